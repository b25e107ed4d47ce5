import { GraphQLID, GraphQLInt, GraphQLNonNull } from 'graphql'
import { numberOf } from '@/access/guards'
import { topicCatalogue } from '@/services/read/topicCatalogue'
import { topicUse } from '@/services/read/topicUse'
import { TripState } from '../schema/enums'
import {
  aDay,
  aFlag,
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  someDay,
  someText,
} from '../schema/fields'
import { first, firstOf, textIn } from './page'

const Catalogue = answer(
  'TopicCatalogue',
  'The topics of an office and of the offices above it, by category',
  {
    year: anInt,
    editable: { ...aFlag, description: 'May whoever asks change what the office keeps itself?' },
    topics: list(
      answer('CatalogueTopic', 'A topic in its place', {
        id: anId,
        code: aText,
        nameVi: aText,
        nameEn: someText,
        categoryCode: aText,
        categoryVi: aText,
        categoryEn: someText,
        validFrom: someDay,
        validTo: someDay,
        focusYears: list(anInt.type),
        sensitive: aFlag,
        own: { ...aFlag, description: 'Kept by the office itself; the others come from above' },
        focus: { ...aFlag, description: 'A topic of focus in the year (row AG-21)' },
        uses: { ...anInt, description: 'On how many trips of the year it is' },
      }),
    ),
  },
)

const TopicUse = answer('TopicUse', 'On how many trips a topic is', {
  total: anInt,
  trips: list(
    answer('TopicTrip', 'One of the latest of them', {
      id: anId,
      title: aText,
      state: must(TripState),
      firstDay: aDay,
      lastDay: aDay,
    }),
  ),
})

/** The catalogue of topics as its editor sees it. */
export const catalogueQueries: Record<string, () => Field> = {
  topicCatalogue: () => ({
    ...must(Catalogue, 'The topics of an office with the focus of a year and how often each was gone for'),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      year: { type: new GraphQLNonNull(GraphQLInt) },
    },
    resolve: (_source, args, { req }) =>
      topicCatalogue(req, { organization: textIn(args, 'organization'), year: numberOf(args.year) ?? 0 }),
  }),
  topicUse: () => ({
    ...must(TopicUse, 'Where a topic is used, the latest first, as far as whoever asks reads trips'),
    args: { topic: { type: new GraphQLNonNull(GraphQLID) }, first },
    resolve: (_source, args, { req }) =>
      topicUse(req, { topic: textIn(args, 'topic'), first: firstOf(args) }),
  }),
}
