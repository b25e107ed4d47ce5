import { idOf, rowsOf, textOf } from '@/access/guards'
import { MOST_ROWS } from '../lookup/documents'
import { peopleByIds } from '../lookup/people'
import type { Reading } from './reading'

/** A remark as it is shown beside its line. */
export interface RemarkView {
  id: string
  trip?: string
  field?: string
  text: string
  author?: string
  authorName?: string
  createdAt?: string
  resolvedAt?: string
}

/**
 * The remarks on a plan, the oldest first. The plan has been looked up: whoever reads it reads them. One statement, and
 * one for the names of their authors where there are some.
 */
export async function remarksOn(step: Reading, plan: string): Promise<RemarkView[]> {
  const found = await step.payload.db.find({
    collection: 'comments',
    where: { and: [{ documentType: { equals: 'plans' } }, { document: { equals: plan } }] },
    sort: 'createdAt',
    limit: MOST_ROWS,
    pagination: false,
    select: { trip: true, field: true, text: true, author: true, createdAt: true, resolvedAt: true },
    req: step.req,
  })
  const rows = rowsOf(found.docs)
  const people = await peopleByIds(
    step,
    rows.flatMap((row) => idOf(row.author) ?? []),
  )
  return rows.map((row) => ({
    id: idOf(row.id) ?? '',
    trip: idOf(row.trip),
    field: textOf(row.field),
    text: textOf(row.text) ?? '',
    author: idOf(row.author),
    authorName: people.get(idOf(row.author) ?? '')?.name,
    createdAt: textOf(row.createdAt),
    resolvedAt: textOf(row.resolvedAt),
  }))
}
