import { idOf, rowsOf, textOf } from '@/access/guards'
import { postsOf } from '@/access/posts'
import { narrowRead } from '@/database/narrow'
import type { Post } from '@/domain/access'
import { asDayKey, isWithin, spansOverlap, type DayKey, type DaySpan } from '@/domain/calendar'
import type { Step } from '../step'
import { documentIds } from './documentId'

/** A person as services need it. */
export interface Person {
  id: string
  name: string
  organization: string
  department?: string
  job: string
  posts: Post[]
  inScopeFrom?: DayKey
  inScopeTo?: DayKey
  exemptions: { kind: string; from: DayKey; to: DayKey }[]
}

/** More people than an office has. */
export const MOST_PEOPLE = 2500

/** A row with the columns of `PERSON_COLUMNS` as a person; none where it is not whole. */
export function personOf(row: Record<string, unknown>): Person[] {
  const id = idOf(row.id)
  const organization = idOf(row.organization)
  if (!id || !organization) return []
  return [
    {
      id,
      name: textOf(row.name) ?? '',
      organization,
      department: idOf(row.department),
      job: textOf(row.job) ?? 'specialist',
      posts: postsOf(row.posts),
      inScopeFrom: asDayKey(row.inScopeFrom),
      inScopeTo: asDayKey(row.inScopeTo),
      exemptions: rowsOf(row.exemptions).flatMap((span) => {
        const from = asDayKey(span.from)
        const to = asDayKey(span.to)
        return from && to ? [{ kind: textOf(span.kind) ?? 'other', from, to }] : []
      }),
    },
  ]
}

export const PERSON_COLUMNS = {
  name: true,
  organization: true,
  department: true,
  job: true,
  posts: true,
  inScopeFrom: true,
  inScopeTo: true,
  exemptions: true,
} as const

/** The people of an office, in the order of their names. */
export async function peopleOf(step: Step, organization: string): Promise<Person[]> {
  const found = await step.payload.db.find({
    collection: 'cadres',
    where: { organization: { equals: organization } },
    sort: 'sortKey',
    limit: MOST_PEOPLE,
    pagination: false,
    select: PERSON_COLUMNS,
    req: step.req,
  })
  return rowsOf(found.docs).flatMap(personOf)
}

/** People by their ids; ids of nobody are left out. */
export async function peopleByIds(step: Step, ids: readonly string[]): Promise<Map<string, Person>> {
  const real = documentIds(step.payload, ids)
  if (real.length === 0) return new Map()
  const found = await narrowRead(step.req, {
    collection: 'cadres',
    where: { id: { in: real } },
    limit: real.length,
    select: PERSON_COLUMNS,
  })
  return new Map(found.flatMap(personOf).map((one) => [one.id, one]))
}

/**
 * Whom the regime concerns at any time in the span (rows TN-13, TN-16, HY-04): people in scope by
 * their dates, whose job is not exempt, and who are not away for all of it.
 */
export function inScope(one: Person, exemptJobs: ReadonlySet<string>, span: DaySpan): boolean {
  if (exemptJobs.has(one.job)) return false
  const scope = { from: one.inScopeFrom ?? span.from, to: one.inScopeTo ?? span.to }
  if (!spansOverlap(scope, span)) return false
  return !one.exemptions.some((away) => isWithin(span.from, away) && isWithin(span.to, away))
}

/** True where a person is the secretary of the office on that day. */
export const isSecretary = (one: Person, day: DayKey): boolean =>
  one.posts.some(
    (post) =>
      post.role === 'secretary' &&
      post.organization === one.organization &&
      isWithin(day, { from: post.from ?? day, to: post.to ?? day }),
  )
