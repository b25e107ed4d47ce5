/** True for a plain object; narrows `unknown` from a database row or a request. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of a relationship, whether it came as an id or as a populated document. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (isRecord(value)) return idOf(value.id)
  return undefined
}

/** Ids of a list of relationships; what is not one is left out. */
export const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((entry: unknown) => idOf(entry) ?? []) : []

/** The records among some values. */
export const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** A text, or undefined for anything else and for the empty text. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A finite number, or undefined. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** Narrows a value to one of a fixed list of words. */
export const isOneOf = <const Word extends string>(words: readonly Word[], value: unknown): value is Word =>
  typeof value === 'string' && words.some((word) => word === value)
