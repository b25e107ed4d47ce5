import { decides, type Model, type ModelPlan, no, standing, type Verdict, type Who } from './model'
import { giveBack, mayReturn } from './planRules'

/** A decision on one plan, with `sound` false where its version is not the one that stands. */
export interface WalkDecision {
  plan: string
  decision: 'approve' | 'return'
  reason: string
  sound: boolean
  drop?: { trip: string; reason: string }
}

interface Decided {
  approve: { plan: ModelPlan; drop?: string }[]
  giveBack: ModelPlan[]
}

function plansIn(model: Model, holder: ModelPlan): { departments: ModelPlan[]; cadres: ModelPlan[] } {
  const departments = model.childrenOf(holder.id).filter((plan) => plan.scope === 'department')
  const inside = [holder, ...departments].flatMap((plan) => model.childrenOf(plan.id))
  return { departments, cadres: inside.filter((plan) => plan.scope === 'cadre') }
}

function judge(model: Model, who: Who, plan: ModelPlan | undefined, made: WalkDecision): string | undefined {
  if (!plan) return 'a plan that is not in it'
  if (!made.sound) return 'a decision on a stale version'
  if (plan.state !== 'consolidated') return 'a plan that was decided'
  if (made.decision === 'return') {
    if (!mayReturn(who, plan)) return 'another’s to return'
    return made.reason.trim() === '' ? 'a return without a reason' : undefined
  }
  if (plan.owner === who.id) return 'one’s own plan'
  if (!decides(who, plan)) return 'another’s to decide'
  const line = made.drop && model.trips.get(made.drop.trip)
  if (made.drop && (line?.plan !== plan.id || line.state !== 'registered')) return 'a line of another plan'
  if (made.drop && made.drop.reason.trim() === '') return 'a line dropped without a reason'
  return undefined
}

/**
 * Rows TN-03, AG-11, TN-24: the Standing Committee, or whom the office named for one plan in it,
 * decides; nobody decides his or her own. What was emptied by returns goes back as well; what is
 * approved whole is approved.
 */
export function decidePlan(
  model: Model,
  who: Who,
  holder: ModelPlan,
  input: { decisions: WalkDecision[]; approveRest: boolean },
): Verdict {
  if (holder.scope !== 'organization') return no('not the plan of an office')
  const { departments, cadres } = plansIn(model, holder)
  const named = cadres.some((plan) => plan.state === 'consolidated' && plan.decider === who.id)
  if (!standing(who, holder) && !named) return no('not one who decides here')
  if (holder.state !== 'submitted') return no(`it is ${holder.state}`)
  const decided: Decided = { approve: [], giveBack: [] }
  const mentioned = new Set<string>()
  for (const made of input.decisions) {
    const plan = cadres.find((one) => one.id === made.plan)
    const wrong = mentioned.has(made.plan) ? 'one plan twice' : judge(model, who, plan, made)
    if (wrong !== undefined || !plan) return no(wrong ?? 'no plan')
    mentioned.add(made.plan)
    if (made.decision === 'return') decided.giveBack.push(plan)
    else decided.approve.push({ plan, drop: made.drop?.trip })
  }
  const rest = cadres.filter(
    (plan) =>
      input.approveRest &&
      plan.state === 'consolidated' &&
      !mentioned.has(plan.id) &&
      plan.owner !== who.id &&
      decides(who, plan),
  )
  decided.approve.push(...rest.map((plan) => ({ plan })))
  return { apply: () => carryOut(model, holder, departments, decided) }
}

function carryOut(model: Model, holder: ModelPlan, departments: ModelPlan[], decided: Decided): void {
  for (const plan of decided.giveBack) giveBack(model, plan)
  for (const { plan, drop } of decided.approve) {
    for (const line of model.linesOf(plan.id)) {
      if (line.state !== 'registered') continue
      if (line.id === drop) model.move('trips', line, 'drop', 'dropped')
      else model.move('trips', line, 'approve', 'approved')
    }
    model.move('plans', plan, 'approve', 'approved')
    plan.awaiting = undefined
  }
  for (const gathered of [...departments, holder]) {
    if (gathered.state === 'approved' || gathered.state === 'closed') continue
    const children = model.childrenOf(gathered.id)
    if (children.length === 0) giveBack(model, gathered)
    else if (children.every((child) => child.state === 'approved' || child.state === 'closed')) {
      model.move('plans', gathered, 'approve', 'approved')
      gathered.awaiting = undefined
    }
  }
}
