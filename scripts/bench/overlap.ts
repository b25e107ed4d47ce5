import { isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { fullScans, type Planned } from '@test/helpers/queryPlan'
import { withDatabase } from './data/database'
import { runScript } from './process'
import { type Report, shown } from './report/report'
import { median, p99 } from './report/statistics'

const TRIPS = 500_000
/** The most that one check may take at p99, in ms. */
const MOST_MS = 10

interface Checked {
  wall: number[]
  processor: number[]
  collisions: number
  planned: Planned[]
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const numbers = (value: unknown): number[] => list(value).flatMap((entry) => numberOf(entry) ?? [])

function readChecked(output: string): Checked {
  const value: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  const seen = isRecord(value) ? value : {}
  return {
    wall: numbers(seen.wall),
    processor: numbers(seen.processor),
    collisions: numberOf(seen.collisions) ?? 0,
    planned: rowsOf(seen.planned).map(({ sql, plan }) => ({
      sql: textOf(sql) ?? '',
      plan: list(plan).flatMap((line) => textOf(line) ?? []),
    })),
  }
}

/** What a statement reads, and on what condition: without the long list of its columns. */
const shortened = (sql: string): string => {
  const outer = sql.lastIndexOf(' from "')
  return sql
    .slice(sql.startsWith('select distinct') ? sql.indexOf(' from "') : outer)
    .trim()
    .slice(0, 110)
}

/** The overlap check that is made while somebody writes a trip down, at 500,000 trips, with the plan of each statement. */
export async function overlap(): Promise<Report> {
  const { wall, processor, collisions, planned } = await withDatabase(TRIPS, async (file) =>
    readChecked(
      await runScript('scripts/bench/overlap/timeChecks.ts', [file], '', { NODE_ENV: 'production' }),
    ),
  )
  const scans = planned.flatMap(({ plan }) => fullScans(plan))
  return {
    tables: [
      {
        title: `One check of a draft in the service on SQLite, ${TRIPS} trips of 100 offices in five years`,
        head: ['', 'checks', 'median ms', 'p99 ms', 'slowest ms'],
        rows: [
          ['clock', wall],
          ['processor', processor],
        ].map(([name, times]) => {
          const measured = numbers(times)
          return [
            String(name),
            String(measured.length),
            shown(median(measured)),
            shown(p99(measured)),
            shown(Math.max(...measured)),
          ]
        }),
      },
      {
        title: 'How SQLite finds its way (EXPLAIN QUERY PLAN)',
        head: ['statement', 'plan'],
        rows: planned.flatMap(({ sql, plan }) =>
          plan.map((line, index) => [index === 0 ? shortened(sql) : '', line]),
        ),
      },
    ],
    requirements: [
      {
        what: `an overlap check at ${TRIPS} trips: p99 at most ${MOST_MS} ms`,
        seen: `${shown(p99(wall))} ms`,
        met: p99(wall) <= MOST_MS,
      },
      { what: 'no table is gone through', seen: scans.join('; ') || 'none is', met: scans.length === 0 },
      { what: 'checks find collisions', seen: `${collisions} in all`, met: collisions > 0 },
    ],
    notes: [
      'A check is timed from the call of the service to its answer; signing in and HTTP are not in it. Each is of another person, office, place and day.',
      'The processor column is what the whole process spent, its garbage collector included; with other work on the machine it says more than the clock.',
      'The database holds plans and trips with their stops, people and topics; no trail and no ledger, which no check reads.',
      'A co-routine that is scanned is what the subquery before it has just selected of one trip.',
    ],
  }
}
