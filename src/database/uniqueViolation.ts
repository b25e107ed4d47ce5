import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { ValidationError } from 'payload'

/** Payload turns the database's refusal into a field error of which only this text, in the reader's language, is left. */
const mustBeUnique: ReadonlySet<string> = new Set([
  en.translations.error.valueMustBeUnique,
  vi.translations.error.valueMustBeUnique,
])

/**
 * Whether a write failed because a unique key was already taken, on either database and however wrapped: as the
 * driver's own error, as drizzle's with a cause, or as Payload's `ValidationError`.
 */
export function isUniqueViolation(error: unknown): boolean {
  for (const cause of causesOf(error)) {
    if (
      cause instanceof ValidationError &&
      cause.data.errors.some(({ message }) => mustBeUnique.has(message))
    ) {
      return true
    }
    if ('code' in cause && isUniqueCode(cause.code)) return true
  }
  return false
}

/** SQLite names a key of several columns a UNIQUE, an id a PRIMARYKEY; 11000 is MongoDB's duplicate key. */
function isUniqueCode(code: unknown): boolean {
  return code === 11000 || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
}

/** The error and what caused it, outermost first; a few levels, in case they form a ring. */
export function causesOf(error: unknown): object[] {
  const causes: object[] = []
  let current = error
  while (typeof current === 'object' && current !== null && causes.length < 8) {
    causes.push(current)
    current = 'cause' in current ? current.cause : null
  }
  return causes
}
