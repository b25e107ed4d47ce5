import type { Where } from 'payload'
import type { Principal } from '@/domain/access'

const awaits = (organization: string, step: string): Where[] => [
  { organization: { equals: organization } },
  { state: { equals: 'submitted' } },
  { awaiting: { equals: step } },
]

/** Plans of other offices that this Standing Committee decides, and single plans that one named person does (row TN-24). */
function decidedFromOutside(principal: Principal): Where[] {
  const waits: Where[] = [{ state: { equals: 'consolidated' } }, { awaiting: { equals: 'standing' } }]
  return [
    ...principal.grants
      .filter(({ role }) => role === 'standing')
      .map(({ organization }): Where => {
        const elsewhere = { organization: { not_equals: organization } }
        return { and: [{ decidingOffice: { equals: organization } }, elsewhere, ...waits] }
      }),
    { and: [{ decider: { equals: principal.cadre } }, ...waits] },
  ]
}

/**
 * What has climbed to this person, by the posts of today: the head the documents of the department, the focal
 * department those of the departments, the Standing Committee the office's.
 */
function climbedToMe(principal: Principal): Where[] {
  return principal.grants.flatMap(({ role, organization, department }): Where[] => {
    if (role === 'head' && department)
      return [{ and: [...awaits(organization, 'head'), { department: { equals: department } }] }]
    return role === 'focal' || role === 'standing' ? [{ and: awaits(organization, role) }] : []
  })
}

/** The plans that await this person. */
export const plansAwaiting = (principal: Principal): Where => ({
  or: [...climbedToMe(principal), ...decidedFromOutside(principal)],
})

/** The reports that await this person; undefined where none ever could. */
export function reportsAwaiting(principal: Principal): Where | undefined {
  const mine = climbedToMe(principal)
  return mine.length > 0 ? { or: mine } : undefined
}

/** The trips outside the plan on which this Standing Committee has to say something; nobody consents to the own. */
export function tripsAwaiting(principal: Principal): Where | undefined {
  const offices = principal.grants
    .filter(({ role }) => role === 'standing')
    .map((grant) => grant.organization)
  if (offices.length === 0) return undefined
  return {
    and: [
      { organization: { in: offices } },
      { state: { in: ['requested', 'recorded'] } },
      { leader: { not_equals: principal.cadre } },
    ],
  }
}
