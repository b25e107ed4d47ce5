import type { Field, FieldAccess, FieldHook, PayloadRequest } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { idOf, isRecord } from '@/access/guards'
import type { GuardedSlug } from '@/access/matrix'
import { reachesAnotherOffice, reachesOffice } from '@/access/reachesOffice'
import type { RefusalCode } from '@/domain/refusal/codes'
import { refuse } from '@/domain/refusal/refusal'
import { asText } from './hooks/changedColumns'

/** May whoever asks change this column of the row as it stands? `row` is undefined where none is named. */
export type MayChange = (
  req: PayloadRequest,
  row: HeldRow | undefined,
  column: string,
) => boolean | Promise<boolean>

export interface HeldRow {
  id: string
  columns: Readonly<Record<string, unknown>>
}

const rowOf = (id: unknown, doc: unknown): HeldRow | undefined => {
  const columns = isRecord(doc) ? doc : {}
  const known = idOf(id) ?? idOf(columns.id)
  return known === undefined ? undefined : { id: known, columns }
}

/**
 * A field that the panel draws as it is: read-only for whoever may not change it. Payload alone would drop such a
 * change in silence, by whatever way it came; here it is refused and the field named, before that. Does not run
 * without a signed-in person (the seed). A field may be held twice: then both must agree.
 */
export function held(field: Field, may: MayChange, code: RefusalCode = 'NOT_ALLOWED'): Field {
  if (field.type === 'row') return { ...field, fields: field.fields.map((one) => held(one, may, code)) }
  if (!fieldAffectsData(field)) return field
  const column = field.name
  const before = field.access?.update
  const update: FieldAccess = async (asked) =>
    (!before || (await before(asked))) && may(asked.req, rowOf(asked.id, asked.doc), column)
  const refuseChange: FieldHook = async ({ req, operation, value, originalDoc }) => {
    const given: unknown = value
    const row = rowOf(undefined, originalDoc)
    if (!req.user || operation !== 'update' || given === undefined || !row) return given
    if (asText(given) !== asText(row.columns[column]) && !(await may(req, row, column))) refuse(code, column)
    return given
  }
  const hooks = { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), refuseChange] }
  return Object.assign({ ...field }, { access: { ...field.access, update }, hooks })
}

/** The office of a row, in a form: changed by who keeps such rows there, and in another office too. */
export const heldOffice = (slug: GuardedSlug, field: Field): Field => {
  // One that nobody types (a file's) is kept by its own hook, whatever was sent.
  if (!fieldAffectsData(field) || field.name !== 'organization' || field.admin?.readOnly) return field
  const mayMove: MayChange = async (req, row) => {
    const office = row && idOf(row.columns.organization)
    if (office === undefined) return true
    return (await reachesOffice(req, slug, 'update', office)) && reachesAnotherOffice(req, slug, office)
  }
  return held(field, mayMove, 'DIFFERENT_ORGANIZATION')
}
