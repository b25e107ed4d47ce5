import { GraphQLID, GraphQLNonNull } from 'graphql'
import { isOneOf } from '@/access/guards'
import { FINDING_EVENTS } from '@/domain/findings'
import { findingSteps } from '@/services/findings/findingSteps'
import { documentSteps } from '@/services/read/documentSteps'
import { Actor, DocumentType, FindingState, MOVING_TYPES, Scope, words } from '../schema/enums'
import {
  aFlag,
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someId,
  someText,
} from '../schema/fields'
import { textIn } from './page'

const DocumentSteps = answer('DocumentSteps', 'Where a document stands, and what may be done with it now', {
  type: must(DocumentType),
  id: anId,
  title: aText,
  state: aText,
  awaiting: some(Actor, 'The step of the chain whose turn it is'),
  version: { ...anInt, description: 'To be sent back with the next step' },
  organization: anId,
  period: aText,
  scope: some(Scope),
  parent: { ...someId, description: 'The document in which this one is gathered' },
  gatheringDepartment: {
    ...someId,
    description: 'Of which department a step `consolidate` makes the document',
  },
  steps: list(
    answer('OpenStep', 'A step that whoever asks may take now', {
      event: aText,
      reason: { ...aFlag, description: 'The table asks for the words of the person' },
    }),
  ),
  orderOpen: { ...aFlag, description: 'May whoever asks enter the travel order?' },
})

const FindingSteps = answer('FindingSteps', 'Where a finding stands, and what may be done with it now', {
  id: anId,
  state: must(FindingState),
  answer: someText,
  steps: list(words('FindingEvent', 'A step of a finding', FINDING_EVENTS)),
})

/** What the buttons of a screen are made from. */
export const stepQueries: Record<string, () => Field> = {
  findingSteps: () => ({
    ...must(FindingSteps, 'Where a finding stands, and the steps that are open to whoever asks'),
    args: { finding: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: (_source, args, { req }) => findingSteps(req, textIn(args, 'finding')),
  }),
  documentSteps: () => ({
    ...must(
      DocumentSteps,
      'Where a plan, trip or report stands, and the steps that are open to whoever asks',
    ),
    args: { type: { type: new GraphQLNonNull(DocumentType) }, id: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: (_source, args, { req }) =>
      documentSteps(req, {
        type: isOneOf(MOVING_TYPES, args.type) ? args.type : 'plans',
        id: textIn(args, 'id'),
      }),
  }),
}
