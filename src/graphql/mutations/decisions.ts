import { GraphQLInt } from 'graphql'
import { decidePlan } from '@/services/plans/decidePlan'
import { planNow } from '@/services/read/planNow'
import { LINE_DECISIONS, LineDecision, PLAN_DECISIONS, PlanDecision } from '../schema/enums'
import { some } from '../schema/fields'
import { input } from '../schema/input'
import { flag, id, many, optionalText, requiredChoice, version } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'
import { PlanStatus, shownPlan } from '../types/plan'
import { onPlan } from './answers'

const line = input('LineDecisionInput', 'What is decided on one line', {
  trip: id,
  decision: requiredChoice(LineDecision, LINE_DECISIONS),
  reason: optionalText,
})

/** Used by the meeting as well. */
export const decision = input('PlanDecisionInput', "What is decided on one cadre's plan", {
  plan: id,
  version,
  decision: requiredChoice(PlanDecision, PLAN_DECISIONS),
  reason: optionalText,
  direction: optionalText,
  lines: many(line),
})

/** The decision of the Standing Committee (rows TN-03, AG-11). */
export const decisionMutations = {
  decidePlan: step({
    does: "Decides the office's plan: all of it, plan by plan or line by line. Nobody decides his or her own.",
    input: onPlan('DecidePlanInput', "The office's plan, and what is decided in it", {
      direction: optionalText,
      meetingNote: optionalText,
      decisions: many(decision),
      approveRest: flag,
    }),
    answers: stepAnswer('DecisionStep', {
      plan: some(PlanStatus, "The office's plan after the decision"),
      approved: some(GraphQLInt, "Cadres' plans that are approved"),
      returned: some(GraphQLInt, "Cadres' plans that were given back now"),
      waiting: some(GraphQLInt, "Cadres' plans that someone else must decide"),
    }),
    by: decidePlan,
    shows: async (req, { plan, approved, returned, waiting }) => ({
      plan: shownPlan(await planNow(req, plan.id)),
      approved,
      returned,
      waiting,
    }),
  }),
}
