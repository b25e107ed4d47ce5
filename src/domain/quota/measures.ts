import type { DayKey } from '../calendar'
import type { LedgerResult } from './ledger'
import { scopeOn, type LedgerCadre } from './scope'

/** How many of how many, and who is missing. */
export interface Measure {
  count: number
  of: number
  /** One decimal, rounded down, so that 100 means all; null of nobody. */
  percent: number | null
  /** Ids, in the order in which the cadres were given. */
  missing: string[]
}

export interface MeasuresInput {
  /** As at which day it is asked who is in scope: mostly the last day of the period. */
  on: DayKey
  cadres: readonly LedgerCadre[]
  /** Cadres whose plan of the period was registered. */
  registered: Iterable<string>
  /** Cadres whose report of the period was handed in. */
  reported: Iterable<string>
  /** Each approved line of a plan, once for each cadre who was to go. */
  planLines: readonly { cadre: string; done: boolean }[]
  ledgers: readonly Pick<LedgerResult, 'cadre' | 'totals'>[]
}

/** The four numbers that posts all call "100 %" (domain 0.2). They are told apart and never made into one. */
export interface Measures {
  on: DayKey
  /** The denominator: 18 and not 21, where three are exempt by their job (row TN-16). */
  inScope: string[]
  /** For the note beneath the figures (row HY-04). */
  exempt: { cadre: string; by: 'job' | 'leave' }[]
  registered: Measure
  reported: Measure
  /** Cadres with a plan of which every line was done, and the lines. */
  planCompleted: Measure & { lines: { count: number; of: number } }
  /** Cadres who have done their quota, among those who have one, and the days. */
  daysDone: Measure & { days: number; quotaDays: number }
}

/** Counts each measure among those in scope on the day; what others registered or did is left out. */
export function measures(input: MeasuresInput): Measures {
  const scopes = input.cadres.map(({ id, ...cadre }) => ({ id, scope: scopeOn({ id, ...cadre }, input.on) }))
  const inScope = scopes.filter(({ scope }) => scope.inScope).map(({ id }) => id)
  const exempt = scopes.flatMap(({ id, scope }) =>
    !scope.inScope && scope.reason === 'EXEMPT' ? [{ cadre: id, by: scope.by }] : [],
  )
  const [registered, reported] = [new Set(input.registered), new Set(input.reported)]
  return {
    on: input.on,
    inScope,
    exempt,
    registered: measure(inScope, (id) => registered.has(id)),
    reported: measure(inScope, (id) => reported.has(id)),
    planCompleted: planCompleted(inScope, input.planLines),
    daysDone: daysDone(inScope, input.ledgers),
  }
}

function measure(among: readonly string[], holds: (id: string) => boolean): Measure {
  const missing = among.filter((id) => !holds(id))
  const [count, of] = [among.length - missing.length, among.length]
  return { count, of, percent: of === 0 ? null : Math.floor((count * 1000) / of) / 10, missing }
}

function planCompleted(
  inScope: readonly string[],
  planLines: MeasuresInput['planLines'],
): Measures['planCompleted'] {
  const among = new Set(inScope)
  const lines = planLines.filter(({ cadre }) => among.has(cadre))
  const planned = new Set(lines.map(({ cadre }) => cadre))
  const open = lines.filter(({ done }) => !done)
  const behind = new Set(open.map(({ cadre }) => cadre))
  return {
    ...measure(inScope, (id) => planned.has(id) && !behind.has(id)),
    lines: { count: lines.length - open.length, of: lines.length },
  }
}

/** Who has no ledger has not done the days; who has a ledger without a quota is not asked for any. */
function daysDone(inScope: readonly string[], ledgers: MeasuresInput['ledgers']): Measures['daysDone'] {
  const totals = new Map(ledgers.map((ledger) => [ledger.cadre, ledger.totals]))
  const asked = inScope.filter((id) => totals.get(id)?.complete !== null)
  const sum = (figure: 'days' | 'quotaDays') =>
    inScope.reduce((total, id) => total + (totals.get(id)?.[figure] ?? 0), 0)
  return {
    ...measure(asked, (id) => totals.get(id)?.complete === true),
    days: sum('days'),
    quotaDays: sum('quotaDays'),
  }
}
