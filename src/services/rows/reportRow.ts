import { idOf, isOneOf, isRecord, numberOf, textOf } from '@/access/guards'
import { parsePeriodKey, type Period } from '@/domain/calendar'
import { REPORT_STATES, SCOPES, type ReportState, type Scope } from '@/domain/workflow'
import { type Awaiting, awaitingOf } from './planRow'

/** The narrative sections of a report, in the order of the official form. */
export const REPORT_SECTIONS = [
  'workDone',
  'difficulties',
  'informed',
  'proposals',
  'models',
  'learning',
  'lessons',
] as const
export type ReportSection = (typeof REPORT_SECTIONS)[number]
export type Narrative = Partial<Record<ReportSection, string>>

/** A report as the services work with it. */
export interface ReportRow {
  id: string
  title: string
  organization: string
  department?: string
  cadre?: string
  scope: Scope
  period: Period
  periodKey: string
  state: ReportState
  awaiting?: Awaiting
  parent?: string
  version: number
  chainHash?: string
  narrative: Narrative
  figures: unknown
}

/** @throws Error where the stored row is not a report: a defect, not a person's mistake */
export function reportRow(value: unknown): ReportRow {
  if (!isRecord(value)) throw new TypeError('Not a report')
  const id = idOf(value.id)
  const organization = idOf(value.organization)
  const period = parsePeriodKey(value.period)
  if (
    !id ||
    !organization ||
    !period ||
    !isOneOf(SCOPES, value.scope) ||
    !isOneOf(REPORT_STATES, value.state)
  ) {
    throw new TypeError(`Report ${id ?? '?'} is not whole`)
  }
  const narrative: Narrative = {}
  for (const section of REPORT_SECTIONS) narrative[section] = textOf(value[section])
  return {
    id,
    title: textOf(value.title) ?? '',
    organization,
    department: idOf(value.department),
    cadre: idOf(value.cadre),
    scope: value.scope,
    period,
    periodKey: textOf(value.period) ?? '',
    state: value.state,
    awaiting: awaitingOf(value.awaiting),
    parent: idOf(value.parent),
    version: numberOf(value.version) ?? 1,
    chainHash: textOf(value.chainHash),
    narrative,
    figures: value.figures,
  }
}
