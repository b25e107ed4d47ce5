const listeners = new Set<() => void>()

/** Calls when the server no longer knows who asks. @returns how to stop it */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announceSignedOut(): void {
  for (const listener of listeners) listener()
}

const doubters = new Set<() => void>()

/** Calls when somebody was answered as if nobody were signed in, and the server shall say who is. @returns how to stop it */
export function onDoubt(listener: () => void): () => void {
  doubters.add(listener)
  return () => doubters.delete(listener)
}

/** For answers that others than the server may have given: a gateway's 403 must not put anybody out. */
export function doubtSession(): void {
  for (const listener of doubters) listener()
}
