import { createHash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root, runScript } from '../process'

const folder = path.join(tmpdir(), 've-co-so-bench')
const PARTS = ['', '-wal', '-shm', '-migrating']

/** What a made database depends on: how it is made, and the tables. */
function stamp(): string {
  const hash = createHash('sha256')
  const sources = globSync(['scripts/bench/data/*.ts', 'src/database/migrations/*.ts'], { cwd: root })
  for (const source of sources.sort()) hash.update(source).update(readFileSync(path.join(root, source)))
  return hash.digest('hex').slice(0, 12)
}

function removeDatabase(file: string): void {
  for (const part of PARTS) rmSync(file + part, { force: true })
}

/** A database with so many trips, made once for each way of making it and kept in the folder for temporary files. */
async function madeDatabase(trips: number): Promise<string> {
  const made = path.join(folder, `${stamp()}-${trips}.db`)
  if (existsSync(made)) return made
  mkdirSync(folder, { recursive: true })
  const draft = `${made}.making`
  removeDatabase(draft)
  console.error(`Making a database with ${trips} trips…`)
  await runScript('scripts/bench/data/build.ts', [draft, String(trips)])
  renameSync(draft, made)
  removeDatabase(draft)
  return made
}

/** Does something with a fresh copy of a database of 1,000, 100,000 or 500,000 trips, which is removed afterwards. */
export async function withDatabase<T>(trips: number, work: (file: string) => Promise<T>): Promise<T> {
  const made = await madeDatabase(trips)
  const file = path.join(folder, `run-${process.pid}-${trips}.db`)
  removeDatabase(file)
  copyFileSync(made, file, constants.COPYFILE_FICLONE)
  try {
    return await work(file)
  } finally {
    removeDatabase(file)
  }
}
