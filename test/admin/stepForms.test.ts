import { buildSchema, GraphQLInputObjectType, type GraphQLSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { PLAN_EVENTS, REPORT_EVENTS, SCOPES, TRIP_EVENTS } from '@/domain/workflow'
import type { DocumentSteps } from '@/services/read/documentSteps'
import { stepDocument } from '@admin/parts/callStep'
import { stepForm } from '@admin/workflow/stepForms'

/** The buttons of the panel call the mutations that the API has, with inputs that they take. */
const schema: GraphQLSchema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const EVENTS = { plans: PLAN_EVENTS, trips: [...TRIP_EVENTS, 'order'], reports: REPORT_EVENTS } as const
/** Steps that have a place of their own: decided line by line, merged from the overlaps, closed with the report. */
const ELSEWHERE = {
  plans: ['approve', 'close'],
  trips: ['approve', 'drop', 'merge', 'move', 'reschedule'],
  reports: [],
} as const

const document = (type: DocumentSteps['type']): DocumentSteps => ({
  type,
  id: 'x',
  title: '',
  state: '',
  version: 3,
  organization: 'o',
  period: '2021-Q3',
  scope: 'cadre',
  steps: [],
  orderOpen: false,
})

const CASES = (['plans', 'trips', 'reports'] as const).flatMap((type) =>
  EVENTS[type].map((event): [DocumentSteps['type'], string] => [type, event]),
)

test.each(CASES)('a step of %s, %s, is a mutation of the API or has its own place', (type, event) => {
  const form = stepForm({ type, scope: 'cadre' }, event)
  if (!form) {
    expect(ELSEWHERE[type]).toContain(event)
    return
  }
  expect(validate(schema, parse(stepDocument(form.mutation)))).toEqual([])
  const name = `${form.mutation.charAt(0).toUpperCase()}${form.mutation.slice(1)}Input`
  const input = schema.getType(name)
  if (!(input instanceof GraphQLInputObjectType)) throw new TypeError(name)
  const typed = Object.fromEntries(form.fields.map(({ name: field }) => [field, 'x']))
  const sent = form.input(typed, document(type))
  for (const field of Object.keys(sent)) expect(Object.keys(input.getFields())).toContain(field)
  const seen = ['consolidatePlans', 'consolidateReports'].includes(form.mutation) ? {} : { version: 3 }
  expect(sent).toMatchObject(seen)
})

test("the office's plan is decided whole from its own screen", () => {
  for (const scope of SCOPES) {
    const form = stepForm({ type: 'plans', scope }, 'approve')
    expect(form?.mutation).toBe(scope === 'organization' ? 'decidePlan' : undefined)
  }
})
