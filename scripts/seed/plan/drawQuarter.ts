import { addDays, dayDistance, type DaySpan, type Half, type Quarter } from '@/domain/calendar'
import type { CadreSeed, TripFormCode } from '../types'
import type { Random } from '../random'
import { themes, type Theme } from '../data/themes'
import { topics } from '../data/topics'
import { drawSpan, type Diary } from './days'
import { lengthOf, settledSpan, type DraftTrip } from './draft'
import { drawPlaces, stopCount, type PlacesByKind, Visits } from './places'

/** Shares of the forms, of the lengths in days and of the sizes of a party (2.2 people on average). */
const FORMS: readonly (readonly [TripFormCode, number])[] = [
  ['HT1', 30],
  ['HT2', 40],
  ['HT3', 18],
  ['HT4', 12],
]
const LENGTHS = [
  [1, 70],
  [2, 15],
  [3, 10],
  [4, 3],
  [5, 2],
] as const
const SIZES = [
  [1, 28],
  [2, 37],
  [3, 22],
  [4, 13],
] as const
const UNPLANNED = 0.12
const HALF_DAY = 0.08
const DAYS_PER_TRIP = 2.2 * 1.5
const NEAR_DAYS = 3

/** Of ten meetings of two trips five are merged, three moved and two kept. */
const RESOLUTIONS = [
  'merge',
  'move',
  'keep',
  'merge',
  'merge',
  'move',
  'keep',
  'merge',
  'move',
  'merge',
] as const
const OVERLAPS_OF_18 = 10

export interface QuarterContext {
  year: number
  quarter: Quarter
  bounds: DaySpan
  territory: string
  cadres: readonly CadreSeed[]
  /** Days that each still owes in this quarter; the drawing counts them down. */
  owed: Map<string, number>
  diary: Diary
  places: PlacesByKind
  windowDays: number
  halfDays: boolean
  random: Random
}

/** The trips of one quarter: drawn until everyone has the days that they owe. */
export function drawQuarter(context: QuarterContext): DraftTrip[] {
  const visits = new Visits(context.windowDays)
  const trips: DraftTrip[] = []
  const expected = [...context.owed.values()].reduce((sum, days) => sum + days, 0) / DAYS_PER_TRIP
  const wanted = Math.round((OVERLAPS_OF_18 * context.cadres.length) / 18)
  for (let leader = mostOwing(context); leader; leader = mostOwing(context)) {
    const made = trips.filter((trip) => trip.overlap).length
    const meets = context.random.chance((wanted - made) / Math.max(1, expected * 0.9 - trips.length))
    const trip =
      (meets ? drawMeeting(context, leader, trips, made) : undefined) ?? drawFree(context, leader, visits)
    if (!trip) {
      context.owed.set(leader.key, 0)
      continue
    }
    trips.push(trip)
    enter(context, visits, trip)
  }
  return trips
}

function mostOwing({ cadres, owed }: QuarterContext): CadreSeed | undefined {
  const owes = (cadre: CadreSeed) => owed.get(cadre.key) ?? 0
  const most = cadres.reduce<CadreSeed | undefined>(
    (best, cadre) => (best && owes(best) >= owes(cadre) ? best : cadre),
    undefined,
  )
  return most && owes(most) >= 0.5 ? most : undefined
}

function enter({ diary, owed }: QuarterContext, visits: Visits, trip: DraftTrip): void {
  const people = trip.participants.map(({ key }) => key)
  const days = lengthOf({ days: dayDistance(trip.span.from, trip.span.to) + 1, half: trip.half })
  diary.take(people, trip.span)
  if (trip.overlap?.movedTo) diary.take(people, trip.overlap.movedTo)
  for (const key of people) owed.set(key, (owed.get(key) ?? 0) - days)
  visits.add(trip.units, settledSpan(trip), trip.theme.topics)
}

/** A trip that meets no other. */
function drawFree(context: QuarterContext, leader: CadreSeed, visits: Visits): DraftTrip | undefined {
  const { random, diary, bounds, places } = context
  for (let tries = 0; tries < 20; tries += 1) {
    const days = random.weighted(LENGTHS)
    const theme = drawTheme(context)
    const span = drawSpan(bounds, days, random, (candidate) => diary.isFree(leader.key, candidate))
    if (!theme || !span) continue
    const isClear = ({ key }: { key: string }) => visits.isClear(key, span, theme.topics)
    const found = drawPlaces(places, theme.places, stopCount(days, random), random, isClear)
    if (found.length === 0) continue
    return {
      quarter: context.quarter,
      participants: [leader, ...companions(context, leader, span)],
      span,
      half: drawHalf(context, days),
      units: found.map(({ key }) => key),
      theme,
      unplanned: random.chance(UNPLANNED),
    }
  }
  return undefined
}

/** A trip of another department to a unit that is visited already, on or near the same days (row AG-10). */
function drawMeeting(
  context: QuarterContext,
  leader: CadreSeed,
  trips: readonly DraftTrip[],
  made: number,
): DraftTrip | undefined {
  const { random, diary, bounds } = context
  const resolution = RESOLUTIONS[made % RESOLUTIONS.length] ?? 'keep'
  const isFree = (span: DaySpan) => diary.isFree(leader.key, span)
  const open = trips.filter(
    (trip) =>
      !trip.unplanned &&
      !trip.half &&
      !trip.overlap &&
      !trips.some((other) => other.overlap?.with === trip) &&
      trip.participants.every(({ department }) => department !== leader.department) &&
      (resolution !== 'merge' || isFree(trip.span)),
  )
  if (open.length === 0) return undefined
  const other = random.pick(open)
  const days = dayDistance(other.span.from, other.span.to) + 1
  const near = (span: DaySpan) =>
    Math.abs(dayDistance(span.from, other.span.from)) <= NEAR_DAYS && isFree(span)
  const span = resolution === 'merge' ? other.span : drawSpan(around(other.span, bounds), days, random, near)
  if (!span) return undefined
  const going = [leader, ...companions(context, leader, span)]
  const movedTo = resolution === 'move' ? laterSpan(context, going, other.span, days) : undefined
  if (resolution === 'move' && !movedTo) return undefined
  return {
    quarter: context.quarter,
    participants: going,
    span,
    units: other.units.slice(0, 1),
    theme: other.theme,
    unplanned: false,
    overlap: { with: other, resolution, movedTo },
  }
}

function around(span: DaySpan, bounds: DaySpan): DaySpan {
  const from = addDays(span.from, -NEAR_DAYS)
  const to = addDays(span.to, NEAR_DAYS)
  return { from: from < bounds.from ? bounds.from : from, to: to > bounds.to ? bounds.to : to }
}

/** Days outside the window of the other trip on which all who go are free. */
function laterSpan(
  { bounds, random, diary, windowDays }: QuarterContext,
  going: readonly CadreSeed[],
  other: DaySpan,
  days: number,
): DaySpan | undefined {
  return drawSpan(bounds, days, random, (span) => {
    const apart =
      dayDistance(other.to, span.from) > windowDays || dayDistance(span.to, other.from) > windowDays
    return apart && going.every(({ key }) => diary.isFree(key, span))
  })
}

/** Who goes along: people who still owe days and are free, colleagues of the department first. */
function companions(
  { cadres, owed, diary, random }: QuarterContext,
  leader: CadreSeed,
  span: DaySpan,
): CadreSeed[] {
  const others = random.weighted(SIZES) - 1
  const able = cadres.filter(
    (cadre) => cadre !== leader && (owed.get(cadre.key) ?? 0) >= 0.5 && diary.isFree(cadre.key, span),
  )
  const near = random.shuffle(able.filter(({ department }) => department === leader.department))
  const far = random.shuffle(able.filter(({ department }) => department !== leader.department))
  const ordered = random.chance(0.7) ? [...near, ...far] : [...far, ...near]
  return ordered.slice(0, others)
}

function drawHalf({ halfDays, random }: QuarterContext, days: number): Half | undefined {
  if (!halfDays || days > 1 || !random.chance(HALF_DAY)) return undefined
  return random.chance(0.5) ? 'am' : 'pm'
}

/** A theme of a form drawn by its share that fits year, quarter and province, and has a place to go to. */
function drawTheme({ random, year, quarter, territory, places, bounds }: QuarterContext): Theme | undefined {
  const form = random.weighted(FORMS)
  const fitting = themes.filter(
    (theme) =>
      theme.form === form &&
      (theme.years?.includes(year) ?? true) &&
      (theme.quarters?.includes(quarter) ?? true) &&
      (theme.territories?.some((start) => territory.startsWith(start)) ?? true) &&
      theme.places.some((kind) => places[kind].length > 0) &&
      theme.topics.every((code) => isCurrent(code, bounds)),
  )
  return fitting.length > 0 ? random.pick(fitting) : undefined
}

/** True when the topic is in the catalogue during the whole span. */
function isCurrent(code: string, { from, to }: DaySpan): boolean {
  const topic = topics.find((candidate) => candidate.code === code)
  if (!topic) return false
  return (
    (topic.validFrom === null || topic.validFrom <= from) && (topic.validTo === null || to <= topic.validTo)
  )
}
