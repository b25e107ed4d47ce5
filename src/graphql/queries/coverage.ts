import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql'
import { isOneOf, numberOf } from '@/access/guards'
import { COVERAGE_STATUSES, GO_REASONS, type GoReason } from '@/domain/coverage'
import { UNIT_LEVELS } from '@/domain/units'
import { goReasonWords } from '@/i18n/goReasons'
import { coverage, whereToGoNext } from '@/services/read/units/coverage'
import type { MapInput, MapRow } from '@/services/read/units/officeMap'
import type { PayloadRequest } from 'payload'
import { UnitLevel, words } from '../schema/enums'
import {
  aDay,
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someDay,
  someText,
} from '../schema/fields'
import { languageOf } from '@/services/refusals/shownRefusals'
import { Named } from '../types/plan'
import { after, first, firstOf, optionalIn, textIn } from './page'

/** Not for half a year, unless the question says otherwise. */
const USUAL_MONTHS = 6

const CoverageStatus = words(
  'CoverageStatus',
  'Visited lately; not for so many months; never',
  COVERAGE_STATUSES,
)

const Holder = answer('UnitHolder', 'Who has charge of a unit (row AG-16)', {
  kind: must(words('UnitHolderKind', 'A person or a department', ['cadre', 'department'])),
  id: anId,
  name: aText,
})

const rowFields: Record<string, Field> = {
  unit: anId,
  name: { ...aText, description: 'Without its type' },
  type: { ...aText, description: 'As the collection of units has it: xa, phuong, dacKhu …' },
  level: must(UnitLevel),
  parent: some(Named),
  latitude: some(GraphQLFloat),
  longitude: some(GraphQLFloat),
  status: must(CoverageStatus),
  lastVisit: someDay,
  lastVisitName: { ...someText, description: 'What the unit was called when it was last visited' },
  monthsSince: some(GraphQLInt, 'Whole months since the last visit; empty where nobody has ever been'),
  visits: {
    ...anInt,
    description: 'Trips in the span, through succession and from the villages in the unit',
  },
  visitsEver: anInt,
  openRecommendations: anInt,
  overdueRecommendations: anInt,
  nextVisit: { ...someDay, description: 'When a trip that is registered or approved begins there' },
  inCharge: list(Holder),
}

const CoverageRow = answer('CoverageRow', 'What the map of units says of one unit', rowFields)

const Coverage = answer('Coverage', 'The map of the units of an office, as at a day (row TN-19)', {
  on: aDay,
  from: { ...aDay, description: 'Visits are counted from this day to `on`' },
  totals: must(
    answer('CoverageTotals', 'Of all units that the question concerns', {
      units: anInt,
      visited: anInt,
      overdue: anInt,
      never: anInt,
      visits: anInt,
      openRecommendations: anInt,
      nobodyInCharge: anInt,
    }),
  ),
  rows: list(CoverageRow),
  next: { ...someText, description: 'Where the next page begins; empty at the end' },
})

const Reason = answer('GoReason', 'Why a unit is proposed, and what that weighs', {
  code: must(words('GoReasonCode', 'What speaks for or against going there', GO_REASONS)),
  points: anInt,
  months: some(GraphQLInt),
  count: some(GraphQLInt),
  day: someDay,
  text: { ...aText, description: 'In the language of whoever asks' },
  textVi: aText,
  textEn: aText,
})

const Proposal = answer('WhereToGo', 'A unit to go to next, with every reason', {
  rank: anInt,
  score: { ...anInt, description: 'The sum of the points of the reasons' },
  reasons: list(Reason),
  ...rowFields,
})

const Proposals = answer('WhereToGoNext', 'A page of units, the one that needs a visit most first', {
  rows: list(Proposal),
  next: { ...someText, description: 'Where the next page begins; empty at the end' },
})

const questions = {
  organization: { type: new GraphQLNonNull(GraphQLID) },
  on: { type: GraphQLString, description: 'As at this day (YYYY-MM-DD); left out: today' },
  from: { type: GraphQLString, description: 'Visits are counted from here; left out: 1 January of the year' },
  level: { type: UnitLevel, description: 'Units of this level; left out: communes' },
  months: { type: GraphQLInt, description: `Not visited for so many months is overdue; ${USUAL_MONTHS}` },
  parent: { type: GraphQLID, description: 'Only what lies directly in this unit' },
  mine: { type: GraphQLBoolean, description: 'Only units of which I or my department have charge' },
  first,
  after,
}

const mapInput = (args: Record<string, unknown>): MapInput & { first: number; after?: string } => ({
  organization: textIn(args, 'organization'),
  on: optionalIn(args, 'on'),
  from: optionalIn(args, 'from'),
  level: isOneOf(UNIT_LEVELS, args.level) ? args.level : 'commune',
  months: numberOf(args.months) ?? USUAL_MONTHS,
  parent: optionalIn(args, 'parent'),
  mine: args.mine === true,
  first: firstOf(args),
  after: optionalIn(args, 'after'),
})

const shownRow = ({ unit, parent, lastVisit, nextVisit, ...row }: MapRow): Record<string, unknown> => ({
  ...row,
  unit: unit.id,
  name: unit.name,
  type: unit.type,
  level: unit.level,
  latitude: unit.latitude,
  longitude: unit.longitude,
  parent,
  lastVisit: lastVisit?.day,
  lastVisitName: lastVisit?.name,
  nextVisit: nextVisit?.day,
})

const shownReason =
  (req: PayloadRequest) =>
  (reason: GoReason): Record<string, unknown> => {
    const { vi, en } = goReasonWords(reason)
    return { ...reason, textVi: vi, textEn: en, text: languageOf(req) === 'vi' ? vi : en }
  }

/** The map of units. */
export const coverageQueries: Record<string, () => Field> = {
  coverage: () => ({
    ...must(
      Coverage,
      'Units visited, not for months and never, and who has charge of them (rows TN-19, AG-16)',
    ),
    args: { ...questions, status: { type: CoverageStatus } },
    resolve: async (_source, args, { req }) => {
      const status = isOneOf(COVERAGE_STATUSES, args.status) ? args.status : undefined
      const map = await coverage(req, { ...mapInput(args), status })
      return { ...map, rows: map.rows.map(shownRow) }
    },
  }),
  whereToGoNext: () => ({
    ...must(Proposals, 'Where to go next, and why'),
    args: questions,
    resolve: async (_source, args, { req }) => {
      const { rows, next } = await whereToGoNext(req, mapInput(args))
      return {
        next,
        rows: rows.map(({ rank, score, reasons, ...row }) => ({
          ...shownRow(row),
          rank,
          score,
          reasons: reasons.map(shownReason(req)),
        })),
      }
    },
  }),
}
