import { nextPeriod, periodKey, quarterOf, type Period, type PeriodKey } from '../calendar'
import { allPairs, put } from './buckets'
import type { Overlap, OverlapOptions, OverlapStop } from './overlap'
import { tripPair } from './tripPair'
import { sharedPlace, type Visit } from './visits'

/** Two trips with one topic at one place in one quarter, however far apart in it. */
export function topicOverlaps(visits: ReadonlyMap<string, Visit[]>, options: OverlapOptions): Overlap[] {
  const overlaps = new Map<string, Overlap>()
  for (const bucket of visits.values()) {
    for (const { topic, quarter, visits: alike } of alikeVisits(bucket)) {
      for (const [a, b] of allPairs(alike)) {
        const unit = sharedPlace(a, b, options)
        if (unit === undefined) continue
        const overlap = { ...tripPair('topic', a.trip, b.trip, topic, unit, quarter), unit, topic, quarter }
        overlaps.set(overlap.key, overlap)
      }
    }
  }
  return [...overlaps.values()]
}

type AlikeVisits = { topic: string; quarter: PeriodKey; visits: Visit[] }

/** The visits of one place, grouped by topic and quarter. */
function alikeVisits(visits: readonly Visit[]): AlikeVisits[] {
  const byQuarter = new Map<PeriodKey, Visit[]>()
  for (const visit of visits) {
    for (const quarter of quartersOf(visit.stop)) put(byQuarter, quarter, visit)
  }
  return [...byQuarter].flatMap(([quarter, ofQuarter]) => {
    const byTopic = new Map<string, Visit[]>()
    for (const visit of ofQuarter) {
      for (const topic of new Set(visit.trip.topics)) put(byTopic, topic, visit)
    }
    return Array.from(byTopic, ([topic, alike]) => ({ topic, quarter, visits: alike }))
  })
}

/** Keys of quarters sort as texts. */
function quartersOf({ from, to }: OverlapStop): PeriodKey[] {
  const last = periodKey(quarterOf(to))
  const keys = [periodKey(quarterOf(from))]
  for (let quarter: Period = quarterOf(from); periodKey(quarter) < last; quarter = nextPeriod(quarter)) {
    keys.push(periodKey(nextPeriod(quarter)))
  }
  return keys
}
