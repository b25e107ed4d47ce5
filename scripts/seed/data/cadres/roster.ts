import type { DayKey } from '@/domain/calendar'
import { fold } from '@/domain/text'
import type { AbsenceSeed, CadreSeed, Job, OrganizationKey, PostSeed, RoleKey } from '../../types'

/** One line of a roster: what differs from person to person. */
export interface RosterRow {
  name: string
  gender: CadreSeed['gender']
  /** Code of the department; null for the standing members. */
  department: string | null
  title: string
  since: DayKey
  job?: Exclude<Job, 'chuyenTrach'>
  /** Beyond being a cadre of the office. */
  roles?: readonly RoleKey[]
  /** Earlier posts, and posts held beside the present one (row CM-19). */
  otherPosts?: readonly PostSeed[]
  titleLine?: string
  joined?: DayKey
  absences?: readonly AbsenceSeed[]
}

/** 'Nông Thị Bích Hạc' → 'nong.hac': family name and given name, as such offices make their addresses. */
export function mailboxOf(name: string): string {
  const words = fold(name)
    .replace(/[^a-z ]/g, '')
    .split(' ')
  return `${words.at(0)}.${words.at(-1)}`
}

/**
 * The people of one office. Every name is invented; addresses end in the reserved `.example`, so
 * that no message of a demonstration can reach anyone.
 */
export function roster(
  organization: OrganizationKey,
  domain: string,
  rows: readonly RosterRow[],
): CadreSeed[] {
  return rows.map((row) => {
    const key = mailboxOf(row.name)
    const posts = [
      ...(row.otherPosts ?? []),
      { title: row.title, department: row.department, from: row.since, to: null },
    ]
    const job = row.job ?? 'chuyenTrach'
    const own: RoleKey[] = job === 'chuyenTrach' ? ['cadre'] : []
    return {
      key,
      name: row.name,
      email: `${key}@${domain}.example`,
      gender: row.gender,
      organization,
      department: row.department,
      job,
      posts,
      titleLine:
        row.titleLine ??
        posts
          .filter((post) => post.to === null)
          .map((post) => post.title)
          .join(', '),
      roles: [...own, ...(row.roles ?? [])],
      joined: row.joined ?? posts[0]?.from ?? row.since,
      absences: row.absences ?? [],
    }
  })
}
