import { isOneOf, isRecord, numberOf, textOf } from '@/access/guards'

/** Where a process ended itself: before a statement of its transaction, before or after the commit, or during it. */
export const PLACES = ['statement', 'beforeCommit', 'duringCommit', 'afterCommit'] as const
export type Place = (typeof PLACES)[number]

/** What a worker tells of itself; each is one line, written before the worker goes on. */
export type Report =
  | { at: 'ready' }
  | { at: 'begin'; step: string; day: string }
  /** The transaction wants to be kept: the state of the file that it found, and the one that it leaves. */
  | { at: 'committing'; before: string; after: string }
  | { at: 'done'; step: string }
  | { at: 'refused'; step: string }
  | { at: 'failed'; step: string; why: string }
  /** It ends here. `statement` counts from 0 to `of`, `writes` are those that the open transaction holds. */
  | { at: 'killing'; step: string; place: Place; statement: number; of: number; writes: number }

const AT = ['ready', 'begin', 'committing', 'done', 'refused', 'failed', 'killing'] as const

export const toLine = (report: Report): string => `${JSON.stringify(report)}\n`

/** Reads a line of a worker; undefined for one that is no report, or was cut off by the kill. */
export function readReport(line: string): Report | undefined {
  if (!line.startsWith('{') || !line.endsWith('}')) return undefined
  const value: unknown = JSON.parse(line)
  if (!isRecord(value) || !isOneOf(AT, value.at)) return undefined
  const text = (name: string): string => textOf(value[name]) ?? ''
  const number = (name: string): number => numberOf(value[name]) ?? 0
  switch (value.at) {
    case 'ready':
      return { at: 'ready' }
    case 'begin':
      return { at: 'begin', step: text('step'), day: text('day') }
    case 'committing':
      return { at: 'committing', before: text('before'), after: text('after') }
    case 'done':
    case 'refused':
      return { at: value.at, step: text('step') }
    case 'failed':
      return { at: 'failed', step: text('step'), why: text('why') }
    case 'killing':
      return {
        at: 'killing',
        step: text('step'),
        place: isOneOf(PLACES, value.place) ? value.place : 'statement',
        statement: number('statement'),
        of: number('of'),
        writes: number('writes'),
      }
  }
}
