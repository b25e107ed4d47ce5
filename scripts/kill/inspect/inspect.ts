import { BasePayload, type Payload, type SanitizedConfig } from 'payload'
import { isRecord, rowsOf } from '@/access/guards'
import { SqliteClient } from '@/database/sqlite'
import { checkInvariants, TraceKeeper } from '@test/property/walk/invariants'
import type { World } from '@test/property/walk/world'
import { digestOf } from '../digest'
import { quiet } from '../quiet'
import { recallModel } from '../recallModel'
import { seeAll } from '../seeAll'
import { strayFindings, tornIn } from './wholeness'

/** What is in the file once it is known to be whole. */
export interface Inspected {
  digest: string
  transitions: number
}

/** Opens the file anew, as after every kill: nobody else has it open, so SQLite repairs its log here. */
export async function reopened<T>(
  config: SanitizedConfig,
  work: (payload: Payload) => Promise<T>,
): Promise<T> {
  const payload = await new BasePayload().init({ config: quiet(config), disableOnInit: true })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

/** @throws Error that says what is not whole, or not as the transitions, cards and ledger say */
export async function inspect(payload: Payload, world: World): Promise<Inspected> {
  const { client } = 'client' in payload.db ? payload.db : {}
  if (!(client instanceof SqliteClient)) throw new Error('The adapter does not use our client')
  const [integrity] = (await client.execute('PRAGMA integrity_check')).rows
  if (!isRecord(integrity) || integrity.integrity_check !== 'ok')
    throw new Error(`The file is damaged: ${JSON.stringify(integrity)}`)
  const foreign = (await client.execute('PRAGMA foreign_key_check')).rows
  if (foreign.length > 0) throw new Error(`Rows refer to nothing: ${JSON.stringify(foreign)}`)
  const seen = await seeAll(payload)
  const trace = new TraceKeeper()
  trace.follow(seen)
  checkInvariants(seen, recallModel(world, seen), trace)
  const findings = await payload.db.find({ collection: 'findings', pagination: false, limit: 100_000 })
  const torn = [...tornIn(seen), ...strayFindings(rowsOf(findings.docs), seen)]
  if (torn.length > 0) throw new Error(torn.join('\n'))
  return { digest: await digestOf((statement) => client.execute(statement)), transitions: seen.transitions }
}
