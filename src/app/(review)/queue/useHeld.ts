import { useEffect, useSyncExternalStore } from 'react'
import { held } from './held'
import type { Held } from './heldDecisions'

/** What has been decided on this page and not been sent. */
export const useHeld = (): readonly Held[] => useSyncExternalStore(held.subscribe, held.snapshot)

/** A page that goes away sends what it holds: closing the window is no way to lose a decision. */
export function useSendingLast(): void {
  useEffect(() => {
    const leave = (): void => held.sendLast()
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
}
