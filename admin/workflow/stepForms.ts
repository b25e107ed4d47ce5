import type { STEP_FIELDS } from '@/i18n/panel/steps'
import type { DocumentSteps } from '@/services/read/documentSteps'

type MovingType = DocumentSteps['type']

export type StepField = keyof typeof STEP_FIELDS

/** How a step is sent: its mutation, what it asks for, and what else its input takes from the document. */
export interface StepForm {
  mutation: string
  fields: readonly { name: StepField; kind: 'line' | 'text' | 'day' | 'completion'; required?: boolean }[]
  /** The input from what was typed; the document and its version are added where the input names them. */
  input: (typed: Partial<Record<StepField, string>>, document: DocumentSteps) => Record<string, unknown>
}

const KEYS: Readonly<Record<MovingType, string>> = { plans: 'plan', trips: 'trip', reports: 'report' }

type Typed = Partial<Record<StepField, string>>

const seen = ({ type, id, version }: DocumentSteps) => ({ [KEYS[type]]: id, version })

/** A step that names the document and takes what was typed as it is. */
const plain = (mutation: string, fields: StepForm['fields'] = []): StepForm => ({
  mutation,
  fields,
  input: (typed, document) => ({ ...seen(document), ...typed }),
})

const REASON = [{ name: 'reason', kind: 'text', required: true }] as const
const WORDS = [{ name: 'words', kind: 'text' }] as const

const gathering = (mutation: string, fields: StepForm['fields'] = []): StepForm => ({
  mutation,
  fields,
  input: (typed, { organization, period, gatheringDepartment }) => ({
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
  input: ({ orderNumber, ...outcome }: Typed, document) => ({ ...seen(document), orderNumber, outcome }),
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
    cancel: plain('cancelTrip', REASON),
    order: plain('enterTravelOrder', [
      { name: 'orderNumber', kind: 'line', required: true },
      { name: 'orderDate', kind: 'day' },
    ]),
  },
  reports: {
    submit: plain('submitReport'),
    recall: plain('recallReport'),
    accept: plain('acceptReport', WORDS),
    return: plain('returnReport', REASON),
    consolidate: gathering('consolidateReports'),
    close: plain('closePeriod'),
  },
}

/** The decision on the office's plan: everything that is not decided line by line elsewhere. */
const DECIDE: StepForm = {
  mutation: 'decidePlan',
  fields: [{ name: 'direction', kind: 'text' }],
  input: (typed, document) => ({ ...seen(document), ...typed, decisions: [], approveRest: true }),
}

/**
 * How a step of a document is taken from the panel. Undefined where it has its own place: the decision on one plan
 * or line stands in the office's plan; merging, moving and new days of a trip stand where its stops are seen.
 */
export function stepForm(
  { type, scope }: Pick<DocumentSteps, 'type' | 'scope'>,
  event: string,
): StepForm | undefined {
  if (type === 'plans' && event === 'approve') return scope === 'organization' ? DECIDE : undefined
  const forms = FORMS[type]
  return Object.hasOwn(forms, event) ? forms[event] : undefined
}
