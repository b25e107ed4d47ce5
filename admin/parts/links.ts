import { isRecord } from '@/access/guards'
import type { GuardedSlug } from '@/access/matrix'

/** Where the panel stands; the addresses of its screens. */
const PANEL = '/admin'

export const documentLink = (slug: GuardedSlug, id: string): string => `${PANEL}/collections/${slug}/${id}`

/** A list with a filter: each column equals its value. */
export function listLink(slug: GuardedSlug, filter: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  Object.entries(filter).forEach(([column, value], index) => {
    query.set(`where[or][0][and][${index}][${column}][equals]`, value)
  })
  const text = query.toString()
  return `${PANEL}/collections/${slug}${text === '' ? '' : `?${text}`}`
}

/** A filter of a list as an address carries it: `where[and][0][state][equals]=open`. */
export function whereQuery(where: unknown): string {
  const query = new URLSearchParams()
  const add = (path: string, value: unknown): void => {
    if (Array.isArray(value)) value.forEach((one: unknown, index) => add(`${path}[${index}]`, one))
    else if (isRecord(value)) Object.entries(value).forEach(([name, one]) => add(`${path}[${name}]`, one))
    else query.set(path, String(value))
  }
  add('where', where)
  return `?${query.toString()}`
}

/** A screen of our own, with what was chosen on it. */
export function screenLink(path: string, chosen: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(chosen)) if (value) query.set(name, value)
  const text = query.toString()
  return `${PANEL}${path}${text === '' ? '' : `?${text}`}`
}
