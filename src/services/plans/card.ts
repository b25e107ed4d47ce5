import { isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { GONE_TRIP_STATES } from '@/domain/workflow'
import type { TripRow } from '../rows/tripRow'

/** One line of a cadre's plan as a queue shows it: kept on the plan, so that a queue is one read. */
export interface PlanLine {
  id: string
  version: number
  state: string
  origin: string
  title: string
  firstDay: string
  lastDay: string
  halfDays: number
  form: string
  topics: string[]
  units: { id: string; name: string }[]
  people: { id: string; name: string }[]
}

/** What a gathered plan shows of each plan in it. */
export interface PlanChild {
  id: string
  title: string
  state: string
  version: number
  lineCount: number
  halfDays: number
}

export interface PlanCard {
  owner: string
  lines: PlanLine[]
  children: PlanChild[]
}

export const planLine = (trip: TripRow): PlanLine => ({
  id: trip.id,
  version: trip.version,
  state: trip.state,
  origin: trip.origin,
  title: trip.title,
  firstDay: trip.firstDay,
  lastDay: trip.lastDay,
  halfDays: trip.halfDays,
  form: trip.form ?? '',
  topics: trip.topics,
  units: trip.stops.map((stop) => ({ id: stop.unit, name: stop.unitName })),
  people: trip.participants.map((participant) => ({ id: participant.cadre, name: participant.name })),
})

const GONE: readonly string[] = GONE_TRIP_STATES

/** How many lines of a plan are still meant, and their half-days. What was merged, dropped or cancelled is shown and not counted. */
export function countsOf(lines: readonly PlanLine[]): { lineCount: number; halfDays: number } {
  const meant = lines.filter((line) => !GONE.includes(line.state))
  return { lineCount: meant.length, halfDays: meant.reduce((sum, line) => sum + line.halfDays, 0) }
}

const named = (value: unknown): { id: string; name: string }[] =>
  rowsOf(value).map((row) => ({ id: textOf(row.id) ?? '', name: textOf(row.name) ?? '' }))

const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : []

/** A stored card, read back with its shape checked; an absent one is empty. */
export function readCard(value: unknown): PlanCard {
  const card = isRecord(value) ? value : {}
  return {
    owner: textOf(card.owner) ?? '',
    lines: rowsOf(card.lines).map((row) => ({
      id: textOf(row.id) ?? '',
      version: numberOf(row.version) ?? 1,
      state: textOf(row.state) ?? '',
      origin: textOf(row.origin) ?? '',
      title: textOf(row.title) ?? '',
      firstDay: textOf(row.firstDay) ?? '',
      lastDay: textOf(row.lastDay) ?? '',
      halfDays: numberOf(row.halfDays) ?? 0,
      form: textOf(row.form) ?? '',
      topics: words(row.topics),
      units: named(row.units),
      people: named(row.people),
    })),
    children: rowsOf(card.children).map((row) => ({
      id: textOf(row.id) ?? '',
      title: textOf(row.title) ?? '',
      state: textOf(row.state) ?? '',
      version: numberOf(row.version) ?? 1,
      lineCount: numberOf(row.lineCount) ?? 0,
      halfDays: numberOf(row.halfDays) ?? 0,
    })),
  }
}
