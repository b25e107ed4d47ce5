import type { CollectionSlug, Where } from 'payload'

/** Rows of one collection, with the named fields only. */
export interface NarrowQuestion {
  collection: CollectionSlug
  /** As everywhere in Payload; on SQLite by columns of the rows themselves and by the operators of `condition.ts`. */
  where: Where
  select: Readonly<Record<string, true>>
  /** A column; `-` before it for the other way round. */
  sort?: string | string[]
  limit: number
}
