import type { Payload } from 'payload'
import { isRecord } from '@/access/guards'
import { isSqlite } from '@/database/sqliteTables'

/** The prototype that has a method, below the object. */
function ownerOf(object: object, method: string): object {
  let owner: object | null = object
  while (owner !== null && !Object.hasOwn(owner, method)) owner = Reflect.getPrototypeOf(owner)
  if (owner === null) throw new TypeError(`Nothing has ${method}`)
  return owner
}

type Tell = (asked: unknown) => void

/** Calls back at each of the named calls of a thing with its first argument, until what it returns is called. */
function watch(object: object, methods: readonly string[], tell: Tell): () => void {
  const before = methods.map((method) => ({ method, owner: ownerOf(object, method) }))
  const undo = before.map(({ method, owner }) => {
    const call: unknown = Reflect.get(owner, method)
    if (typeof call !== 'function') throw new TypeError(`${method} is no method`)
    Reflect.set(owner, method, function (this: unknown, ...args: unknown[]): unknown {
      tell(args[0])
      const answer: unknown = Reflect.apply(call, this, args)
      return answer
    })
    return () => Reflect.set(owner, method, call)
  })
  return () => undo.forEach((back) => back())
}

/** A narrow read outside a transaction: drizzle and the adapter write `select` in small letters. */
const isNarrow = (asked: unknown): boolean =>
  isRecord(asked) && typeof asked.sql === 'string' && asked.sql.startsWith('SELECT ')

/**
 * Calls back at each question to the database, until what it returns is called: at the named calls of the adapter, and at
 * narrow reads, which on SQLite go past it, and are its `find` elsewhere.
 */
export function watchQuestions({ db }: Payload, calls: readonly string[], tell: () => void): () => void {
  const undo = [watch(db, calls, tell)]
  if (isSqlite(db)) {
    undo.push(watch(db.drizzle, ['all'], tell))
    undo.push(watch(db.client, ['execute'], (asked) => (isNarrow(asked) ? tell() : undefined)))
  }
  return () => undo.forEach((back) => back())
}
