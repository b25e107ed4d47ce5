import type { PayloadRequest } from 'payload'
import { asDayKey, type DayKey } from '@/domain/calendar'
import { unitsAround } from '@/domain/coverage'
import { refuse } from '@/domain/refusal/refusal'
import { successionMap } from '@/domain/units'
import { isDocumentId } from '../../lookup/documentId'
import { officeById } from '../../lookup/offices'
import { successionsOf } from '../overlapFacts'
import { reading } from '../reading'
import { chargesOn } from './happened'
import { type Holder, holdersOf } from './holders'
import { type Change, changesOf, unitsBehind } from './lineage'
import { officesFollowed, unitsByIds, type UnitRow } from './mapFacts'
import { readsFindings, readsOffice, seesRestricted } from './readsOffice'
import { type FindingRow, findingsAt, type PastVisit, visitsTo } from './unitHistory'

/** A unit that this one came from or went into. */
export interface Relative extends Omit<Change, 'from' | 'to'> {
  unit: UnitRow
}

export interface ProfileHolder extends Holder {
  from: DayKey
  to?: DayKey
}

export interface UnitProfile {
  unit: UnitRow
  parent?: UnitRow
  predecessors: Relative[]
  successors: Relative[]
  /** A page of visits, the latest first; `visitCount` counts all. */
  visits: PastVisit[]
  visitCount: number
  /** Difficulties, hopes and recommendations without an answer, as far as whoever asks may read them. */
  openFindings: (FindingRow & { unitName: string })[]
  models: (FindingRow & { unitName: string })[]
  inCharge: ProfileHolder[]
}

/**
 * A unit with its history (rows CM-17, AG-18): what it came from and went into, who was there and what the place was
 * called then, what is open, and who has charge. For an office: its own visits and those of the offices that it
 * follows. At most twenty statements, whatever there is.
 * @param input.organization left out: the own office
 * @param input.on as at this day; left out: today
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_DAY
 */
export async function unitProfile(
  req: PayloadRequest,
  input: { unit: string; organization?: string; on?: string; first: number },
): Promise<UnitProfile> {
  const step = await reading(req)
  const on = input.on === undefined ? step.today : (asDayKey(input.on) ?? refuse('INVALID_DAY', 'on'))
  const office = await officeById(step, input.organization ?? step.principal.organization ?? '')
  readsOffice(step.principal, office)
  const [unit] = isDocumentId(step.payload, input.unit) ? await unitsByIds(step, [input.unit]) : []
  if (!unit) refuse('NOT_FOUND', 'unit')
  const before = await changesOf(step, 'toUnit', [unit.id])
  const after = await changesOf(step, 'fromUnit', [unit.id])
  const known = await unitsBehind(step, unit)
  const named = [...known.values()].flatMap(({ parent }) => parent ?? []).concat(after.map(({ to }) => to))
  for (const one of await unitsByIds(
    step,
    [...new Set(named)].filter((id) => !known.has(id)),
  ))
    known.set(one.id, one)
  const places = successionMap(await successionsOf(step, [...known.keys()]))
  const around = unitsAround(known, places, on)
  const here = new Set([unit.id, ...[...known.keys()].filter((id) => around(id).has(unit.id))])
  const offices = await officesFollowed(step, office.id)
  const visits = await visitsTo(step, offices, here, on)
  const findings = (
    await findingsAt(step, [...here], {
      offices: readsFindings(step.principal, office) ? offices : [],
      restricted: seesRestricted(step.principal, office),
    })
  ).map((finding) => ({ ...finding, unitName: known.get(finding.unit)?.name ?? '' }))
  const selfAndAbove = around(unit.id)
  const charges = (await chargesOn(step, office.id, on)).filter((charge) =>
    places.presentUnits(charge.unit, on).some((id) => id === unit.id || selfAndAbove.has(id)),
  )
  const holders = await holdersOf(step, office.id, charges)
  const relative = (id: string, { on: day, extent, legalBasis }: Change): Relative[] => {
    const found = known.get(id)
    return found ? [{ unit: found, on: day, extent, legalBasis }] : []
  }
  return {
    unit,
    parent: known.get(unit.parent ?? ''),
    predecessors: before.flatMap((change) => relative(change.from, change)),
    successors: after.flatMap((change) => relative(change.to, change)),
    visits: visits.slice(0, input.first),
    visitCount: visits.length,
    openFindings: findings.filter(({ kind, state }) => kind !== 'model' && state === 'open'),
    models: findings.filter(({ kind }) => kind === 'model'),
    inCharge: charges.flatMap(({ holder, from, to }) => {
      const found = holders.get(holder)
      return found ? [{ ...found, from, to }] : []
    }),
  }
}
