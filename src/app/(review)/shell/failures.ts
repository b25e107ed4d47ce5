const kept = new Set<() => void>()

/**
 * Keeps a failure until a screen has said it, and forgets it then, so that the next page tries again. Forgotten earlier,
 * what React waits for would be begun anew each time that it looks, and nobody would ever be told.
 */
export const untilShown = (forget: () => void): void => void kept.add(forget)

/** A screen has said that it failed. */
export function failureShown(): void {
  for (const forget of kept) forget()
  kept.clear()
}
