/** Nothing but spaces and invisible characters, or nothing at all. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || /^[\s\p{Cf}]*$/u.test(text)
}

/** A code point is at most two units of a string. */
const MOST_UNITS = 2

/** True when the text has more than `max` code points: an emoji counts once, not as two. */
export function longerThan(text: string, max: number): boolean {
  if (text.length <= max) return false
  // Without this a text of megabytes would be taken apart only to be refused.
  return text.length > max * MOST_UNITS || Array.from(text).length > max
}
