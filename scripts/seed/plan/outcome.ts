import { dayDistance, eachDay, type DaySpan } from '@/domain/calendar'
import type { Conformity, IntendedFinding, IntendedOutcome, IntendedPhase } from '../types'
import type { Random } from '../random'
import { assessmentPhrases, informedPhrases, nonconformityReasons } from '../data/findings'
import type { Theme } from '../data/themes'
import { settledSpan, type DraftTrip } from './draft'

const CONFORMITIES: readonly (readonly [Conformity, number])[] = [
  ['asRegistered', 90],
  ['partly', 4],
  ['moved', 4],
  ['dropped', 2],
]
const HOST_CONFIRMS = 0.85

export interface OutcomeContext {
  random: Random
  orderNumber: string
  findings: readonly IntendedFinding[]
  /** True when another trip meets this one, and so counts on its days. */
  isMet: boolean
  /** Other days on which all who go are free, should the trip be moved. */
  findOtherSpan: () => DaySpan | undefined
}

/** How the trip went. A trip that was dropped brought nothing home. */
export function outcomeOf(trip: DraftTrip, context: OutcomeContext): IntendedOutcome {
  const { random } = context
  const settled = trip.unplanned || trip.overlap !== undefined || context.isMet || context.findings.length > 0
  const drawn = settled ? 'asRegistered' : random.weighted(CONFORMITIES)
  const movedTo = drawn === 'moved' ? context.findOtherSpan() : undefined
  const conformity = drawn === 'moved' && !movedTo ? 'asRegistered' : drawn
  const base = {
    conformity,
    reason: conformity === 'asRegistered' ? undefined : nonconformityReasons[conformity],
    movedTo,
    orderNumber: context.orderNumber,
    findings: context.findings,
  }
  if (conformity === 'dropped') return { ...base, ...NOTHING }
  return {
    ...base,
    hostConfirmed: random.chance(HOST_CONFIRMS),
    results: trip.theme.results,
    learning: trip.theme.learning,
    informed: random.pick(informedPhrases),
    assessment: random.pick(assessmentPhrases),
    phases: phasesOf(trip.theme, movedTo ?? settledSpan(trip)),
    gifts: giftsOf(trip.theme, random),
    figures: (trip.theme.figures ?? []).map(({ label, unit, min, max }) => ({
      label,
      unit,
      value: random.int(min, max),
    })),
  }
}

const NOTHING = {
  hostConfirmed: false,
  results: '',
  learning: '',
  informed: '',
  assessment: '',
  phases: [],
  gifts: [],
  figures: [],
} as const

/** Each gift goes to one recipient, as scholarships do (row HY-21). */
function giftsOf(theme: Theme, random: Random) {
  return (theme.gifts ?? []).map(({ kind, min, max, unitValue, source }) => {
    const quantity = random.int(min, max)
    return { kind, quantity, unitValue, source, recipients: quantity }
  })
}

/** Before on the first day, after on the last, during between them; on one day all three. */
function phasesOf({ phases }: Theme, span: DaySpan): IntendedPhase[] {
  if (!phases) return []
  const days = eachDay(span.from, span.to)
  const middle = days[Math.floor(dayDistance(span.from, span.to) / 2)] ?? span.from
  return [
    { phase: 'before', day: span.from, note: phases[0] },
    { phase: 'during', day: middle, note: phases[1] },
    { phase: 'after', day: span.to, note: phases[2] },
  ]
}
