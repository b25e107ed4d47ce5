import type { ApolloCache } from '@apollo/client'
import type { ModifierDetails } from '@apollo/client/cache'
import { isRecord } from '@/access/guards'

/**
 * Takes what has been decided off the lists that this browser remembers. By the names of their fields: the question for
 * them is long, and every page would have to load it.
 */
export function forgetDecided(cache: ApolloCache, decided: readonly string[]): void {
  const without = (queue: unknown, { isReference, readField }: ModifierDetails): unknown => {
    const waits = (row: unknown): boolean =>
      !isReference(row) || !decided.some((id) => id === readField('id', row))
    if (Array.isArray(queue)) return queue.filter(waits)
    return isRecord(queue) && Array.isArray(queue.rows) ? { ...queue, rows: queue.rows.filter(waits) } : queue
  }
  cache.modify<Record<string, unknown>>({
    fields: { reviewQueue: without, consentQueue: without, reportQueue: without },
  })
}
