import { consolidate as consolidateService } from '@/services/plans/consolidate'
import { decidePlan as decideService } from '@/services/plans/decidePlan'
import { endorsePlan as endorseService } from '@/services/plans/endorsePlan'
import { openQuarter as openService } from '@/services/plans/openQuarter'
import { recallPlan as recallService } from '@/services/plans/recallPlan'
import { returnPlan as returnService } from '@/services/plans/returnPlan'
import { revisePlan as reviseService } from '@/services/plans/revisePlan'
import { submitPlan as submitService } from '@/services/plans/submitPlan'
import { anyone, type Chooser, type Scene, someId, someoneOf, somePeriod } from './attempts'
import { someWords, unless, versionOf } from './attempts'
import { decidePlan, type WalkDecision } from './decisionRules'
import type { ModelPlan, Verdict, Who } from './model'
import {
  consolidate,
  endorsePlan,
  openQuarter,
  recallPlan,
  returnPlan,
  revisePlan,
  submitPlan,
} from './planRules'

interface OnPlan {
  who: Who
  plan: ModelPlan
  input: { plan: string; version: number }
  judged: (verdict: () => Verdict) => { verdict: Verdict; stranger: boolean }
}

/** Some plan, somebody, and the version that he or she saw. */
function somePlan(scene: Scene, among: (plan: ModelPlan) => boolean = () => true): OnPlan | undefined {
  const plan = scene.dice.pick([...scene.model.plans.values()].filter(among))
  if (!plan) return undefined
  const who = someoneOf(scene, plan.office)
  const [id, exists] = someId(scene, plan.id)
  const [version, fresh] = versionOf(scene, 'plans', plan.id)
  return {
    who,
    plan,
    input: { plan: id, version },
    judged: (verdict) => ({
      verdict: unless(exists && fresh, 'no such plan, or not as it stands', verdict),
      stranger: !exists || who.office !== plan.office,
    }),
  }
}

const open: Chooser = (scene) => {
  const who = anyone(scene)
  const organization = scene.dice.chance(0.95) ? who.office : anyone(scene).office
  const input = { organization, period: somePeriod(scene) }
  return {
    name: 'openQuarter',
    who,
    verdict: openQuarter(scene.model, who, organization, input.period),
    stranger: organization !== who.office,
    run: (req) => openService(req, input),
    words: input,
  }
}

/** A step that needs nothing but the plan and its version. */
const plain =
  (
    name: string,
    rule: (model: Scene['model'], who: Who, plan: ModelPlan) => Verdict,
    service: typeof submitService,
  ): Chooser =>
  (scene) => {
    const on = somePlan(scene)
    if (!on) return undefined
    const { who, plan, input, judged } = on
    const judgement = judged(() => rule(scene.model, who, plan))
    return { name, who, ...judgement, run: (req) => service(req, input), words: input }
  }

const reasoned =
  (
    name: string,
    rule: (model: Scene['model'], who: Who, plan: ModelPlan, reason: string) => Verdict,
    service: typeof reviseService,
  ): Chooser =>
  (scene) => {
    const on = somePlan(scene)
    if (!on) return undefined
    const { who, plan, judged } = on
    const input = { ...on.input, reason: someWords(scene, 'Chưa rõ địa bàn') }
    const judgement = judged(() => rule(scene.model, who, plan, input.reason))
    return { name, who, ...judgement, run: (req) => service(req, input), words: input }
  }

/** A return with one remark, which counts as open from then on. */
const returnWithRemark: Chooser = (scene) => {
  const on = somePlan(scene)
  if (!on) return undefined
  const { who, plan, judged } = on
  const text = someWords(scene, 'Đề nghị ghi rõ nội dung thu hoạch')
  const input = { ...on.input, reason: 'Cần bổ sung', comments: [{ text }] }
  const { verdict, stranger } = judged(() => returnPlan(scene.model, who, plan, input.reason))
  const withRemark = (): Verdict => {
    if ('refused' in verdict) return verdict
    if (text.trim() === '') return { refused: 'a remark without words' }
    return {
      apply: (seen, result) => {
        verdict.apply(seen, result)
        const row = seen.comments.find((one) => !scene.model.comments.has(String(one.id)))
        const id = String(row?.id)
        scene.model.comments.set(id, {
          id,
          author: who.id,
          owner: plan.owner,
          type: 'plans',
          document: plan.id,
          open: true,
        })
      },
    }
  }
  return {
    name: 'returnPlan with a remark',
    who,
    verdict: withRemark(),
    stranger,
    run: (req) => returnService(req, input),
    words: input,
  }
}

const gather: Chooser = (scene) => {
  const who = anyone(scene)
  const organization = scene.dice.chance(0.95) ? who.office : anyone(scene).office
  const department = scene.dice.chance(0.5) ? (who.department ?? anyone(scene).department) : undefined
  const input = { organization, department, period: somePeriod(scene) }
  return {
    name: 'consolidate',
    who,
    verdict: consolidate(scene.model, who, input),
    stranger: organization !== who.office,
    run: (req) => consolidateService(req, input),
    words: input,
  }
}

function someDecision(scene: Scene, plan: ModelPlan): { walk: WalkDecision; version: number } {
  const { dice, model } = scene
  const [version, sound] = versionOf(scene, 'plans', plan.id)
  const walk: WalkDecision = {
    plan: plan.id,
    decision: dice.chance(0.3) ? 'return' : 'approve',
    reason: someWords(scene, 'Chưa phù hợp'),
    sound,
  }
  const line = dice.pick(dice.chance(0.9) ? model.linesOf(plan.id) : [...model.trips.values()])
  if (line && dice.chance(0.3)) walk.drop = { trip: line.id, reason: someWords(scene, 'Trùng địa bàn') }
  return { walk, version }
}

const decide: Chooser = (scene) => {
  const { dice, model } = scene
  const on = somePlan(scene, (plan) => plan.scope === 'organization' || dice.chance(0.02))
  if (!on) return undefined
  const { who, plan, judged } = on
  const inOffice = [...model.plans.values()].filter(
    (one) => one.scope === 'cadre' && one.office === plan.office && one.period === plan.period,
  )
  const waiting = inOffice.filter((one) => one.state === 'consolidated')
  const decisions = Array.from({ length: dice.int(3) }, () =>
    dice.pick(dice.chance(0.9) ? waiting : inOffice),
  )
    .flatMap((one) => one ?? [])
    .map((one) => someDecision(scene, one))
  const approveRest = dice.chance(0.6)
  const input = {
    ...on.input,
    approveRest,
    direction: dice.chance(0.5) ? 'Triển khai đúng tiến độ' : undefined,
    decisions: decisions.map(({ walk, version }) => ({
      plan: walk.plan,
      version,
      decision: walk.decision,
      reason: walk.reason,
      lines: walk.drop && [{ ...walk.drop, decision: 'drop' as const }],
    })),
  }
  const made = decisions.map(({ walk }) => walk)
  const judgement = judged(() => decidePlan(model, who, plan, { decisions: made, approveRest }))
  return { name: 'decidePlan', who, ...judgement, run: (req) => decideService(req, input), words: input }
}

export const PLAN_STEPS: readonly (readonly [number, Chooser])[] = [
  [2, open],
  [8, plain('submitPlan', submitPlan, submitService)],
  [2, plain('recallPlan', recallPlan, recallService)],
  [5, plain('endorsePlan', endorsePlan, endorseService)],
  [2, reasoned('returnPlan', returnPlan, returnService)],
  [1, returnWithRemark],
  [7, gather],
  [6, decide],
  [1, reasoned('revisePlan', revisePlan, reviseService)],
]
