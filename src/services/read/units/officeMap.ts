import type { PayloadRequest } from 'payload'
import { asDayKey, type DayKey, type DaySpan } from '@/domain/calendar'
import { coverageOf, type UnitCoverage } from '@/domain/coverage'
import { refuse } from '@/domain/refusal/refusal'
import { successionMap, type UnitLevel } from '@/domain/units'
import { officeById } from '../../lookup/offices'
import { successionsOf } from '../overlapFacts'
import { type Reading, reading } from '../reading'
import { chargesOn, openRecommendations, visitsOf } from './happened'
import { type Holder, holdersOf } from './holders'
import { officesFollowed, unitsByIds, type UnitRow, unitsOfTerritory } from './mapFacts'
import { readsOffice, seesRestricted } from './readsOffice'

export interface MapInput {
  organization: string
  /** The day on which the map is drawn; today without one. */
  on?: string
  /** The first day of the visits that are counted; 1 January of the year without one. */
  from?: string
  /** Units of this level. */
  level: UnitLevel
  /** Not visited for so many months is overdue. */
  months: number
  /** Only what lies in this unit. */
  parent?: string
  /** Only units of which whoever asks, or the own department, has charge. */
  mine: boolean
}

export interface MapRow extends Omit<UnitCoverage, 'unit' | 'inCharge'> {
  unit: UnitRow
  parent?: UnitRow
  inCharge: Holder[]
}

/** The map of an office's units on a day, and who is looking at it. */
export interface OfficeMap {
  on: DayKey
  span: DaySpan
  rows: MapRow[]
  /** What the rules say of the same rows, for those who go on from it. */
  facts: UnitCoverage[]
  mine: ReadonlySet<string>
}

const MOST_MONTHS = 600

/** @throws RefusalError INVALID_DAY, DATES_REVERSED, INVALID_VALUE */
function question(step: Reading, input: MapInput): { on: DayKey; span: DaySpan } {
  const on = input.on === undefined ? step.today : (asDayKey(input.on) ?? refuse('INVALID_DAY', 'on'))
  const from =
    input.from === undefined
      ? (asDayKey(`${on.slice(0, 4)}-01-01`) ?? on)
      : (asDayKey(input.from) ?? refuse('INVALID_DAY', 'from'))
  if (from > on) refuse('DATES_REVERSED', 'from', { from, to: on })
  if (input.months < 1 || input.months > MOST_MONTHS)
    refuse('INVALID_VALUE', 'months', { min: 1, max: MOST_MONTHS })
  return { on, span: { from, to: on } }
}

/** Reads the units that are not known yet. One statement, or none. */
async function learn(step: Reading, units: Map<string, UnitRow>, ids: readonly string[]): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !units.has(id))
  for (const unit of await unitsByIds(step, unknown)) units.set(unit.id, unit)
}

/**
 * Draws the map of an office's units as at a day (rows AG-16, TN-19): sixteen statements, whatever there is.
 * Visits and recommendations of the offices that this one follows are the history of its places.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_DAY, DATES_REVERSED, INVALID_VALUE
 */
export async function officeMap(req: PayloadRequest, input: MapInput): Promise<OfficeMap> {
  const step = await reading(req)
  const { on, span } = question(step, input)
  const office = await officeById(step, input.organization)
  readsOffice(step.principal, office)
  const territory = await unitsOfTerritory(step, office, on)
  const offices = await officesFollowed(step, office.id)
  const { made, meant } = await visitsOf(step, offices)
  const recommendations = await openRecommendations(step, offices, seesRestricted(step.principal, office))
  const charges = await chargesOn(step, office.id, on)
  const units = new Map(territory.map((unit) => [unit.id, unit]))
  const named = [...made, ...meant, ...recommendations, ...charges].map(({ unit }) => unit)
  await learn(step, units, named)
  const parents = [...units.values()].flatMap(({ parent }) => parent ?? [])
  // The district of an old commune: what is not known as wide would count for everything that it became.
  await learn(step, units, parents)
  const places = successionMap(await successionsOf(step, [...new Set([...named, ...parents])]))
  const mine = new Set([step.principal.cadre, step.principal.department ?? ''].filter(Boolean))
  const listed = territory.filter(
    (unit) => unit.level === input.level && (input.parent === undefined || unit.parent === input.parent),
  )
  const all = coverageOf(
    { listed, units, places, visits: made, planned: meant, recommendations, charges },
    { on, span, months: input.months },
  )
  const facts = input.mine ? all.filter(({ inCharge }) => inCharge.some((id) => mine.has(id))) : all
  const holders = await holdersOf(step, office.id, charges)
  const rows = facts.flatMap(({ unit: id, inCharge, ...fact }): MapRow[] => {
    const unit = units.get(id)
    if (!unit) return []
    const parent = unit.parent === undefined ? undefined : units.get(unit.parent)
    return [{ ...fact, unit, parent, inCharge: inCharge.flatMap((holder) => holders.get(holder) ?? []) }]
  })
  return { on, span, rows, facts, mine }
}
