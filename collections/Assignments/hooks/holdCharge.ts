import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import { idOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DaySpan, spansOverlap } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { fold } from '@/domain/text'

/** Days without an end are open; no office assigns beyond this. */
const OPEN = '2999-12-31'
/** More changes of hands than a unit has seen. */
const MOST_CHARGES = 500

const spanOf = (row: Record<string, unknown>): DaySpan | undefined => {
  const from = asDayKey(row.from)
  return from && { from, to: asDayKey(row.to) ?? OPEN }
}

async function rowOf(
  req: PayloadRequest,
  collection: 'departments' | 'cadres' | 'units',
  id: string,
  field: string,
): Promise<Record<string, unknown>> {
  const found: unknown = await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })
  return isRecord(found) ? found : refuse('NOT_FOUND', field)
}

/** @throws RefusalError where another department (or cadre) has charge of the unit on some of the days */
async function holdOneAtATime(
  req: PayloadRequest,
  charge: { organization: string; unit: string; span: DaySpan; kind: 'department' | 'cadre'; id?: string },
): Promise<void> {
  const and: Where[] = [
    { organization: { equals: charge.organization } },
    { unit: { equals: charge.unit } },
    { [charge.kind]: { exists: true } },
  ]
  const found = await req.payload.db.find({
    collection: 'assignments',
    where: { and },
    limit: MOST_CHARGES,
    pagination: false,
    select: { from: true, to: true },
    req,
  })
  for (const row of rowsOf(found.docs)) {
    const span = spanOf(row)
    if (idOf(row.id) === charge.id || !span || !spansOverlap(span, charge.span)) continue
    refuse('CHARGE_TAKEN', 'from', { from: span.from, ...(span.to !== OPEN && { to: span.to }) })
  }
}

/**
 * One assignment names one holder of the own office, and a unit has one department and one cadre in charge at a time,
 * so that "who is in charge" has one answer: whoever takes over begins after the other has ended. `key` is unique in
 * the database and settles two who write the same beginning at once. Does not run for the seed, which writes below.
 */
export const holdCharge: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before: unknown = originalDoc
  const sent: unknown = data
  if (!isRecord(sent)) return data
  const row = { ...(isRecord(before) ? before : {}), ...sent }
  const { id, organization, unit } = {
    id: idOf(row.id),
    organization: idOf(row.organization),
    unit: idOf(row.unit),
  }
  const [department, cadre] = [idOf(row.department), idOf(row.cadre)]
  const span = spanOf(row)
  if (!organization || !unit || !span) return data
  if (department && cadre) refuse('ONE_HOLDER', 'cadre')
  const holder = department ?? cadre ?? refuse('REQUIRED', 'department')
  const kind = department ? 'department' : 'cadre'
  if (span.from > span.to) refuse('DATES_REVERSED', 'to', { from: span.from, to: span.to })
  const owner = await rowOf(req, department ? 'departments' : 'cadres', holder, kind)
  if (idOf(owner.organization) !== organization) refuse('DIFFERENT_ORGANIZATION', kind)
  await holdOneAtATime(req, { organization, unit, span, kind, id })
  const place = await rowOf(req, 'units', unit, 'unit')
  const title = [place.name, owner.name].map((name) => textOf(name) ?? '').join(' – ')
  return { ...sent, title, searchKey: fold(title), key: `${organization}:${unit}:${kind}:${span.from}` }
}
