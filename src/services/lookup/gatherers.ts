import { grantsOn } from '@/domain/access'
import type { Scope } from '@/domain/workflow'
import type { Step } from '../step'
import { officeById } from './offices'
import { peopleOf } from './people'

interface GatheringPaper {
  scope: Scope
  organization: string
  department?: string
}

/**
 * Whose turn it is with a plan or report that gathers others while it is open: the heads of the department, or of the office's
 * own the focal department, and the Standing Committee where an office has none. Two statements.
 * @returns their ids; none for a cadre's own paper
 */
export async function gatherersOf(step: Step, paper: GatheringPaper): Promise<string[]> {
  if (paper.scope === 'cadre') return []
  const office = await officeById(step, paper.organization)
  const people = (await peopleOf(step, office.id)).map(({ id, posts }) => ({
    id,
    grants: grantsOn(posts, new Map([[office.id, office]]), step.today).filter(
      ({ organization }) => organization === office.id,
    ),
  }))
  const holding = (role: string, department?: string): string[] =>
    people
      .filter(({ grants }) =>
        grants.some(
          (one) => one.role === role && (department === undefined || one.department === department),
        ),
      )
      .map(({ id }) => id)
  if (paper.scope === 'department') return holding('head', paper.department)
  const focal = holding('focal')
  return focal.length > 0 ? focal : holding('standing')
}
