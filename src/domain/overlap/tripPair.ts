import type { Overlap, OverlapKind, OverlapTrip } from './overlap'

/** The part that overlaps of all kinds have: the two trips in the order of their ids, and a lasting key. */
export function tripPair(
  kind: OverlapKind,
  one: OverlapTrip,
  other: OverlapTrip,
  ...about: string[]
): Pick<Overlap, 'kind' | 'trips' | 'departments' | 'key'> {
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  return {
    kind,
    trips: [a.id, b.id],
    departments: [a.department, b.department],
    key: [kind, a.id, b.id, ...about].join('|'),
  }
}
