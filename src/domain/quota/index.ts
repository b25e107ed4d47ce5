export { creditsOf } from './creditsOf'

export { computeLedger, type LedgerResult } from './ledger'

export { pace, type Pace } from './pace'
export { type Leave, type QuotaPolicy } from './policy'
export { quotaDue } from './quotaDue'
export { scopeOn, type LedgerCadre } from './scope'
export { totalsOf, type LedgerTotals } from './totals'
export type { LedgerTrip, TripParticipant, TripStop } from './trip'
