import type { Access, PayloadRequest, Where } from 'payload'
import type { Grant, Principal, Role } from '@/domain/access'
import {
  ACCESS_MATRIX,
  type Cell,
  type GuardedSlug,
  type Operation,
  type Reach,
  REACHES,
  RESTRICTED_ROWS,
} from './matrix'
import { principalOf } from './principal'
import { ROW_SCOPES } from './rowScopes'
import { officesBelow } from './officesBelow'

/** Nothing. An impossible filter, for places where Payload wants a filter and not `false`. */
const NOTHING: Where = { id: { equals: '' } }

interface Reached {
  everything: boolean
  own: boolean
  /** Departments by the office in which the role is held there. */
  departments: Map<string, Set<string>>
  organizations: Set<string>
  below: Set<string>
}

function addReach(reached: Reached, reach: Reach, grant: Grant, principal: Principal): void {
  if (reach === 'all') reached.everything = true
  else if (reach === 'own') reached.own = true
  else if (reach === 'department') {
    if (!grant.department) return
    const departments = reached.departments.get(grant.organization) ?? new Set()
    reached.departments.set(grant.organization, departments.add(grant.department))
  } else if (reach === 'organization') reached.organizations.add(grant.organization)
  else if (reach === 'below') reached.below.add(grant.organization)
  else
    for (const office of principal.offices.get(grant.organization)?.path ?? [])
      reached.organizations.add(office)
}

/** How far a role goes. */
type ReachOfRole = (role: Role) => Reach | undefined

/** What a person reaches by his or her posts today. */
function reachOf(principal: Principal, far: ReachOfRole): Reached {
  const reached: Reached = {
    everything: false,
    own: false,
    departments: new Map(),
    organizations: new Set(),
    below: new Set(),
  }
  for (const grant of principal.grants) {
    const reach = far(grant.role)
    if (reach) addReach(reached, reach, grant, principal)
  }
  return reached
}

/** The narrower of two reaches; none where either gives none. */
function narrower(one: Reach | undefined, other: Reach | undefined): Reach | undefined {
  if (!one || !other) return undefined
  return REACHES.indexOf(one) < REACHES.indexOf(other) ? one : other
}

/** May this person do the operation at all, whatever the row? For screens, and for `create`. */
export function permits(principal: Principal, slug: GuardedSlug, operation: Operation): boolean {
  const reached = reachOf(principal, (role) => ACCESS_MATRIX[slug][operation][role])
  return (
    reached.everything ||
    reached.own ||
    reached.departments.size + reached.organizations.size + reached.below.size > 0
  )
}

const within = (column: string, ids: ReadonlySet<string>): Where => ({ [column]: { in: [...ids] } })

async function rowsOfReach(
  req: PayloadRequest,
  principal: Principal,
  slug: GuardedSlug,
  operation: Operation,
  reached: Reached,
): Promise<boolean | Where> {
  if (reached.everything) return true
  const columns = ROW_SCOPES[slug]
  const organizations = new Set(reached.organizations)
  for (const office of await officesBelow(req, reached.below)) organizations.add(office)
  const any: Where[] = []
  if (reached.own && columns.own) any.push({ [columns.own]: { equals: principal.cadre } })
  if (reached.own && columns.alsoOwn && operation === 'read')
    any.push({ [columns.alsoOwn]: { in: [principal.cadre] } })
  for (const [office, departments] of reached.departments) {
    // Of its office and no other, should a post ever name a department that is not the office's.
    const { organization } = columns
    if (organization)
      for (const department of [columns.department, columns.alsoDepartment])
        if (department)
          any.push({ and: [within(organization, new Set([office])), within(department, departments)] })
  }
  if (organizations.size > 0 && columns.organization) any.push(within(columns.organization, organizations))
  if (slug === 'plans' && operation === 'read' && organizations.size > 0) {
    // The plan of a lower office's secretary may be decided one office higher (row TN-24).
    any.push(within('decidingOffice', organizations))
  }
  if (any.length === 0) return false
  return any.length === 1 ? (any[0] ?? NOTHING) : { or: any }
}

/**
 * Which rows: true (all), false (none) or a filter on indexed columns. Of restricted rows only what the roles
 * that are let to them reach. A row that is yet to be made is not restricted.
 */
export async function rowsReached(
  req: PayloadRequest,
  principal: Principal,
  slug: GuardedSlug,
  operation: Operation,
): Promise<boolean | Where> {
  const restricted = operation === 'create' ? undefined : RESTRICTED_ROWS[slug]
  const cell: Cell = ACCESS_MATRIX[slug][operation]
  const rows = (far: ReachOfRole): Promise<boolean | Where> =>
    rowsOfReach(req, principal, slug, operation, reachOf(principal, far))
  if (!restricted) return rows((role) => cell[role])
  const few: ReachOfRole = (role) => narrower(cell[role], restricted.reach[role])
  const letIn = await rows(few)
  const others = await rows((role) => (few(role) === cell[role] ? undefined : cell[role]))
  if (letIn === true || others === false) return letIn
  // What is not known to be open is not open.
  const open: Where = { [restricted.column]: { equals: false } }
  const opened: Where = others === true ? open : { and: [others, open] }
  return letIn === false ? opened : { or: [letIn, opened] }
}

/** The access function of a collection's operation: deny, allow, or filter, by the matrix alone. */
export const guard =
  (slug: GuardedSlug, operation: Operation): Access =>
  async ({ req }) => {
    const principal = await principalOf(req)
    if (!principal) return false
    if (operation === 'create') return permits(principal, slug, 'create')
    return rowsReached(req, principal, slug, operation)
  }

/** The four access functions of a collection. */
export const guarded = (slug: GuardedSlug) => ({
  read: guard(slug, 'read'),
  create: guard(slug, 'create'),
  update: guard(slug, 'update'),
  delete: guard(slug, 'delete'),
  // Versions and trash would be ways around the rules above; nothing uses them.
  readVersions: () => false,
  unlock: guard(slug, 'update'),
})
