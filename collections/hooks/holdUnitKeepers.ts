import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { reachesOffice } from '@/access/reachesOffice'
import { type Refusal, RefusalError } from '@/domain/refusal/refusal'
import { isDocumentId } from '@/services/lookup/documentId'

/** Which office keeps each of these units. One statement. */
async function keepersOf(req: PayloadRequest, units: readonly string[]): Promise<Map<string, string>> {
  const asked = [...new Set(units)].filter((id) => isDocumentId(req.payload, id))
  if (asked.length === 0) return new Map()
  const found = await req.payload.db.find({
    collection: 'units',
    where: { id: { in: asked } },
    limit: asked.length,
    pagination: false,
    select: { organization: true },
    req,
  })
  return new Map(
    rowsOf(found.docs).flatMap((row): [string, string][] => {
      const [id, keeper] = [idOf(row.id), idOf(row.organization)]
      return id && keeper ? [[id, keeper]] : []
    }),
  )
}

/** The office and those above it. */
async function withThoseAbove(req: PayloadRequest, office: string): Promise<string[]> {
  if (!isDocumentId(req.payload, office)) return [office]
  const row: unknown = await req.payload.db.findOne({
    collection: 'organizations',
    where: { id: { equals: office } },
    select: { path: true },
    req,
  })
  const path = isRecord(row) ? (textOf(row.path) ?? '') : ''
  return [...path.split('/').filter(Boolean), office]
}

/**
 * Where a unit lies and what became of it is read by every office, whoever wrote it. So an entry names units that its
 * own office keeps or one above it, as a table that is imported does, or that the writer may change by his or her own
 * posts: who keeps the units of a whole province records its reform across the offices under it. Runs where an entry
 * is made, copied, or given another unit or office; what stands may stay. Not without a signed-in person (the seed),
 * nor for the import, which holds the same for a whole table at once.
 */
export const holdUnitKeepers =
  (...columns: string[]): CollectionBeforeValidateHook =>
  async ({ data, req, operation, originalDoc }) => {
    const sent: unknown = data
    if (!isRecord(req.user) || !isRecord(sent)) return data
    const before: Record<string, unknown> = isRecord(originalDoc) ? originalDoc : {}
    const row = { ...before, ...sent }
    const office = idOf(row.organization)
    const isNew = (column: string): boolean =>
      operation === 'create' || idOf(row[column]) !== idOf(before[column])
    const held = isNew('organization') ? columns : columns.filter(isNew)
    const named = held.flatMap((column): [string, string][] => {
      const unit = idOf(row[column])
      return unit ? [[column, unit]] : []
    })
    if (!office || named.length === 0) return data
    const keepers = await keepersOf(
      req,
      named.map(([, unit]) => unit),
    )
    const near = new Set(await withThoseAbove(req, office))
    const refusals: Refusal[] = []
    for (const [field, unit] of named) {
      const keeper = keepers.get(unit)
      if (!keeper) refusals.push({ code: 'NOT_FOUND', field })
      else if (!near.has(keeper) && !(await reachesOffice(req, 'units', 'update', keeper)))
        refusals.push({ code: 'DIFFERENT_ORGANIZATION', field })
    }
    if (refusals.length > 0) throw new RefusalError(refusals)
    return data
  }
