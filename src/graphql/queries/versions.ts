import { GraphQLID, GraphQLNonNull } from 'graphql'
import { COMPARED_FIELDS } from '@/domain/plans'
import { planVersions } from '@/services/read/planVersions'
import { words } from '../schema/enums'
import { anId, anInt, answer, aText, type Field, list, must, someId, someInstant } from '../schema/fields'
import { textIn } from './page'

const FieldChange = answer('PlanFieldChange', 'One part of a line, before and after', {
  field: must(words('PlanLineField', 'The parts of a line that are compared', COMPARED_FIELDS)),
  before: aText,
  after: aText,
})

const LineChange = answer('PlanLineChange', 'A line that came, went or was corrected', {
  kind: must(words('PlanLineChangeKind', 'What happened to the line', ['added', 'removed', 'changed'])),
  line: { ...anId, description: 'The trip' },
  title: aText,
  fields: list(FieldChange),
})

const PlanVersion = answer(
  'PlanVersion',
  'A plan as it was at one step, and what had changed since the one before',
  {
    sequence: anInt,
    event: { ...aText, description: 'submit, approve, revise; `now` for what has changed since' },
    at: someInstant,
    actor: someId,
    lines: anInt,
    changes: list(LineChange),
  },
)

/** Versions with their differences (row AG-13). */
export const versionQueries: Record<string, () => Field> = {
  planVersions: () => ({
    ...list(PlanVersion, "The versions of a cadre's plan with their differences, the oldest first"),
    args: { plan: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: async (_source, args, { req }) => planVersions(req, textIn(args, 'plan')),
  }),
}
