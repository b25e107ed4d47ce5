import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isRecord, textOf } from '@/access/guards'
import { root } from '../process'

/** The production server, in a process of its own on a loopback port that nobody uses. */
export interface BenchServer {
  url: string
  pid: number
  close: () => Promise<void>
}

/** The build may have to be made first. */
const LONGEST_START_MS = 10 * 60_000

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (!address || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

/** Asks until somebody answers. @returns the milliseconds that it took, by `performance.now()` */
export async function untilAnswered(url: string, gaveUp: () => string | undefined): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < LONGEST_START_MS) {
    const reason = gaveUp()
    if (reason !== undefined) throw new Error(`The server ended before it answered: ${reason}`)
    try {
      await graphql(url, '{ __typename }')
      return performance.now() - began
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      // `fetch failed`: nobody listens yet.
      await delay(20)
    }
  }
  throw new Error('The server did not answer')
}

/** The options of Node with which `npm start` runs the server. */
function serverOptions(): string[] {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const scripts = isRecord(manifest) && isRecord(manifest.scripts) ? manifest.scripts : {}
  return textOf(scripts.start)?.match(/--\S+(?=.* scripts\/run\.mjs)/g) ?? []
}

/** Starts the server as `npm start` does, without demonstration data, on the database given. */
export async function startServer(database: string): Promise<BenchServer> {
  const port = await freePort()
  const child = spawn(process.execPath, [...serverOptions(), path.join(root, 'scripts', 'start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: `file:${database}`,
      DEMO: 'off',
      HOST: '127.0.0.1',
      PAYLOAD_SECRET: 'for benchmarks only',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  await untilAnswered(url, () => (child.exitCode === null ? undefined : said))
  const close = async (): Promise<void> => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { url, pid: child.pid ?? 0, close }
}

/** Sends a document and returns its data. @throws Error for an answer with errors */
export async function graphql(
  url: string,
  query: string,
  headers: Record<string, string> = {},
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const body: unknown = await response.json()
  if (!isRecord(body) || 'errors' in body || !isRecord(body.data)) {
    throw new Error(`${response.status}: ${JSON.stringify(body).slice(0, 1000)}`)
  }
  return body.data
}

/** The header of whoever signs in. */
export async function signIn(
  url: string,
  account: { email: string; password: string },
): Promise<{ authorization: string }> {
  const response = await fetch(`${url}/api/cadres/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const body: unknown = await response.json()
  const token = isRecord(body) ? textOf(body.token) : undefined
  if (token === undefined) throw new Error(`Nobody was signed in: ${response.status}`)
  return { authorization: `JWT ${token}` }
}

const TICK_MS = 10

/** Processor time of a process so far, in ms, where the system tells it (Linux). */
export function processorMs(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
