import { dayOfNumber } from '../calendar'
import { nearPairs } from './buckets'
import type { Overlap, OverlapOptions } from './overlap'
import { tripPair } from './tripPair'
import { sharedPlace, type Visit } from './visits'

/** Two trips to one place within the window. Of several visits of the two trips, the nearest, then the earliest, is told. */
export function unitOverlaps(visits: ReadonlyMap<string, Visit[]>, options: OverlapOptions): Overlap[] {
  const nearest = new Map<string, Found>()
  if (options.windowDays < 0) return []
  for (const bucket of visits.values()) {
    for (const [a, b] of nearPairs(bucket, options.windowDays)) {
      const unit = sharedPlace(a, b, options)
      if (unit === undefined) continue
      const found = { gap: gapOf(a, b), overlap: overlapOf(a, b, unit) }
      const known = nearest.get(found.overlap.key)
      if (!known || isNearer(found, known)) nearest.set(found.overlap.key, found)
    }
  }
  return Array.from(nearest.values(), ({ overlap }) => overlap)
}

function overlapOf(earlier: Visit, later: Visit, unit: string): Overlap {
  const numbers = gapOf(earlier, later) === 0 ? [later.first] : [earlier.last, later.first]
  return { ...tripPair('unit', earlier.trip, later.trip, unit), unit, days: numbers.map(dayOfNumber) }
}

/** Days between the end of the earlier visit and the beginning of the later one; 0 when they have a common day. */
function gapOf(earlier: Visit, later: Visit): number {
  return Math.max(0, later.first - earlier.last)
}

type Found = { gap: number; overlap: Overlap }

function isNearer(a: Found, b: Found): boolean {
  if (a.gap !== b.gap) return a.gap < b.gap
  return String(a.overlap.days) < String(b.overlap.days)
}
