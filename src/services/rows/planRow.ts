import { idOf, isOneOf, isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { parsePeriodKey, type Period } from '@/domain/calendar'
import { PLAN_STATES, SCOPES, type PlanState, type Scope } from '@/domain/workflow'

export type Awaiting = 'head' | 'focal' | 'standing'
const AWAITING: readonly Awaiting[] = ['head', 'focal', 'standing']

/** A plan as the services work with it. */
export interface PlanRow {
  id: string
  title: string
  organization: string
  department?: string
  cadre?: string
  scope: Scope
  period: Period
  periodKey: string
  round: number
  state: PlanState
  awaiting?: Awaiting
  parent?: string
  decidingOffice: string
  decider?: string
  version: number
  revision: number
  chainHash?: string
  lineCount: number
  halfDays: number
  openComments: number
  returns: number
  bases: string[]
  card: unknown
}

/** A plan as lists are read: without its card and its bases, which are most of it. */
export type ListedPlan = Omit<PlanRow, 'card' | 'bases'>

export const awaitingOf = (value: unknown): Awaiting | undefined =>
  isOneOf(AWAITING, value) ? value : undefined

/** @throws Error where the stored row is not a plan: a defect, not a person's mistake */
export function planRow(value: unknown): PlanRow {
  if (!isRecord(value)) throw new TypeError('Not a plan')
  const id = idOf(value.id)
  const organization = idOf(value.organization)
  const period = parsePeriodKey(value.period)
  if (
    !id ||
    !organization ||
    !period ||
    !isOneOf(SCOPES, value.scope) ||
    !isOneOf(PLAN_STATES, value.state)
  ) {
    throw new TypeError(`Plan ${id ?? '?'} is not whole`)
  }
  return {
    id,
    title: textOf(value.title) ?? '',
    organization,
    department: idOf(value.department),
    cadre: idOf(value.cadre),
    scope: value.scope,
    period,
    periodKey: textOf(value.period) ?? '',
    round: numberOf(value.round) ?? 1,
    state: value.state,
    awaiting: awaitingOf(value.awaiting),
    parent: idOf(value.parent),
    decidingOffice: idOf(value.decidingOffice) ?? organization,
    decider: idOf(value.decider),
    version: numberOf(value.version) ?? 1,
    revision: numberOf(value.revision) ?? 0,
    chainHash: textOf(value.chainHash),
    lineCount: numberOf(value.lineCount) ?? 0,
    halfDays: numberOf(value.halfDays) ?? 0,
    openComments: numberOf(value.openComments) ?? 0,
    returns: numberOf(value.returns) ?? 0,
    bases: rowsOf(value.bases).flatMap((row) => textOf(row.citation) ?? []),
    card: value.card,
  }
}
