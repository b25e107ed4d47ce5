import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { idOf } from '@/access/guards'
import { ACCESS_MATRIX } from '@/access/matrix'
import { postsOf } from '@/access/posts'
import { principalOf } from '@/access/principal'
import { reachesOffice } from '@/access/reachesOffice'
import { dayKeyOf } from '@/domain/calendar'
import type { HeldRow, MayChange } from '../held'

/** What a person may change on his or her own record; everything else is the administrator's. */
const OWN_COLUMNS: ReadonlySet<string> = new Set([
  'phone',
  'language',
  'mailReminders',
  'reminderHour',
  'password',
  'id',
  'updatedAt',
  'collection',
])

/** What administrators may change on their own record besides: nothing that gives or spares anything. */
const ADMINISTRATORS_OWN_COLUMNS: ReadonlySet<string> = new Set(['name', 'titleLine', 'email'])

/**
 * May whoever asks change this column of that person's record? Nobody raises his or her own role: on one's own record
 * only what gives and spares nothing; on another's only an administrator. A caller without an account may nothing.
 */
export async function mayChangePerson(
  req: PayloadRequest,
  cadre: string | undefined,
  column: string,
): Promise<boolean> {
  const principal = await principalOf(req)
  if (!principal) return false
  const isAdministrator = principal.grants.some((grant) => grant.role === 'administrator')
  if (isAdministrator && cadre !== principal.cadre) return true
  return OWN_COLUMNS.has(column) || (isAdministrator && ADMINISTRATORS_OWN_COLUMNS.has(column))
}

/**
 * May whoever asks set what that person signs in with? All of the person's posts must be in offices that the
 * administrator keeps: otherwise a lower office could sign in with the powers of a higher one. Posts that have ended
 * do not count.
 */
export async function maySetCredentials(
  req: PayloadRequest,
  person: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const today = dayKeyOf(now())
  for (const post of postsOf(person.posts)) {
    if (post.to && post.to < today) continue
    if (!(await reachesOffice(req, 'cadres', 'update', post.organization))) return false
  }
  return true
}

/** Does the table let whoever asks change anything of that person's record? */
async function reachesPerson(req: PayloadRequest, row: HeldRow): Promise<boolean> {
  const principal = await principalOf(req)
  if (!principal) return false
  const isOwn = (reach: unknown): boolean => reach === 'own' && row.id === principal.cadre
  if (principal.grants.some(({ role }) => isOwn(ACCESS_MATRIX.cadres.update[role]))) return true
  const office = idOf(row.columns.organization)
  return office !== undefined && reachesOffice(req, 'cadres', 'update', office)
}

/** What the form draws as editable of a person's record. */
export const mayChange: MayChange = async (req, row, column) =>
  (await mayChangePerson(req, row?.id, column)) && (!row || reachesPerson(req, row))

/** The same for the address to sign in with, which is not an administrator's of every office. */
export const mayChangeAddress: MayChange = async (req, row, column) => {
  if (!(await mayChange(req, row, column))) return false
  const principal = await principalOf(req)
  return !row || row.id === principal?.cadre || maySetCredentials(req, row.columns)
}
