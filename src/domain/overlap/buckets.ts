/** A run of days or half-days as integers, both ends included; empty when `last` is below `first`. */
export interface Run {
  first: number
  last: number
}

/** Adds the entry to the bucket of the key. */
export function put<Key, Entry>(buckets: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const bucket = buckets.get(key)
  if (bucket) bucket.push(entry)
  else buckets.set(key, [entry])
}

/**
 * Every two entries of which the later begins at most `reach` after the earlier ends; 0 means that
 * they meet on a common day. In the order of their beginnings, so only entries that are near each
 * other are ever looked at.
 */
export function* nearPairs<Entry extends Run>(
  entries: readonly Entry[],
  reach: number,
): Generator<[Entry, Entry]> {
  const sorted = entries.toSorted((a, b) => a.first - b.first)
  for (const [index, earlier] of sorted.entries()) {
    for (const later of laterThan(sorted, index)) {
      if (later.first - earlier.last > reach) break
      yield [earlier, later]
    }
  }
}

/** Every two entries of a bucket, each pair once. */
export function* allPairs<Entry>(entries: readonly Entry[]): Generator<[Entry, Entry]> {
  for (const [index, earlier] of entries.entries()) {
    for (const later of laterThan(entries, index)) yield [earlier, later]
  }
}

function* laterThan<Entry>(entries: readonly Entry[], index: number): Generator<Entry> {
  for (let next = index + 1; next < entries.length; next++) {
    const entry = entries[next]
    if (entry !== undefined) yield entry
  }
}
