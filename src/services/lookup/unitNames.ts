import { idOf, rowsOf, textOf } from '@/access/guards'
import type { Step } from '../step'

/** What units are called, by id; nothing is asked where none is named. One statement. */
export async function unitNames(
  step: Pick<Step, 'payload' | 'req'>,
  units: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (units.length === 0) return new Map()
  const found = await step.payload.db.find({
    collection: 'units',
    where: { id: { in: [...units] } },
    limit: units.length,
    pagination: false,
    select: { name: true },
    req: step.req,
  })
  return new Map(rowsOf(found.docs).map((row) => [idOf(row.id) ?? '', textOf(row.name) ?? '']))
}
