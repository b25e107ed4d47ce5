import { daysBetween, plusDays, quarterName, QUARTERS } from './days'
import { type Model, type ModelStop, type ModelTrip, no, type Verdict, type Who } from './model'
import { directs, isOff, timesOf } from './tripRules'

/** Row AG-10: other days for the whole trip, inside its plan's quarter as long as it is a line of one. */
export function moveTrip(
  model: Model,
  who: Who,
  trip: ModelTrip,
  { firstDay, reason }: { firstDay: string; reason: string },
): Verdict {
  if (!directs(who, trip)) return no('not one who reviews it')
  if (trip.state !== 'registered' && !isOff(trip)) return no(`it is ${trip.state}`)
  if (reason.trim() === '') return no('no reason')
  const by = daysBetween(trip.firstDay, firstDay)
  if (firstDay === '2021-02-30' || by === 0) return no('no day, or the day that it has')
  const stops = trip.stops.map((stop) => ({
    ...stop,
    from: plusDays(stop.from, by),
    to: plusDays(stop.to, by),
  }))
  const quarter = trip.state === 'registered' ? model.plans.get(trip.plan ?? '')?.period : undefined
  const span = QUARTERS[quarter ?? ''] ?? { from: model.today, to: plusDays(model.today, 366) }
  if (!stops.every(({ from, to }) => from >= span.from && to <= span.to)) return no('days that cannot be')
  return {
    apply: () => {
      model.move('trips', trip, 'move', trip.state === 'registered' ? 'registered' : 'approved')
      Object.assign(trip, timesOf(stops))
    },
  }
}

/** Half-days from the start of the first stop to the end of the last, as numbers, two a day. */
function taken({ stops }: ModelTrip): { first: number; last: number } {
  const half = (day: string): number => 2 * daysBetween('2021-01-01', day)
  return {
    first: Math.min(...stops.map(({ from, fromHalf }) => half(from) + (fromHalf === 'pm' ? 1 : 0))),
    last: Math.max(...stops.map(({ to, toHalf }) => half(to) + (toHalf === 'am' ? 0 : 1))),
  }
}

/** Two visits of one place with fewer than seven days between them: the policy of these offices. */
const areNear = (a: ModelStop, b: ModelStop): boolean =>
  Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from)) < 7

const quarters = ({ from, to }: ModelStop): string[] => [quarterName(from), quarterName(to)]

/** In what two trips collide, by the names of the collisions: a person, a place, a topic at a place in a quarter. */
export function collisionsOf(one: ModelTrip, other: ModelTrip): string[] {
  if (one.id === other.id) return []
  const pair = [one.id, other.id].sort().join('|')
  const found = new Set<string>()
  const [mine, theirs] = [taken(one), taken(other)]
  if (mine.first <= theirs.last && theirs.first <= mine.last)
    for (const person of one.people.filter((id) => other.people.includes(id)))
      found.add(`person|${pair}|${person}`)
  for (const a of one.stops)
    for (const b of other.stops.filter(({ unit }) => unit === a.unit)) {
      if (areNear(a, b)) found.add(`unit|${pair}|${a.unit}`)
      for (const quarter of quarters(a).filter((name) => quarters(b).includes(name)))
        for (const topic of one.topics.filter((id) => other.topics.includes(id)))
          found.add(`topic|${pair}|${topic}|${a.unit}|${quarter}`)
    }
  return [...found].sort()
}

const OVER = ['refused', 'postponed', 'cancelled', 'merged', 'dropped', 'withdrawn']

/** Row AG-10: both stay as they are, with a reason, by whoever reviews both. */
export function keepOverlap(
  model: Model,
  who: Who,
  pair: readonly [ModelTrip, ModelTrip],
  { key, reason }: { key: string; reason: string },
): Verdict {
  if (!pair.every((trip) => directs(who, trip))) return no('not one who reviews both')
  if (reason.trim() === '') return no('no reason')
  if (pair.some(({ state }) => OVER.includes(state))) return no('one of them does not take place')
  if (!collisionsOf(...pair).includes(key)) return no('the two do not collide so')
  return {
    apply: () => {
      for (const trip of pair) model.move('trips', trip, 'keepOverlap', trip.state)
    },
  }
}
