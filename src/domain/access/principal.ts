import type { DayKey } from '../calendar'

/** What a post lets its holder do. `reader` reads the offices below; it does nothing there. */
export const ROLES = [
  'cadre',
  'head',
  'focal',
  'standing',
  'secretary',
  'clerk',
  'topicEditor',
  'administrator',
  'reader',
] as const
export type Role = (typeof ROLES)[number]

/** One dated post of a person (row CM-19: one person may hold several). Days are inclusive. */
export interface Post {
  organization: string
  department?: string
  role: Role
  title?: string
  from?: DayKey
  to?: DayKey
}

/** What the access rules need to know of an office. */
export interface OfficeFacts {
  id: string
  /** Ids from the root to this office, this one included. */
  path: readonly string[]
  focalDepartment?: string
  chain: ChainName
  ownPlanApprover: OwnPlanApprover
  ownPlanApproverCadre?: string
}

/** The ways in which a plan climbs in an office (domain table 6.6). */
export const CHAIN_NAMES = ['headFocalStanding', 'headStanding', 'focalStanding', 'standing'] as const
export type ChainName = (typeof CHAIN_NAMES)[number]

/** Who decides the plan of a member of the Standing Committee (row TN-24). */
export const OWN_PLAN_APPROVERS = ['otherStanding', 'parentOffice', 'named'] as const
export type OwnPlanApprover = (typeof OWN_PLAN_APPROVERS)[number]

/** A role that counts today, where it counts. */
export interface Grant {
  role: Role
  organization: string
  department?: string
}

/** Whoever is acting: a person and the roles that his or her posts give today. */
export interface Principal {
  cadre: string
  /** The office of the main post; every step that creates something creates it there. */
  organization?: string
  department?: string
  grants: readonly Grant[]
  /** Office by id, for the offices in which a post is held. */
  offices: ReadonlyMap<string, OfficeFacts>
}
