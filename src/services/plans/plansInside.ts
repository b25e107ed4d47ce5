import { plansWhere } from '../lookup/documents'
import type { ListedPlan } from '../rows/planRow'
import type { Step } from '../step'

/** The cadres' plans inside an office's plan, through the departments' plans or directly, and those departments' plans. */
export interface PlansInside {
  departments: ListedPlan[]
  cadres: ListedPlan[]
}

/** The plans inside a plan whose direct children have just been read. One statement, none where no department gathers. */
export async function plansAmong(step: Step, children: readonly ListedPlan[]): Promise<PlansInside> {
  const departments = children.filter((child) => child.scope === 'department')
  const inDepartments =
    departments.length > 0
      ? await plansWhere(step, { parent: { in: departments.map((department) => department.id) } })
      : []
  return { departments, cadres: [...children, ...inDepartments].filter((child) => child.scope === 'cadre') }
}

/** The plans inside a plan. */
export const cadrePlansIn = async (step: Step, holder: Pick<ListedPlan, 'id'>): Promise<PlansInside> =>
  plansAmong(step, await plansWhere(step, { parent: { equals: holder.id } }))

/**
 * Puts the single plans that another office or one named person decides (row TN-24) before them when the
 * office's plan is put to its Standing Committee, and takes them back with it: who decides from outside
 * does not see the office's plan, only that this one waits.
 */
export async function callOutsideDeciders(step: Step, holder: ListedPlan, waits: boolean): Promise<void> {
  if (holder.scope !== 'organization') return
  const { cadres } = await cadrePlansIn(step, holder)
  const outside = cadres.filter(
    (plan) => plan.decider !== undefined || plan.decidingOffice !== plan.organization,
  )
  for (const plan of outside.filter(({ state }) => state === 'consolidated')) {
    await step.payload.db.updateOne({
      collection: 'plans',
      id: plan.id,
      data: { awaiting: waits ? 'standing' : null },
      req: step.req,
      returning: false,
    })
  }
}
