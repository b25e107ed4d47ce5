import type { Scope } from '@/domain/workflow'
import type { STEP_FIELDS } from '@/i18n/panel/steps'
import type { DocumentSteps } from '@/services/read/documentSteps'
import type { StepFacts } from '@/services/read/stepFacts'
import { REPORT_SECTIONS } from '@/services/rows/reportRow'
import { storedDay } from '../fields/dayText'

type MovingType = DocumentSteps['type']

export type StepField = keyof typeof STEP_FIELDS

export interface StepFormField {
  name: StepField
  kind: 'line' | 'text' | 'day' | 'completion'
  required?: boolean
  /** What is emptied is sent as empty, and so taken away; else what is empty is not sent. */
  sendsEmpty?: boolean
}

/** What was typed: in the fields, and in the rows of a form's table by `column.row`. */
export interface Typed {
  fields: Partial<Record<StepField, string>>
  cells: Readonly<Record<string, string>>
}

/** How a step is sent: its mutation, what it asks for, and what else its input takes from the document. */
export interface StepForm {
  mutation: string
  fields: readonly StepFormField[]
  /** A row for each stop, or for each line, to be filled in besides. */
  table?: 'stops' | 'lines'
  /** Whether what the form begins with is there; without it there is no button. */
  isOffered?: (facts: StepFacts) => boolean
  /** The input from what was typed; the document and its version are added where the input names them. */
  input: (typed: Typed, document: DocumentSteps, facts: StepFacts) => Record<string, unknown>
}

const KEYS: Readonly<Record<MovingType, string>> = { plans: 'plan', trips: 'trip', reports: 'report' }

const seen = ({ type, id, version }: DocumentSteps) => ({ [KEYS[type]]: id, version })

/** A step that names the document and takes what was typed as it is. */
const plain = (mutation: string, fields: StepForm['fields'] = []): StepForm => ({
  mutation,
  fields,
  input: ({ fields: typed }, document) => ({ ...seen(document), ...typed }),
})

const REASON = [{ name: 'reason', kind: 'text', required: true }] as const
const WORDS = [{ name: 'words', kind: 'text' }] as const

const gathering = (mutation: string, fields: StepForm['fields'] = []): StepForm => ({
  mutation,
  fields,
  input: ({ fields: typed }, { organization, period, gatheringDepartment }) => ({
    organization,
    period,
    department: gatheringDepartment,
    ...typed,
  }),
})

const COMPLETE: StepForm = {
  mutation: 'completeTrip',
  fields: [
    { name: 'completion', kind: 'completion' },
    { name: 'result', kind: 'text', required: true },
    { name: 'actualLearning', kind: 'text', required: true },
    { name: 'orderNumber', kind: 'line' },
  ],
  input: ({ fields: { orderNumber, ...outcome } }, document) => ({ ...seen(document), orderNumber, outcome }),
}

/** New days for each stop of a trip that was put off; it goes to the units that it had. */
const RESCHEDULE: StepForm = {
  mutation: 'rescheduleTrip',
  fields: [],
  table: 'stops',
  input: ({ cells }, document, { stops }) => ({
    ...seen(document),
    stops: stops.map(({ unit }, row) => ({
      unit,
      from: storedDay(cells[`from.${row}`] ?? ''),
      to: storedDay(cells[`to.${row}`] ?? ''),
      fromHalf: cells[`fromHalf.${row}`],
      toHalf: cells[`toHalf.${row}`],
    })),
  }),
}

/** One cadre's plan, decided through the office's: its lines are approved with it, but for those that are not taken. */
const DECIDE_ONE: StepForm = {
  mutation: 'decidePlan',
  fields: [{ name: 'direction', kind: 'text' }],
  table: 'lines',
  isOffered: ({ decidedIn }) => decidedIn !== undefined,
  input: ({ fields: { direction }, cells }, { id, version }, { decidedIn, lines }) => ({
    ...decidedIn,
    approveRest: false,
    decisions: [
      {
        plan: id,
        version,
        decision: 'approve',
        direction,
        lines: lines.flatMap((line, row) =>
          cells[`decision.${row}`] === 'drop'
            ? [{ trip: line.id, decision: 'drop', reason: cells[`reason.${row}`] }]
            : [],
        ),
      },
    ],
  }),
}

/** The words of a report, as they stand, to be written on. */
const EDIT_REPORT: StepForm = {
  mutation: 'editReport',
  fields: REPORT_SECTIONS.map((name) => ({ name, kind: 'text', sendsEmpty: true })),
  input: ({ fields: narrative }, document) => ({ ...seen(document), narrative }),
}

const FORMS: Readonly<Record<MovingType, Readonly<Record<string, StepForm>>>> = {
  plans: {
    submit: plain('submitPlan'),
    recall: plain('recallPlan'),
    endorse: plain('endorsePlan', WORDS),
    return: plain('returnPlan', REASON),
    revise: plain('revisePlan', REASON),
    consolidate: gathering('consolidatePlans', [{ name: 'meetingNote', kind: 'text' }]),
  },
  trips: {
    withdraw: plain('withdrawTrip'),
    consent: plain('giveConsent', WORDS),
    refuse: plain('refuseConsent', REASON),
    acknowledge: plain('acknowledgeTrip', WORDS),
    coordinate: plain('coordinateTrip', [
      { name: 'contact', kind: 'line', required: true },
      { name: 'phone', kind: 'line' },
      { name: 'confirmedOn', kind: 'day' },
      { name: 'note', kind: 'text' },
    ]),
    start: plain('startTrip'),
    complete: COMPLETE,
    postpone: plain('postponeTrip', REASON),
    reschedule: RESCHEDULE,
    cancel: plain('cancelTrip', REASON),
    move: plain('moveTrip', [{ name: 'firstDay', kind: 'day', required: true }, ...REASON]),
    order: plain('enterTravelOrder', [
      { name: 'orderNumber', kind: 'line', required: true },
      { name: 'orderDate', kind: 'day' },
    ]),
  },
  reports: {
    edit: EDIT_REPORT,
    refresh: { mutation: 'draftReport', fields: [], input: (_typed, { period }) => ({ period }) },
    submit: plain('submitReport'),
    recall: plain('recallReport'),
    accept: plain('acceptReport', WORDS),
    return: plain('returnReport', REASON),
    consolidate: gathering('consolidateReports'),
    close: plain('closePeriod'),
  },
}

/** The decision on the office's plan: everything in it that is not decided one by one. */
const DECIDE: StepForm = {
  mutation: 'decidePlan',
  fields: [{ name: 'direction', kind: 'text' }],
  input: ({ fields: typed }, document) => ({
    ...seen(document),
    ...typed,
    decisions: [],
    approveRest: true,
  }),
}

const DECISIONS: Readonly<Partial<Record<Scope, StepForm>>> = { organization: DECIDE, cadre: DECIDE_ONE }

/** How a step of a document is taken from the panel; undefined where it is not, for a reason that `elsewhere` gives. */
export function stepForm(
  { type, scope }: Pick<DocumentSteps, 'type' | 'scope'>,
  event: string,
): StepForm | undefined {
  if (type === 'plans' && event === 'approve') return scope && DECISIONS[scope]
  const forms = FORMS[type]
  return Object.hasOwn(forms, event) ? forms[event] : undefined
}
