import type { DayKey } from '../../calendar'
import { type CodeBook, type CodedUnit, identityOf, lastDayBefore } from './codes'
import type { SuccessionColumn } from './columns'
import type { Change } from './planUnits'
import type { ImportProblem } from './problem'
import { dayOf, extentOf } from './readCells'
import type { RawRow } from './readTable'

/** A succession as it is stored, by the identities of its units. */
export interface StoredSuccession {
  id: string
  from: string
  to: string
  on: DayKey
  extent: 'whole' | 'part'
  legalBasis?: string
  own: boolean
}

export interface PlannedSuccession {
  raw: RawRow<SuccessionColumn>
  from: string
  to: string
  on: DayKey
  extent: 'whole' | 'part'
  legalBasis?: string
  change: Change
  id?: string
}

interface Read {
  from: CodedUnit
  to: CodedUnit
  on: DayKey
  extent: 'whole' | 'part'
}

function read(
  row: RawRow<SuccessionColumn>,
  codes: CodeBook<CodedUnit>,
  problems: ImportProblem[],
): Read | undefined {
  for (const name of ['from', 'to', 'on'] as const)
    if (row.text(name) === '') problems.push(row.problem('REQUIRED', name))
  const on = dayOf(row.text('on'))
  if (!on && row.text('on') !== '') problems.push(row.problem('INVALID_DAY', 'on', { value: row.text('on') }))
  const extent = row.text('extent') === '' ? 'whole' : extentOf(row.text('extent'))
  if (!extent) problems.push(row.problem('UNKNOWN_WORD', 'extent', { value: row.text('extent') }))
  if (!on || !extent) return undefined
  const [oldCode, newCode] = [row.text('from'), row.text('to')]
  const from = codes.on(oldCode, lastDayBefore(on))
  const to = codes.on(newCode, on)
  if (!from && oldCode !== '')
    problems.push(row.problem('UNIT_NOT_FOUND', 'from', { code: oldCode, day: lastDayBefore(on) }))
  if (!to && newCode !== '') problems.push(row.problem('UNIT_NOT_FOUND', 'to', { code: newCode, day: on }))
  if (!from || !to) return undefined
  if (extent === 'whole' && identityOf(from) === identityOf(to)) {
    problems.push(row.problem('WHOLE_OF_ITSELF', 'to', { code: newCode }))
    return undefined
  }
  return { from, to, on, extent }
}

/** Units from which one can come back to the same one by going from old to new. */
function returning(edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const state = new Map<string, 'open' | 'done'>()
  const found = new Set<string>()
  for (const start of edges.keys()) {
    const stack: { at: string; next: number }[] = state.has(start) ? [] : [{ at: start, next: 0 }]
    if (stack.length > 0) state.set(start, 'open')
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = edges.get(top.at)?.[top.next]
      top.next += 1
      if (to === undefined) {
        state.set(top.at, 'done')
        stack.pop()
      } else if (state.get(to) === 'open') {
        for (const { at } of stack.slice(stack.findIndex(({ at: id }) => id === to))) found.add(at)
      } else if (!state.has(to)) {
        state.set(to, 'open')
        stack.push({ at: to, next: 0 })
      }
    }
  }
  return found
}

const keyOf = ({ from, to, on }: { from: string; to: string; on: DayKey }): string => `${from}\n${to}\n${on}`

/**
 * What an import would do with each succession. The old unit must have its code on the last day of the old order, the
 * new one on the first day of the new; nothing comes back to what it once was.
 */
export function planSuccessions(
  rows: readonly RawRow<SuccessionColumn>[],
  codes: CodeBook<CodedUnit>,
  stored: readonly StoredSuccession[],
): { planned: PlannedSuccession[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const before = new Map(stored.map((one) => [keyOf(one), one]))
  const seen = new Map<string, number>()
  const planned = rows.flatMap((raw): PlannedSuccession[] => {
    const found = read(raw, codes, problems)
    if (!found) return []
    const [from, to] = [identityOf(found.from), identityOf(found.to)]
    const { on, extent } = found
    const key = keyOf({ from, to, on })
    const other = seen.get(key)
    if (other !== undefined) problems.push(raw.problem('SUCCESSION_TWICE', 'to', { other }))
    seen.set(key, raw.row)
    const legalBasis = raw.text('legalBasis').normalize('NFC') || undefined
    const known = before.get(key)
    const same = known && (!known.own || (known.extent === extent && known.legalBasis === legalBasis))
    const change = known ? (same ? 'unchanged' : 'changed') : 'new'
    return [{ raw, from, to, on, extent, legalBasis, change, id: known?.id }]
  })
  const edges = new Map<string, string[]>()
  for (const { from, to } of [...stored, ...planned]) {
    if (from === to) continue
    const known = edges.get(from)
    if (known) known.push(to)
    else edges.set(from, [to])
  }
  const round = returning(edges)
  for (const { raw, from, to } of planned)
    if (round.has(from) && round.has(to)) problems.push(raw.problem('SUCCESSION_CIRCLE', 'to'))
  return { planned, problems }
}
