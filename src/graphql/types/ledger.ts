import { GraphQLBoolean, GraphQLFloat } from 'graphql'
import type { PayloadRequest } from 'payload'
import { LEDGER_MISSES } from '@/domain/quota'
import { LEDGER_MISS_LABELS } from '@/i18n/ledgerWords'
import type { CadreLedger } from '@/services/read/ledger'
import { Half, UnitLevel, words } from '../schema/enums'
import {
  aDay,
  aFlag,
  anId,
  anInt,
  aNumber,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someDay,
  someId,
  someText,
} from '../schema/fields'
import { languageOf } from '@/services/refusals/shownRefusals'
import { LedgerTotals, Pace, shownPace } from './pace'

const rule = { ...someId, description: 'The policy by which the day is judged: one of `rules`' }

const LedgerDay = answer('LedgerDay', 'A half-day that counts, the trip and the paper that prove it', {
  day: aDay,
  half: must(Half),
  trip: anId,
  tripTitle: aText,
  unit: anId,
  unitName: aText,
  unitLevel: must(UnitLevel),
  orderNumber: someText,
  daysSoFar: { ...aNumber, description: 'Days of the year up to and with it (cộng dồn)' },
  rule,
})

const LedgerMissed = answer('LedgerMissed', 'A half-day of a trip that does not count, and why', {
  day: aDay,
  half: must(Half),
  trip: anId,
  tripTitle: aText,
  unit: someId,
  unitName: someText,
  reason: must(words('LedgerMissReason', 'Why a half-day does not count', LEDGER_MISSES)),
  why: { ...aText, description: 'The reason in the language of whoever asks' },
  whyVi: aText,
  whyEn: aText,
  countedBy: { ...someId, description: 'The trip that has brought this half-day' },
  rule,
})

const LedgerStretch = answer(
  'LedgerStretch',
  'Days in a row on which one rule binds the person, or on which none does, and why',
  {
    from: aDay,
    to: aDay,
    inScope: aFlag,
    reason: { ...someText, description: 'NOT_IN_SERVICE, NO_POLICY, EXEMPT' },
    by: { ...someText, description: 'Exempt by `job` or on `leave`' },
    rule,
  },
)

const LedgerRule = answer('LedgerRule', 'A policy of an office, as far as days are concerned', {
  id: anId,
  organization: anId,
  name: aText,
  validFrom: aDay,
  validTo: someDay,
  quotaDays: some(GraphQLFloat),
  evidence: { ...aText, description: 'Which paper proves a day: order, decision, none' },
  allowHalfDays: some(GraphQLBoolean),
  homeUnitCounts: some(GraphQLBoolean),
  windowFrom: someDay,
  windowTo: someDay,
  proRata: aText,
  citations: list(aText.type, 'The governing documents, as a plan cites them'),
})

const days = (description: string): Field => some(GraphQLFloat, description)

export const Ledger = answer('Ledger', 'The year of one cadre, cumulative (cộng dồn, row CM-03)', {
  cadre: anId,
  name: aText,
  year: anInt,
  days: list(LedgerDay),
  missed: list(LedgerMissed, 'What does not count of trips that are approved or done'),
  byQuarter: list(answer('LedgerQuarter', 'Half-days of one quarter', { period: aText, halfDays: anInt })),
  totals: must(LedgerTotals),
  fullQuotaDays: days('What a whole year in scope would ask for'),
  daysInScope: anInt,
  stretches: list(LedgerStretch, 'The year cut where a post, a leave or a policy begins or ends'),
  rules: list(LedgerRule),
  pace: must(Pace),
})

/** A ledger as the fields above read it. */
export const shownLedger = (ledger: CadreLedger, req: PayloadRequest): Record<string, unknown> => ({
  ...ledger,
  missed: ledger.missed.map((line) => {
    const { vi, en } = LEDGER_MISS_LABELS[line.reason]
    return { ...line, why: languageOf(req) === 'vi' ? vi : en, whyVi: vi, whyEn: en }
  }),
  rules: ledger.rules.map(({ quota, ...policy }) => ({
    ...policy,
    ...quota,
    windowFrom: quota.window?.from,
    windowTo: quota.window?.to,
  })),
  pace: shownPace(ledger.pace, ledger.year),
})
