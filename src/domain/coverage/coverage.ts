import { addMonths, type DayKey, type DaySpan, isWithin } from '../calendar'
import type { SuccessionMap } from '../units'
import { type MapUnit, unitsAround } from './around'

/** Somebody was at a unit, or is going to be. */
export interface Visit {
  unit: string
  /** The last day there for what is past, the first for what is to come. */
  day: DayKey
  trip: string
  /** What the unit was called then. */
  name: string
}

/** A recommendation made at a unit that has no answer yet. */
export interface OpenRecommendation {
  unit: string
  dueOn?: DayKey
}

/** A person or a department has charge of a unit on the day that is asked about (row AG-16). */
export interface Charge {
  unit: string
  holder: string
}

export interface CoverageFacts {
  /** The units that are answered for; all of them existed on the day. */
  listed: readonly MapUnit[]
  /** What is known of all units that are named anywhere, the listed ones among them. */
  units: ReadonlyMap<string, MapUnit>
  places: SuccessionMap
  visits: readonly Visit[]
  planned: readonly Visit[]
  recommendations: readonly OpenRecommendation[]
  charges: readonly Charge[]
}

export interface CoverageQuestion {
  /** The day on which the map is drawn. */
  on: DayKey
  /** The days whose visits are counted. */
  span: DaySpan
  /** A unit that nobody has visited for so many whole months is overdue. */
  months: number
}

export const COVERAGE_STATUSES = ['visited', 'overdue', 'never'] as const
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number]

/** What the map says of one unit. */
export interface UnitCoverage {
  unit: string
  status: CoverageStatus
  /** The visit that is the latest on the day. */
  lastVisit?: Visit
  /** Whole months since then. */
  monthsSince?: number
  /** Trips that came there in the span. */
  visits: number
  /** Trips that ever came there until the day. */
  visitsEver: number
  openRecommendations: number
  /** Of them, those whose answer was due before the day. */
  overdueRecommendations: number
  /** The first visit that is still to come. */
  nextVisit?: Visit
  /** Who has charge of it, in the order of the assignments. */
  inCharge: string[]
}

/** Whole months from one day to another; the end of a month counts for the longer day of another month. */
export function wholeMonths(from: DayKey, to: DayKey): number {
  const monthOf = (day: DayKey): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  const months = monthOf(to) - monthOf(from)
  return addMonths(from, months) > to ? months - 1 : months
}

function grouped<Fact extends { unit: string }>(
  facts: readonly Fact[],
  around: (id: string) => ReadonlySet<string>,
): ReadonlyMap<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    for (const id of around(fact.unit)) {
      const group = groups.get(id)
      if (group) group.push(fact)
      else groups.set(id, [fact])
    }
  }
  return groups
}

const tripsIn = (visits: readonly Visit[]): number => new Set(visits.map(({ trip }) => trip)).size

const latest = (visits: readonly Visit[]): Visit | undefined =>
  visits.reduce<Visit | undefined>((best, visit) => (best && best.day >= visit.day ? best : visit), undefined)

const earliest = (visits: readonly Visit[]): Visit | undefined =>
  visits.reduce<Visit | undefined>((best, visit) => (best && best.day <= visit.day ? best : visit), undefined)

function statusOf(monthsSince: number | undefined, months: number): CoverageStatus {
  if (monthsSince === undefined) return 'never'
  return monthsSince >= months ? 'overdue' : 'visited'
}

/**
 * Which units were visited, which not for months, and which never (row TN-19), as at a day: what happened at units
 * of earlier times counts for those that hold their places on the day, and what happened in a village for its commune.
 * In the order of `listed`. A trip that came to two units that are one today came once.
 */
export function coverageOf(facts: CoverageFacts, { on, span, months }: CoverageQuestion): UnitCoverage[] {
  const around = unitsAround(facts.units, facts.places, on)
  const visits = grouped(
    facts.visits.filter(({ day }) => day <= on),
    around,
  )
  const planned = grouped(
    facts.planned.filter(({ day }) => day >= on),
    around,
  )
  const recommendations = grouped(facts.recommendations, around)
  const charges = facts.charges.map(({ unit, holder }) => ({
    holder,
    units: facts.places.presentUnits(unit, on),
  }))
  return facts.listed.map(({ id }) => {
    const there = visits.get(id) ?? []
    const open = recommendations.get(id) ?? []
    const lastVisit = latest(there)
    const monthsSince = lastVisit && wholeMonths(lastVisit.day, on)
    const selfAndAbove = around(id)
    return {
      unit: id,
      status: statusOf(monthsSince, months),
      lastVisit,
      monthsSince,
      visits: tripsIn(there.filter(({ day }) => isWithin(day, span))),
      visitsEver: tripsIn(there),
      openRecommendations: open.length,
      overdueRecommendations: open.filter(({ dueOn }) => dueOn !== undefined && dueOn < on).length,
      nextVisit: earliest(planned.get(id) ?? []),
      inCharge: [
        ...new Set(
          charges
            .filter(({ units }) => units.some((unit) => selfAndAbove.has(unit)))
            .map(({ holder }) => holder),
        ),
      ],
    }
  })
}
