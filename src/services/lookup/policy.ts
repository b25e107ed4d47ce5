import { idOf, idsOf, isOneOf, numberOf, rowsOf, textOf, isRecord } from '@/access/guards'
import { narrowRead } from '@/database/narrow'
import { asDayKey, formatDay, isWithin, type DayKey, type Period } from '@/domain/calendar'
import { DEADLINES, type Deadline, type DeadlineDays, dueOn as deadlineOn } from '@/domain/deadlines'
import { UNIT_LEVELS } from '@/domain/units'
import type { QuotaPolicy } from '@/domain/quota'
import type { Step } from '../step'

const MOST_POLICIES = 100

const POLICY_COLUMNS = {
  organization: true,
  name: true,
  validFrom: true,
  validTo: true,
  quotaDays: true,
  subQuotas: true,
  windowFrom: true,
  windowTo: true,
  allowHalfDays: true,
  homeUnitCounts: true,
  homeUnits: true,
  exemptJobs: true,
  evidence: true,
  proRata: true,
  overlapWindowDays: true,
  deadlines: true,
  governingDocuments: true,
} as const

/** The rules of an office on a day, as services need them. */
export interface Policy {
  id: string
  organization: string
  name: string
  quota: QuotaPolicy
  overlapWindowDays: number
  deadlines: DeadlineDays
  /** How each governing document in force is cited in a plan (rows AG-14, TN-22). */
  citations: string[]
}

function citation(row: Record<string, unknown>): string {
  const on = asDayKey(row.issuedOn)
  const parts = [
    textOf(row.number),
    on && `ngày ${formatDay(on)}`,
    textOf(row.issuer) && `của ${textOf(row.issuer) ?? ''}`,
    textOf(row.subject),
  ]
  return parts.filter(Boolean).join(' ')
}

const EVIDENCE: readonly QuotaPolicy['evidence'][] = ['order', 'decision', 'none']
const PRO_RATA: readonly QuotaPolicy['proRata'][] = ['none', 'months', 'days']

function quotaPolicy(row: Record<string, unknown>, validFrom: DayKey): QuotaPolicy {
  const from = asDayKey(row.windowFrom)
  const to = asDayKey(row.windowTo)
  return {
    validFrom,
    validTo: asDayKey(row.validTo),
    quotaDays: numberOf(row.quotaDays) ?? null,
    subQuotas: rowsOf(row.subQuotas).flatMap((sub) => {
      const days = numberOf(sub.days)
      return isOneOf(UNIT_LEVELS, sub.level) && days !== undefined ? [{ level: sub.level, days }] : []
    }),
    window: from || to ? { from, to } : undefined,
    allowHalfDays: row.allowHalfDays !== false,
    homeUnitCounts: row.homeUnitCounts !== false,
    homeUnits: idsOf(row.homeUnits),
    exemptJobs: Array.isArray(row.exemptJobs)
      ? row.exemptJobs.filter((job): job is string => typeof job === 'string')
      : [],
    evidence: isOneOf(EVIDENCE, row.evidence) ? row.evidence : 'order',
    proRata: isOneOf(PRO_RATA, row.proRata) ? row.proRata : 'none',
  }
}

/** One stored policy as plain rules; undefined for a row without a beginning. */
function policyRow(row: Record<string, unknown>): Policy | undefined {
  const validFrom = asDayKey(row.validFrom)
  const id = textOf(row.id)
  if (!validFrom || !id) return undefined
  const stored = isRecord(row.deadlines) ? row.deadlines : {}
  const deadlines: Policy['deadlines'] = {}
  for (const name of [...DEADLINES, 'remindDays'] as const) deadlines[name] = numberOf(stored[name])
  return {
    id,
    organization: idOf(row.organization) ?? '',
    name: textOf(row.name) ?? '',
    quota: quotaPolicy(row, validFrom),
    overlapWindowDays: numberOf(row.overlapWindowDays) ?? 7,
    deadlines,
    citations: rowsOf(row.governingDocuments).map(citation),
  }
}

/** All policies of several offices, newest first. One statement. */
export async function policiesOfAll(
  step: Pick<Step, 'payload' | 'req'>,
  organizations: readonly string[],
): Promise<Map<string, Policy[]>> {
  const policies = new Map<string, Policy[]>()
  if (organizations.length === 0) return policies
  const found = await narrowRead(step.req, {
    collection: 'policies',
    where: { organization: { in: [...organizations] } },
    sort: '-validFrom',
    limit: MOST_POLICIES * organizations.length,
    select: POLICY_COLUMNS,
  })
  for (const row of found) {
    const organization = idOf(row.organization) ?? ''
    const policy = policyRow(row)
    if (policy) policies.set(organization, [...(policies.get(organization) ?? []), policy])
  }
  return policies
}

/** All policies of an office, newest first. One statement. */
export const policiesOf = async (
  step: Pick<Step, 'payload' | 'req'>,
  organization: string,
): Promise<Policy[]> => (await policiesOfAll(step, [organization])).get(organization) ?? []

/** The policy in force on a day, if there is one. */
export const policyOn = (policies: readonly Policy[], day: DayKey): Policy | undefined =>
  policies.find(({ quota }) => isWithin(day, { from: quota.validFrom, to: quota.validTo ?? day }))

/** The day on which something of a period is due by a policy, if it names one. */
export const dueOn = (policy: Policy | undefined, deadline: Deadline, period: Period): DayKey | undefined =>
  deadlineOn(policy?.deadlines, deadline, period)
