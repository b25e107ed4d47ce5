import { GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql'
import { EVENT_KINDS } from '@/domain/programme'
import { programme } from '@/services/read/programme'
import { words } from '../schema/enums'
import { aDay, aFlag, anId, answer, aText, type Field, list, must, some, someText } from '../schema/fields'
import { textIn } from './page'

/** What an office makes known ahead to those below it. */
export const programmeQueries: Record<string, () => Field> = {
  programme: () => ({
    ...must(
      answer('Programme', 'What is to come between two days', {
        events: list(
          answer('ProgrammeDay', 'One entry of the programme, on its days', {
            id: anId,
            organization: {
              ...anId,
              description: 'The office that keeps it: the one asked for, or one above',
            },
            titleVi: aText,
            titleEn: someText,
            kind: must(words('ProgrammeKind', 'Anniversary, activity or meeting', EVENT_KINDS)),
            firstDay: aDay,
            lastDay: aDay,
            years: some(GraphQLInt, 'How many years it is since the beginning, where that year is known'),
            note: someText,
            units: list(GraphQLID, 'The units concerned; none means all'),
          }),
        ),
        more: { ...aFlag, description: 'There are more entries than one answer carries' },
      }),
      'Anniversaries, big activities and meetings of an office and those above it, in at most 400 days',
    ),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      from: { type: new GraphQLNonNull(GraphQLString), description: 'YYYY-MM-DD' },
      to: { type: new GraphQLNonNull(GraphQLString), description: 'YYYY-MM-DD, included' },
    },
    resolve: (_source, args, { req }) =>
      programme(req, {
        organization: textIn(args, 'organization'),
        from: textIn(args, 'from'),
        to: textIn(args, 'to'),
      }),
  }),
}
