import { GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql'
import { numberOf } from '@/access/guards'
import { ledger } from '@/services/read/ledger'
import { organizationPace } from '@/services/read/organizationPace'
import { quarterAtGlance } from '@/services/read/quarterAtGlance'
import { anId, anInt, answer, aText, type Field, list, must, someId, someText } from '../schema/fields'
import { Ledger, shownLedger } from '../types/ledger'
import { LedgerTotals, Pace, shownPace } from '../types/pace'
import { after, first, firstOf, optionalIn, textIn } from './page'

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

const Glance = answer('QuarterAtGlance', 'How far an office is in a quarter or a year', {
  departments: list(GlanceRow),
  total: must(GlanceRow),
  periods: {
    ...list(answer('GlancePeriod', 'One period of a year', { period: aText, total: must(GlanceRow) })),
    description:
      'Of a year: its quarters that have been opened, and the year itself where it has plans of its own',
  },
})

const OrganizationPace = answer('OrganizationPace', 'A page of the people of an office and their year', {
  rows: list(
    answer('PaceRow', 'The year of one person', {
      cadre: anId,
      name: aText,
      department: someId,
      totals: must(LedgerTotals),
      pace: must(Pace),
    }),
  ),
  next: { ...someText, description: 'Where the next page begins; empty at the end' },
  total: { ...anInt, description: 'People whom the regime binds on some day of the year, on all pages' },
})

/** How far people and offices are. */
export const figureQueries: Record<string, () => Field> = {
  quarterAtGlance: () => ({
    ...must(
      Glance,
      'How far an office is in a quarter, by department (rows TN-16, TN-17); of a year, who has done so in each of its quarters',
    ),
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
    resolve: async (_source, args, { req }) => {
      const year = numberOf(args.year) ?? 0
      return shownLedger(await ledger(req, { cadre: optionalIn(args, 'cadre'), year }), req)
    },
  }),
  organizationPace: () => ({
    ...must(
      OrganizationPace,
      'Where everyone of an office stands in the year, in the order of their names (rows CM-01, CM-16)',
    ),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      year: { type: new GraphQLNonNull(GraphQLInt) },
      department: { type: GraphQLID, description: 'Only people who are in it now' },
      first,
      after,
    },
    resolve: async (_source, args, { req }) => {
      const year = numberOf(args.year) ?? 0
      const { rows, ...page } = await organizationPace(req, {
        organization: textIn(args, 'organization'),
        year,
        department: optionalIn(args, 'department'),
        first: firstOf(args),
        after: optionalIn(args, 'after'),
      })
      return { ...page, rows: rows.map((row) => ({ ...row, pace: shownPace(row.pace, year) })) }
    },
  }),
}
