import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, isRecord, textOf } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'

/**
 * Keeps `path`, the ids of the offices above this one (`/root/…/parent/`), by which "everything below"
 * is one indexed question. An office's parent does not change once it has been set: a reform makes a
 * new office with the old one's succession, so that the past keeps its shape.
 */
export const keepPath: CollectionBeforeChangeHook = async ({ data, originalDoc, req, operation }) => {
  const changed: unknown = data
  if (!isRecord(changed)) return data
  const before: unknown = originalDoc
  if (operation === 'update' && isRecord(before) && textOf(before.path) !== undefined) {
    if ('parent' in changed && idOf(changed.parent) !== idOf(before.parent)) refuse('INVALID_VALUE', 'parent')
    return { ...changed, path: before.path }
  }
  const parent = idOf(changed.parent)
  if (!parent) return { ...changed, path: '/' }
  const above: unknown = await req.payload.db.findOne({
    collection: 'organizations',
    where: { id: { equals: parent } },
    req,
  })
  const path = isRecord(above) ? (textOf(above.path) ?? '/') : refuse('NOT_FOUND', 'parent')
  return { ...changed, path: `${path}${parent}/` }
}
