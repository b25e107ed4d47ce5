import { checkLength, isBlank, LONGEST_NARRATIVE } from '@/domain/text'
import { mayHaveBegun } from '@/domain/meetings'
import { hasRole } from '@/domain/access'
import { type Refusal, RefusalError, refuse } from '@/domain/refusal/refusal'
import type { CommentDraft } from '../comments/addComments'
import { officeById, type Office } from '../lookup/offices'
import { peopleByIds } from '../lookup/people'
import type { DecidePlanInput } from '../plans/planDecisions'
import type { Step } from '../step'

export const MEETING_DECISIONS = ['agree', 'giveBack'] as const

/** What was decided on one document, as it was seen. */
interface Said {
  version: number
  decision: (typeof MEETING_DECISIONS)[number]
  /** Required where it is given back or refused. */
  words?: string
}

export interface SaidOfPlan extends Said {
  plan: string
  /** On single lines. */
  remarks?: CommentDraft[]
}
export interface SaidOfTrip extends Said {
  trip: string
}
export interface SaidOfReport extends Said {
  report: string
}

export interface HoldMeetingInput {
  /** Of the draft of the minutes in the device: sent again, it is answered with what the first time made. */
  clientKey?: string
  organization: string
  /** Of a department's meeting; left out for one of the Standing Committee. */
  department?: string
  period: string
  /** An instant; left out: just now. */
  begunAt?: string
  /** The office's people who were there, besides who is in the chair. */
  present?: string[]
  guests?: string
  conclusion?: string
  /** Of a department: its plan is built from what has been agreed to, as `consolidate` does (row TN-02). */
  gather?: boolean
  /** Of a department: the plans that its head had to agree to. */
  plans?: SaidOfPlan[]
  /** Of the Standing Committee: the office's plan, as `decidePlan` takes it; each plan that is decided is named. */
  office?: Pick<DecidePlanInput, 'plan' | 'version' | 'direction' | 'decisions'>
  /** Of the Standing Committee: trips outside the plan. */
  trips?: SaidOfTrip[]
  reports?: SaidOfReport[]
}

/** More than anybody decides in one meeting. */
const MOST_ITEMS = 200
/** More people than sit in one room. */
const MOST_PRESENT = 500

/**
 * A head holds the meeting of the department, a member of the Standing Committee that of the office.
 * @throws RefusalError NOT_ALLOWED, NOT_FOUND for other offices
 */
export async function checkChair(
  step: Step,
  { organization, department }: HoldMeetingInput,
): Promise<Office> {
  const office = await officeById(step, organization)
  const { principal } = step
  if (!principal.offices.has(office.id)) refuse('NOT_FOUND', 'organization')
  const holds =
    department === undefined
      ? hasRole(principal, 'standing', office.id)
      : hasRole(principal, 'head', office.id, department)
  if (!holds)
    refuse('NOT_ALLOWED', department === undefined ? 'organization' : 'department', { event: 'holdMeeting' })
  return office
}

/** @throws RefusalError REQUIRED for minutes of nothing; TOO_LONG, INVALID_VALUE for what no minutes hold */
export function checkMinutes({ now }: Step, input: HoldMeetingInput): void {
  const { plans = [], trips = [], reports = [], office, conclusion, guests } = input
  const wrong: Refusal[] = [
    ...checkLength('conclusion', conclusion, LONGEST_NARRATIVE),
    ...checkLength('guests', guests, LONGEST_NARRATIVE),
  ]
  const lists = { plans, trips, reports }
  for (const [field, { length: max }] of Object.entries(lists))
    if (max > MOST_ITEMS) wrong.push({ code: 'TOO_LONG', field, params: { max: MOST_ITEMS } })
  const decided = plans.length + trips.length + reports.length + (office?.decisions?.length ?? 0)
  if (decided === 0 && isBlank(conclusion)) wrong.push({ code: 'REQUIRED', field: 'conclusion' })
  // What is the other meeting's is not on this agenda.
  const others = input.department === undefined ? { plans } : { trips, office: office ? [office] : [] }
  for (const [field, { length }] of Object.entries(others))
    if (length > 0) wrong.push({ code: 'INVALID_VALUE', field })
  if (input.gather === true && input.department === undefined)
    wrong.push({ code: 'INVALID_VALUE', field: 'gather' })
  if (input.begunAt !== undefined && !mayHaveBegun(input.begunAt, now))
    wrong.push({ code: 'INVALID_VALUE', field: 'begunAt' })
  if (wrong.length > 0) throw new RefusalError(wrong)
}

/** Who was there, with who is in the chair in front. @throws RefusalError NOT_FOUND for who is not of the office */
export async function peoplePresent(
  step: Step,
  office: Office,
  present: readonly string[],
): Promise<string[]> {
  if (present.length > MOST_PRESENT) refuse('TOO_LONG', 'present', { max: MOST_PRESENT })
  const people = await peopleByIds(step, present)
  const strange = present.findIndex((id) => people.get(id)?.organization !== office.id)
  if (strange >= 0) refuse('NOT_FOUND', `present.${strange}`)
  return [...new Set([step.principal.cadre, ...present])]
}
