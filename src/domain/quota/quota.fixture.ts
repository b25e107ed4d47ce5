import type { DayKey, HalfDaySpan } from '../calendar'
import type { QuotaPolicy } from './policy'
import type { LedgerCadre, LedgerPost } from './scope'
import type { LedgerTrip, TripStop } from './trip'

/** 60 days a year, all days count, a travel order is asked for. */
export function policy(facts: Partial<QuotaPolicy> = {}): QuotaPolicy {
  return {
    validFrom: '2018-01-01',
    quotaDays: 60,
    subQuotas: [],
    allowHalfDays: true,
    homeUnitCounts: true,
    homeUnits: [],
    exemptJobs: ['driver', 'accountant', 'clerk'],
    evidence: 'order',
    proRata: 'none',
    ...facts,
  }
}

export function post(facts: Partial<LedgerPost> = {}): LedgerPost {
  return { organization: 'tinh-doan', job: 'specialist', policies: [policy()], ...facts }
}

export function cadre(facts: Partial<LedgerCadre> = {}): LedgerCadre {
  return { id: 'hoa', posts: [post()], leaves: [], ...facts }
}

export function stop(from: DayKey, to: DayKey = from, facts: Partial<TripStop> = {}): TripStop {
  return { unit: 'phu-cu', unitLevel: 'district', from, to, ...facts }
}

/** A trip of Hoa that is done and has a travel order. */
export function trip(id: string, stops: TripStop[], facts: Partial<LedgerTrip> = {}): LedgerTrip {
  return { id, stage: 'done', evidence: `${id}/CL`, participants: [{ cadre: 'hoa' }], stops, ...facts }
}

export function days(from: DayKey, to: DayKey): HalfDaySpan {
  return { from, to }
}
