import { isWithin, type DayKey } from '../calendar'
import type { Grant, OfficeFacts, Post, Principal, Role } from './principal'

const holdsOn = (post: Post, day: DayKey): boolean =>
  isWithin(day, { from: post.from ?? day, to: post.to ?? day })

/**
 * The roles that posts give on a day. The head (or a post named `focal`) of the department to which
 * the office points is the focal department's voice: the desk is a setting, because it is renamed
 * and moved (the two names of one desk in Thái Nguyên's guidance). A secretary is a member of the
 * Standing Committee too, and every post in a department makes its holder a cadre of it.
 *
 * @param posts all posts of one person
 * @param day a day key, Asia/Ho_Chi_Minh
 */
export function grantsOn(
  posts: readonly Post[],
  offices: ReadonlyMap<string, OfficeFacts>,
  day: DayKey,
): Grant[] {
  const grants = new Map<string, Grant>()
  const add = (role: Role, post: Post): void => {
    const grant: Grant = {
      role,
      organization: post.organization,
      ...(post.department && { department: post.department }),
    }
    grants.set(`${role}/${grant.organization}/${grant.department ?? ''}`, grant)
  }
  for (const post of posts) {
    if (!holdsOn(post, day)) continue
    const inFocalDepartment =
      post.department !== undefined && offices.get(post.organization)?.focalDepartment === post.department
    if (post.role === 'focal') {
      // A focal post outside the focal department is a leftover of a reorganisation: it gives no voice.
      if (inFocalDepartment) add('focal', post)
    } else {
      add(post.role, post)
    }
    if (post.role === 'head' && inFocalDepartment) add('focal', post)
    if (post.role === 'secretary') add('standing', post)
    if (['head', 'focal', 'standing', 'secretary'].includes(post.role)) add('cadre', post)
  }
  return [...grants.values()]
}

/** True where the person holds the role in that office (and, if named, in that department). */
export function hasRole(
  principal: Principal,
  role: Role,
  organization: string,
  department?: string,
): boolean {
  return principal.grants.some(
    (grant) =>
      grant.role === role &&
      grant.organization === organization &&
      (department === undefined || grant.department === department),
  )
}
