import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { isOneOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { ACCESS_MATRIX, COLLECTION_SLUGS, type GuardedSlug, type Operation } from '@/access/matrix'
import { ROLES, type Role } from '@/domain/access'
import type { Visitor } from '../support/browser'
import { HOLDERS, type Screen } from './screen'

type PayloadsOwn = keyof SanitizedConfig['admin']['routes']

/** Who looks at the screens that Payload brings along; `leadsOn`: nothing is drawn, whoever asks is sent on. */
const PAYLOADS_OWN: Readonly<Record<PayloadsOwn, Role | 'stranger' | 'leadsOn'>> = {
  account: 'cadre',
  login: 'stranger',
  forgot: 'stranger',
  reset: 'stranger',
  unauthorized: 'stranger',
  logout: 'leadsOn',
  inactivity: 'leadsOn',
  createFirstUser: 'leadsOn',
  browseByFolder: 'leadsOn',
}

/** Screens of our own that only some may use; the others are looked at by the focal department, which sees an office. */
const ONLY_FOR: Readonly<Record<string, Role>> = { catalogue: 'topicEditor', importUnits: 'administrator' }

/** Whoever changes most is asked first: that screen has the most on it. */
const BY_POWER: readonly Role[] = [
  'administrator',
  'topicEditor',
  'focal',
  'standing',
  'head',
  'cadre',
  ...ROLES,
]

/**
 * Somebody who may do this with a collection, by the table that the system itself goes by; undefined: nobody may. Of what
 * is each one's own, a cadre has some.
 */
function whoMay(operation: Operation, slug: GuardedSlug): Role | undefined {
  const cell = ACCESS_MATRIX[slug][operation]
  const may = BY_POWER.filter((role) => cell[role] !== undefined)
  return may.find((role) => cell[role] !== 'own') ?? may.find((role) => role === 'cadre') ?? may[0]
}

/** The record of a collection that was made last, of those that this person sees. */
export const aRecordOf =
  (slug: string) =>
  async ({ context }: Visitor): Promise<string> => {
    const answer: unknown = await (await context.request.get(`/api/${slug}?limit=1&depth=0`)).json()
    const id = textOf(rowsOf(isRecord(answer) ? answer.docs : [])[0]?.id)
    if (!id) throw new Error(`The demonstration has no record of ${slug} to look at`)
    return `/admin/collections/${slug}/${id}`
  }

/** Views beside the list and the form, or tabs beside the form. */
function hasViewsOfItsOwn({ components }: SanitizedCollectionConfig['admin']): boolean {
  const views = components?.views ?? {}
  const others = Object.keys(views).filter((name) => name !== 'edit' && name !== 'list')
  const tabs = Object.values(views.edit ?? {}).filter((view: unknown) => isRecord(view) && 'path' in view)
  return others.length + tabs.length > 0
}

function ofCollection({ slug, admin, versions, trash, auth }: SanitizedCollectionConfig): Screen[] {
  if (admin.hidden === true) return []
  // A collection outside the table of access is one that nobody has thought about.
  if (!isOneOf(COLLECTION_SLUGS, slug)) throw new Error(`Nobody is said to read ${slug}`)
  if (versions || trash || (isRecord(auth) && auth.verify) || hasViewsOfItsOwn(admin))
    throw new Error(`${slug} has views (versions, trash, verification, its own) that nobody looks at yet`)
  const [reader, maker, changer] = [whoMay('read', slug), whoMay('create', slug), whoMay('update', slug)]
  const list = `/admin/collections/${slug}`
  const screens: [string, Role | undefined, Screen['path']][] = [
    ['list', maker ?? reader, list],
    ['record', changer ?? reader, aRecordOf(slug)],
    ['new', maker, `${list}/create`],
  ]
  return screens.flatMap(([view, role, path]) =>
    role ? [{ name: `panel-${slug}-${view}`, as: HOLDERS[role], path }] : [],
  )
}

function ofPayload([view, route]: [PayloadsOwn, string]): Screen[] {
  const who = PAYLOADS_OWN[view]
  if (who === 'leadsOn') return []
  // The form for a new password does not look at its token before it is sent.
  const path = view === 'reset' ? `/admin${route}/a-token` : `/admin${route}`
  return [{ name: `panel-${view}`, as: who === 'stranger' ? undefined : HOLDERS[who], path }]
}

/** Addresses of Payload's at which nothing is drawn. */
export const leadingOn = ({ admin }: SanitizedConfig): string[] =>
  Object.entries(admin.routes)
    .filter((entry) => isPayloadsOwn(entry) && PAYLOADS_OWN[entry[0]] === 'leadsOn')
    .map(([, route]) => `/admin${route}`)

const isPayloadsOwn = (entry: [string, string]): entry is [PayloadsOwn, string] => entry[0] in PAYLOADS_OWN

/** Views of our own, by their names in the configuration. The one without a path is the first screen. */
function ofOurs([name, view]: [string, unknown]): Screen {
  const path = isRecord(view) ? (textOf(view.path) ?? '') : ''
  return { name: `panel-${name}`, as: HOLDERS[ONLY_FOR[name] ?? 'focal'], path: `/admin${path}` }
}

/** Every screen of the panel, as its configuration has them. */
export function panelScreens({ admin, collections, globals }: SanitizedConfig): Screen[] {
  const routes: [string, string][] = Object.entries(admin.routes)
  const lost = routes.filter((entry) => !isPayloadsOwn(entry)).map(([view]) => view)
  if (lost.length > 0) throw new Error(`Nobody looks at ${lost.join(', ')}: see PAYLOADS_OWN`)
  if (globals.some(({ admin: { hidden } }) => hidden !== true)) throw new Error('Nobody looks at globals yet')
  return [
    ...Object.entries(admin.components.views).map(ofOurs),
    ...collections.flatMap(ofCollection),
    ...routes.filter(isPayloadsOwn).flatMap(ofPayload),
    { name: 'panel-nothingThere', as: HOLDERS.cadre, path: '/admin/nothing-there', isMissing: true },
  ]
}
