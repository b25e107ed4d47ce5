import { idOf, isRecord, numberOf, rowsOf } from '@/access/guards'
import { withDatabase } from './data/database'
import { REVIEWER } from './data/masterData'
import { measure, type Measured } from './http/measure'
import { type BenchServer, graphql, signIn, startServer } from './http/server'
import { runScript } from './process'
import { type Report, shown } from './report/report'
import { generated, generatedCards, linesOfGenerated, linesOfQueue, QUEUE, TYPENAME } from './review/queries'

/** How many times the requests per second of the generated query ours must answer. */
const AT_LEAST = 4
const CONNECTIONS = [1, 16] as const
const FEW = 1_000
const MANY = 100_000

/** Seconds of load before each measurement, and during it. */
export interface LoadTimes {
  warmUp: number
  seconds: number
}

interface Document {
  name: string
  query: string
}

const OURS = 'reviewQueue'
const GENERATED = 'generated, same data'

/** What is asked, after a look whether ours and the generated query answer the same. */
async function documents(url: string, headers: { authorization: string }): Promise<Document[]> {
  const ours = await graphql(url, QUEUE, headers)
  const rows = rowsOf(isRecord(ours.reviewQueue) ? ours.reviewQueue.rows : undefined)
  const organization = idOf(rows[0]?.organization) ?? ''
  const plans = rows.flatMap((row) => idOf(row.id) ?? [])
  const query = generated(organization, plans)
  const lines = linesOfQueue(ours)
  const theirs = linesOfGenerated(await graphql(url, query, headers))
  if (plans.length !== 20 || lines.length !== 100 || JSON.stringify(lines) !== JSON.stringify(theirs)) {
    throw new Error(`Not the same answer: ${plans.length} plans, ${lines.length} and ${theirs.length} lines`)
  }
  return [
    { name: OURS, query: QUEUE },
    { name: GENERATED, query },
    { name: 'generated, `card` column', query: generatedCards(organization) },
    { name: '`{ __typename }`', query: TYPENAME },
  ]
}

async function statementsOn(file: string): Promise<number> {
  const output = await runScript('scripts/bench/review/countStatements.ts', [file])
  const counted: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '')
  const statements = isRecord(counted) ? numberOf(counted.statements) : undefined
  if (statements === undefined) throw new Error('No statements were counted')
  return statements
}

interface Row extends Measured {
  name: string
  connections: number
}

async function measureAll(server: BenchServer, times: LoadTimes): Promise<Row[]> {
  const headers = await signIn(server.url, REVIEWER)
  const rows: Row[] = []
  const asked = await documents(server.url, headers)
  for (const connections of CONNECTIONS) {
    for (const { name, query } of asked) {
      const order = { ...headers, query, connections, seconds: times.seconds }
      rows.push({ name, connections, ...(await measure(server, order, times.warmUp)) })
    }
  }
  return rows
}

const perSecond = (rows: readonly Row[], name: string, connections: number): number =>
  rows.find((row) => row.name === name && row.connections === connections)?.perSecond ?? NaN

function tableRow(row: Row, rows: readonly Row[]): string[] {
  const ratio = row.perSecond / perSecond(rows, GENERATED, row.connections)
  return [
    row.name,
    String(row.connections),
    shown(row.perSecond),
    shown(row.p50),
    shown(row.p99),
    row.processor === undefined ? '–' : shown(row.processor, 2),
    `${shown(ratio, 2)}×`,
  ]
}

const HEAD = [
  'document',
  'connections',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'server CPU ms a request',
  'against generated',
]

/** The review queue of twenty plans at 100,000 trips over HTTP, against the queries that Payload generates. */
export async function review(times: LoadTimes): Promise<Report> {
  const few = await withDatabase(FEW, statementsOn)
  const { many, rows } = await withDatabase(MANY, async (file) => {
    const statements = await statementsOn(file)
    const server = await startServer(file)
    try {
      return { many: statements, rows: await measureAll(server, times) }
    } finally {
      await server.close()
    }
  })
  return {
    tables: [
      {
        title: `Review queue: 20 plans with 100 lines, ${MANY} trips, ${times.seconds} s after ${times.warmUp} s`,
        head: HEAD,
        rows: rows.map((row) => tableRow(row, rows)),
      },
      {
        title: 'SQL statements of one request for the queue, signing in included',
        head: [`${FEW} trips`, `${MANY} trips`],
        rows: [[String(few), String(many)]],
      },
    ],
    requirements: [
      ...CONNECTIONS.map((connections) => {
        const ratio = perSecond(rows, OURS, connections) / perSecond(rows, GENERATED, connections)
        const what = `at least ${AT_LEAST} times the generated query, ${connections} connection(s)`
        return { what, seen: `${shown(ratio, 2)}×`, met: ratio >= AT_LEAST }
      }),
      { what: 'as many statements at 100,000 trips as at 1,000', seen: `${few}, ${many}`, met: few === many },
    ],
    notes: [
      'The load generator, a process of its own, runs on the same machine as the server and takes processor time from it.',
      'Both answers are compared before anything is measured: the same plans and lines, with units, people, topics and form.',
      'The generated document is given the ids of the plans, which its client would have to ask for first. It is within the limits.',
    ],
  }
}
