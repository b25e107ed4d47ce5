import type { OrganizationKey } from './types'

/** One year of one office; of the office of today, the year in which the demonstration stands. */
export interface Part {
  office: OrganizationKey
  year: number | 'present'
}

/** Everything that a demonstration consists of, in the order in which it is made. */
export const PARTS: readonly Part[] = [
  { office: 'thai-nguyen', year: 2021 },
  { office: 'an-giang', year: 2021 },
  { office: 'ca-mau', year: 2022 },
  { office: 'hung-yen', year: 2022 },
  { office: 'tay-giang', year: 2023 },
  { office: 'thai-nguyen-2025', year: 'present' },
]

/** The parts of one office, of one year, or of both; all of them where nothing is asked. */
export const partsFor = (asked: { office?: string; year?: string }): Part[] =>
  PARTS.filter(
    ({ office, year }) =>
      (asked.office === undefined || office === asked.office) &&
      (asked.year === undefined || String(year) === asked.year),
  )
