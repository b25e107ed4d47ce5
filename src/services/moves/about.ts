import { RefusalError } from '@/domain/refusal/refusal'

/**
 * Does one part of a step and names it in what is refused: `plans.3.version`.
 * @param part where the part stands in the input
 * @param whole what of the part a refusal is about that names no field
 * @throws RefusalError as the work does
 */
export async function about<Result>(
  part: string,
  whole: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    throw new RefusalError(
      error.refusals.map((refusal) => ({ ...refusal, field: `${part}.${refusal.field ?? whole}` })),
    )
  }
}
