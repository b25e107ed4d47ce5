import { isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'

export const CHANGES = ['new', 'changed', 'unchanged'] as const
export type Change = (typeof CHANGES)[number]

export type Counts = Record<Change | 'refused', number>

/** What the server says of a file. */
export interface Answer {
  imported: boolean
  units: Counts
  successions: Counts
  rows: Record<Change, { table: string; row: number; what: string; name: string }[]>
  problems: string[]
  moreProblems: number
}

function countsOf(value: unknown): Counts {
  const counts = isRecord(value) ? value : {}
  const count = (name: string): number => numberOf(counts[name]) ?? 0
  return {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  }
}

function rowsIn(value: unknown, change: Change): Answer['rows'][Change] {
  return rowsOf(isRecord(value) ? value[change] : undefined).map((row) => ({
    table: textOf(row.table) ?? '',
    row: numberOf(row.row) ?? 0,
    what: textOf(row.what) ?? '',
    name: textOf(row.name) ?? '',
  }))
}

/** The answer as the screen shows it; undefined for what is none. */
export function answerOf(value: unknown, language: Language): Answer | undefined {
  if (!isRecord(value) || !isRecord(value.units)) return undefined
  return {
    imported: value.imported === true,
    units: countsOf(value.units),
    successions: countsOf(value.successions),
    rows: {
      new: rowsIn(value.rows, 'new'),
      changed: rowsIn(value.rows, 'changed'),
      unchanged: rowsIn(value.rows, 'unchanged'),
    },
    problems: rowsOf(value.problems).flatMap(({ messages }) =>
      isRecord(messages) ? (textOf(messages[language]) ?? []) : [],
    ),
    moreProblems: numberOf(value.moreProblems) ?? 0,
  }
}

/** The lines of an answer that comes bit by bit, each as it has come whole. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder()
  let rest = ''
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line)
  }
}
