import { randomBytes } from 'node:crypto'

/**
 * Rows of an array field as the database keeps them: each has an id, which Payload gives when a form
 * is saved, and which whoever writes below Payload gives here.
 */
export const arrayRows = <Row extends object>(rows: readonly Row[]): (Row & { id: string })[] =>
  rows.map((row) => ({ ...row, id: randomBytes(12).toString('hex') }))
