import type { GuardedSlug, Operation, Reach } from '@/access/matrix'
import { reachesOfPost } from './expected'
import { ABOVE, UNDER, type Person, type Row } from './world'

/** Does a reach, held by this person, take in the row? Said anew here, without the code that is tested. */
function takesIn(reach: Reach, person: Person, row: Row): boolean {
  switch (reach) {
    case 'own':
      return row.person === person.key
    case 'department':
      return row.office === person.office && row.department === person.department
    case 'organization':
      return row.office === person.office
    case 'catalogue':
      return row.office === person.office || ABOVE[person.office].includes(row.office)
    case 'below':
      return row.office === person.office || UNDER[person.office].includes(row.office)
    case 'all':
      return true
  }
}

/** Whether the table lets this person do this with this row. */
export function mayReach(person: Person, slug: GuardedSlug, operation: Operation, row: Row): boolean {
  if (!person.post) return false
  return reachesOfPost(person.post, slug, operation).some((reach) => takesIn(reach, person, row))
}
