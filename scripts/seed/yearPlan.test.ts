import {
  dayDistance,
  eachDay,
  halfDaysOf,
  isWithin,
  periodSpan,
  spansOverlap,
  type DaySpan,
  type Quarter,
} from '@/domain/calendar'
import type { IntendedTrip, OrganizationKey } from './types'
import { cadres } from './data/cadres'
import { organizations } from './data/organizations'
import { topics } from './data/topics'
import { isValidOn, liesIn, unitOf, units } from './data/units'
import { yearPlan } from './yearPlan'

const YEARS: readonly (readonly [OrganizationKey, number])[] = [
  ['thai-nguyen-2025', 2026],
  ['thai-nguyen', 2021],
  ['an-giang', 2021],
  ['ca-mau', 2022],
  ['hung-yen', 2022],
  ['tay-giang', 2023],
]
const plans = YEARS.map(([organization, year]) => yearPlan(organization, year))
const trips = plans.flatMap((plan) => plan.trips)
const today = yearPlan('thai-nguyen-2025', 2026)

const spanOf = ({ from, to }: { from: DaySpan['from']; to: DaySpan['to'] }): DaySpan => ({ from, to })
const quarterSpan = (year: number, quarter: Quarter) => periodSpan({ kind: 'quarter', year, quarter })
const yearOf = (trip: IntendedTrip) => Number(trip.from.slice(0, 4))
const share = (matching: number, all: number) => matching / all
const movedTo = new Map(plans.flatMap((plan) => plan.overlaps.map((one) => [one.trip, one.movedTo] as const)))

/** The days on which the trip, or the one that it was merged into, finally takes place; none when it was dropped. */
function takenDays(trip: IntendedTrip): DaySpan | undefined {
  if (trip.outcome.conformity === 'dropped') return undefined
  return movedTo.get(trip.key) ?? trip.outcome.movedTo ?? spanOf(trip)
}

test('the same office and year give the same plan', () => {
  expect(yearPlan('thai-nguyen-2025', 2026)).toEqual(today)
  expect(yearPlan('hung-yen', 2022)).toEqual(plans[4])
})

test('a plan is pure data that survives as JSON', () => {
  expect(JSON.parse(JSON.stringify(today))).toEqual(today)
})

test('an office without people, or without a policy for the year, has no plan', () => {
  expect(() => yearPlan('da-nang-2025', 2026)).toThrow(RangeError)
  expect(() => yearPlan('hung-yen', 2017)).toThrow(RangeError)
})

test('every trip has a key of its own and lies within its quarter', () => {
  expect(new Set(trips.map(({ key }) => key)).size).toBe(trips.length)
  for (const trip of trips) {
    const bounds = quarterSpan(yearOf(trip), trip.quarter)
    expect(trip.from <= trip.to && isWithin(trip.from, bounds) && isWithin(trip.to, bounds)).toBe(true)
    const taken = takenDays(trip)
    if (taken) expect(isWithin(taken.from, bounds) && isWithin(taken.to, bounds)).toBe(true)
  }
})

test('every place lies in the territory of the office and is valid on all days of the trip', () => {
  for (const trip of trips) {
    const territory = organizations.find(({ key }) => key === trip.organization)?.territory ?? ''
    expect(trip.stops.length).toBeGreaterThan(0)
    for (const stop of trip.stops) {
      expect(liesIn(unitOf(stop.unit), territory)).toBe(true)
      expect(stop.from >= trip.from && stop.to <= trip.to && stop.from <= stop.to).toBe(true)
      for (const day of eachDay(stop.from, stop.to)) expect(isValidOn(unitOf(stop.unit), day)).toBe(true)
    }
  }
})

test('no trip has a topic that was not in the catalogue on its days', () => {
  for (const trip of trips) {
    for (const code of trip.topics) {
      const topic = topics.find((candidate) => candidate.code === code)
      expect(topic).toBeDefined()
      expect(topic?.validFrom === null || (topic?.validFrom ?? '9') <= trip.from).toBe(true)
      expect(topic?.validTo === null || (topic?.validTo ?? '0') >= trip.to).toBe(true)
    }
  }
})

test('who goes is a full-time cadre of the office, the leader among them and each once', () => {
  for (const trip of trips) {
    expect(trip.participants[0]).toBe(trip.leader)
    expect(new Set(trip.participants).size).toBe(trip.participants.length)
    for (const key of trip.participants) {
      const person = cadres.find((cadre) => cadre.key === key)
      expect([person?.organization, person?.job]).toEqual([trip.organization, 'chuyenTrach'])
    }
  }
})

test('nobody travels before joining or during an absence', () => {
  for (const trip of trips) {
    for (const key of trip.participants) {
      const person = cadres.find((cadre) => cadre.key === key)
      expect((person?.joined ?? '9') <= trip.from).toBe(true)
      expect(person?.absences.some((absence) => spansOverlap(absence, spanOf(trip)))).toBe(false)
    }
  }
})

test('nobody is on two trips on one day', () => {
  const taken = new Set<string>()
  for (const trip of trips) {
    const span = takenDays(trip)
    if (!span) continue
    for (const day of eachDay(span.from, span.to)) {
      for (const person of trip.participants) {
        expect(taken.has(`${person} ${day}`)).toBe(false)
        taken.add(`${person} ${day}`)
      }
    }
  }
})

test('every text is filled in', () => {
  for (const trip of trips) {
    const texts = [
      trip.title,
      trip.content,
      trip.expectedLearning,
      ...trip.outcome.findings.map(({ text }) => text),
    ]
    for (const text of texts) expect(text).toMatch(/^[^{}]+$/)
    expect(trip.outcome.conformity === 'dropped' || trip.outcome.learning !== '').toBe(true)
    expect(trip.unplanned).toBe(trip.unplannedReason !== undefined)
    expect(trip.outcome.conformity === 'asRegistered').toBe(trip.outcome.reason === undefined)
  }
})

test('an event has its three phases within its days', () => {
  const events = trips.filter(({ form, outcome }) => form === 'HT2' && outcome.conformity !== 'dropped')
  for (const trip of events) {
    const { phases } = trip.outcome
    expect(phases.map(({ phase }) => phase)).toEqual(['before', 'during', 'after'])
    for (const { day } of phases) expect(isWithin(day, takenDays(trip) ?? spanOf(trip))).toBe(true)
  }
})

describe('Thái Nguyên in 2026', () => {
  const all = today.trips
  const personTrips = all.reduce((sum, trip) => sum + trip.participants.length, 0)

  test('makes about 320 trips of 2.2 people', () => {
    expect(all.length).toBeGreaterThan(280)
    expect(all.length).toBeLessThan(370)
    expect(personTrips / all.length).toBeGreaterThan(1.95)
    expect(personTrips / all.length).toBeLessThan(2.4)
  })

  test('spreads over the quarters as 26, 25, 31 and 18 in a hundred', () => {
    for (const [quarter, target] of [
      [1, 0.26],
      [2, 0.25],
      [3, 0.31],
      [4, 0.18],
    ] as const) {
      expect(
        Math.abs(share(all.filter((t) => t.quarter === quarter).length, all.length) - target),
      ).toBeLessThan(0.05)
    }
  })

  test('takes the four forms as 30, 40, 18 and 12 in a hundred', () => {
    for (const [form, target] of [
      ['HT1', 0.3],
      ['HT2', 0.4],
      ['HT3', 0.18],
      ['HT4', 0.12],
    ] as const) {
      expect(Math.abs(share(all.filter((t) => t.form === form).length, all.length) - target)).toBeLessThan(
        0.07,
      )
    }
  })

  test('stays one day on seven trips in ten, and four or five on one in twenty', () => {
    const days = all.map((trip) => dayDistance(trip.from, trip.to) + 1)
    expect(Math.abs(share(days.filter((d) => d === 1).length, all.length) - 0.7)).toBeLessThan(0.06)
    expect(Math.abs(share(days.filter((d) => d >= 4).length, all.length) - 0.05)).toBeLessThan(0.035)
    expect(Math.max(...days)).toBeLessThanOrEqual(5)
  })

  test('has about twelve unplanned trips in a hundred', () => {
    expect(Math.abs(share(all.filter((t) => t.unplanned).length, all.length) - 0.12)).toBeLessThan(0.05)
  })

  test('meets itself eight to twelve times a quarter, and settles each meeting', () => {
    for (const quarter of [1, 2, 3, 4] as const) {
      const met = today.overlaps.filter((overlap) => overlap.quarter === quarter)
      expect(met.length).toBeGreaterThanOrEqual(8)
      expect(met.length).toBeLessThanOrEqual(12)
      expect(new Set(met.map(({ resolution }) => resolution)).size).toBe(3)
    }
  })

  test('meets at one unit, near in days, between two departments', () => {
    const byKey = new Map(all.map((trip) => [trip.key, trip]))
    for (const { trip: key, with: other, movedTo: later, resolution } of today.overlaps) {
      const a = byKey.get(key)
      const b = byKey.get(other)
      expect(a?.stops[0]?.unit).toBe(b?.stops[0]?.unit)
      expect(Math.abs(dayDistance(a?.from ?? '1900-01-01', b?.from ?? '1900-01-01'))).toBeLessThanOrEqual(3)
      const departmentOf = (trip?: IntendedTrip) => cadres.find((c) => c.key === trip?.leader)?.department
      expect(departmentOf(a)).not.toBe(departmentOf(b))
      expect(resolution === 'move').toBe(later !== undefined)
      if (resolution === 'merge') expect([a?.from, a?.to]).toEqual([b?.from, b?.to])
      expect(b?.outcome.conformity).toBe('asRegistered')
    }
  })

  test('has no further near visits to one unit than those it lists', () => {
    const listed = new Set(today.overlaps.flatMap(({ trip, with: other }) => [trip, other]))
    const free = all.filter((trip) => !listed.has(trip.key))
    for (const [index, a] of free.entries()) {
      for (const b of free.slice(index + 1)) {
        const sameUnit = a.stops.some((stop) => b.stops.some((other) => other.unit === stop.unit))
        if (!sameUnit || a.quarter !== b.quarter) continue
        const gap = Math.max(dayDistance(a.to, b.from), dayDistance(b.to, a.from))
        expect(gap).toBeGreaterThan(7)
      }
    }
  })

  test('returns seven registrations a quarter, one of them twice', () => {
    for (const quarter of [1, 2, 3, 4]) {
      const returned = today.returns.filter((one) => one.quarter === quarter)
      expect(returned).toHaveLength(7)
      expect(returned.filter(({ times }) => times === 2)).toHaveLength(1)
      expect(new Set(returned.map(({ cadre }) => cadre)).size).toBe(7)
    }
  })

  test('brings home thirty findings a quarter, with twelve recommendations and four models', () => {
    for (const quarter of [1, 2, 3, 4] as const) {
      const found = all.filter((trip) => trip.quarter === quarter).flatMap((trip) => trip.outcome.findings)
      expect(found).toHaveLength(30)
      const recommended = found.filter(({ kind }) => kind === 'recommendation')
      expect(recommended.map(({ followUp }) => followUp).sort()).toEqual([
        ...Array.from({ length: 5 }, () => 'answered'),
        ...Array.from({ length: 4 }, () => 'open'),
        ...Array.from({ length: 3 }, () => 'overdue'),
      ])
      const end = quarterSpan(2026, quarter).to
      for (const { followUp, due, answer } of recommended) {
        expect(answer !== undefined).toBe(followUp === 'answered')
        if (followUp === 'overdue') expect((due ?? '9') < end).toBe(true)
        if (followUp === 'open') expect((due ?? '0') > end).toBe(true)
      }
      const models = found.filter(({ kind }) => kind === 'goodModel')
      expect(models).toHaveLength(4)
      expect(models.flatMap(({ replicatedIn }) => replicatedIn ?? [])).toHaveLength(3)
    }
  })

  test('by 22 November ten are above sixty days, and someone is well behind', () => {
    const days = daysBy('2026-11-22')
    const counts = [...days.values()]
    expect(counts.filter((count) => count >= 60).length).toBeGreaterThanOrEqual(8)
    expect(counts.filter((count) => count >= 60).length).toBeLessThanOrEqual(12)
    expect(Math.min(...counts)).toBeLessThan(40)
    expect(Math.max(...counts)).toBeLessThan(80)
  })

  test('leaves a fifth to a third of the communes unvisited in each quarter', () => {
    const communes = units.filter((unit) => unit.parent === 'thai-nguyen-2025' && unit.level === 'commune')
    for (const quarter of [1, 2, 3, 4] as const) {
      const visited = new Set(
        all.filter((trip) => trip.quarter === quarter).flatMap((trip) => trip.stops.map(({ unit }) => unit)),
      )
      const unvisited = share(communes.filter(({ key }) => !visited.has(key)).length, communes.length)
      expect(unvisited).toBeGreaterThan(0.15)
      expect(unvisited).toBeLessThan(0.35)
    }
  })

  function daysBy(last: DaySpan['to']): Map<string, number> {
    const days = new Map(today.trips.flatMap((trip) => trip.participants.map((person) => [person, 0])))
    for (const trip of today.trips) {
      const span = takenDays(trip)
      if (!span || span.to > last) continue
      const credit = halfDaysOf({ ...trip, ...span }).length / 2
      for (const person of trip.participants) days.set(person, (days.get(person) ?? 0) + credit)
    }
    return days
  }
})

test('the round of Tây Giang in the first quarter of 2023 has its four communes and its three leaders', () => {
  const round = plans[5]?.trips[0]
  expect(round?.quarter).toBe(1)
  expect(round?.stops.map(({ unit }) => unitOf(unit).name)).toEqual(['Lăng', 'A Nông', 'Dang', 'A Tiêng'])
  expect(round?.participants).toHaveLength(3)
})

test('the demonstration of Hưng Yên finds its frog and perch model', () => {
  const models = plans[4]?.trips.flatMap(({ outcome }) =>
    outcome.findings.filter(({ kind }) => kind === 'goodModel'),
  )
  expect(models?.some(({ text }) => text.includes('cá rô đầu vuông'))).toBe(true)
})
