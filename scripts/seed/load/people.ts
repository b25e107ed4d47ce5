import type { Payload, PayloadRequest } from 'payload'
import { idOf, isRecord, textOf } from '@/access/guards'
import type { Role } from '@/domain/access'
import { fold, sortKey } from '@/domain/text'
import { arrayRows } from '@/services/rows/arrayRows'
import { DEMO_PASSWORD } from '../accounts'
import { cadres } from '../data/cadres'
import { organizations } from '../data/organizations'
import type { AbsenceSeed, CadreSeed, OrganizationSeed, RoleKey } from '../types'
import { type Book, departmentKey, idIn } from './book'
import { JOBS } from './policies'

/**
 * What the roles of the data are in the system. A member of the Standing Committee (Ban Thường vụ) who is
 * not of its permanent members reads everything of the office and decides nothing; whoever edits the
 * office's page keeps its own topics.
 */
const ROLES: Readonly<Record<Exclude<RoleKey, 'baseUnit'>, Role>> = {
  cadre: 'cadre',
  departmentHead: 'head',
  focal: 'focal',
  standing: 'standing',
  standingCommittee: 'reader',
  secretary: 'secretary',
  clerk: 'clerk',
  central: 'reader',
  siteEditor: 'topicEditor',
  administrator: 'administrator',
}

/** The first of these names the main post; the others that a person has stand beside it. */
const MAIN: readonly RoleKey[] = [
  'secretary',
  'standing',
  'departmentHead',
  'focal',
  'administrator',
  'clerk',
  'central',
  'cadre',
]
const BESIDE: readonly RoleKey[] = ['focal', 'standingCommittee', 'siteEditor', 'administrator', 'clerk']

const KINDS: Readonly<Record<AbsenceSeed['kind'], string>> = {
  maternity: 'maternity',
  sickness: 'illness',
  study: 'study',
}

interface PostRow {
  organization: string
  department?: string
  role: Role
  title: string
  from: string
  to: string | null
}

/** The dated posts of a person. Only the present main post carries the roles; others make a cadre of the office. */
export function postsOf(cadre: CadreSeed, book: Book): PostRow[] {
  const organization = idIn(book.organizations, cadre.organization)
  const departmentOf = (code: string | null): string | undefined =>
    code === null ? undefined : idIn(book.departments, departmentKey(cadre.organization, code))
  const present = cadre.posts.findLast((post) => post.to === null)
  const main = MAIN.find((role) => cadre.roles.includes(role)) ?? 'cadre'
  return cadre.posts.flatMap((post): PostRow[] => {
    const row = {
      organization,
      department: departmentOf(post.department),
      title: post.title,
      from: post.from,
      to: post.to,
    }
    if (post !== present) return [{ ...row, role: 'cadre' }]
    const beside = BESIDE.filter((role) => role !== main && cadre.roles.includes(role))
    return [main, ...beside].flatMap((role) => (role === 'baseUnit' ? [] : [{ ...row, role: ROLES[role] }]))
  })
}

interface Secret {
  hash: string
  salt: string
}

/**
 * The people of all offices, each with an account. The password of a demonstration is printed for
 * everybody to read, so it is hashed once for all: hashing it for each would take half of the loading.
 */
export async function loadPeople(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  let secret: Secret | undefined
  for (const cadre of cadres) {
    const row = rowOf(cadre, book)
    if (secret === undefined) {
      const id = await signUp(payload, req, row)
      book.cadres.set(cadre.key, id)
      secret = await secretOf(payload, req, id)
      continue
    }
    book.cadres.set(cadre.key, await writePerson(payload, req, row, secret))
  }
}

/** Writes a person below Payload's hooks, with the keys that they would fill. */
async function writePerson(
  payload: Payload,
  req: PayloadRequest,
  row: ReturnType<typeof rowOf>,
  secret: Secret,
): Promise<string> {
  const made: unknown = await payload.db.create({
    collection: 'cadres',
    data: {
      ...row,
      posts: arrayRows(row.posts),
      exemptions: arrayRows(row.exemptions),
      searchKey: `${fold(row.name)} ${fold(row.titleLine)}`.trim(),
      sortKey: sortKey(row.name),
      ...secret,
    },
    req,
  })
  const id = isRecord(made) ? idOf(made.id) : undefined
  if (id === undefined) throw new TypeError(`${row.email} has no id`)
  return id
}

function rowOf(cadre: CadreSeed, book: Book) {
  const offices: readonly OrganizationSeed[] = organizations
  return {
    name: cadre.name,
    email: cadre.email,
    titleLine: cadre.titleLine,
    organization: idIn(book.organizations, cadre.organization),
    department:
      cadre.department === null
        ? undefined
        : idIn(book.departments, departmentKey(cadre.organization, cadre.department)),
    job: JOBS[cadre.job],
    language: 'vi' as const,
    inScopeFrom: cadre.joined,
    inScopeTo: offices.find(({ key }) => key === cadre.organization)?.validTo ?? undefined,
    posts: postsOf(cadre, book),
    exemptions: cadre.absences.map(({ kind, from, to }) => ({ kind: KINDS[kind], from, to })),
  }
}

/** The first account goes the whole way through Payload, which hashes its password. */
async function signUp(payload: Payload, req: PayloadRequest, row: ReturnType<typeof rowOf>): Promise<string> {
  const { exemptions, ...rest } = row
  if (exemptions.length > 0) throw new RangeError('The first person of the data is nobody who is away')
  const data = { ...rest, password: DEMO_PASSWORD }
  const made = await payload.create({ collection: 'cadres', data, depth: 0, req })
  return made.id
}

async function secretOf(payload: Payload, req: PayloadRequest, id: string): Promise<Secret> {
  const row: unknown = await payload.db.findOne({ collection: 'cadres', where: { id: { equals: id } }, req })
  const hash = isRecord(row) ? textOf(row.hash) : undefined
  const salt = isRecord(row) ? textOf(row.salt) : undefined
  if (hash === undefined || salt === undefined) throw new TypeError('The first account has no password')
  return { hash, salt }
}
