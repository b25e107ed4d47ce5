import fc from 'fast-check'
import type { HalfDaySpan } from '@/domain/calendar'
import type { Leave, LedgerCadre, LedgerTrip, QuotaPolicy, TripParticipant, TripStop } from '@/domain/quota'
import type { UnitLevel } from '@/domain/units'
import { dayBetween, spanBetween } from './calendar.oracle'

/** The cadre whose ledger is looked at. */
export const ME = 'me'
export const YEAR = 2025

const LEVELS: UnitLevel[] = ['branch', 'commune', 'district']
const OFFICES = ['o1', 'o2']
const JOBS = ['specialist', 'driver']

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(arbitrary, { nil: undefined, freq })

/** Days around the turn of the year and around the middle of it, so that trips meet each other and the borders of rules. */
const busyDay = fc.oneof(dayBetween('2024-12-29', '2025-01-04'), dayBetween('2025-06-26', '2025-07-06'))

const busySpan: fc.Arbitrary<HalfDaySpan> = fc.oneof(
  spanBetween('2024-12-29', '2025-01-04', 4),
  spanBetween('2025-06-26', '2025-07-06', 6),
)

const policy: fc.Arbitrary<QuotaPolicy> = fc.record({
  validFrom: fc.oneof(
    { weight: 3, arbitrary: fc.constant('2024-01-01' as const) },
    busyDay,
    dayBetween('2025-01-01', '2025-12-31'),
  ),
  validTo: maybe(fc.oneof(busyDay, dayBetween('2025-01-01', '2025-12-31')), 4),
  quotaDays: fc.constantFrom(null, 0, 30, 60, 60, 45.5),
  subQuotas: fc.uniqueArray(
    fc.record({ level: fc.constantFrom(...LEVELS), days: fc.constantFrom(0, 10, 20, 30) }),
    {
      maxLength: 3,
      selector: ({ level }) => level,
    },
  ),
  window: maybe(
    fc.constantFrom(
      { from: '2025-03-01', to: '2025-12-31' } as const,
      { from: '2025-01-02', to: '2025-07-02' } as const,
      { from: '2024-06-15', to: '2025-06-15' } as const,
      { from: '2023-01-01', to: '2023-12-31' } as const,
      { from: '2025-06-28' } as const,
      { to: '2025-07-02' } as const,
    ),
    4,
  ),
  allowHalfDays: fc.boolean(),
  homeUnitCounts: fc.boolean(),
  homeUnits: fc.subarray(['u1', 'u2']),
  exemptJobs: fc.constantFrom([], ['driver'], ['driver']),
  evidence: fc.constantFrom('order', 'decision', 'none'),
  proRata: fc.constantFrom('none', 'months', 'days'),
  leaveRules: maybe(fc.constant([{ kind: 'study' as const, minMonths: 3 }]), 6),
})

const leave: fc.Arbitrary<Leave> = fc.record({
  kind: fc.constantFrom('study', 'illness', 'maternity', 'other'),
  from: fc.oneof(busyDay, dayBetween('2024-10-01', '2025-12-31')),
  to: maybe(fc.oneof(busyDay, dayBetween('2024-10-01', '2026-06-30')), 4),
})

/** A cadre with up to three posts in two offices, each with one or two policies. */
export const someCadre: fc.Arbitrary<LedgerCadre> = fc
  .tuple(fc.array(policy, { maxLength: 3 }), fc.array(policy, { minLength: 1, maxLength: 2 }))
  .chain(([first, second]) => {
    const post = fc
      .record({
        organization: fc.constantFrom(...OFFICES),
        job: fc.constantFrom('specialist', ...JOBS),
        from: maybe(fc.oneof(busyDay, dayBetween('2025-01-01', '2025-12-31'))),
        to: maybe(fc.oneof(busyDay, dayBetween('2025-01-01', '2025-12-31'))),
      })
      .map((facts) => ({ ...facts, policies: facts.organization === 'o1' ? first : second }))
    return fc.record({
      id: fc.constant(ME),
      posts: fc.array(post, { maxLength: 3 }),
      leaves: fc.array(leave, { maxLength: 2 }),
    })
  })

const stop: fc.Arbitrary<TripStop> = fc
  .tuple(busySpan, fc.constantFrom('u1', 'u2', 'u3', 'u4'), fc.constantFrom(...LEVELS))
  .map(([span, unit, unitLevel]) => ({ ...span, unit, unitLevel }))

const participant: fc.Arbitrary<TripParticipant> = fc
  .tuple(fc.constantFrom(ME, ME, 'you'), maybe(busySpan))
  .map(([cadre, span]) => ({ cadre, ...(span && { span }) }))

export const somePolicy = policy

/** A few trips with mixed ids, stages, participants and papers. */
export const someTrips: fc.Arbitrary<LedgerTrip[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('t1', 't2', 't3', 't4', 't5'),
    stage: fc.constantFrom('done', 'done', 'done', 'approved', 'planned'),
    evidence: fc.constantFrom('12/CL', '7-QĐ', undefined, ' '),
    participants: fc.array(participant, { maxLength: 3 }),
    stops: fc.array(stop, { maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
)
