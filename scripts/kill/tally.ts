import type { Fate } from './history'
import type { Report } from './reports'

/** Where a worker died, in the words of the table, in the order of a step. */
export const MOMENTS = [
  'first third',
  'second third',
  'last third',
  'before commit',
  'during commit',
  'after commit',
  'any moment',
] as const
export type Moment = (typeof MOMENTS)[number]

export interface Death {
  step: string
  moment: Moment
  fate: Fate
  /** Writes that its transaction held and that had to vanish. */
  halfDone: number
}

/** How a worker died, from its last words. */
export function deathOf(reports: readonly Report[], fate: Fate): Death {
  const last = reports.at(-1)
  if (last?.at !== 'killing') {
    const begun = reports.findLast((report) => report.at === 'begin')
    const step = fate === 'between steps' || begun?.at !== 'begin' ? '(between steps)' : begun.step
    return { step, moment: 'any moment', fate, halfDone: 0 }
  }
  const third = Math.min(2, Math.floor((3 * last.statement) / Math.max(1, last.of)))
  const moment = {
    statement: MOMENTS[third] ?? 'last third',
    beforeCommit: 'before commit',
    duringCommit: 'during commit',
    afterCommit: 'after commit',
  } as const
  return {
    step: last.step,
    moment: moment[last.place],
    fate,
    halfDone: fate === 'kept whole' ? 0 : last.writes,
  }
}

/** Counts of all kills, by step and by moment. */
export class Tally {
  readonly deaths: Death[] = []
  readonly done = new Map<string, number>()
  readonly killed = new Map<string, number>()

  add(death: Death, reports: readonly Report[]): void {
    this.deaths.push(death)
    this.killed.set(death.step, (this.killed.get(death.step) ?? 0) + 1)
    for (const report of reports) {
      if (report.at === 'done') this.done.set(report.step, (this.done.get(report.step) ?? 0) + 1)
    }
  }

  get acknowledged(): number {
    return [...this.done.values()].reduce((sum, count) => sum + count, 0)
  }

  count(accept: (death: Death) => boolean): number {
    return this.deaths.filter(accept).length
  }

  /** A line a step: how often it was killed at each moment, how often it was kept, how often it was done in peace. */
  table(): string {
    const steps = [...new Set([...this.killed.keys(), ...this.done.keys()])].sort()
    const head = ['step', 'kills', ...MOMENTS, 'kept', 'done']
    const lineOf = (name: string, mine: (death: Death) => boolean, done: number): string[] => [
      name,
      String(this.count(mine)),
      ...MOMENTS.map((moment) => String(this.count((death) => mine(death) && death.moment === moment) || '')),
      String(this.count((death) => mine(death) && death.fate === 'kept whole') || ''),
      String(done || ''),
    ]
    const lines = [
      head,
      ...steps.map((step) => lineOf(step, (death) => death.step === step, this.done.get(step) ?? 0)),
      lineOf('all', () => true, this.acknowledged),
    ]
    const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
    const pad = (cell: string, column: number): string =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
    return lines.map((line) => line.map(pad).join('  ')).join('\n')
  }
}
