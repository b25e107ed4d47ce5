import { useEffect } from 'react'
import { UNSENT } from '../outbox/unsentFlag'
import { recall } from './storage'

/** Sends what waits in this device from whatever page is open, not only from those on which it was written. */
export function useUnsent(account: string): void {
  useEffect(() => {
    if (recall(UNSENT) !== account) return
    // Without a network the next page, or the next start, tries again.
    import('../outbox/runtime').then(({ outboxOf }) => outboxOf(account)).catch(() => undefined)
  }, [account])
}
