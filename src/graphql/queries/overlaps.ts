import { GraphQLID, GraphQLNonNull, GraphQLString } from 'graphql'
import { isOneOf } from '@/access/guards'
import { OVERLAP_KINDS } from '@/domain/overlap'
import { draftOverlaps } from '@/services/read/draftOverlaps'
import { OVERLAP_STANDINGS, overlaps } from '@/services/read/overlaps'
import { stop } from '../mutations/tripInputs'
import { OverlapKind, words } from '../schema/enums'
import { type Field, list, must } from '../schema/fields'
import { input } from '../schema/input'
import { id, many, optionalId } from '../schema/parts'
import { DraftOverlapType, OverlapPage, shownOverlap, shownOverlapPage } from '../types/overlap'
import { after, first, firstOf, optionalIn, textIn } from './page'

const OverlapStanding = words(
  'OverlapStanding',
  'Still to be answered, or kept with a reason',
  OVERLAP_STANDINGS,
)

const draft = input('DraftOverlapsInput', 'A trip as far as it has been written down', {
  organization: id,
  trip: optionalId,
  stops: many(stop),
  participants: many(id),
  topics: many(id),
})

export const overlapQueries: Record<string, () => Field> = {
  overlaps: () => ({
    ...must(
      OverlapPage,
      'The overlaps among the trips of an office in a period, across its departments (row AG-10)',
    ),
    args: {
      organization: { type: new GraphQLNonNull(GraphQLID) },
      period: { type: new GraphQLNonNull(GraphQLString) },
      kind: { type: OverlapKind },
      standing: { type: OverlapStanding, description: 'Left out: both' },
      department: { type: GraphQLID, description: 'Only overlaps of a trip of this department' },
      first,
      after,
    },
    resolve: async (_source, args, { req }) =>
      shownOverlapPage(
        await overlaps(req, {
          organization: textIn(args, 'organization'),
          period: textIn(args, 'period'),
          kind: isOneOf(OVERLAP_KINDS, args.kind) ? args.kind : undefined,
          standing: isOneOf(OVERLAP_STANDINGS, args.standing) ? args.standing : undefined,
          department: optionalIn(args, 'department'),
          first: firstOf(args),
          after: optionalIn(args, 'after'),
        }),
      ),
  }),
  draftOverlaps: () => ({
    ...list(DraftOverlapType, 'With what a trip that is being written down would collide'),
    args: { input: { type: draft.type } },
    resolve: async (_source, args, { req }) =>
      (await draftOverlaps(req, draft.read(args.input))).map(shownOverlap),
  }),
}
