/**
 * Runs the Jest suite on MongoDB instead of SQLite:
 *
 *   npm run test:mongodb                    all of it, on the first server there is (see findServer)
 *   npm run test:mongodb -- src/services    only these
 *
 * A test that needs what a server lacks says so in the name of its `describe`: `[transactions]`, or `[sqlite]` for
 * what is SQLite's own. Those are left out and listed by name.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { givenServer } from './testMongodb/givenServer'
import { javaServer } from './testMongodb/javaServer'
import { memoryServer } from './testMongodb/memoryServer'
import type { MongodbServer } from './testMongodb/server'

const resultsFile = path.resolve('coverage/jest-mongodb.json')

/** MONGODB_URL, else a real mongod, else the imitation in Java. */
async function findServer(): Promise<MongodbServer> {
  if (process.env.MONGODB_URL) return givenServer(process.env.MONGODB_URL)
  const reasons: string[] = []
  for (const find of [memoryServer, javaServer]) {
    const found = await find()
    if (typeof found !== 'string') return found
    reasons.push(found)
  }
  throw new Error(`There is no MongoDB to test against. Name one in MONGODB_URL. ${reasons.join('; ')}`)
}

/** @returns Jest's exit code */
async function runJest(server: MongodbServer, leaveOut: string[]): Promise<number> {
  rmSync(resultsFile, { force: true })
  mkdirSync(path.dirname(resultsFile), { recursive: true })
  const pattern = `^(?!.*\\[(${leaveOut.join('|')})\\])`
  const jest = [
    'jest',
    '--maxWorkers=100%',
    '--testNamePattern',
    pattern,
    '--json',
    '--outputFile',
    resultsFile,
  ]
  const child = spawn(process.execPath, ['scripts/run.mjs', ...jest, ...process.argv.slice(2)], {
    // Jest reports to stderr; what it would print of the JSON goes to the file.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      TEST_DATABASE: 'mongodb',
      MONGODB_URL: server.url,
      MONGODB_TRANSACTIONS: server.transactions ? 'on' : 'off',
      MONGODB_JOINS: server.joins ? 'on' : 'off',
    },
  })
  const exit: unknown[] = await once(child, 'exit')
  return typeof exit[0] === 'number' ? exit[0] : 1
}

/** The full names of the tests that carry one of the marks, from Jest's own account of the run. */
function findLeftOut(leaveOut: string[]): string[] {
  if (!existsSync(resultsFile)) return []
  const names = new Set<string>()
  JSON.parse(readFileSync(resultsFile, 'utf8'), (key, value: unknown) => {
    if (key === 'fullName' && typeof value === 'string') names.add(value)
    return value
  })
  return [...names].filter((name) => leaveOut.some((mark) => name.includes(`[${mark}]`)))
}

const server = await findServer()
const leaveOut = server.transactions ? ['sqlite'] : ['sqlite', 'transactions']
console.log(`MongoDB: ${server.name}${server.transactions ? '' : ', without transactions'}`)
const code = await runJest(server, leaveOut).finally(() => server.stop())
const leftOut = findLeftOut(leaveOut)
console.log(`Left out on this server (${leftOut.length}):`)
for (const name of leftOut) console.log(`  ${name}`)
process.exitCode = code
