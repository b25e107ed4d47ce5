import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft, EntryKind, Form, NewEntry } from '../outbox/entry'
import { newKey } from '../outbox/newKey'
import type { Picture } from '../outbox/database'
import { Keeper, type Keeping } from './keeper'
import { useOutbox } from './outboxContext'

/** What an entry is made of, beside what a draft already knows. */
export interface Posting {
  title: string
  input: Form
}

export interface OpenDraft<Shape> {
  form: Shape
  photos: readonly string[]
  keeping: Keeping
  set: (change: Partial<Shape>) => void
  /** @throws DOMException where the device is full or lets nothing be kept */
  addPhoto: (picture: Picture) => Promise<void>
  removePhoto: (key: string) => Promise<void>
  /** Puts it into the outbox. @returns whether this press did it; where not, `keeping` says why */
  post: (posting: Posting) => Promise<boolean>
}

/**
 * A form that is kept in the device at each keystroke and found again after anything: a call, an empty battery, a
 * closed tab. Pressed twice, it is sent once.
 * @param read makes the form of what is stored; of an empty one, a fresh form
 */
export function useDraft<Shape extends object>(
  id: string,
  kind: EntryKind,
  read: (stored: Form) => Shape,
): OpenDraft<Shape> | undefined {
  const outbox = useOutbox()
  const [draft, setDraft] = useState<Draft>()
  const [form, setForm] = useState<Shape>()
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const latest = useRef<Shape>(undefined)
  const keeper = useRef<Keeper<Shape>>(undefined)
  const begin = useRef(read)

  useEffect(() => {
    let current = true
    const fresh: Draft = { id, kind, key: newKey(), form: {}, photos: [], at: new Date().toISOString() }
    const take = (found: Draft): void => {
      if (!current) return
      const filled = begin.current(found.form)
      latest.current = filled
      keeper.current = new Keeper<Shape>(
        (written) =>
          outbox.store.keep(id, Object.fromEntries(Object.entries(written)), new Date().toISOString()),
        (now) => {
          if (current) setKeeping(now)
        },
      )
      setDraft(found)
      setForm(filled)
      setKeeping('kept')
    }
    outbox.store.begin(fresh).then(take, (error: unknown) => {
      // A form that cannot be kept at all is not offered: the page says that it has failed.
      if (current)
        setDraft(() => {
          throw error
        })
    })
    return () => {
      current = false
    }
  }, [outbox, id, kind])

  const set = useCallback((change: Partial<Shape>) => {
    if (!latest.current) return
    latest.current = { ...latest.current, ...change }
    setForm(latest.current)
    void keeper.current?.keep(latest.current)
  }, [])

  const again = useCallback(async () => {
    const found = await outbox.store.draft(id)
    if (found) setDraft(found)
  }, [outbox, id])

  const addPhoto = useCallback(
    async (picture: Picture) => {
      if (!(await outbox.store.attach(id, picture))) setKeeping('gone')
      await again()
    },
    [outbox, id, again],
  )

  const removePhoto = useCallback(
    async (key: string) => {
      await outbox.store.detach(id, key)
      await again()
    },
    [outbox, id, again],
  )

  const post = useCallback(
    async ({ title, input }: Posting): Promise<boolean> => {
      if (latest.current && (await keeper.current?.keep(latest.current)) === 'notKept') return false
      const found = await outbox.store.draft(id)
      if (!found) {
        setKeeping('gone')
        return false
      }
      const at = new Date().toISOString()
      const photos = found.photos.map((key): NewEntry => ({
        key,
        kind: 'photo',
        title,
        at,
        input: {},
        after: [],
      }))
      const entry: NewEntry = {
        key: found.key,
        kind,
        title,
        at,
        input,
        after: found.photos,
        form: found.form,
        draft: id,
      }
      let posted: boolean
      try {
        posted = await outbox.store.post(id, [...photos, entry])
      } catch {
        setKeeping('notKept')
        return false
      }
      // A device that is short of space shall throw other things away first.
      if (posted && 'storage' in navigator) void navigator.storage.persist()
      if (posted) await outbox.changed()
      else setKeeping('gone')
      return posted
    },
    [outbox, id, kind],
  )

  if (!draft || !form) return undefined
  return { form, photos: draft.photos, keeping, set, addPhoto, removePhoto, post }
}
