import type { Access, PayloadRequest, Where } from 'payload'
import type { Grant, Principal, Role } from '@/domain/access'
import { ACCESS_MATRIX, type GuardedSlug, type Operation, type Reach, RESTRICTED_ROWS } from './matrix'
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

/** What a person reaches in a collection, from the matrix and his or her posts today; of some roles only, if they are named. */
function reachOf(
  principal: Principal,
  slug: GuardedSlug,
  operation: Operation,
  counts: (role: Role) => boolean = () => true,
): Reached {
  const reached: Reached = {
    everything: false,
    own: false,
    departments: new Map(),
    organizations: new Set(),
    below: new Set(),
  }
  const cell = ACCESS_MATRIX[slug][operation]
  for (const grant of principal.grants) {
    const reach = counts(grant.role) ? cell[grant.role] : undefined
    if (reach) addReach(reached, reach, grant, principal)
  }
  return reached
}

/** May this person do the operation at all, whatever the row? For screens, and for `create`. */
export function permits(principal: Principal, slug: GuardedSlug, operation: Operation): boolean {
  const reached = reachOf(principal, slug, operation)
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
  if (reached.own && columns.alsoOwn) any.push({ [columns.alsoOwn]: { in: [principal.cadre] } })
  for (const [office, departments] of reached.departments) {
    // Of its office and no other, should a post ever name a department that is not the office's.
    if (columns.department && columns.organization)
      any.push({
        and: [within(columns.organization, new Set([office])), within(columns.department, departments)],
      })
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
 * that are let to them reach.
 */
export async function rowsReached(
  req: PayloadRequest,
  principal: Principal,
  slug: GuardedSlug,
  operation: Operation,
): Promise<boolean | Where> {
  const restricted = RESTRICTED_ROWS[slug]
  const rows = (counts?: (role: Role) => boolean): Promise<boolean | Where> =>
    rowsOfReach(req, principal, slug, operation, reachOf(principal, slug, operation, counts))
  if (!restricted) return rows()
  const letIn = await rows((role) => restricted.roles.includes(role))
  const others = await rows((role) => !restricted.roles.includes(role))
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
