import { useEffect } from 'react'
import { unsentFlag } from '../outbox/unsentFlag'
import { recall } from './storage'

/** Sends what waits in this device from whatever page is open, not only from those on which it was written. */
export function useUnsent(account: string): void {
  useEffect(() => {
    if (recall(unsentFlag(account)) === undefined) return
    // An outbox that is open already may have stopped for somebody to sign in: it is told to go on. Without a network
    // the next page, or the next start, tries again.
    import('../outbox/runtime').then(({ sendFor }) => sendFor(account)).catch(() => undefined)
  }, [account])
}
