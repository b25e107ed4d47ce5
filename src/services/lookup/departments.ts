import { idOf, rowsOf, textOf } from '@/access/guards'
import type { Step } from '../step'

/** More departments than an office has. */
const MOST_DEPARTMENTS = 200

/** The names of an office's departments by id. One statement. */
export async function departmentName(step: Step, organization: string): Promise<Map<string, string>> {
  const found = await step.payload.db.find({
    collection: 'departments',
    where: { organization: { equals: organization } },
    limit: MOST_DEPARTMENTS,
    pagination: false,
    select: { name: true },
    req: step.req,
  })
  return new Map(rowsOf(found.docs).map((row) => [idOf(row.id) ?? '', textOf(row.name) ?? '']))
}
