import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, graphql, untilAnswered } from './http/server'
import { root } from './process'
import { type Report, shown } from './report/report'
import { median } from './report/statistics'

const MOST_SECONDS = 5
const MOST_MEGABYTES = 400
const REQUESTS = 50
/** How often it is started; once before, so that build and demonstration data are there. */
const STARTS = 3

interface Process {
  pid: number
  parent: number
  megabytes: number
  command: string
}

/** What runs on this machine; `ps` is there on Linux and macOS. */
function processes(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [, pid, parent, kilobytes, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    if (command === undefined) return []
    return [{ pid: Number(pid), parent: Number(parent), megabytes: Number(kilobytes) / 1024, command }]
  })
}

/** The process that answers: below npm, its shell and scripts/run.mjs. */
function serverBelow(pid: number): Process {
  const all = processes()
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)])
  const found = below(pid).find(
    ({ command }) =>
      command.includes('start.mjs') && !command.includes('run.mjs') && !command.startsWith('sh '),
  )
  if (!found) throw new Error('The server was not found among the processes')
  return found
}

interface Started {
  seconds: number
  afterStart: number
  afterRequests: number
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  if (child.pid !== undefined) process.kill(serverBelow(child.pid).pid, 'SIGTERM')
  await ended
}

/** `npm start` as somebody types it, until it has answered; then some requests to pages and the API. */
async function startOnce(database: string): Promise<Started> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: `file:${database}`,
      HOST: '127.0.0.1',
      PAYLOAD_SECRET: 'for benchmarks only',
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const seconds = (await untilAnswered(url, () => (child.exitCode === null ? undefined : 'npm start'))) / 1000
  const pid = child.pid ?? 0
  const afterStart = serverBelow(pid).megabytes
  for (let request = 0; request < REQUESTS; request += 1) {
    if (request % 2 === 0) await (await fetch(`${url}/admin/login`)).text()
    else await graphql(url, '{ __typename }')
  }
  const afterRequests = serverBelow(pid).megabytes
  await end(child)
  return { seconds, afterStart, afterRequests }
}

/** From `npm start` to the first answer, where pages are built and the database is filled; and the memory of the server. */
export async function start(): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 've-co-so-start-'))
  const database = path.join(folder, 'start.db')
  const starts: Started[] = []
  try {
    await startOnce(database)
    for (let index = 0; index < STARTS; index += 1) starts.push(await startOnce(database))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const seconds = median(starts.map((one) => one.seconds))
  const megabytes = Math.max(...starts.map((one) => one.afterRequests))
  return {
    tables: [
      {
        title: `npm start, built and seeded, ${STARTS} times`,
        head: ['first answer after s', 'RSS after start, MB', `RSS after ${REQUESTS} requests, MB`],
        rows: starts.map((one) => [
          shown(one.seconds),
          shown(one.afterStart, 0),
          shown(one.afterRequests, 0),
        ]),
      },
    ],
    requirements: [
      {
        what: `first answer within ${MOST_SECONDS} s (median)`,
        seen: `${shown(seconds)} s`,
        met: seconds <= MOST_SECONDS,
      },
      {
        what: `at most ${MOST_MEGABYTES} MB after ${REQUESTS} requests`,
        seen: `${shown(megabytes, 0)} MB`,
        met: megabytes <= MOST_MEGABYTES,
      },
    ],
    notes: [
      'The time runs from the call of npm: npm itself, the check of what is installed, the stamp of the build and the opening of the database are in it.',
      `Half of the ${REQUESTS} requests are the page where one signs in, half are GraphQL. RSS is that of the one process that answers.`,
    ],
  }
}
