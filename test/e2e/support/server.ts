import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { removeTestFiles } from '@test/helpers/removeTestFiles'

const root = path.resolve('.')

/** The file of this suite's database, see test/helpers/environment.ts. */
const databaseFile = (): string => (process.env.DATABASE_URL ?? '').replace(/^file:/, '')

/** Puts the demonstration where this suite's database stands. */
export function copySeed(): void {
  copyFileSync(process.env.E2E_SEED ?? '', databaseFile())
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || !address) throw new Error('There is no free port')
  return address.port
}

export interface RunningServer {
  url: string
  stop: () => Promise<void>
}

/** The production build, in a process of its own, on this suite's database. */
export async function startServer(): Promise<RunningServer> {
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      PORT: String(port),
      DEMO: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = `http://localhost:${port}`
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (words: Buffer) => {
      if (words.includes('running at')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}`)))
  })
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await removeTestFiles()
    },
  }
}
