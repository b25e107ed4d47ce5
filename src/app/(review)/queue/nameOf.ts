import type { Item } from './items'

/** What a person calls it: whose it is, or what it is called. */
export function nameOf(item: Item): string {
  if (item.kind === 'plan') return item.plan.owner || item.plan.title
  return item.kind === 'request' ? item.trip.title : item.report.title
}
