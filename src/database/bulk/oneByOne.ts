import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Columns } from './columns'

/** The way of every adapter. It gets a copy: MongoDB's turns the ids in what it is given into its own kind. */
export async function insertOneByOne(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly Columns[],
): Promise<void> {
  for (const row of rows)
    await req.payload.db.create({ collection, data: structuredClone({ ...row }), req, returning: false })
}

export async function updateOneByOne(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: readonly ({ id: string } & Columns)[],
): Promise<void> {
  for (const { id, ...columns } of rows)
    await req.payload.db.updateOne({
      collection,
      id,
      data: structuredClone(columns),
      req,
      returning: false,
    })
}
