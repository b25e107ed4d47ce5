import type { IDBPDatabase } from 'idb'
import type { Kept, Outbox, Picture } from './database'
import { type Draft, type Entry, type Form, isWritten, type NewEntry, type Why } from './entry'
import { isOwners } from './queue'

/** What was sent is shown for so long, then forgotten, in milliseconds. */
const KEPT_SENT = 30 * 24 * 60 * 60_000

/** What became of an attempt. */
export type Settlement =
  | { state: 'sent'; result: string; at: string }
  | { state: 'refused'; why: readonly Why[]; at: string }
  | { state: 'waiting' }

const isWhole = (row: Outbox['entries']['value']): row is Entry => row.seq !== undefined

/**
 * What one account has on one phone. Each method is one transaction of IndexedDB, so that a tab that is closed in the
 * middle leaves all of it or nothing.
 */
export class OutboxStore {
  constructor(private readonly database: IDBPDatabase<Outbox>) {}

  async entries(): Promise<Entry[]> {
    return (await this.database.getAll('entries')).filter(isWhole)
  }

  drafts(): Promise<Draft[]> {
    return this.database.getAll('drafts')
  }

  draft(id: string): Promise<Draft | undefined> {
    return this.database.get('drafts', id)
  }

  picture(key: string): Promise<Picture | undefined> {
    return this.database.get('pictures', key)
  }

  /** The draft of this id, begun now if there is none. */
  async begin(draft: Draft): Promise<Draft> {
    const work = this.database.transaction('drafts', 'readwrite')
    const before = await work.store.get(draft.id)
    if (!before) await work.store.put(draft)
    await work.done
    return before ?? draft
  }

  /** Keeps a form as it is now. @returns false where the draft is gone: it was sent or thrown away in another tab */
  async keep(id: string, form: Form, at: string): Promise<boolean> {
    const work = this.database.transaction('drafts', 'readwrite')
    const before = await work.store.get(id)
    if (before) await work.store.put({ ...before, form, at })
    await work.done
    return before !== undefined
  }

  /** Puts a photo into the device, with the draft that it belongs to. */
  async attach(id: string, picture: Picture): Promise<boolean> {
    const work = this.database.transaction(['drafts', 'pictures'], 'readwrite')
    const before = await work.objectStore('drafts').get(id)
    if (before) {
      await work.objectStore('pictures').put(picture)
      await work.objectStore('drafts').put({ ...before, photos: [...before.photos, picture.key] })
    }
    await work.done
    return before !== undefined
  }

  async detach(id: string, picture: string): Promise<void> {
    const work = this.database.transaction(['drafts', 'pictures'], 'readwrite')
    const before = await work.objectStore('drafts').get(id)
    if (before) {
      const photos = before.photos.filter((key) => key !== picture)
      await work.objectStore('drafts').put({ ...before, photos })
      await work.objectStore('pictures').delete(picture)
    }
    await work.done
  }

  /** Throws a draft away, with its photos that nothing else shows. */
  async drop(id: string): Promise<void> {
    const work = this.database.transaction(['drafts', 'pictures'], 'readwrite')
    const before = await work.objectStore('drafts').get(id)
    await Promise.all((before?.photos ?? []).map((key) => work.objectStore('pictures').delete(key)))
    await work.objectStore('drafts').delete(id)
    await work.done
  }

  /**
   * Puts a draft into the queue, its photos before it. @returns false where there is no such draft any more: the
   * button was pressed twice, or in two tabs.
   */
  async post(id: string, entries: readonly NewEntry[]): Promise<boolean> {
    const work = this.database.transaction(['drafts', 'entries'], 'readwrite')
    const before = await work.objectStore('drafts').get(id)
    if (before) {
      for (const entry of entries) {
        // A photo that arrived with a note which was then refused is there already.
        const known = await work.objectStore('entries').index('key').get(entry.key)
        if (!known) await work.objectStore('entries').add({ ...entry, state: 'waiting', tries: 0 })
      }
      await work.objectStore('drafts').delete(id)
    }
    await work.done
    return before !== undefined
  }

  /** Says that an entry is on its way now. @returns it, or undefined where it was taken back meanwhile */
  async set(key: string): Promise<Entry | undefined> {
    const work = this.database.transaction('entries', 'readwrite')
    const row = await work.store.index('key').get(key)
    const going =
      row && isWhole(row) && (row.state === 'waiting' || row.state === 'sending')
        ? { ...row, state: 'sending' as const, tries: row.tries + 1 }
        : undefined
    if (going) await work.store.put(going)
    await work.done
    return going
  }

  /** Writes down what became of an attempt. A photo that has arrived need not be kept here any longer. */
  async settle(key: string, { state, ...facts }: Settlement): Promise<void> {
    const work = this.database.transaction(['entries', 'pictures'], 'readwrite')
    const row = await work.objectStore('entries').index('key').get(key)
    if (row && row.state !== 'sent') {
      const { at, ...more } = 'at' in facts ? facts : { ...facts, at: undefined }
      await work.objectStore('entries').put({ ...row, ...more, state, settledAt: at })
      if (state === 'sent') await work.objectStore('pictures').delete(key)
    }
    await work.done
  }

  /**
   * Takes back what has not arrived, and opens it as a draft again. Its photos that have arrived stay where they are
   * and are not sent again. @returns undefined where it may be on its way, or where another draft of this id is
   * written in: a form that was merely looked at stands in nobody's way
   */
  async reopen(key: string, draft: Omit<Draft, 'photos' | 'form'>): Promise<Draft | undefined> {
    const work = this.database.transaction(['entries', 'drafts'], 'readwrite')
    const row = await work.objectStore('entries').index('key').get(key)
    const other = await work.objectStore('drafts').get(draft.id)
    const taken =
      row && !(other && isWritten(other)) && isWhole(row) && isOwners(row)
        ? { ...draft, form: row.form ?? {}, photos: row.after }
        : undefined
    if (row && taken) {
      await work.objectStore('drafts').put(taken)
      await this.removeOpen(work.objectStore('entries'), [key, ...row.after])
    }
    await work.done
    return taken
  }

  /** Throws an entry away, with its photos that have not arrived. @returns false where it may be on its way */
  async discard(key: string): Promise<boolean> {
    const work = this.database.transaction(['entries', 'pictures'], 'readwrite')
    const row = await work.objectStore('entries').index('key').get(key)
    const gone = row !== undefined && isWhole(row) && isOwners(row)
    if (row && gone) {
      const removed = await this.removeOpen(work.objectStore('entries'), [key, ...row.after])
      await Promise.all(removed.map((one) => work.objectStore('pictures').delete(one)))
    }
    await work.done
    return gone
  }

  /** Removes entries that have not arrived; those that have are what the server holds and stay known. */
  private async removeOpen(
    entries: {
      index: (name: 'key') => { get: (key: string) => Promise<Outbox['entries']['value'] | undefined> }
      delete: (seq: number) => Promise<void>
    },
    keys: readonly string[],
  ): Promise<string[]> {
    const removed: string[] = []
    for (const key of keys) {
      const row = await entries.index('key').get(key)
      if (!row || !isWhole(row) || row.state === 'sent') continue
      await entries.delete(row.seq)
      removed.push(key)
    }
    return removed
  }

  /** Forgets what arrived long ago. */
  async tidy(now: Date): Promise<void> {
    const before = new Date(now.getTime() - KEPT_SENT).toISOString()
    const work = this.database.transaction('entries', 'readwrite')
    for (const row of await work.store.getAll()) {
      const isOld = row.state === 'sent' && (row.settledAt ?? '') < before
      if (isWhole(row) && isOld) await work.store.delete(row.seq)
    }
    await work.done
  }

  /** The last answer to a question, for when there is no network. */
  remembered(name: string): Promise<Kept | undefined> {
    return this.database.get('kept', name)
  }

  async remember(kept: Kept): Promise<void> {
    await this.database.put('kept', kept)
  }

  close(): void {
    this.database.close()
  }
}
