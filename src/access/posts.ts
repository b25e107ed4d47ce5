import { type Post, ROLES } from '@/domain/access'
import { asDayKey } from '@/domain/calendar'
import { idOf, isOneOf, rowsOf, textOf } from './guards'

/** A first or last day that is there and cannot be read: the post would be open on a side where it is closed. */
const isUnreadable = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !asDayKey(value)

/** The posts of a person's record as plain facts; a row without an office, a known role or readable days is no post. */
export function postsOf(value: unknown): Post[] {
  return rowsOf(value).flatMap((row) => {
    const organization = idOf(row.organization)
    if (!organization || !isOneOf(ROLES, row.role)) return []
    if (isUnreadable(row.from) || isUnreadable(row.to)) return []
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
