import { OVERLAP_KINDS, type Overlap, type OverlapOptions, type OverlapTrip } from './overlap'
import { personOverlaps } from './personOverlaps'
import { topicOverlaps } from './topicOverlaps'
import { unitOverlaps } from './unitOverlaps'
import { visitsByPlace } from './visits'

/**
 * Every overlap among the trips, each once, by kind and then by key, whatever the order of the trips
 * (row AG-10). Units are compared by what became of them, so after 1 July 2025 visits to A Nông and
 * to Lăng meet, and before that day they do not (domain 5.4). Work grows with the number of trips and
 * of overlaps found, not with the number of pairs.
 */
export function findOverlaps(trips: readonly OverlapTrip[], options: OverlapOptions): Overlap[] {
  const visits = visitsByPlace(trips, options)
  return [...personOverlaps(trips), ...unitOverlaps(visits, options), ...topicOverlaps(visits, options)].sort(
    inOrder,
  )
}

/**
 * The overlaps of one trip, just being registered, with the others; not those of the others among
 * themselves. An earlier version of the draft among the others (same id) is passed over.
 */
export function overlapsOf(
  draft: OverlapTrip,
  others: readonly OverlapTrip[],
  options: OverlapOptions,
): Overlap[] {
  return others.flatMap((other) => findOverlaps([draft, other], options)).sort(inOrder)
}

function inOrder(a: Overlap, b: Overlap): number {
  if (a.kind !== b.kind) return OVERLAP_KINDS.indexOf(a.kind) - OVERLAP_KINDS.indexOf(b.kind)
  return a.key < b.key ? -1 : 1
}
