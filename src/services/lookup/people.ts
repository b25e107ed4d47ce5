import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { postsOf } from '@/access/posts'
import { narrowRead } from '@/database/narrow'
import type { Post } from '@/domain/access'
import { asDayKey, isWithin, type DayKey, type DaySpan } from '@/domain/calendar'
import { concerns, type Leave, type ScopeRules } from '@/domain/quota'
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
  exemptions: Leave[]
}

const LEAVE_KINDS = ['study', 'illness', 'maternity', 'other'] as const

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
        const kind = isOneOf(LEAVE_KINDS, span.kind) ? span.kind : 'other'
        return from && to ? [{ kind, from, to }] : []
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

const NO_RULES: ScopeRules = { exemptJobs: [] }

/** Whom the regime concerns at any time in the span, by the policy of the span where there is one. */
export const inScope = (one: Person, rules: ScopeRules | undefined, span: DaySpan): boolean =>
  concerns(
    { job: one.job, from: one.inScopeFrom, to: one.inScopeTo, leaves: one.exemptions },
    rules ?? NO_RULES,
    span,
  )

/** True where a person is the secretary of the office on that day. */
export const isSecretary = (one: Person, day: DayKey): boolean =>
  one.posts.some(
    (post) =>
      post.role === 'secretary' &&
      post.organization === one.organization &&
      isWithin(day, { from: post.from ?? day, to: post.to ?? day }),
  )
