import { GraphQLFloat, GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { type Relative, unitProfile } from '@/services/read/units/unitProfile'
import { Addressee, FindingKind, HolderKind, UnitLevel, words } from '../schema/enums'
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
import { Named } from '../types/plan'
import { first, firstOf, optionalIn, textIn } from './page'

const RelatedUnit = answer('RelatedUnit', 'A unit from which this one came, or into which it went', {
  unit: anId,
  name: aText,
  type: aText,
  level: must(UnitLevel),
  on: { ...aDay, description: 'The first day of the new order' },
  extent: must(words('SuccessionExtent', 'Wholly or in part', ['whole', 'part'])),
  legalBasis: someText,
})

const UnitFinding = answer('UnitFinding', 'What was found at a unit', {
  id: anId,
  kind: must(FindingKind),
  text: aText,
  unitName: aText,
  addressee: some(Addressee),
  foundOn: someDay,
  dueOn: someDay,
  state: aText,
})

const UnitProfile = answer('UnitProfile', 'A unit with its history (row CM-17)', {
  id: anId,
  name: aText,
  type: aText,
  level: must(UnitLevel),
  code: someText,
  validFrom: someDay,
  validTo: someDay,
  latitude: some(GraphQLFloat),
  longitude: some(GraphQLFloat),
  parent: some(Named),
  predecessors: list(RelatedUnit),
  successors: list(RelatedUnit),
  visits: list(
    answer('UnitVisit', 'A visit, by the names of its time', {
      trip: anId,
      title: aText,
      unit: anId,
      unitName: aText,
      from: aDay,
      to: aDay,
      people: list(aText.type),
    }),
    'The latest first, through succession and from the villages in the unit',
  ),
  visitCount: anInt,
  openFindings: list(UnitFinding, 'As far as whoever asks may read them'),
  models: list(UnitFinding, 'Good models found there'),
  inCharge: list(
    answer('UnitCharge', 'Who has charge of the unit, from when to when (row AG-16)', {
      kind: must(HolderKind),
      id: anId,
      name: aText,
      from: aDay,
      to: someDay,
    }),
  ),
})

const related = ({ unit, ...change }: Relative): Record<string, unknown> => ({
  ...change,
  unit: unit.id,
  name: unit.name,
  type: unit.type,
  level: unit.level,
})

/** One unit. */
export const unitProfileQueries: Record<string, () => Field> = {
  unitProfile: () => ({
    ...must(UnitProfile, 'A unit, its history, what is open there and who has charge (rows CM-17, AG-18)'),
    args: {
      unit: { type: new GraphQLNonNull(GraphQLID) },
      organization: { type: GraphQLID, description: 'For this office; left out: the own' },
      on: { type: GraphQLString, description: 'As at this day (YYYY-MM-DD); left out: today' },
      first,
    },
    resolve: async (_source, args, { req }) => {
      const { unit, predecessors, successors, ...profile } = await unitProfile(req, {
        unit: textIn(args, 'unit'),
        organization: optionalIn(args, 'organization'),
        on: optionalIn(args, 'on'),
        first: firstOf(args),
      })
      return {
        ...unit,
        ...profile,
        predecessors: predecessors.map(related),
        successors: successors.map(related),
      }
    },
  }),
}
