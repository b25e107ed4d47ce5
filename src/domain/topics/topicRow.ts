import { asDayKey, isDayKey } from '../calendar'
import type { Refusal } from '../refusal/refusal'
import { isBlank, longerThan } from '../text'

/** One topic of the catalogue as an editor writes it down, in a table or a form. */
export interface TopicRow {
  code: string
  nameVi: string
  nameEn?: string
  categoryCode: string
  categoryVi: string
  categoryEn?: string
  validFrom?: string
  validTo?: string
  focusYears: number[]
  sensitive: boolean
}

const LONGEST = [
  ['code', 20],
  ['nameVi', 300],
  ['nameEn', 300],
  ['categoryCode', 10],
  ['categoryVi', 300],
  ['categoryEn', 300],
] as const
const REQUIRED = ['code', 'nameVi', 'categoryCode', 'categoryVi'] as const
const [FIRST_YEAR, LAST_YEAR] = [2000, 2999]

function checkDays(row: TopicRow, at: string): Refusal[] {
  const wrong = (['validFrom', 'validTo'] as const).flatMap((field): Refusal[] => {
    const day = row[field]
    return day === undefined || isDayKey(day) ? [] : [{ code: 'INVALID_DAY', field: `${at}.${field}` }]
  })
  const [from, to] = [asDayKey(row.validFrom), asDayKey(row.validTo)]
  if (from && to && to < from) wrong.push({ code: 'DATES_REVERSED', field: `${at}.validTo` })
  return wrong
}

function checkRow(row: TopicRow, at: string): Refusal[] {
  const missing = REQUIRED.filter((field) => isBlank(row[field])).map((field): Refusal => ({
    code: 'REQUIRED',
    field: `${at}.${field}`,
  }))
  const long = LONGEST.flatMap(([field, max]): Refusal[] =>
    longerThan(row[field] ?? '', max) ? [{ code: 'TOO_LONG', field: `${at}.${field}`, params: { max } }] : [],
  )
  const years = row.focusYears.some(
    (year) => !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR,
  )
  return [
    ...missing,
    ...long,
    ...checkDays(row, at),
    ...(years ? [{ code: 'INVALID_VALUE' as const, field: `${at}.focusYears` }] : []),
  ]
}

/**
 * What is wrong with the rows of a table of topics, each with its row: what is missing, too long or no day, and a
 * code that an earlier row has already. Two rows of one code would be one topic written twice.
 */
export function checkTopicRows(rows: readonly TopicRow[]): Refusal[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index): Refusal[] => {
    const at = `rows.${index}`
    const twice = seen.has(row.code)
    seen.add(row.code)
    return [
      ...checkRow(row, at),
      ...(twice ? [{ code: 'ALREADY_EXISTS' as const, field: `${at}.code` }] : []),
    ]
  })
}
