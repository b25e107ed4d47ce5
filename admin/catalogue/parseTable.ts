import { fold } from '@/domain/text'
import type { TopicRow } from '@/domain/topics'
import { TOPIC_COLUMNS } from '@/export/topicColumns'
import { storedDay } from '../fields/dayText'

/** A row of the table with the number that Excel shows beside it. */
export interface ParsedRow {
  sheetRow: number
  topic: TopicRow
}

const YES = ['x', 'co', 'yes', 'true', '1']

/** What a cell of a workbook says as text; a date as the day that it shows. */
export function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell).trim()
    : ''
}

/** Where each column stands, by its name in either language. */
function placesOf(head: readonly unknown[]): Map<keyof TopicRow, number> {
  const names = head.map((cell) => fold(cellText(cell)))
  return new Map(
    TOPIC_COLUMNS.flatMap(({ field, head: { vi, en } }): [keyof TopicRow, number][] => {
      const place = names.findIndex((name) => name === fold(vi) || name === fold(en))
      return place < 0 ? [] : [[field, place]]
    }),
  )
}

function topicOf(cells: readonly unknown[], places: ReadonlyMap<keyof TopicRow, number>): TopicRow {
  const text = (field: keyof TopicRow): string => {
    const place = places.get(field)
    return place === undefined ? '' : cellText(cells[place])
  }
  const optional = (field: keyof TopicRow): string | undefined => text(field) || undefined
  const day = (field: keyof TopicRow): string | undefined => {
    const typed = optional(field)
    return typed === undefined ? undefined : storedDay(typed)
  }
  return {
    code: text('code'),
    nameVi: text('nameVi'),
    nameEn: optional('nameEn'),
    categoryCode: text('categoryCode'),
    categoryVi: text('categoryVi'),
    categoryEn: optional('categoryEn'),
    validFrom: day('validFrom'),
    validTo: day('validTo'),
    focusYears: text('focusYears')
      .split(/[,;\s]+/)
      .filter(Boolean)
      .map(Number),
    sensitive: YES.includes(fold(text('sensitive'))),
  }
}

/**
 * The topics of a sheet whose first row names the columns, in any order and in either language. Empty rows are passed
 * over. Undefined where the sheet has no column of codes and names: it is no table of topics.
 */
export function parseTable(sheet: readonly (readonly unknown[])[]): ParsedRow[] | undefined {
  const [head, ...body] = sheet
  const places = placesOf(head ?? [])
  if (!places.has('code') || !places.has('nameVi')) return undefined
  return body.flatMap((cells, index) =>
    cells.every((cell) => cellText(cell) === '')
      ? []
      : [{ sheetRow: index + 2, topic: topicOf(cells, places) }],
  )
}

/** The row of a refused field (`rows.3.code`), as Excel numbers it. */
export function sheetRowOf(field: string | undefined, rows: readonly ParsedRow[]): number | undefined {
  const index = /^rows\.(\d+)\./.exec(field ?? '')?.[1]
  return index === undefined ? undefined : rows[Number(index)]?.sheetRow
}
