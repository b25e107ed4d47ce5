import type { TripOrigin, TripState } from '../workflow'
import type { PeriodRates } from './people'

/** One trip as a report counts it: what was planned beside what was done (row TN-21). */
export interface ReportedTrip {
  id: string
  title: string
  origin: TripOrigin
  state: TripState
  completion?: string
  firstDay: string
  lastDay: string
  units: string[]
  /** Why it was moved, dropped or cancelled. */
  reason?: string
}

/** The figures of a report. Half-days are those of the ledger; the four measures are never one "100 %". */
export interface ReportFigures {
  trips: ReportedTrip[]
  byOrigin: Record<TripOrigin, number>
  done: number
  part: number
  moved: number
  dropped: number
  /** Half-days that counted in the period, and in the year up to its end. */
  halfDays: number
  halfDaysOfYear: number
  findings: Record<'difficulty' | 'aspiration' | 'recommendation' | 'model', number>
  gifts: { kind: string; quantity: number; value: number }[]
  /** For departments and offices: people in scope, and how many of them registered and reported (rows TN-16, TN-17). */
  people?: {
    inScope: number
    registered: number
    reported: number
    planCompleted: number
    exempt: string[]
    /** Of a year: each of its quarters. */
    quarters?: PeriodRates[]
  }
}

/** What became of a planned trip: its own word where results were recorded, otherwise what its state says. */
export function outcomeOf(
  trip: Pick<ReportedTrip, 'state' | 'completion'>,
): 'done' | 'part' | 'moved' | 'dropped' | 'open' {
  if (trip.state === 'done') {
    return trip.completion === 'part' || trip.completion === 'moved' || trip.completion === 'dropped'
      ? trip.completion
      : 'done'
  }
  if (trip.state === 'postponed') return 'moved'
  if (trip.state === 'cancelled' || trip.state === 'dropped') return 'dropped'
  return 'open'
}

/** Counts trips, half-days, findings and gifts of one cadre's period. */
export function countFigures(
  trips: readonly ReportedTrip[],
  halfDays: number,
  halfDaysOfYear: number,
  findings: ReportFigures['findings'],
  gifts: ReportFigures['gifts'],
): ReportFigures {
  const count = (outcome: string): number => trips.filter((trip) => outcomeOf(trip) === outcome).length
  const from = (origin: TripOrigin): number => trips.filter((trip) => trip.origin === origin).length
  return {
    trips: [...trips],
    byOrigin: {
      planned: from('planned'),
      unplanned: from('unplanned'),
      assigned: from('assigned'),
      afterFact: from('afterFact'),
    },
    done: count('done'),
    part: count('part'),
    moved: count('moved'),
    dropped: count('dropped'),
    halfDays,
    halfDaysOfYear,
    findings,
    gifts: mergeGifts(gifts),
  }
}

const mergeGifts = (gifts: ReportFigures['gifts']): ReportFigures['gifts'] => {
  const merged = new Map<string, { kind: string; quantity: number; value: number }>()
  for (const gift of gifts) {
    const before = merged.get(gift.kind) ?? { kind: gift.kind, quantity: 0, value: 0 }
    merged.set(gift.kind, {
      ...before,
      quantity: before.quantity + gift.quantity,
      value: before.value + gift.value,
    })
  }
  return [...merged.values()]
}

/**
 * The figures of a department or an office from those of the reports below it. A trip that several
 * people made is counted once; everybody's half-days are added, for each person was there.
 */
export function sumFigures(parts: readonly ReportFigures[]): ReportFigures {
  const trips = new Map(parts.flatMap((part) => part.trips).map((trip) => [trip.id, trip]))
  const sum = (pick: (part: ReportFigures) => number): number =>
    parts.reduce((total, part) => total + pick(part), 0)
  return countFigures(
    [...trips.values()].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1)),
    sum((part) => part.halfDays),
    sum((part) => part.halfDaysOfYear),
    {
      difficulty: sum((part) => part.findings.difficulty),
      aspiration: sum((part) => part.findings.aspiration),
      recommendation: sum((part) => part.findings.recommendation),
      model: sum((part) => part.findings.model),
    },
    parts.flatMap((part) => part.gifts),
  )
}
