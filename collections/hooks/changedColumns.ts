import { isRecord } from '@/access/guards'

/** A value as text that is the same for the same value: without the ids of rows, keys in order, documents by their id. */
export function asText(value: unknown): string {
  const slim = (entry: unknown): unknown => {
    // What is empty is stored by one database and left out by the other.
    if (Array.isArray(entry)) return entry.length === 0 ? '' : entry.map(slim)
    if (!isRecord(entry)) return entry ?? ''
    if (typeof entry.id === 'string' && ('name' in entry || 'createdAt' in entry)) return entry.id
    return Object.fromEntries(
      Object.entries(entry)
        .filter(([key]) => key !== 'id')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, slim(inner)])
        .filter(([, inner]) => inner !== ''),
    )
  }
  return JSON.stringify(slim(value))
}

/** The columns in which what is sent differs from the row as it stands; all that are sent where there is no row yet. */
export function changedColumns(data: Record<string, unknown>, before: unknown): string[] {
  const current = isRecord(before) ? before : {}
  return Object.keys(data).filter((key) => asText(data[key]) !== asText(current[key]))
}
