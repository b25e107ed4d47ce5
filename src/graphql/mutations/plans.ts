import { consolidate } from '@/services/plans/consolidate'
import { endorsePlan, endorsePlans } from '@/services/plans/endorsePlan'
import { openPlan } from '@/services/plans/openPlan'
import { openQuarter } from '@/services/plans/openQuarter'
import { recallPlan } from '@/services/plans/recallPlan'
import { returnPlan } from '@/services/plans/returnPlan'
import { revisePlan } from '@/services/plans/revisePlan'
import { submitPlan } from '@/services/plans/submitPlan'
import { some, someText } from '../schema/fields'
import { GraphQLInt } from 'graphql'
import { input } from '../schema/input'
import { id, many, optionalId, optionalText, period, text } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'
import { onPlan, planStep } from './answers'
import { remark } from './remark'

const OpeningStep = stepAnswer('OpeningStep', {
  period: someText,
  opened: some(GraphQLInt, 'Plans that were opened now'),
  existing: some(GraphQLInt, 'Plans that were there before'),
})

const reasoned = { reason: text } as const

/** From an empty plan to one that is put to the Standing Committee (rows TN-01 to TN-04, AG-07 to AG-13). */
export const planMutations = {
  openQuarter: step({
    does: 'Opens a quarter or a year of an office: a plan for everyone whom the regime concerns.',
    input: input('OpenQuarterInput', 'Which office and period', { organization: id, period }),
    answers: OpeningStep,
    by: openQuarter,
    shows: (_req, opened) => ({ ...opened }),
  }),
  openPlan: planStep({
    does: "Opens one's own plan for a quarter or a year.",
    input: input('OpenPlanInput', 'Which period', { period }),
    by: openPlan,
  }),
  submitPlan: planStep({
    does: 'Submits a plan to whoever is awaited first.',
    input: onPlan('SubmitPlanInput', 'Which plan, as it was seen', {}),
    by: submitPlan,
  }),
  recallPlan: planStep({
    does: 'Takes a submitted plan back before it has been gathered.',
    input: onPlan('RecallPlanInput', 'Which plan, as it was seen', {}),
    by: recallPlan,
  }),
  endorsePlan: planStep({
    does: 'Agrees to a plan as the step of the chain that is awaited.',
    input: onPlan('EndorsePlanInput', 'Which plan, as it was seen', { words: optionalText }),
    by: endorsePlan,
  }),
  endorsePlans: step({
    does: 'Agrees to several plans at once: to all of them, each as it was seen, or to none.',
    input: input('EndorsePlansInput', 'Which plans, as they were seen', {
      plans: many(onPlan('EndorsedPlanInput', 'One of the plans', {})),
      words: optionalText,
    }),
    answers: stepAnswer('EndorsementStep', { endorsed: some(GraphQLInt, 'Plans that were agreed to now') }),
    by: endorsePlans,
    shows: (_req, endorsed) => ({ endorsed: endorsed.length }),
  }),
  returnPlan: planStep({
    does: 'Gives a plan back for correction, with remarks by line (row AG-13).',
    input: onPlan('ReturnPlanInput', 'Which plan, why, and what to correct', {
      ...reasoned,
      comments: many(remark),
    }),
    by: returnPlan,
  }),
  revisePlan: planStep({
    does: 'Opens an approved plan for a new version (row TN-04).',
    input: onPlan('RevisePlanInput', 'Which plan, and why', reasoned),
    by: revisePlan,
  }),
  consolidatePlans: planStep({
    does: 'Builds the plan of a department or of the office from the endorsed plans below it.',
    input: input('ConsolidatePlansInput', 'With a department its plan, without one that of the office', {
      organization: id,
      department: optionalId,
      period,
      meetingNote: optionalText,
    }),
    by: consolidate,
  }),
}
