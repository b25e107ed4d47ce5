import { isOneOf, numberOf, rowsOf, textOf } from '@/access/guards'
import {
  MEETING_ITEMS,
  MEETING_OUTCOMES,
  type MinutedItem,
  type MinutedLine,
  type MinutedOverlap,
  OVERLAP_WAYS,
} from '@/domain/meetings'

const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : []

const line = (row: Record<string, unknown>): MinutedLine => ({
  trip: textOf(row.trip) ?? '',
  title: textOf(row.title) ?? '',
  firstDay: textOf(row.firstDay) ?? '',
  lastDay: textOf(row.lastDay) ?? '',
  halfDays: numberOf(row.halfDays) ?? 0,
  units: words(row.units),
  people: words(row.people),
  outcome: isOneOf(MEETING_OUTCOMES, row.outcome) ? row.outcome : 'left',
  words: textOf(row.words),
})

/** The items of stored minutes, read back with their shape checked. */
export const itemsOf = (value: unknown): MinutedItem[] =>
  rowsOf(value).flatMap((row) =>
    isOneOf(MEETING_ITEMS, row.kind)
      ? {
          kind: row.kind,
          document: textOf(row.document) ?? '',
          title: textOf(row.title) ?? '',
          owner: textOf(row.owner) ?? '',
          outcome: isOneOf(MEETING_OUTCOMES, row.outcome) ? row.outcome : 'left',
          words: textOf(row.words),
          lines: rowsOf(row.lines).map(line),
        }
      : [],
  )

/** The overlaps of stored minutes, read back with their shape checked. */
export const overlapsOf = (value: unknown): MinutedOverlap[] =>
  rowsOf(value).flatMap((row) =>
    isOneOf(OVERLAP_WAYS, row.way) ? { way: row.way, trips: words(row.trips), words: textOf(row.words) } : [],
  )
