import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, isRecord, rowsOf } from '@/access/guards'
import { principalOf } from '@/access/principal'
import { type Refusal, RefusalError } from '@/domain/refusal/refusal'
import { openFiles } from '@/services/policies/openFiles'

const filesOf = (policy: unknown): (string | undefined)[] =>
  isRecord(policy) ? rowsOf(policy.governingDocuments).map(({ file }) => idOf(file)) : []

/**
 * What an office goes by is read by the whole office: the files that are newly named are opened to it, and one that the
 * office would not be shown is refused. Not for the seed, which has nobody signed in.
 */
export const openDocuments: CollectionBeforeChangeHook = async ({ data, req, operation, originalDoc }) => {
  const changed: unknown = data
  const before: unknown = operation === 'update' ? originalDoc : undefined
  const principal = await principalOf(req)
  const office = [changed, before].flatMap((one) => (isRecord(one) ? (idOf(one.organization) ?? []) : []))[0]
  if (!principal || !office) return data
  const known = new Set(filesOf(before))
  const files = filesOf(changed)
  const named = files.flatMap((file) => (file === undefined || known.has(file) ? [] : file))
  if (named.length === 0) return data
  const open = await openFiles(req, principal, office, named)
  const refusals = files.flatMap((file, index): Refusal[] =>
    file === undefined || known.has(file) || open.has(file)
      ? []
      : [{ code: 'NOT_FOUND', field: `governingDocuments.${index}.file` }],
  )
  if (refusals.length > 0) throw new RefusalError(refusals)
  return data
}
