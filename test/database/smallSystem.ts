import {
  BasePayload,
  buildConfig,
  createLocalReq,
  type CollectionConfig,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { databaseAdapter, type SqliteDatabaseOptions } from '@/database'
import { SqliteClient } from '@/database/sqlite'

/** A document with rows in a second table, so that a half-written one can be seen. */
const visits = (): CollectionConfig => ({
  slug: 'visits',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'writer', type: 'text', index: true },
    { name: 'days', type: 'array', fields: [{ name: 'day', type: 'text', required: true }] },
  ],
})

interface Visit {
  key: string
  writer: string
  days: { day: string }[]
}

/** What these tests use of Payload: its types know the collections of the real system only. */
interface VisitStore {
  create(args: { collection: 'visits'; data: Visit; req?: PayloadRequest }): Promise<Visit>
  find(args: {
    collection: 'visits'
    where?: { writer: { equals: string } }
    limit: number
    sort: string
    req?: PayloadRequest
  }): Promise<{ docs: Visit[] }>
  delete(args: { collection: 'visits'; where: object }): Promise<unknown>
}

function isVisitStore(value: unknown): value is VisitStore {
  return value instanceof BasePayload && 'visits' in value.collections
}

/** Rows of the second table that a whole document has. */
export const wholeDays = 3

/** A Payload with one small collection on a file of its own. */
export class SmallSystem {
  readonly payload: Payload
  readonly #store: VisitStore

  private constructor(payload: Payload, store: VisitStore) {
    this.payload = payload
    this.#store = store
  }

  /** Opens the file; makes its tables unless told otherwise. */
  static async open(file: string, options: SqliteDatabaseOptions = {}): Promise<SmallSystem> {
    // Payload otherwise skips the tables of a second file in the same process.
    process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
    const config = await buildConfig({
      secret: 'a secret for tests only',
      db: databaseAdapter({ DATABASE_URL: `file:${file}` }, { push: true, ...options }),
      collections: [visits()],
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'fatal' } },
    })
    const payload = await new BasePayload().init({ config })
    if (!isVisitStore(payload)) throw new Error('The small system has no visits')
    return new SmallSystem(payload, payload)
  }

  /** A request as a caller of the Local API has it. */
  request(): Promise<PayloadRequest> {
    return createLocalReq({}, this.payload)
  }

  /** Writes one whole document. */
  create(key: string, req?: PayloadRequest, writer = 'test'): Promise<Visit> {
    const days = Array.from({ length: wholeDays }, (_, day) => ({ day: `${key}-${day}` }))
    return this.#store.create({ collection: 'visits', data: { key, writer, days }, req })
  }

  /** All documents by key, or those of one writer. */
  async visits(req?: PayloadRequest, writer?: string): Promise<Visit[]> {
    const where = writer === undefined ? undefined : { writer: { equals: writer } }
    const { docs } = await this.#store.find({ collection: 'visits', where, limit: 100_000, sort: 'key', req })
    return docs
  }

  async keys(req?: PayloadRequest): Promise<string[]> {
    return (await this.visits(req)).map(({ key }) => key)
  }

  /** The client under Payload's adapter. */
  client(): SqliteClient {
    const { db } = this.payload
    if ('client' in db && db.client instanceof SqliteClient) return db.client
    throw new Error('The adapter does not use our client')
  }

  async clear(): Promise<void> {
    await this.#store.delete({ collection: 'visits', where: {} })
  }

  async close(): Promise<void> {
    await this.payload.destroy()
  }
}
