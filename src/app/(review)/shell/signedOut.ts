const listeners = new Set<() => void>()

/** Calls when the server no longer knows who asks. @returns how to stop it */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function announceSignedOut(): void {
  for (const listener of listeners) listener()
}
