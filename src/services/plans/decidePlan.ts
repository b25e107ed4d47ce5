import type { PayloadRequest } from 'payload'
import { refuse } from '@/domain/refusal/refusal'
import { PLAN_WORKFLOW } from '@/domain/workflow'
import { planById } from '../lookup/documents'
import { about } from '../moves/about'
import { actorsOn, checkStep } from '../moves/actors'
import { checkVersion } from '../moves/checkVersion'
import { tellOfReturnedPlan } from '../notify/tellOfReturn'
import type { ListedPlan, PlanRow } from '../rows/planRow'
import { type Step, takeStep } from '../step'
import { countsOf } from './card'
import { decideLines } from './decideLines'
import { checkDirections, type DecidePlanInput, named, type PlanDecision, restOf } from './planDecisions'
import { movePlan, planConcern } from './planMove'
import { cadrePlansIn, plansAmong } from './plansInside'
import { type Gathered, refreshGathered } from './refreshGathered'
import { returnOne } from './returnPlan'

export interface DecidedPlan {
  plan: PlanRow
  approved: number
  returned: number
  /** Plans that still wait, the person's own among them: someone else decides those. */
  waiting: number
}

/** Approves or returns one cadre's plan with its lines. */
async function decideOne(step: Step, listed: ListedPlan, decision: PlanDecision): Promise<void> {
  if (decision.decision === 'return') {
    await returnOne(step, listed, decision.reason ?? '')
    return
  }
  const plan = await planById(step, listed.id)
  const card = await decideLines(step, plan, decision.lines ?? [])
  await movePlan(step, plan, {
    event: 'approve',
    reason: decision.direction,
    snapshot: card,
    changes: {
      card,
      // What was not taken counts no more.
      ...countsOf(card.lines),
      direction: decision.direction,
      awaiting: null,
      decidedAt: step.now.toISOString(),
    },
  })
  if (plan.cadre) {
    step.tell({
      recipient: plan.cadre,
      organization: plan.organization,
      kind: 'planApproved',
      documentType: 'plans',
      document: plan.id,
      params: { period: plan.periodKey },
    })
  }
}

/**
 * A gathered plan is approved when everything in it has been decided and something of it was approved;
 * one of which everything was returned goes back as well, so that it can be gathered again.
 */
async function follow(
  step: Step,
  { plan: holder, children }: Gathered,
  role: string,
  told: Set<string>,
  changes: Record<string, unknown> = {},
): Promise<PlanRow> {
  if (children.length === 0) {
    const back = { awaiting: null, parent: null, returns: holder.returns + 1 }
    const move = { event: 'return', to: 'returned', following: { role }, changes: back } as const
    await tellOfReturnedPlan(step, holder, undefined, told)
    return { ...(await movePlan(step, holder, move)), awaiting: undefined, parent: undefined }
  }
  const settled = children.every((child) => child.state === 'approved' || child.state === 'closed')
  if (!settled) return holder
  const decided = { awaiting: null, decidedAt: step.now.toISOString(), ...changes }
  const move = {
    event: 'approve',
    to: 'approved',
    following: { role },
    snapshot: holder.card,
    changes: decided,
  } as const
  return { ...(await movePlan(step, holder, move)), awaiting: undefined }
}

/**
 * The Standing Committee decides on the office's plan: all of it, plan by plan, or line by line, with
 * its direction (rows TN-03, AG-11). Nobody decides his or her own plan: it waits for someone else
 * (row TN-24). Everything is decided together or nothing is.
 *
 * @throws RefusalError NOT_ALLOWED, STALE_VERSION, TOO_LONG, ALREADY_DECIDED, OWN_DOCUMENT, REASON_REQUIRED; what is about
 * one decision with its place, and its line: `decisions.3.lines.0.reason`
 */
export const decidePlan = (req: PayloadRequest, input: DecidePlanInput): Promise<DecidedPlan> =>
  takeStep(req, (step) => decideIn(step, input))

/** The same inside a step that was begun for more. @throws RefusalError as `decidePlan` does */
export async function decideIn(step: Step, input: DecidePlanInput): Promise<DecidedPlan> {
  const holder = await planById(step, input.plan)
  if (holder.scope !== 'organization')
    refuse(step.principal.offices.has(holder.organization) ? 'INVALID_VALUE' : 'NOT_FOUND', 'plan')
  const { departments, cadres } = await cadrePlansIn(step, holder)
  const decidesOffice = decidesAll(step, holder, cadres)
  // Who decides one plan from outside directs that plan, not the office's.
  const direction = decidesOffice ? input.direction : undefined
  const onThePlan = decidesOffice ? undefined : input.direction
  checkVersion(holder.version, input.version)
  checkDirections(input)
  const chosen = named(cadres, input.decisions ?? [])
  // Who hears that the own plan goes back need not hear the same of what it was gathered in.
  const told = new Set<string>()
  for (const plan of cadres.filter((one) => one.state === 'consolidated')) {
    const decision = chosen.get(plan.id) ?? restOf(step, plan, input)
    if (!decision) continue
    const decide = (): Promise<void> => decideOne(step, plan, { direction: onThePlan, ...decision })
    const index = (input.decisions ?? []).findIndex((one) => one.plan === plan.id)
    await (index < 0 ? decide() : about(`decisions.${index}`, 'plan', decide))
    if (plan.cadre && decision.decision === 'return') told.add(plan.cadre)
  }
  for (const [index, decision] of (input.decisions ?? []).entries()) {
    const plan = cadres.find((one) => one.id === decision.plan)
    if (plan && plan.state !== 'consolidated') {
      refuse('ALREADY_DECIDED', `decisions.${index}.plan`, { event: 'approve', state: plan.state })
    }
  }
  for (const department of departments.filter((one) => one.state === 'consolidated')) {
    const refreshed = await refreshGathered(step, department.id)
    await follow(step, refreshed, 'standing', told, { direction })
  }
  const gathered = await refreshGathered(step, holder.id)
  const plan = await follow(step, gathered, 'standing', told, { direction })
  const kept = {
    direction: plan.state === 'approved' ? undefined : direction,
    meetingNote: input.meetingNote,
  }
  if (decidesOffice) await keepWords(step, plan, kept)
  const after = (await plansAmong(step, gathered.children)).cadres
  const approved = after.filter((one) => one.state === 'approved').length
  const waiting = after.filter((one) => one.state === 'consolidated').length
  return { plan, approved, returned: cadres.length - after.length, waiting }
}

/**
 * Whether this person decides through the office's plan; false for the decider of single plans in it.
 * @throws RefusalError NOT_ALLOWED, NOT_FOUND for who decides nothing here; ALREADY_DECIDED, STEP_OUT_OF_ORDER
 */
function decidesAll(step: Step, holder: PlanRow, cadres: readonly ListedPlan[]): boolean {
  const decidesOne = cadres.some(
    (plan) =>
      plan.state === 'consolidated' &&
      (plan.decider === step.principal.cadre ||
        (plan.decidingOffice !== holder.organization &&
          step.principal.grants.some(
            (grant) => grant.role === 'standing' && grant.organization === plan.decidingOffice,
          ))),
  )
  const concern = planConcern(holder)
  const isStanding = actorsOn(step.principal, concern).has('standing')
  if (decidesOne && !isStanding && holder.state === 'submitted') return false
  checkStep(PLAN_WORKFLOW.organization, 'approve', step.principal, concern, { state: holder.state }, 'plan')
  return true
}

/** Words that stand on the plan itself, where something was said. */
async function keepWords(
  step: Step,
  plan: PlanRow,
  words: { direction?: string; meetingNote?: string },
): Promise<void> {
  const { direction, meetingNote } = words
  const said = {
    ...(direction !== undefined && { direction }),
    ...(meetingNote !== undefined && { meetingNote }),
  }
  if (Object.keys(said).length === 0) return
  await step.payload.db.updateOne({
    collection: 'plans',
    id: plan.id,
    data: said,
    req: step.req,
    returning: false,
  })
}
