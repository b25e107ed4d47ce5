import { isRecord } from '@/access/guards'
import type { GuardedSlug } from '@/access/matrix'
import { fieldOf, graphql, idsAnswered, rest } from './api'
import { QUERY_NAMES } from './names'
import type { World } from './world'

/** Those who read a restricted row of a cadre of the department PT, and those from whom it is kept. */
export const LET_IN = [
  'province/cadre',
  'province/head',
  'province/focal',
  'province/standing',
  'province/secretary',
] as const
export const KEPT_OUT = [
  'anonymous',
  'province/neighbour',
  'province/clerk',
  'province/reader',
  'province/administrator',
  'central/reader',
  'central/administrator',
  'elsewhere/standing',
  'elsewhere/focal',
  'commune/cadre',
  'province/expired',
  'province/future',
  'province/postless',
] as const

export const READ = [true, true, true, true]
export const DENIED = [false, false, false, false]

/** Whether a person reads a row: by its id, in a list, in a count, and over GraphQL. */
export async function readsOf(world: World, slug: GuardedSlug, id: string, key: string): Promise<boolean[]> {
  const token = key === 'anonymous' ? undefined : await world.token(key)
  const filter = `where[id][equals]=${id}`
  const one = await rest('GET', `${slug}/${id}?depth=0`, { token })
  const list = idsAnswered((await rest('GET', `${slug}?${filter}`, { token })).body)
  const count = (await rest('GET', `${slug}/count?${filter}`, { token })).body.totalDocs ?? 0
  const name = QUERY_NAMES[slug].one
  const query = `query ($id: String!) { ${name}(id: $id) { id } }`
  const field = fieldOf(await graphql(query, { token, variables: { id } }), name)
  return [one.status === 200, list.length === 1, count === 1, isRecord(field)]
}
