import { isWritten } from './entry'
import { unsent } from './queue'
import { outboxOf } from './runtime'

/**
 * How many things of an account are on this device and nowhere else: by its store, for what was just typed is not in
 * what the screens see.
 */
export async function wouldBeLost(account: string): Promise<number> {
  const { store } = await outboxOf(account)
  const [entries, drafts] = await Promise.all([store.entries(), store.drafts()])
  return unsent(entries) + drafts.filter(isWritten).length
}
