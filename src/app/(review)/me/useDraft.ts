import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft, EntryKind, Form, NewEntry } from '../outbox/entry'
import { newKey } from '../outbox/newKey'
import { shrinkPhoto } from '../outbox/shrinkPhoto'
import { useOutbox } from './outboxContext'

/** What an entry is made of, beside what a draft already knows. */
export interface Posting {
  title: string
  input: Form
}

export interface OpenDraft<Shape> {
  form: Shape
  photos: readonly string[]
  /** True where the draft was sent or thrown away in another window. */
  gone: boolean
  set: (change: Partial<Shape>) => void
  addPhoto: (file: Blob) => Promise<void>
  removePhoto: (key: string) => Promise<void>
  /** Puts it into the outbox. @returns whether this press did it */
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
  const [gone, setGone] = useState(false)
  const latest = useRef<Shape>(undefined)
  const writing = useRef<Promise<void>>(undefined)
  const begin = useRef(read)

  useEffect(() => {
    let current = true
    const fresh: Draft = { id, kind, key: newKey(), form: {}, photos: [], at: new Date().toISOString() }
    void outbox.store.begin(fresh).then((found) => {
      if (!current) return
      const filled = begin.current(found.form)
      latest.current = filled
      setDraft(found)
      setForm(filled)
      setGone(false)
    })
    return () => {
      current = false
    }
  }, [outbox, id, kind])

  /** One write at a time, always of the newest state: a slow phone does not fall behind its owner. */
  const write = useCallback((): Promise<void> => {
    const run = async (): Promise<void> => {
      for (let written: Shape | undefined; written !== latest.current;) {
        written = latest.current
        if (!(await outbox.store.keep(id, { ...written }, new Date().toISOString()))) setGone(true)
      }
      writing.current = undefined
    }
    writing.current ??= run()
    return writing.current
  }, [outbox, id])

  const set = useCallback(
    (change: Partial<Shape>) => {
      if (!latest.current) return
      latest.current = { ...latest.current, ...change }
      setForm(latest.current)
      void write()
    },
    [write],
  )

  const again = useCallback(async () => {
    const found = await outbox.store.draft(id)
    if (found) setDraft(found)
  }, [outbox, id])

  const addPhoto = useCallback(
    async (file: Blob) => {
      await outbox.store.attach(id, await shrinkPhoto(file))
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
      await write()
      const found = await outbox.store.draft(id)
      if (!found) {
        setGone(true)
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
      }
      const posted = await outbox.store.post(id, [...photos, entry])
      // A device that is short of space shall throw other things away first.
      if (posted && 'storage' in navigator) void navigator.storage.persist()
      if (posted) await outbox.changed()
      else setGone(true)
      return posted
    },
    [outbox, id, kind, write],
  )

  if (!draft || !form) return undefined
  return { form, photos: draft.photos, gone, set, addPhoto, removePhoto, post }
}
