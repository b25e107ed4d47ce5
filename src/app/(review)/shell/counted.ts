/** `1 plan`, `2 plans` for English: Vietnamese has no plural. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** The same of days that are written already: `1 day`, `2.5 days`. */
export const daysCounted = (days: string): string => (days === '1' ? '1 day' : `${days} days`)
