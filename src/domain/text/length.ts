/** Nothing but spaces and invisible characters, or nothing at all. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || /^[\s\p{Cf}]*$/u.test(text)
}

/** True when the text has more than `max` code points: an emoji counts once, not as two. */
export function longerThan(text: string, max: number): boolean {
  if (text.length <= max) return false
  return Array.from(text).length > max
}
