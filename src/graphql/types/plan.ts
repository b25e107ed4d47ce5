import type { PlanView } from '@/services/read/planView'
import type { PlanChild } from '@/services/plans/card'
import { Actor, PlanEvent, PlanState, Scope, TripOrigin, TripState } from '../schema/enums'
import {
  aDay,
  aFlag,
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  some,
  someDay,
  someId,
  someInstant,
  someText,
} from '../schema/fields'

/** A name beside its id. */
export const Named = answer('Named', 'Something or somebody by name', { id: anId, name: aText })

/** A unit or a person may appear in several lines; what is shown is what the line said when it was written. */
const PlanLine = answer('PlanLine', "One line of a cadre's plan, as its card keeps it", {
  id: { ...anId, description: 'The trip' },
  version: anInt,
  state: must(TripState),
  origin: must(TripOrigin),
  title: aText,
  firstDay: aDay,
  lastDay: aDay,
  halfDays: anInt,
  form: { ...someId, description: 'The trip form' },
  topics: list(anId.type, 'Ids of topics'),
  units: list(Named),
  people: list(Named),
})

const PlanInside = answer('PlanInside', 'One plan that is gathered in another', {
  id: anId,
  title: aText,
  state: must(PlanState),
  version: anInt,
  lineCount: anInt,
  halfDays: anInt,
})

/** How the fields of a plan are taken from its view. Shared by everything that shows a plan. */
export const planFields: Record<string, Field> = {
  id: anId,
  title: aText,
  organization: anId,
  department: someId,
  cadre: { ...someId, description: 'Whose plan it is; none of a department or an office' },
  owner: aText,
  scope: must(Scope),
  period: { ...aText, description: '`2021-Q3`, or `2021` for a year' },
  round: anInt,
  state: must(PlanState),
  awaiting: some(Actor, 'The step of the chain whose turn it is'),
  parent: { ...someId, description: 'The plan in which this one is gathered' },
  decidingOffice: anId,
  decider: someId,
  version: { ...anInt, description: 'To be sent back with the next step' },
  revision: anInt,
  lineCount: anInt,
  halfDays: anInt,
  openComments: anInt,
  returns: anInt,
  dueOn: someDay,
  submittedAt: someInstant,
  decidedAt: someInstant,
  direction: someText,
  meetingNote: someText,
  returnReason: someText,
  lines: list(PlanLine),
  inside: list(PlanInside),
  stepsOpen: list(PlanEvent, 'The steps that whoever asks may take now'),
  linesOpen: { ...aFlag, description: 'May whoever asks write its lines now?' },
}

export const PlanStatus = answer('PlanStatus', 'A plan as it stands', planFields)

/** A view as the fields above read it. */
export const shownPlan = (plan: PlanView): Record<string, unknown> & { inside: PlanChild[] } => ({
  ...plan,
  period: plan.periodKey,
  owner: plan.card.owner,
  lines: plan.card.lines.map((line) => ({ ...line, form: line.form === '' ? null : line.form })),
  inside: plan.card.children,
})
