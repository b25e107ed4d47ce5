import type { Payload } from 'payload'
import { now } from '@/access/clock'

/**
 * Lets rows say that they were made when the clock of the loading stood at: otherwise a remark of 2021 would
 * show today's date. Services set the other times themselves.
 * @returns gives the database back as it was
 */
export function dateWrites(payload: Payload): () => void {
  const { db } = payload
  const { create } = db
  db.create = (args) => {
    const at = now().toISOString()
    return create.call(db, { ...args, data: { createdAt: at, updatedAt: at, ...args.data } })
  }
  return () => {
    db.create = create
  }
}
