import { insertRows, updateRows } from '@/database/bulk'
import { fold, matchKey, sortKey } from '@/domain/text'
import { nameKeys } from '@/domain/units'
import { identityOf, type ImportPlan, type PlannedSuccession, type PlannedUnit } from '@/domain/units/import'
import type { Office } from '../lookup/offices'
import type { Step } from '../step'
import { catalogueOf } from './stored'

/** Rows of one statement: few enough that the bar moves, many enough that their number does not count. */
const AT_ONCE = 500

export type OnProgress = (done: number, total: number) => void

/** The columns of a unit, with the keys that the hooks of the collection would fill. What is empty is emptied. */
function unitColumns({ unit }: PlannedUnit, stamp: string): Record<string, unknown> {
  const aliasText = unit.aliases.join('; ')
  return {
    code: unit.code,
    name: unit.name,
    type: unit.type,
    level: unit.level,
    validFrom: unit.validFrom ?? null,
    validTo: unit.validTo ?? null,
    aliasText: aliasText || null,
    legalBasis: unit.legalBasis ?? null,
    latitude: unit.latitude ?? null,
    longitude: unit.longitude ?? null,
    searchKey: `${fold(unit.name)} ${fold(aliasText)}`.trim(),
    sortKey: sortKey(unit.name),
    matchKey: matchKey(unit.name),
    nameKeys: nameKeys(unit.name, unit.type, unit.aliases),
    updatedAt: stamp,
  }
}

async function inParts<Row>(
  rows: readonly Row[],
  write: (part: readonly Row[]) => Promise<void>,
  advance: (count: number) => void,
): Promise<void> {
  for (let begin = 0; begin < rows.length; begin += AT_ONCE) {
    const part = rows.slice(begin, begin + AT_ONCE)
    await write(part)
    advance(part.length)
  }
}

const withId = <Row extends { id?: string }>(row: Row): (Row & { id: string })[] => {
  const { id } = row
  return id === undefined ? [] : [{ ...row, id }]
}

/**
 * Writes what a plan says, below access control and hooks, in the transaction of the step. Units are written first
 * without what they are part of, since that may stand further down in the table.
 */
export async function writePlan(
  step: Step,
  { units, successions }: ImportPlan,
  office: Office,
  onProgress: OnProgress,
): Promise<void> {
  const stamp = step.now.toISOString()
  const fresh = units.filter(({ change }) => change === 'new')
  const changed = units.filter(({ change }) => change === 'changed')
  const links = successions.filter(({ change }) => change !== 'unchanged')
  const total = fresh.length + changed.length + links.length
  let done = 0
  const advance = (count: number): void => onProgress((done += count), total)
  onProgress(0, total)
  const made = { organization: office.id, createdAt: stamp }
  await inParts(
    fresh.map((row) => ({ ...made, ...unitColumns(row, stamp) })),
    (part) => insertRows(step.req, 'units', part),
    advance,
  )
  await inParts(
    changed.flatMap(withId).map((row) => ({ id: row.id, ...unitColumns(row, stamp) })),
    (part) => updateRows(step.req, 'units', part),
    advance,
  )
  if (total === 0) return
  const { ids } = await catalogueOf(step, office.id, office.path)
  const idOfKey = (key: string): string => ids.get(key) ?? key.replace(/^#/, '')
  await inParts(
    [...fresh.filter(({ parentKey }) => parentKey !== undefined), ...changed].map(({ unit, parentKey }) => ({
      id: idOfKey(identityOf(unit)),
      parent: parentKey === undefined ? null : idOfKey(parentKey),
    })),
    (part) => updateRows(step.req, 'units', part),
    () => undefined,
  )
  const columns = ({ from, to, on, extent, legalBasis }: PlannedSuccession): Record<string, unknown> => ({
    fromUnit: idOfKey(from),
    toUnit: idOfKey(to),
    on,
    extent,
    legalBasis: legalBasis ?? null,
    updatedAt: stamp,
    key: `${idOfKey(from)}:${idOfKey(to)}:${on}`,
  })
  await inParts(
    links.filter(({ change }) => change === 'new').map((row) => ({ ...made, ...columns(row) })),
    (part) => insertRows(step.req, 'unit-successions', part),
    advance,
  )
  await inParts(
    links
      .filter(({ change }) => change === 'changed')
      .flatMap(withId)
      .map((row) => ({ id: row.id, ...columns(row) })),
    (part) => updateRows(step.req, 'unit-successions', part),
    advance,
  )
}
