import { AsyncLocalStorage } from 'node:async_hooks'
import type { WriteTransaction } from './writeTransaction'

interface Slot {
  transaction: WriteTransaction | null
}

const slots = new AsyncLocalStorage<Slot>()

/** Runs `begin` and tells which transaction it opened on the way, through layers that do not hand it back. */
export async function captureTransaction<T>(
  begin: () => Promise<T>,
): Promise<{ result: T; transaction: WriteTransaction | null }> {
  const slot: Slot = { transaction: null }
  const result = await slots.run(slot, begin)
  return { result, transaction: slot.transaction }
}

/** Called by the client for each transaction that it opens. */
export function noteTransaction(transaction: WriteTransaction): void {
  const slot = slots.getStore()
  if (slot) slot.transaction = transaction
}
