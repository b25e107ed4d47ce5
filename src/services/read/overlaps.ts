import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { parsePeriodKey } from '@/domain/calendar'
import { answersOpen, type OverlapAnswer, type OverlapKind } from '@/domain/overlap'
import { refuse } from '@/domain/refusal/refusal'
import { officeById } from '../lookup/offices'
import { actorsOn } from '../moves/actors'
import { tripConcern } from '../trips/tripMove'
import { type FoundOverlap, overlapsOfPeriod } from './overlapsOfPeriod'
import { type Reading, reading } from './reading'

export interface OverlapView extends FoundOverlap {
  /** What whoever asks may answer now. */
  answersOpen: OverlapAnswer[]
}

export const OVERLAP_STANDINGS = ['open', 'kept'] as const
export type OverlapStanding = (typeof OVERLAP_STANDINGS)[number]

export interface OverlapsInput {
  organization: string
  period: string
  kind?: OverlapKind
  standing?: OverlapStanding
  /** Only overlaps of a trip of this department. */
  department?: string
  /** Only those with a trip that has not ended: of what is over, nothing can be moved or joined any more. */
  notOver?: boolean
  /** Rows of the page. */
  first: number
  /** `next` of the page before. */
  after?: string
}

export interface OverlapPage {
  rows: OverlapView[]
  next?: string
  /** Of those that were asked for, on all pages together. */
  open: number
  kept: number
}

/** What somebody may answer to an overlap now. */
const overlapView = (step: Reading, found: FoundOverlap): OverlapView => {
  const [one, other] = found.trips.map((trip) => ({
    ...trip,
    actors: actorsOn(step.principal, tripConcern(trip)),
  }))
  return { ...found, answersOpen: one && other ? answersOpen(one, other) : [] }
}

/** A page of overlaps in their lasting order: by kind, then by key. */
export function pageOfOverlaps(
  step: Reading,
  found: readonly FoundOverlap[],
  first: number,
  after?: string,
): OverlapPage {
  const begin = after === undefined ? 0 : found.findIndex(({ key }) => key === after) + 1
  if (after !== undefined && begin === 0) refuse('INVALID_VALUE', 'after')
  const rows = found.slice(begin, begin + first).map((overlap) => overlapView(step, overlap))
  const open = found.filter((overlap) => overlap.open).length
  return {
    rows,
    next: begin + first < found.length ? rows.at(-1)?.key : undefined,
    open,
    kept: found.length - open,
  }
}

/**
 * The overlaps among the trips of an office in a period (row AG-10), across its departments, with the trips and their
 * versions, what was answered and what may be answered, so that two can be merged, moved or kept from the list. Where
 * departments meet, colleagues see each other's trips: anyone of the office may ask.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE
 */
export async function overlaps(req: PayloadRequest, input: OverlapsInput): Promise<OverlapPage> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const office = await officeById(step, input.organization)
  const reads =
    hasRole(step.principal, 'cadre', office.id) ||
    hasRole(step.principal, 'clerk', office.id) ||
    office.path.some((above) => hasRole(step.principal, 'reader', above))
  if (!reads) refuse('NOT_FOUND', 'organization')
  const found = (await overlapsOfPeriod(step, office.id, period)).filter(
    ({ kind, open, departments, trips }) =>
      (input.kind === undefined || kind === input.kind) &&
      (input.standing === undefined || open === (input.standing === 'open')) &&
      (!input.notOver || trips.some(({ lastDay }) => lastDay >= step.today)) &&
      (input.department === undefined || departments.includes(input.department)),
  )
  return pageOfOverlaps(step, found, input.first, input.after)
}
