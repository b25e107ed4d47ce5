import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql'
import { numberOf } from '@/access/guards'
import { ledger } from '@/services/read/ledger'
import { quarterAtGlance } from '@/services/read/quarterAtGlance'
import { Half, UnitLevel } from '../schema/enums'
import {
  aDay,
  anId,
  anInt,
  aNumber,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someId,
  someText,
} from '../schema/fields'
import { GraphQLBoolean } from 'graphql'
import { optionalIn, textIn } from './page'

const GlanceRow = answer('GlanceRow', 'The quarter of one department, or of the office', {
  department: someId,
  name: aText,
  inScope: { ...anInt, description: 'People whom the regime concerns' },
  registered: { ...anInt, description: 'Of them, those with at least one trip on their plan' },
  submitted: anInt,
  approved: anInt,
  reported: anInt,
  halfDaysPlanned: { ...anInt, description: 'Of each person on each line that is still meant' },
  halfDaysDone: { ...anInt, description: 'In the ledger' },
  unplannedAsked: anInt,
  unplannedConsented: anInt,
  unplannedRefused: anInt,
  returns: { ...anInt, description: 'How often plans were given back' },
})

const Glance = answer('QuarterAtGlance', 'How far an office is in a quarter', {
  departments: list(GlanceRow),
  total: must(GlanceRow),
})

const days = (description: string): Field => some(GraphQLFloat, description)

export const LedgerTotals = answer(
  'LedgerTotals',
  'Days done against days owed; empty wherever there is no quota',
  {
    days: aNumber,
    quotaDays: days('What the policy asks of this person this year'),
    remaining: days('What is missing'),
    surplus: days('What is above: encouraged, never an error (row CM-02)'),
    complete: some(GraphQLBoolean),
    byLevel: list(
      answer('LedgerLevel', 'Days at one level', {
        level: must(UnitLevel),
        days: aNumber,
        quotaDays: days('Only where the policy splits the quota'),
        remaining: days('What is missing at this level'),
      }),
    ),
  },
)

const Ledger = answer('Ledger', 'The year of one cadre, cumulative (cộng dồn, row CM-03)', {
  cadre: anId,
  name: aText,
  year: anInt,
  days: list(
    answer('LedgerDay', 'A half-day that counts, the trip and the paper that prove it', {
      day: aDay,
      half: must(Half),
      trip: anId,
      tripTitle: aText,
      unit: anId,
      unitName: aText,
      unitLevel: must(UnitLevel),
      orderNumber: someText,
    }),
  ),
  byQuarter: list(answer('LedgerQuarter', 'Half-days of one quarter', { period: aText, halfDays: anInt })),
  totals: must(LedgerTotals),
})

/** How far people and offices are. */
export const figureQueries: Record<string, () => Field> = {
  quarterAtGlance: () => ({
    ...must(Glance, 'How far an office is in a quarter, by department (rows TN-16, TN-17)'),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      period: { type: new GraphQLNonNull(GraphQLString) },
    },
    resolve: (_source, args, { req }) =>
      quarterAtGlance(req, { organization: textIn(args, 'organization'), period: textIn(args, 'period') }),
  }),
  ledger: () => ({
    ...must(Ledger, "The day ledger of a year: one's own, or that of somebody whose work one reviews"),
    args: {
      cadre: { type: GraphQLID, description: "Left out: one's own" },
      year: { type: new GraphQLNonNull(GraphQLInt) },
    },
    resolve: (_source, args, { req }) =>
      ledger(req, { cadre: optionalIn(args, 'cadre'), year: numberOf(args.year) ?? 0 }),
  }),
}
