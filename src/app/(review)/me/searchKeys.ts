import type { Choice } from './choice'

/** What has been found, and for which words: while somebody types on, it is that of what they had typed before. */
export interface Found {
  text: string
  choices: readonly Choice[]
}

/** What there is still to choose. */
export const restOf = (found: Found | undefined, chosen: readonly Choice[]): readonly Choice[] =>
  (found?.choices ?? []).filter((one) => !chosen.some((had) => had.id === one.id))

/** What Enter takes: what was found for these very words, where it is one thing. */
export function onlyOne(
  found: Found | undefined,
  text: string,
  chosen: readonly Choice[],
): Choice | undefined {
  if (found?.text !== text || text.trim() === '') return undefined
  const rest = restOf(found, chosen)
  return rest.length === 1 ? rest[0] : undefined
}

interface Pressed {
  key: string
  /** True while letters are being put together: the key is the keyboard's own. */
  nativeEvent: { isComposing: boolean }
  preventDefault: () => void
}

/** Enter in a search box asks for the search alone. Left to the browser it would send the form around it. */
export function enterSearches(event: Pressed, take: () => void): void {
  if (event.key !== 'Enter') return
  event.preventDefault()
  if (!event.nativeEvent.isComposing) take()
}
