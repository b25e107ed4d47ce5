import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { meeting, meetings } from '@/services/read/meetings'
import { answer, type Field, list, must, someText } from '../schema/fields'
import { MeetingHeld, MeetingMinutes } from '../types/meeting'
import { after, first, firstOf, optionalIn, textIn } from './page'

const MeetingsHeld = answer('MeetingsHeld', 'A page of meetings', {
  rows: list(MeetingHeld),
  next: { ...someText, description: 'Where the next page begins; empty at the end' },
})

/** Minutes, for those who were there and those who review the work. */
export const meetingQueries: Record<string, () => Field> = {
  meetingMinutes: () => ({
    ...must(MeetingMinutes, 'The minutes of one meeting'),
    args: { meeting: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: (_source, args, { req }) => meeting(req, textIn(args, 'meeting')),
  }),
  meetingsHeld: () => ({
    ...must(MeetingsHeld, 'The meetings whose minutes whoever asks may read, the newest first'),
    args: {
      organization: { type: GraphQLID },
      department: { type: GraphQLID },
      period: { type: GraphQLString },
      first,
      after,
    },
    resolve: (_source, args, { req }) =>
      meetings(req, {
        organization: optionalIn(args, 'organization'),
        department: optionalIn(args, 'department'),
        period: optionalIn(args, 'period'),
        first: firstOf(args),
        after: optionalIn(args, 'after'),
      }),
  }),
}
