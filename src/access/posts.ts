import { type Post, ROLES } from '@/domain/access'
import { asDayKey } from '@/domain/calendar'
import { idOf, isOneOf, rowsOf, textOf } from './guards'

/** The posts of a person's record as plain facts; a row without an office or a known role is no post. */
export function postsOf(value: unknown): Post[] {
  return rowsOf(value).flatMap((row) => {
    const organization = idOf(row.organization)
    if (!organization || !isOneOf(ROLES, row.role)) return []
    return {
      organization,
      department: idOf(row.department),
      role: row.role,
      title: textOf(row.title),
      from: asDayKey(row.from),
      to: asDayKey(row.to),
    }
  })
}
