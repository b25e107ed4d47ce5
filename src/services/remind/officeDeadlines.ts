import type { Where } from 'payload'
import { idOf, isOneOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { grantsOn } from '@/domain/access'
import {
  addDays,
  asDayKey,
  type DayKey,
  dayKeyOf,
  periodKey,
  periodSpan,
  previousPeriod,
  quarterOf,
} from '@/domain/calendar'
import { type DeadlineFacts, dutiesOf, type Duty, type DutyPerson } from '@/domain/deadlines'
import { hasDepartmentLevel, PLAN_STATES, REPORT_STATES, SCOPES } from '@/domain/workflow'
import type { Office } from '../lookup/offices'
import { inScope, MOST_PEOPLE, PERSON_COLUMNS, type Person, personOf } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import type { Step } from '../step'

/** A person as reminders need it. */
export interface Reminded extends Person {
  duty: DutyPerson
  /** The day of the last digest. */
  remindedOn?: DayKey
  mail: boolean
  hour: number
}

export interface OfficeDeadlines {
  /** Everyone who holds a post in the office today, in the order of their names. */
  people: Reminded[]
  duties: Duty[]
}

type Reads = Pick<Step, 'payload' | 'req' | 'today'>

/** More rows of one kind than an office has in two quarters. */
const MOST = 20_000
/** How far back results and consents are asked for, in days; further back is for the year's report. */
const BACK = 366
/** The longest that a policy reminds ahead, in days. */
const AHEAD = 30
const USUAL_HOUR = 7

async function rowsIn(
  { payload, req }: Reads,
  collection: 'plans' | 'reports' | 'trips' | 'findings' | 'cadres',
  and: Where[],
  select: Record<string, true>,
  limit = MOST,
): Promise<Record<string, unknown>[]> {
  const sort = collection === 'cadres' ? 'sortKey' : 'id'
  const found = await payload.db.find({
    collection,
    where: { and },
    sort,
    limit,
    pagination: false,
    select,
    req,
  })
  return rowsOf(found.docs)
}

async function peopleToday(step: Reads, office: Office): Promise<Reminded[]> {
  const mine: Where[] = [{ organization: { equals: office.id } }]
  const select = { ...PERSON_COLUMNS, remindedOn: true, mailReminders: true, reminderHour: true } as const
  const rows = await rowsIn(step, 'cadres', mine, select, MOST_PEOPLE)
  const offices = new Map([[office.id, office]])
  return rows.flatMap((row) =>
    personOf(row).flatMap((person): Reminded[] => {
      const posts = person.posts.filter((post) => post.organization === office.id)
      const grants = grantsOn(posts, offices, step.today)
      if (grants.length === 0) return []
      const holds = (role: string): boolean => grants.some((grant) => grant.role === role)
      const duty = {
        id: person.id,
        department: person.department,
        heads: grants.flatMap(({ role, department }) => (role === 'head' && department ? [department] : [])),
        isFocal: holds('focal'),
        isStanding: holds('standing'),
      }
      const hour = numberOf(row.reminderHour) ?? USUAL_HOUR
      const mail = row.mailReminders !== false
      return [{ ...person, duty, remindedOn: asDayKey(row.remindedOn), mail, hour }]
    }),
  )
}

async function plansOf(step: Reads, mine: Where, period: string): Promise<DeadlineFacts['plans']> {
  const select = {
    scope: true,
    period: true,
    state: true,
    cadre: true,
    department: true,
    lineCount: true,
    revision: true,
  } as const
  const rows = await rowsIn(step, 'plans', [mine, { period: { equals: period } }], select)
  return rows.flatMap((row) => {
    const { scope, state } = row
    if (!isOneOf(SCOPES, scope) || !isOneOf(PLAN_STATES, state)) return []
    return [
      {
        id: idOf(row.id) ?? '',
        scope,
        state,
        period,
        cadre: idOf(row.cadre),
        department: idOf(row.department),
        lines: numberOf(row.lineCount) ?? 0,
        revision: numberOf(row.revision) ?? 0,
      },
    ]
  })
}

async function reportsOf(step: Reads, mine: Where, periods: string[]): Promise<DeadlineFacts['reports']> {
  const which: Where[] = [mine, { period: { in: periods } }, { scope: { equals: 'cadre' } }]
  const rows = await rowsIn(step, 'reports', which, { period: true, state: true, cadre: true })
  return rows.flatMap((row) =>
    isOneOf(REPORT_STATES, row.state)
      ? [
          {
            id: idOf(row.id) ?? '',
            period: textOf(row.period) ?? '',
            state: row.state,
            cadre: idOf(row.cadre),
          },
        ]
      : [],
  )
}

/** Trips without a result, and those that were asked for: one statement. */
async function tripsOf(step: Reads, mine: Where): Promise<Pick<DeadlineFacts, 'unfinished' | 'requested'>> {
  const since = addDays(step.today, -BACK)
  const which: Where[] = [
    mine,
    { state: { in: ['approved', 'coordinated', 'underWay', 'requested'] } },
    { firstDay: { greater_than_equal: since } },
    { or: [{ lastDay: { less_than: step.today } }, { state: { equals: 'requested' } }] },
  ]
  const select = { state: true, leader: true, firstDay: true, lastDay: true, createdAt: true } as const
  const rows = await rowsIn(step, 'trips', which, select)
  const trips = rows.flatMap((row) => {
    const [leader, firstDay, lastDay] = [idOf(row.leader), asDayKey(row.firstDay), asDayKey(row.lastDay)]
    if (!leader || !firstDay || !lastDay) return []
    const made = new Date(textOf(row.createdAt) ?? '')
    const asked = Number.isNaN(made.getTime()) ? step.today : dayKeyOf(made)
    // A row that was written in what is the future to this clock was asked for by today at the latest.
    const askedOn = asked > step.today ? step.today : asked
    return [{ id: idOf(row.id) ?? '', leader, firstDay, lastDay, askedOn, waits: row.state === 'requested' }]
  })
  return { unfinished: trips.filter(({ waits }) => !waits), requested: trips.filter(({ waits }) => waits) }
}

async function recommendationsOf(step: Reads, mine: Where): Promise<DeadlineFacts['recommendations']> {
  const which: Where[] = [
    mine,
    { state: { equals: 'open' } },
    { kind: { equals: 'recommendation' } },
    { dueOn: { less_than_equal: addDays(step.today, AHEAD) } },
  ]
  const rows = await rowsIn(step, 'findings', which, { cadre: true, dueOn: true })
  return rows.flatMap((row) => {
    const [cadre, dueOn] = [idOf(row.cadre), asDayKey(row.dueOn)]
    return cadre && dueOn ? [{ id: idOf(row.id) ?? '', cadre, dueOn }] : []
  })
}

/**
 * What everyone in an office owes by the deadlines of its policy. Six statements, however many people. Reads below
 * access control: the caller shows a person the own part, or that which he or she leads.
 */
export async function officeDeadlines(step: Reads, office: Office): Promise<OfficeDeadlines> {
  const quarter = quarterOf(step.today)
  const before = previousPeriod(quarter)
  const mine: Where = { organization: { equals: office.id } }
  const policies = await policiesOf(step, office.id)
  const people = await peopleToday(step, office)
  const facts: DeadlineFacts = {
    people: people.map(({ duty }) => duty),
    scopeIn: (of) => {
      const span = periodSpan(of)
      const policy = policyOn(policies, span.from) ?? policyOn(policies, span.to)
      return new Set(people.filter((one) => inScope(one, policy?.quota, span)).map(({ id }) => id))
    },
    daysOn: (day) => policyOn(policies, day)?.deadlines,
    departmentsPlan: hasDepartmentLevel(office.chain),
    plans: await plansOf(step, mine, periodKey(quarter)),
    reports: await reportsOf(step, mine, [periodKey(before), periodKey(quarter)]),
    ...(await tripsOf(step, mine)),
    recommendations: await recommendationsOf(step, mine),
  }
  return { people, duties: dutiesOf(facts, step.today) }
}
