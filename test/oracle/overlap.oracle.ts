import fc from 'fast-check'
import type { DayKey } from '@/domain/calendar'
import type { OverlapTrip } from '@/domain/overlap'
import type { Succession } from '@/domain/units'
import { CALENDAR as THREE_YEARS, covers, HALVES, spanBetween } from './calendar.oracle'
import { presentUnitsByRecords } from './succession.oracle'

/** The days that can matter here; looking at all three years would only be slow. */
const CALENDAR = THREE_YEARS.filter((day) => day >= '2025-04-01' && day <= '2025-09-30')

/** An overlap as the oracle tells it: one line of text, days last. */
export type ToldOverlap = string

type Question = { trips: OverlapTrip[]; successions: Succession[]; windowDays: number; asOf?: DayKey }

/** Overlaps found by looking at every two trips, every two stops and every day. For comparison only. */
export function overlapsByHand({ trips, successions, windowDays, asOf }: Question): ToldOverlap[] {
  const told = new Set<ToldOverlap>()
  for (const a of trips) {
    for (const b of trips) {
      if (a.id >= b.id) continue
      const day = asOf ?? lastDay([a, b])
      const common = (unit: string, other: string) =>
        presentUnitsByRecords(successions, unit, day).filter((id) =>
          presentUnitsByRecords(successions, other, day).includes(id),
        )[0]
      tellPersons(a, b, told)
      tellUnits(a, b, common, windowDays, told)
      tellTopics(a, b, common, told)
    }
  }
  return [...told].sort()
}

type Common = (unit: string, other: string) => string | undefined

function lastDay(trips: OverlapTrip[]): DayKey {
  const mentioned = new Set<string>(
    trips.flatMap(({ span, stops }) => [span.to, ...stops.map(({ to }) => to)]),
  )
  return CALENDAR.findLast((day) => mentioned.has(day)) ?? '2024-01-01'
}

function tellPersons(a: OverlapTrip, b: OverlapTrip, told: Set<ToldOverlap>): void {
  const days = CALENDAR.filter((day) =>
    HALVES.some((half) => covers(a.span, day, half) && covers(b.span, day, half)),
  )
  for (const cadre of a.participants) {
    if (days.length > 0 && b.participants.includes(cadre))
      told.add(`person|${a.id}|${b.id}|${cadre} ${days.join()}`)
  }
}

function tellUnits(
  a: OverlapTrip,
  b: OverlapTrip,
  common: Common,
  windowDays: number,
  told: Set<string>,
): void {
  const candidates = new Map<string, { gap: number; days: string }[]>()
  for (const here of a.stops) {
    for (const there of b.stops) {
      const place = common(here.unit, there.unit)
      const pairs = CALENDAR.filter((day) => covers(here, day, 'am')).flatMap((one) =>
        CALENDAR.filter((day) => covers(there, day, 'am')).map((other) => [one, other].sort()),
      )
      for (const [one = '', other = ''] of pairs) {
        const gap = CALENDAR.findIndex((day) => day === other) - CALENDAR.findIndex((day) => day === one)
        if (place === undefined || gap > windowDays) continue
        const days = gap === 0 ? one : `${one},${other}`
        candidates.set(place, [...(candidates.get(place) ?? []), { gap, days }])
      }
    }
  }
  for (const [place, found] of candidates) {
    const least = Math.min(...found.map(({ gap }) => gap))
    const [days] = found
      .filter(({ gap }) => gap === least)
      .map((one) => one.days)
      .sort()
    told.add(`unit|${a.id}|${b.id}|${place} ${days}`)
  }
}

function tellTopics(a: OverlapTrip, b: OverlapTrip, common: Common, told: Set<ToldOverlap>): void {
  const quartersOf = (span: { from: DayKey; to: DayKey }) =>
    CALENDAR.filter((day) => covers(span, day, 'am')).map(
      (day) => `${day.slice(0, 4)}-Q${'111222333444'.charAt(Number(day.slice(5, 7)) - 1)}`,
    )
  for (const here of a.stops) {
    for (const there of b.stops) {
      const place = common(here.unit, there.unit)
      const quarters = quartersOf(here).filter((quarter) => quartersOf(there).includes(quarter))
      for (const topic of a.topics) {
        if (place === undefined || !b.topics.includes(topic)) continue
        for (const quarter of quarters) told.add(`topic|${a.id}|${b.id}|${topic}|${place}|${quarter} `)
      }
    }
  }
}

const UNITS = ['u0', 'u1', 'u2', 'u3']
const [EARLIEST, LATEST] = ['2025-06-10', '2025-07-20'] as const

const stop = fc
  .record({ unit: fc.constantFrom(...UNITS), span: spanBetween(EARLIEST, LATEST, 6) })
  .map(({ unit, span }) => ({ unit, from: span.from, to: span.to }))

const tripFacts = fc.record({
  department: fc.constantFrom('d1', 'd2'),
  span: spanBetween(EARLIEST, LATEST, 6),
  participants: fc.array(fc.constantFrom('c1', 'c2', 'c3'), { maxLength: 3 }),
  stops: fc.array(stop, { maxLength: 3 }),
  topics: fc.array(fc.constantFrom('t1', 't2'), { maxLength: 3 }),
})

/** A few trips around the reform of 1 July 2025, in mixed order of their ids. */
export const someTrips: fc.Arbitrary<OverlapTrip[]> = fc.array(tripFacts, { maxLength: 5 }).chain((facts) =>
  fc.shuffledSubarray(
    facts.map((fact, index) => ({ id: `trip${index}`, ...fact })),
    { minLength: facts.length },
  ),
)
