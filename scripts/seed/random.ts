/** A source of numbers that gives the same ones for the same seed, so that every demonstration is alike. */
export interface Random {
  /** At least 0, below 1. */
  next: () => number
  /** A whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number
  chance: (probability: number) => boolean
  /** @throws RangeError when the list is empty */
  pick: <T>(list: readonly T[]) => T
  /** One of the values, each as likely as its weight says. @throws RangeError when there is none */
  weighted: <T>(entries: readonly (readonly [value: T, weight: number])[]) => T
  /** A new list in another order. */
  shuffle: <T>(list: readonly T[]) => T[]
}

/** FNV-1a, 32 bits: turns the words of a seed into the number that the generator starts from. */
function hash(words: string): number {
  let value = 0x811c9dc5
  for (const character of words) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return value >>> 0
}

/** Mulberry32: small, well known, good enough for a demonstration. Never for keys or passwords. */
function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The generator that belongs to the seed. */
export function createRandom(seed: string): Random {
  const next = mulberry32(hash(seed))
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1))

  function pick<T>(list: readonly T[]): T {
    const value = list[int(0, list.length - 1)]
    if (value === undefined) throw new RangeError('Nothing to pick from')
    return value
  }

  function weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of entries) {
      left -= weight
      if (left < 0) return value
    }
    throw new RangeError('Nothing with a weight to choose from')
  }

  function shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, order: next() }))
      .sort((a, b) => a.order - b.order)
      .map(({ value }) => value)
  }

  return { next, int, chance: (probability) => next() < probability, pick, weighted, shuffle }
}
