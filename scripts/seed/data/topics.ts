import { readFileSync } from 'node:fs'
import type { TopicSeed, Validity } from '../types'

/** Topics that belong to a time. They stay on old trips and leave the pickers. */
const PERIODS: Readonly<Record<string, Validity>> = {
  // Elections to the National Assembly and People's Councils, 23 May 2021.
  '06.03': { validFrom: '2021-01-01', validTo: '2021-12-31' },
  // Quarantine posts and epidemic apps of the Covid years.
  '07.02': { validFrom: '2020-01-01', validTo: '2022-12-31' },
  '11.02': { validFrom: '2020-01-01', validTo: '2022-12-31' },
}

/** Years in which a topic was a focus of the offices ("nội dung trọng tâm năm"). */
const FOCUS_YEARS: Readonly<Record<string, readonly number[]>> = {
  '06.03': [2021],
  '07.01': [2021],
  '07.02': [2021],
  '06.05': [2021],
  '11.01': [2021, 2026],
  '01.09': [2022],
  '06.01': [2022, 2023, 2026],
  '09.04': [2022],
  '01.05': [2023],
  '04.03': [2023],
  '02.01': [2026],
  '12.03': [2026],
}

/** Religion and youth in difficulty: restricted by default (rows HY-18, CM-14). */
const SENSITIVE = ['04.05', '05.02', '05.03']

const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g

/** The cells of one line of a CSV file; quoted cells may hold commas and doubled quotes, not line breaks. */
export function parseCsvLine(line: string): string[] {
  return [...line.matchAll(CELL)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

function topicOf(line: string): TopicSeed {
  const [categoryCode, categoryVi, categoryEn, code, vi, en] = parseCsvLine(line)
  if (!categoryCode || !categoryVi || !categoryEn || !code || !vi || !en) {
    throw new SyntaxError(`Not a topic: ${line}`)
  }
  return {
    code,
    name: { vi, en },
    category: { code: categoryCode, name: { vi: categoryVi, en: categoryEn } },
    focusYears: FOCUS_YEARS[code] ?? [],
    sensitive: SENSITIVE.includes(code),
    ...(PERIODS[code] ?? { validFrom: null, validTo: null }),
  }
}

/** The catalogue: 60 topics in 12 categories, in the order of their codes. */
export const topics: readonly TopicSeed[] = readFileSync(new URL('./topics.csv', import.meta.url), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '')
  .map(topicOf)
