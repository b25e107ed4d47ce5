import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey } from '@/domain/calendar'
import { isWide } from '@/domain/coverage'
import type { Reading } from '../reading'
import { unitsWhere, type UnitRow } from './mapFacts'

/** One change in which a unit gave its place to another, wholly or in part. */
export interface Change {
  from: string
  to: string
  on: DayKey
  extent: 'whole' | 'part'
  legalBasis?: string
}

/** A province has been merged, its districts divided, its communes joined: no place has more history than this. */
const MOST_ROUNDS = 3
const MOST_CHANGES = 5000
const EXTENTS = ['whole', 'part'] as const

/** The changes in which these units were the old or the new ones, the oldest first. One statement. */
export async function changesOf(
  step: Reading,
  side: 'fromUnit' | 'toUnit',
  units: readonly string[],
): Promise<Change[]> {
  if (units.length === 0) return []
  const found = await step.payload.db.find({
    collection: 'unit-successions',
    where: { [side]: { in: [...units] } },
    sort: ['on', 'id'],
    limit: MOST_CHANGES,
    pagination: false,
    select: { fromUnit: true, toUnit: true, on: true, extent: true, legalBasis: true },
    req: step.req,
  })
  return rowsOf(found.docs).flatMap((row): Change[] => {
    const [from, to, on] = [idOf(row.fromUnit), idOf(row.toUnit), asDayKey(row.on)]
    if (!from || !to || !on) return []
    const extent = isOneOf(EXTENTS, row.extent) ? row.extent : 'whole'
    return [{ from, to, on, extent, legalBasis: textOf(row.legalBasis) }]
  })
}

/**
 * Every unit from which the place of this one may have come, and everything that lies or lay in those: two statements
 * a round. Whether something that happened there counts here, `unitsAround` says.
 */
export async function unitsBehind(step: Reading, unit: UnitRow): Promise<Map<string, UnitRow>> {
  const behind = new Map([[unit.id, unit]])
  let asked = [unit.id]
  for (let round = 0; round < MOST_ROUNDS && asked.length > 0; round += 1) {
    const before = (await changesOf(step, 'toUnit', asked)).map(({ from }) => from)
    // What lies in a district that was divided says nothing of the one commune that got a part of it.
    const parents = asked.filter((id) => id === unit.id || !isWide(behind.get(id)?.level))
    const next = await unitsWhere(step, { or: [{ id: { in: before } }, { parent: { in: parents } }] })
    asked = next.flatMap(({ id }) => (behind.has(id) ? [] : id))
    for (const one of next) behind.set(one.id, one)
  }
  return behind
}
