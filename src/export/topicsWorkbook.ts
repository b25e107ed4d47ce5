import writeXlsxFile from 'write-excel-file/node'
import { asDayKey, formatDay } from '@/domain/calendar'
import type { TopicRow } from '@/domain/topics'
import type { Language } from '@/i18n/language'
import { TOPIC_COLUMNS } from './topicColumns'

/** What a cell says; every cell is text, so that no program takes the code 04.10 for a number. */
function cellText(row: TopicRow, field: keyof TopicRow): string {
  const value = row[field]
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'x' : ''
  const day = asDayKey(value)
  return day ? formatDay(day) : (value ?? '')
}

/** The catalogue as an Excel workbook that can be changed and taken in again. */
export async function topicsWorkbook(topics: readonly TopicRow[], language: Language): Promise<Buffer> {
  const head = TOPIC_COLUMNS.map((column) => ({ value: column.head[language], fontWeight: 'bold' as const }))
  const body = topics.map((topic) => TOPIC_COLUMNS.map(({ field }) => ({ value: cellText(topic, field) })))
  const columns = TOPIC_COLUMNS.map(({ width }) => ({ width }))
  return writeXlsxFile([head, ...body], { columns, stickyRowsCount: 1 }).toBuffer()
}
