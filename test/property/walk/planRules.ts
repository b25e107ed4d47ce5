import { cadreAwaits, decides, focal, heads, isOpen, type Model, type ModelPlan, no, standing } from './model'
import type { Verdict, Who } from './model'

/** Rows TN-01, HY-06: the focal department or a leader opens a quarter for everyone in scope. */
export function openQuarter(model: Model, who: Who, office: string, period: string): Verdict {
  if (who.office !== office) return no('another office')
  if (!who.focal && !who.standing) return no('neither focal department nor leader')
  return {
    apply: (seen) => {
      const { secretaryDecider } = model.office(office)
      for (const person of model.people.values()) {
        if (person.office !== office || person.exempt) continue
        const has = (plan: { owner?: string; period: string }): boolean =>
          plan.owner === person.id && plan.period === period
        if ([...model.plans.values()].some(has)) continue
        const row = seen.plans.find((plan) => plan.cadre === person.id && plan.period === period)
        const plan: ModelPlan = {
          id: row?.id ?? `no plan of ${person.key}`,
          office,
          scope: 'cadre',
          department: person.department,
          owner: person.id,
          period,
          round: 1,
          state: 'draft',
          decider: person.secretary ? secretaryDecider : undefined,
        }
        model.plans.set(plan.id, plan)
        model.made('plans', plan, 'open')
      }
    },
  }
}

/** Row TN-24: whoever was named for one plan in the office's is asked when that one is put up, and no longer when not. */
function callDeciders(model: Model, holder: ModelPlan, waits: boolean): void {
  if (holder.scope !== 'organization') return
  const inside = [holder, ...model.childrenOf(holder.id)].flatMap((plan) => model.childrenOf(plan.id))
  for (const plan of inside) {
    if (plan.decider !== undefined && plan.state === 'consolidated')
      plan.awaiting = waits ? 'standing' : undefined
  }
}

const submitter = (who: Who, plan: ModelPlan): boolean => {
  if (plan.scope === 'cadre') return plan.owner === who.id
  if (plan.scope === 'department') return heads(who, plan)
  return focal(who, plan) || standing(who, plan)
}

/** Rows TN-01, TN-02: up to whoever is awaited, or ready at once where nobody is. */
export function submitPlan(model: Model, who: Who, plan: ModelPlan): Verdict {
  if (!submitter(who, plan)) return no('not the one who sends it up')
  if (!isOpen(plan)) return no(`it is ${plan.state}`)
  // Who goes along on a joint trip hands in a plan that has no other line.
  const inside =
    plan.scope === 'cadre'
      ? model.linesOf(plan.id).filter(({ state }) => state !== 'dropped' && state !== 'cancelled')
      : model.childrenOf(plan.id)
  if (inside.length === 0) return no('there is nothing in it')
  const awaiting = {
    cadre: cadreAwaits(model, who),
    department: who.focal ? undefined : 'focal',
    organization: 'standing',
  }[plan.scope]
  return {
    apply: () => {
      model.move('plans', plan, 'submit', awaiting ? 'submitted' : 'endorsed')
      plan.awaiting = awaiting
      callDeciders(model, plan, true)
    },
  }
}

export function recallPlan(model: Model, who: Who, plan: ModelPlan): Verdict {
  const may = plan.scope === 'organization' ? focal(who, plan) : submitter(who, plan)
  if (!may) return no('not the one who takes it back')
  const early = plan.state === 'submitted' || (plan.state === 'endorsed' && plan.scope !== 'organization')
  if (!early) return no(`it is ${plan.state}`)
  return {
    apply: () => {
      model.move('plans', plan, 'recall', 'draft')
      plan.awaiting = undefined
      callDeciders(model, plan, false)
    },
  }
}

export function endorsePlan(model: Model, who: Who, plan: ModelPlan): Verdict {
  if (plan.state !== 'submitted' || plan.scope === 'organization') return no('nothing to endorse')
  if (plan.owner === who.id) return no('it is one’s own')
  const turn = plan.awaiting === 'head' ? heads(who, plan) : focal(who, plan)
  if (!turn) return no('another’s turn')
  return {
    apply: () => {
      model.move('plans', plan, 'endorse', 'endorsed')
      plan.awaiting = undefined
    },
  }
}

/** Row AG-13. A department's or cadre's plan can be given back until it is decided, the office's while it is put up. */
export function mayReturn(who: Who, plan: ModelPlan): boolean {
  if (plan.owner === who.id) return false
  if (plan.scope === 'organization') return plan.state === 'submitted' && decides(who, plan)
  if (!['submitted', 'endorsed', 'consolidated'].includes(plan.state)) return false
  return focal(who, plan) || decides(who, plan) || (plan.scope === 'cadre' && heads(who, plan))
}

export function giveBack(model: Model, plan: ModelPlan): void {
  model.move('plans', plan, 'return', 'returned')
  plan.parent = undefined
  plan.awaiting = undefined
  callDeciders(model, plan, false)
}

export function returnPlan(model: Model, who: Who, plan: ModelPlan, reason: string): Verdict {
  if (!mayReturn(who, plan)) return no('not one’s to return now')
  if (reason.trim() === '') return no('no reason')
  return { apply: () => giveBack(model, plan) }
}

/** Row TN-04: an approved plan is opened again only by its owner, with a reason. */
export function revisePlan(model: Model, who: Who, plan: ModelPlan, reason: string): Verdict {
  if (plan.owner !== who.id) return no('another’s plan')
  if (plan.state !== 'approved') return no(`it is ${plan.state}`)
  if (reason.trim() === '') return no('no reason')
  return {
    apply: () => {
      model.move('plans', plan, 'revise', 'draft')
      plan.parent = undefined
    },
  }
}

/** Where the paper of a cadre goes next: into the department's, or straight into the office's. */
export const goesToDepartment = (
  model: Model,
  paper: { scope: string; office: string; department?: string },
) => paper.scope === 'cadre' && paper.department !== undefined && model.office(paper.office).departmentsPlan

/** Rows TN-02, AG-09: everything that is ready is gathered, nothing is typed again. */
export function consolidate(
  model: Model,
  who: Who,
  input: { organization: string; department?: string; period: string },
): Verdict {
  const { organization: office, department, period } = input
  if (who.office !== office) return no('another office')
  const may = department === undefined ? who.focal || who.standing : heads(who, { office, department })
  if (!may) return no('not the one who gathers')
  const ready = [...model.plans.values()].filter(
    (plan) =>
      plan.office === office &&
      plan.period === period &&
      plan.state === 'endorsed' &&
      (department === undefined
        ? !goesToDepartment(model, plan)
        : goesToDepartment(model, plan) && plan.department === department),
  )
  if (ready.length === 0) return no('nothing is ready')
  return {
    apply: (_, { id = '' }) => {
      const scope = department === undefined ? 'organization' : 'department'
      const rounds = [...model.plans.values()].filter(
        (plan) =>
          plan.office === office &&
          plan.period === period &&
          plan.scope === scope &&
          plan.department === department,
      )
      const open = rounds.filter(isOpen).sort((a, b) => a.round - b.round)[0]
      const holder: ModelPlan = open ?? {
        id,
        office,
        scope,
        department,
        period,
        round: rounds.length + 1,
        state: 'draft',
      }
      if (!open) {
        model.plans.set(id, holder)
        model.made('plans', holder, 'open')
      }
      for (const plan of ready) {
        model.move('plans', plan, 'consolidate', 'consolidated')
        plan.parent = holder.id
      }
    },
  }
}
