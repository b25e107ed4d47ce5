import type { BasePayload } from 'payload'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const OBJECT_ID = /^[0-9a-f]{24}$/i

/**
 * Whether this can be the id of a row of this database. Asked of every id from outside before the database is:
 * MongoDB throws at one of another form, and nobody should be told so by a server error.
 */
export const isDocumentId = ({ db }: Pick<BasePayload, 'db'>, id: string): boolean =>
  (db.name === 'mongoose' ? OBJECT_ID : UUID).test(id)

/** The ids among these that can be ids of rows here, each once. */
export const documentIds = (payload: Pick<BasePayload, 'db'>, ids: readonly string[]): string[] =>
  [...new Set(ids)].filter((id) => isDocumentId(payload, id))
