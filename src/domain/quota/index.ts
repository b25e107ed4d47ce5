export { creditsOf, type DayCredit } from './creditsOf'
export { MISS_REASONS, type MissReason } from './judgeTrip'
export {
  computeLedger,
  type LedgerCredit,
  type LedgerInput,
  type LedgerMiss,
  type LedgerResult,
} from './ledger'
export { measures, type Measure, type Measures, type MeasuresInput } from './measures'
export { pace, type Pace, type PaceInput } from './pace'
export {
  policyOn,
  type Leave,
  type LeaveKind,
  type LeaveRule,
  type QuotaPolicy,
  type SubQuota,
} from './policy'
export { quotaDue, type QuotaDue } from './quotaDue'
export { scopeOn, type LedgerCadre, type LedgerPost, type Scope } from './scope'
export { totalsOf, type LedgerTotals, type LevelTotal } from './totals'
export type { LedgerTrip, TripParticipant, TripPresence, TripStop } from './trip'
