import { compareDays, type DayKey } from '../calendar'

/** From the day `on`, the place of `from`, whole or in part, belongs to `to`. Many to many. */
export interface Succession {
  from: string
  to: string
  /** The first day of the new order: 2025-07-01 for the reform of that year. */
  on: DayKey
  extent: 'whole' | 'part'
}

/** Which unit holds a place, as at a date. */
export interface SuccessionMap {
  /** The ids that hold the unit's place on the day, sorted; the unit itself when nothing has followed it. */
  presentUnits(id: string, asOf: DayKey): string[]
  /** True when the two stand for a common place on the day: Lăng and A Nông from 1 July 2025, not before. */
  samePlace(a: string, b: string, asOf: DayKey): boolean
  /** The ids that hold both places on the day, sorted. */
  commonPlaces(a: string, b: string, asOf: DayKey): string[]
}

/** For one day of change: what each changed unit becomes. */
type Step = { on: DayKey; becomes: Map<string, string[]> }

/**
 * Answers what became of units. Changes are walked day by day, so chains and circles of successions
 * end, and what a unit gave away before it took another over does not spread to the latter. Answers
 * are kept: the map suits many questions about one set of successions.
 *
 * A unit stays a holder of its own place after a partial succession when it names itself among its
 * successors, when only one part is recorded (the rest must still be there), or when it has a later
 * succession (it must still have existed).
 */
export function successionMap(successions: readonly Succession[]): SuccessionMap {
  const steps = stepsOf(successions)
  const known = new Map<Step | undefined, Map<string, readonly string[]>>()

  function holders(id: string, asOf: DayKey): readonly string[] {
    const last = steps.findLast(({ on }) => on <= asOf)
    const answers = known.get(last) ?? new Map<string, readonly string[]>()
    known.set(last, answers)
    const answer = answers.get(id) ?? walk(steps, id, asOf)
    answers.set(id, answer)
    return answer
  }

  function commonPlaces(a: string, b: string, asOf: DayKey): string[] {
    const others = holders(b, asOf)
    return holders(a, asOf).filter((id) => others.includes(id))
  }

  return {
    presentUnits: (id, asOf) => [...holders(id, asOf)],
    samePlace: (a, b, asOf) => commonPlaces(a, b, asOf).length > 0,
    commonPlaces,
  }
}

function walk(steps: readonly Step[], id: string, asOf: DayKey): string[] {
  let places = [id]
  for (const { on, becomes } of steps) {
    if (on > asOf) break
    places = [...new Set(places.flatMap((place) => becomes.get(place) ?? [place]))]
  }
  return places.sort()
}

function stepsOf(successions: readonly Succession[]): Step[] {
  const changes = new Map<DayKey, Map<string, Succession[]>>()
  const lastChange = new Map<string, DayKey>()
  for (const succession of successions.toSorted(byDay)) {
    const { from, on } = succession
    const ofDay = changes.get(on) ?? new Map<string, Succession[]>()
    changes.set(on, ofDay.set(from, [...(ofDay.get(from) ?? []), succession]))
    lastChange.set(from, on)
  }
  return [...changes].map(([on, ofDay]) => {
    const becomes = [...ofDay].map(([id, ways]): [string, string[]] => {
      const inParts = ways.every(({ extent }) => extent === 'part')
      const remains = inParts && (ways.length === 1 || lastChange.get(id) !== on)
      return [id, [...ways.map(({ to }) => to), ...(remains ? [id] : [])]]
    })
    return { on, becomes: new Map(becomes) }
  })
}

function byDay(a: Succession, b: Succession): number {
  return compareDays(a.on, b.on)
}
