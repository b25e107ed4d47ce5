import { median } from './report/statistics'
import { type Report, shown } from './report/report'
import { isRecord, numberOf } from '@/access/guards'
import { withDatabase } from './data/database'
import { runScript } from './process'

const TRIPS = 1000
const UNITS = 10_000
const TIMES = 3
/** 'Within seconds'. */
const MOST_SECONDS = 10

const WHAT: Readonly<Record<string, string>> = {
  preview: 'preview of the file, nothing there yet',
  first: 'import, everything new',
  second: 'the same again, nothing changed',
  changed: 'import, every unit changed',
}

/** What it takes to import a country's communes, old and new, in a process of its own. */
export async function importing(): Promise<Report> {
  const runs: Record<string, number>[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const output = await withDatabase(TRIPS, (file) =>
      runScript('scripts/bench/import/timeImport.ts', [file, String(UNITS)], '', { NODE_ENV: 'production' }),
    )
    const value: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
    const seen = isRecord(value) ? value : {}
    runs.push(Object.fromEntries(Object.keys(WHAT).map((name) => [name, numberOf(seen[name]) ?? Number.NaN])))
  }
  const seconds = (name: string): number => median(runs.map((run) => run[name] ?? Number.NaN))
  return {
    tables: [
      {
        title: `${UNITS} units and ${UNITS / 2} successions from one Excel file, on SQLite`,
        head: ['what', 'median s'],
        rows: Object.entries(WHAT).map(([name, what]) => [what, shown(seconds(name))]),
      },
    ],
    requirements: [
      {
        what: `${UNITS} units and ${UNITS / 2} successions imported within ${MOST_SECONDS} s`,
        seen: `${shown(seconds('first'))} s`,
        met: seconds('first') <= MOST_SECONDS,
      },
    ],
    notes: ['Reading the file, every check, all writes and the commit are in it.'],
  }
}
