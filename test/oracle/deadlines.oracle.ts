import fc from 'fast-check'
import { type DayKey, isDayKey } from '@/domain/calendar'
import type { DeadlineFacts, Duty, DutyPerson } from '@/domain/deadlines'
import { PLAN_STATES, REPORT_STATES } from '@/domain/workflow'
import { dayBetween } from './calendar.oracle'

/** Slow and obvious: each question is answered by walking over the days, one by one. */

/** The day so many days later, by the calendar of the machine. */
export function plusDays(day: DayKey, days: number): DayKey {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  const text = date.toISOString().slice(0, 10)
  if (!isDayKey(text)) throw new RangeError(text)
  return text
}

/** Every day up to today on which something was to be spoken of. */
export function spokenDays(dueOn: DayKey, from: DayKey, today: DayKey): DayKey[] {
  const marks = new Set([from, ...[0, 1, 8, 15, 22].map((days) => plusDays(dueOn, days))])
  for (let days = 50; days < 800; days += 28) marks.add(plusDays(dueOn, days))
  const days: DayKey[] = []
  for (let day = from; day <= today; day = plusDays(day, 1)) if (marks.has(day)) days.push(day)
  return days
}

const IDS = ['an', 'binh', 'chi', 'dung', 'em'] as const
const DEPARTMENTS = ['PT', 'XDD'] as const
const somebody = fc.constantFrom(...IDS)
export const someDay = dayBetween('2025-06-20', '2025-11-20')

const person = (id: string): fc.Arbitrary<DutyPerson> =>
  fc.record({
    id: fc.constant(id),
    department: fc.option(fc.constantFrom(...DEPARTMENTS), { nil: undefined }),
    heads: fc.subarray([...DEPARTMENTS], { maxLength: 1 }),
    isFocal: fc.boolean(),
    isStanding: fc.boolean(),
  })
export const somePeople = fc.tuple(...IDS.map(person))

/** A duty of any of the kinds, with days that lie around each other. */
export const someDuties: fc.Arbitrary<Duty[]> = fc.array(
  fc
    .record({
      who: somebody,
      kind: fc.constantFrom(
        'register' as const,
        'report' as const,
        'consent' as const,
        'tripResult' as const,
      ),
      dueOn: someDay,
      before: fc.integer({ min: 0, max: 10 }),
    })
    .map(({ before, ...duty }) => ({ ...duty, remindFrom: plusDays(duty.dueOn, -before) })),
  { maxLength: 4 },
)

const PERIODS = ['2025-Q2', '2025-Q3', '2025-Q4'] as const

interface SomeFacts {
  facts: DeadlineFacts
  scope: readonly string[]
  remindDays: number
  registerDays: number
  reportDays: number
}

export const someFacts: fc.Arbitrary<SomeFacts> = fc
  .record({
    people: somePeople,
    scope: fc.subarray([...IDS]),
    remindDays: fc.integer({ min: 0, max: 10 }),
    registerDays: fc.integer({ min: 0, max: 40 }),
    reportDays: fc.integer({ min: 0, max: 40 }),
    plans: fc.uniqueArray(
      fc.record({
        cadre: somebody,
        period: fc.constantFrom(...PERIODS),
        state: fc.constantFrom(...PLAN_STATES),
        lines: fc.integer({ min: 0, max: 2 }),
        revision: fc.integer({ min: 0, max: 1 }),
      }),
      { selector: ({ cadre, period }) => `${cadre} ${period}`, maxLength: 10 },
    ),
    reports: fc.uniqueArray(
      fc.record({
        cadre: somebody,
        period: fc.constantFrom(...PERIODS),
        state: fc.constantFrom(...REPORT_STATES),
      }),
      { selector: ({ cadre, period }) => `${cadre} ${period}`, maxLength: 10 },
    ),
  })
  .map(({ people, scope, plans, reports, ...days }) => ({
    ...days,
    scope,
    facts: {
      people,
      scopeIn: () => new Set(scope),
      daysOn: () => days,
      departmentsPlan: true,
      plans: plans.map((plan, index) => ({ ...plan, id: `plan ${index}`, scope: 'cadre' as const })),
      reports: reports.map((report, index) => ({ ...report, id: `report ${index}` })),
      unfinished: [],
      requested: [],
      recommendations: [],
    },
  }))

/** The quarter of a day and the one before it, and the first day of each, written out. */
const QUARTERS: readonly (readonly [period: string, first: DayKey, last: DayKey])[] = [
  ['2025-Q1', '2025-01-01', '2025-03-31'],
  ['2025-Q2', '2025-04-01', '2025-06-30'],
  ['2025-Q3', '2025-07-01', '2025-09-30'],
  ['2025-Q4', '2025-10-01', '2025-12-31'],
]

/** Who owes a registration or a report on a day, and by when: looked up person by person. */
export function owedByHand(
  {
    facts,
    scope,
    registerDays,
    reportDays,
    remindDays,
  }: typeof someFacts extends fc.Arbitrary<infer T> ? T : never,
  today: DayKey,
): string[] {
  const at = QUARTERS.findIndex(([, first, last]) => first <= today && today <= last)
  const owed: string[] = []
  for (const who of scope) {
    const [present, first] = QUARTERS[at] ?? ['', today]
    const plan = facts.plans.find((one) => one.cadre === who && one.period === present)
    const sent =
      plan &&
      (['submitted', 'endorsed', 'consolidated', 'approved', 'closed'].includes(plan.state) ||
        plan.revision > 0)
    let due = first
    for (let day = 1; day < registerDays; day += 1) due = plusDays(due, 1)
    if (!sent)
      owed.push(
        `${(plan?.lines ?? 0) > 0 ? 'submit' : 'register'} ${who} ${present} ${due} ${plusDays(due, -remindDays)}`,
      )
    for (const quarter of [QUARTERS[at - 1], QUARTERS[at]]) {
      if (!quarter) continue
      const report = facts.reports.find((one) => one.cadre === who && one.period === quarter[0])
      if (report && report.state !== 'draft' && report.state !== 'returned') continue
      const reportDue = plusDays(quarter[2], reportDays)
      owed.push(`report ${who} ${quarter[0]} ${reportDue} ${plusDays(reportDue, -remindDays)}`)
    }
  }
  return owed.sort()
}
