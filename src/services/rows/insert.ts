import type { CollectionSlug } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import type { Step } from '../step'

/**
 * Writes a new row and returns its id. The database gets a copy: MongoDB's adapter turns the ids in what
 * it is given into its own kind, and the caller goes on with the data.
 * @throws Error as the database does; a key that is there already is told by `isUniqueViolation`
 */
export async function insert(
  step: Step,
  collection: CollectionSlug,
  data: Record<string, unknown>,
): Promise<string> {
  const made: unknown = await step.payload.db.create({
    collection,
    data: structuredClone(data),
    req: step.req,
  })
  const id = isRecord(made) ? idOf(made.id) : undefined
  if (!id) throw new TypeError(`A row of ${collection} was written without an id`)
  return id
}
