import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Draft, Entry, NewEntry } from './entry'

/** A photo as it is kept: bytes rather than a Blob, which some phones lose in IndexedDB. */
export interface Picture {
  key: string
  type: string
  bytes: ArrayBuffer
}

/** The last answer to a question, for when there is no network. */
export interface Kept {
  name: string
  value: unknown
  at: string
}

export interface Outbox extends DBSchema {
  entries: {
    key: number
    value: (NewEntry & Omit<Entry, 'seq'>) & { seq?: number }
    indexes: { key: string }
  }
  drafts: { key: string; value: Draft }
  pictures: { key: string; value: Picture }
  kept: { key: string; value: Kept }
}

const PREFIX = 've-co-so-'
const nameOf = (account: string): string => `${PREFIX}${account}`

/**
 * The store of one account and of nobody else: whoever signs in on the same phone opens another.
 * @param onLost the connection is gone: another tab has wiped the store, or the browser has let go of it
 */
export const openOutbox = (
  account: string,
  onLost: () => void = () => undefined,
): Promise<IDBPDatabase<Outbox>> =>
  openDB<Outbox>(nameOf(account), 1, {
    upgrade: (database) => {
      database
        .createObjectStore('entries', { keyPath: 'seq', autoIncrement: true })
        .createIndex('key', 'key', { unique: true })
      database.createObjectStore('drafts', { keyPath: 'id' })
      database.createObjectStore('pictures', { keyPath: 'key' })
      database.createObjectStore('kept', { keyPath: 'name' })
    },
    // Another tab wipes the store or brings a newer one: this connection gives way.
    blocking: (_now, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      onLost()
    },
    terminated: onLost,
  })

/** Takes everything of an account off the phone. */
export const wipeOutbox = (account: string): Promise<void> => deleteDB(nameOf(account))
