import {
  buildSchema,
  coerceInputValue,
  GraphQLInputObjectType,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PLAN_EVENTS, REPORT_EVENTS, TRIP_EVENTS } from '@/domain/workflow'
import { mutations } from '@/graphql/mutations'
import type { DocumentSteps } from '@/services/read/documentSteps'
import type { StepFacts } from '@/services/read/stepFacts'
import { stepDocument } from '@admin/parts/callStep'
import { offeredSteps } from '@admin/workflow/offeredSteps'
import { stepForm } from '@admin/workflow/stepForms'

/** The buttons of the panel call the mutations that the API has, with inputs that they take. */
const schema: GraphQLSchema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const EVENTS = {
  plans: PLAN_EVENTS,
  trips: [...TRIP_EVENTS, 'order'],
  reports: [...REPORT_EVENTS, 'edit', 'refresh'],
} as const

/** Steps that no document of the panel has a button for, and why. */
const NO_BUTTON: Readonly<Record<DocumentSteps['type'], Readonly<Record<string, string>>>> = {
  plans: { close: "closed with the office's report of the period" },
  trips: {
    approve: 'decided with the plan whose line it is',
    drop: 'decided with the plan whose line it is',
    merge: 'needs the other trip: done where an overlap is shown with both, in the queue',
  },
  reports: {},
}

/** Mutations that the panel does not call. Those of the review front end must be found in its documents. */
const IN_REVIEW = 'the review front end'
const NOT_IN_PANEL: Readonly<Record<string, string>> = {
  comment: IN_REVIEW,
  resolveComment: IN_REVIEW,
  endorsePlans: IN_REVIEW,
  mergeTrips: IN_REVIEW,
  keepOverlap: IN_REVIEW,
  openPlan: IN_REVIEW,
  registerTrip: IN_REVIEW,
  requestUnplannedTrip: IN_REVIEW,
  noteTrip: IN_REVIEW,
  holdMeeting: IN_REVIEW,
  editTrip: IN_REVIEW,
  recordTripAfterFact: IN_REVIEW,
  assignTrip: IN_REVIEW,
  openQuarter: 'a job opens each quarter on its day',
}

const FACTS: StepFacts = {
  stops: [
    { unit: 'u1', unitName: 'Lăng', from: '2021-07-05', to: '2021-07-06' },
    { unit: 'u2', unitName: 'A Nông', from: '2021-07-07', to: '2021-07-07', fromHalf: 'pm' },
  ],
  decidedIn: { plan: 'office', version: 9 },
  lines: [
    { id: 't1', title: 'Một', firstDay: '2021-07-05', lastDay: '2021-07-05' },
    { id: 't2', title: 'Hai', firstDay: '2021-07-08', lastDay: '2021-07-09' },
  ],
  narrative: { workDone: 'Đã khảo sát' },
}

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
  expect([event, form === undefined]).toEqual([event, Object.hasOwn(NO_BUTTON[type], event)])
  if (!form) return
  expect(validate(schema, parse(stepDocument(form.mutation)))).toEqual([])
  const name = `${form.mutation.charAt(0).toUpperCase()}${form.mutation.slice(1)}Input`
  const input = schema.getType(name)
  if (!(input instanceof GraphQLInputObjectType)) throw new TypeError(name)
  const typed = Object.fromEntries(form.fields.map(({ name: field }) => [field, 'x']))
  const sent = form.input({ fields: typed, cells: {} }, document(type), FACTS)
  for (const field of Object.keys(sent)) expect(Object.keys(input.getFields())).toContain(field)
  const names = ['consolidatePlans', 'consolidateReports', 'draftReport', 'decidePlan']
  expect(sent).toMatchObject(names.includes(form.mutation) ? {} : { version: 3 })
})

/** Whether the input type of the mutation takes what is sent, nested inputs too. */
const refusedBySchema = (mutation: string, input: unknown): unknown => {
  const type = schema.getType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`)
  if (!(type instanceof GraphQLInputObjectType)) throw new TypeError(mutation)
  const wrong: string[] = []
  coerceInputValue(input, type, (path, _value, error) => wrong.push(`${path.join('.')}: ${error.message}`))
  return wrong
}

const sentBy = (
  document: DocumentSteps,
  event: string,
  typed: { fields?: Record<string, string>; cells?: Record<string, string> },
): Record<string, unknown> => {
  const form = stepForm(document, event)
  if (!form) throw new Error(event)
  const sent = form.input({ fields: typed.fields ?? {}, cells: typed.cells ?? {} }, document, FACTS)
  expect(refusedBySchema(form.mutation, sent)).toEqual([])
  return sent
}

test("the office's plan is decided whole from its own screen", () => {
  const plan = { ...document('plans'), scope: 'organization' as const }
  expect(sentBy(plan, 'approve', { fields: { direction: 'Đi sớm' } })).toEqual({
    plan: 'x',
    version: 3,
    direction: 'Đi sớm',
    decisions: [],
    approveRest: true,
  })
})

test("a cadre's plan is decided line by line, through the office's and nothing else of it", () => {
  const cells = { 'decision.0': 'approve', 'decision.1': 'drop', 'reason.1': 'Trùng hội nghị' }
  expect(sentBy(document('plans'), 'approve', { cells })).toEqual({
    plan: 'office',
    version: 9,
    approveRest: false,
    decisions: [
      {
        plan: 'x',
        version: 3,
        decision: 'approve',
        lines: [{ trip: 't2', decision: 'drop', reason: 'Trùng hội nghị' }],
      },
    ],
  })
})

test("a department's plan follows those in it and is not decided itself", () => {
  expect(stepForm({ type: 'plans', scope: 'department' }, 'approve')).toBeUndefined()
})

test('new days are sent for each stop, to the unit that it had', () => {
  const days = { 'from.0': '12/07/2021', 'to.0': '12/07/2021', 'fromHalf.0': 'am', 'toHalf.0': 'am' }
  const more = { 'from.1': '2021-07-13', 'to.1': '14.7.2021', 'fromHalf.1': 'pm', 'toHalf.1': 'pm' }
  expect(sentBy(document('trips'), 'reschedule', { cells: { ...days, ...more } })).toEqual({
    trip: 'x',
    version: 3,
    stops: [
      { unit: 'u1', from: '2021-07-12', to: '2021-07-12', fromHalf: 'am', toHalf: 'am' },
      { unit: 'u2', from: '2021-07-13', to: '2021-07-14', fromHalf: 'pm', toHalf: 'pm' },
    ],
  })
})

test('what is taken out of a report is sent as empty', () => {
  const fields = { workDone: 'Đã khảo sát', proposals: '' }
  expect(sentBy(document('reports'), 'edit', { fields })).toEqual({
    report: 'x',
    version: 3,
    narrative: fields,
  })
})

describe('the buttons of a document', () => {
  const open = (event: string) => [{ event, reason: false }]
  const nothing: StepFacts = { stops: [], lines: [] }

  test('are not drawn where what their form begins with is not there', () => {
    const plan = { ...document('plans'), steps: open('approve') }
    expect(offeredSteps(plan, FACTS)).toEqual(['approve'])
    expect(offeredSteps(plan, nothing)).toEqual([])
  })

  test('let a report be written by who may, and its figures be counted anew by its owner', () => {
    const report = { ...document('reports'), steps: open('submit') }
    expect(offeredSteps(report, FACTS)).toEqual(['edit', 'refresh', 'submit'])
    expect(offeredSteps({ ...report, scope: 'department' }, FACTS)).toEqual(['edit', 'submit'])
    expect(offeredSteps(report, nothing)).toEqual(['submit'])
  })
})

test('every mutation of the API has its place in the panel, or a reason why not', async () => {
  const sources = async (folder: string, endings: readonly string[]): Promise<string> => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const texts = files
      .filter((file) => file.isFile() && endings.some((ending) => file.name.endsWith(ending)))
      .map((file) => readFile(path.join(file.parentPath, file.name), 'utf8'))
    return (await Promise.all(texts)).join('\n')
  }
  const panel = await sources('admin', ['.ts', '.tsx'])
  const review = await sources('src/app/(review)', ['.graphql', 'transport.ts'])
  for (const name of Object.keys(mutations())) {
    const isCalled = panel.includes(`'${name}'`)
    expect([name, isCalled]).toEqual([name, !Object.hasOwn(NOT_IN_PANEL, name)])
    if (NOT_IN_PANEL[name] === IN_REVIEW) expect([name, review.includes(name)]).toEqual([name, true])
  }
  expect(Object.keys(mutations())).toEqual(expect.arrayContaining(Object.keys(NOT_IN_PANEL)))
})
