import type { PayloadRequest, Where } from 'payload'
import { idOf, isOneOf, numberOf, rowsOf } from '@/access/guards'
import {
  asDayKey,
  addDays,
  type DayKey,
  parsePeriodKey,
  type Period,
  periodKey,
  periodSpan,
} from '@/domain/calendar'
import { CHAT_KINDS, type ChatDepartment, type ChatKind, chatText, dueOn } from '@/domain/deadlines'
import { refuse } from '@/domain/refusal/refusal'
import { sortKey } from '@/domain/text'
import { PLAN_OPEN_STATES } from '@/domain/workflow'
import { departmentName } from '../lookup/departments'
import { type Office, officeById } from '../lookup/offices'
import { inScope, peopleOf, type Person } from '../lookup/people'
import { policiesOf, type Policy, policyOn } from '../lookup/policy'
import { languageOf } from '../refusals/shownRefusals'
import { type Reading, reading } from './reading'
import { readersPart } from './readers'

export interface ChatReminder {
  text: string
  dueOn?: DayKey
  departments: ChatDepartment[]
}

/** More rows of one kind than an office has in a period. */
const MOST = 20_000

async function rowsIn(
  { payload, req }: Reading,
  collection: 'plans' | 'reports' | 'trips',
  and: Where[],
  select: Record<string, true>,
): Promise<Record<string, unknown>[]> {
  const found = await payload.db.find({
    collection,
    where: { and },
    limit: MOST,
    pagination: false,
    select,
    req,
  })
  return rowsOf(found.docs)
}

type Missing = (one: Person) => boolean

/** Whoever has no plan of the period that was sent up. */
async function unregistered(step: Reading, mine: Where[]): Promise<Missing> {
  const select = { cadre: true, state: true, lineCount: true, revision: true } as const
  const plans = await rowsIn(step, 'plans', mine, select)
  const done = new Set(
    plans.flatMap((plan) => {
      const open = PLAN_OPEN_STATES.some((state) => state === plan.state)
      return !open || (numberOf(plan.revision) ?? 0) > 0 ? [idOf(plan.cadre)] : []
    }),
  )
  return (one) => !done.has(one.id)
}

async function unreported(step: Reading, mine: Where[]): Promise<Missing> {
  const reports = await rowsIn(step, 'reports', mine, { cadre: true, state: true })
  const done = new Set(
    reports.flatMap(({ cadre, state }) => (state === 'draft' || state === 'returned' ? [] : [idOf(cadre)])),
  )
  return (one) => !done.has(one.id)
}

/** Whoever leads a trip of the period that is over, later than the policy lets the result wait, or at all where it sets no days. */
async function withoutResult(
  step: Reading,
  office: Office,
  period: Period,
  policies: readonly Policy[],
): Promise<Missing> {
  const { from, to } = periodSpan(period)
  const trips = await rowsIn(
    step,
    'trips',
    [
      { organization: { equals: office.id } },
      { state: { in: ['approved', 'coordinated', 'underWay'] } },
      { firstDay: { greater_than_equal: from } },
      { firstDay: { less_than_equal: to } },
      { lastDay: { less_than: step.today } },
    ],
    { leader: true, lastDay: true },
  )
  const late = new Set(
    trips.flatMap((trip) => {
      const lastDay = asDayKey(trip.lastDay)
      if (!lastDay) return []
      const days = policyOn(policies, lastDay)?.deadlines.tripReportDays ?? 0
      return addDays(lastDay, days) < step.today ? [idOf(trip.leader)] : []
    }),
  )
  return (one) => late.has(one.id)
}

const DUE: Readonly<Record<ChatKind, 'registerDays' | 'reportDays' | undefined>> = {
  register: 'registerDays',
  report: 'reportDays',
  tripResult: undefined,
}

/** The people of each department, in the order of their names; those without one last under the office's name. */
function byDepartment(
  people: readonly Person[],
  names: ReadonlyMap<string, string>,
  office: Office,
): ChatDepartment[] {
  const sorted = [...names].sort(([, a], [, b]) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const groups = [...sorted, ['', office.name] as const].map(([id, name]) => ({
    name,
    people: people
      .filter(
        (one) => (one.department !== undefined && names.has(one.department) ? one.department : '') === id,
      )
      .map((one) => one.name),
  }))
  return groups.filter((group) => group.people.length > 0)
}

/**
 * A text to be pasted into a chat group: who has not registered, reported or written down results, by department. For
 * whoever reads the office's work as a whole, or for heads of the part that they lead.
 * @throws RefusalError NOT_ALLOWED, NOT_FOUND, INVALID_VALUE
 */
export async function chatReminder(
  req: PayloadRequest,
  input: { organization: string; period: string; kind: string },
): Promise<ChatReminder> {
  const step = await reading(req)
  const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
  const { kind } = input
  if (!isOneOf(CHAT_KINDS, kind)) refuse('INVALID_VALUE', 'kind')
  const office = await officeById(step, input.organization)
  const part = readersPart(step.principal, office)
  const policies = await policiesOf(step, office.id)
  const span = periodSpan(period)
  const policy = policyOn(policies, span.from) ?? policyOn(policies, span.to)
  const people = (await peopleOf(step, office.id)).filter(
    (one) => part === 'all' || (one.department !== undefined && part.has(one.department)),
  )
  const mine: Where[] = [
    { organization: { equals: office.id } },
    { period: { equals: periodKey(period) } },
    { scope: { equals: 'cadre' } },
  ]
  const missing =
    kind === 'register'
      ? await unregistered(step, mine)
      : kind === 'report'
        ? await unreported(step, mine)
        : await withoutResult(step, office, period, policies)
  const owing = people.filter((one) => inScope(one, policy?.quota, span) && missing(one))
  const departments = byDepartment(owing, await departmentName(step, office.id), office)
  const deadline = DUE[kind]
  const due =
    deadline && dueOn((kind === 'report' ? policyOn(policies, span.to) : policy)?.deadlines, deadline, period)
  const facts = { kind, period, today: step.today, departments, ...(due && { dueOn: due }) }
  return { text: chatText(facts, languageOf(req)), departments, ...(due && { dueOn: due }) }
}
