import { addDays, spansOverlap, type DaySpan } from '@/domain/calendar'
import type { UnitSeed } from '../types'
import type { Random } from '../random'
import type { PlaceKind } from '../data/themes'
import { isValidOn, liesIn, printedName, unitOf, units } from '../data/units'

export type PlacesByKind = Readonly<Record<PlaceKind, readonly UnitSeed[]>>

function kindOf(unit: UnitSeed): PlaceKind | undefined {
  if (unit.type === 'truong') return 'school'
  if (unit.type === 'chua') return 'pagoda'
  if (unit.level === 'branch') return 'branch'
  if (unit.level === 'commune') return 'commune'
  return unit.level === 'district' ? 'district' : undefined
}

/** What lies in the territory and is valid on all the days of the span. The territory itself is no destination. */
export function placesOf(territory: string, span: DaySpan): PlacesByKind {
  const found = units.filter(
    (unit) =>
      unit.key !== territory &&
      liesIn(unit, territory) &&
      isValidOn(unit, span.from) &&
      isValidOn(unit, span.to),
  )
  const ofKind = (kind: PlaceKind) => found.filter((unit) => kindOf(unit) === kind)
  return {
    commune: ofKind('commune'),
    district: ofKind('district'),
    school: ofKind('school'),
    pagoda: ofKind('pagoda'),
    branch: ofKind('branch'),
  }
}

/** Remembers when each unit is visited and about what, so that no visit overlaps another by accident. */
export class Visits {
  private readonly seen: { unit: string; span: DaySpan; topics: readonly string[] }[] = []

  constructor(private readonly windowDays: number) {}

  /** True when no visit to the unit is near the span, and none in the quarter shares a topic. */
  isClear(unit: string, span: DaySpan, topics: readonly string[]): boolean {
    const near = { from: addDays(span.from, -this.windowDays), to: addDays(span.to, this.windowDays) }
    return !this.seen.some(
      (visit) =>
        visit.unit === unit &&
        (spansOverlap(visit.span, near) || visit.topics.some((topic) => topics.includes(topic))),
    )
  }

  add(keys: readonly string[], span: DaySpan, topics: readonly string[]): void {
    for (const unit of keys) this.seen.push({ unit, span, topics })
  }
}

/** How many places a trip of so many days visits. */
export function stopCount(days: number, random: Random): number {
  if (days === 1) return random.chance(0.3) ? 2 : 1
  return days <= 3 ? random.int(2, 3) : random.int(3, 4)
}

/**
 * Up to `count` places of these kinds, near each other: the first at random, the others closest to
 * it. Communes come far more often than schools or pagodas. Empty when nothing is clear.
 */
export function drawPlaces(
  places: PlacesByKind,
  kinds: readonly PlaceKind[],
  count: number,
  random: Random,
  isClear: (unit: UnitSeed) => boolean,
): UnitSeed[] {
  const available = kinds.map((kind) => [kind, places[kind].filter(isClear)] as const)
  const weights = available
    .filter(([, list]) => list.length > 0)
    .map(([kind, list]) => [list, kind === 'commune' ? 6 : 1] as const)
  if (weights.length === 0) return []
  const list = random.weighted(weights)
  const first = random.pick(list)
  const others = list
    .filter((unit) => unit !== first)
    .sort((a, b) => distance(first, a) - distance(first, b))
    .slice(0, count - 1)
  return [first, ...others]
}

function distance(a: UnitSeed, b: UnitSeed): number {
  if (!a.coordinates || !b.coordinates) return Number.POSITIVE_INFINITY
  return Math.hypot(
    a.coordinates.latitude - b.coordinates.latitude,
    a.coordinates.longitude - b.coordinates.longitude,
  )
}

/** 'xã Lăng, xã Dang và xã A Tiêng'. */
export function listed(keys: readonly string[]): string {
  const names = keys.map((key) => printedName(unitOf(key)))
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${last}` : last
}
