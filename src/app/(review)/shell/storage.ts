/** What this browser remembers; nothing where it may remember nothing (a private window, a full disk). */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a text, or forgets it. @returns whether the browser let it */
export function remember(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** The names under which this browser remembers something. */
export function recalledKeys(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}
