import type { Step } from '../step'

/** The half-days that a trip has brought are proved by its order: a number that is corrected is corrected on them too. */
export async function renumberCredits(step: Step, trip: string, orderNumber: string): Promise<void> {
  await step.payload.db.updateMany({
    collection: 'day-credits',
    where: { trip: { equals: trip } },
    data: { orderNumber },
    req: step.req,
    returning: false,
  })
}
