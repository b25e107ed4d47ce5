import type { Attempt, Chooser, Scene } from '@test/property/walk/attempts'
import { LINE_STEPS } from '@test/property/walk/lineSteps'
import { PLAN_STEPS } from '@test/property/walk/planSteps'
import { REPORT_STEPS } from '@test/property/walk/reportSteps'
import { REQUEST_STEPS } from '@test/property/walk/requestSteps'
import { TRIP_STEPS } from '@test/property/walk/tripSteps'

/** How often somebody looks for something to do. */
const LOOKS = 400

const CHOOSERS: readonly Chooser[] = [
  ...PLAN_STEPS,
  ...LINE_STEPS,
  ...TRIP_STEPS,
  ...REQUEST_STEPS,
  ...REPORT_STEPS,
].map(([, chooser]) => chooser)

/** Steps of the random walk that come up and that the regime allows now. */
function* allowed(scene: Scene): Generator<Attempt, undefined> {
  for (let look = 0; look < LOOKS; look += 1) {
    const attempt = scene.dice.pick(CHOOSERS)?.(scene)
    if (attempt && 'apply' in attempt.verdict) yield attempt
  }
}

/** Steps that write most, or decide most: these come two times more than the others. */
const WEIGHTY: readonly string[] = [
  'openQuarter',
  'registerTrip',
  'submitPlan',
  'consolidate',
  'decidePlan',
  'mergeTrips',
  'completeTrip',
  'consolidateReports',
  'closePeriod',
]

/** The allowed step that was done least often so far, so that rare steps come as often as common ones. */
export function chooseRarest(scene: Scene, timesDone: ReadonlyMap<string, number>): Attempt | undefined {
  const byName = new Map([...allowed(scene)].map((attempt) => [attempt.name, attempt]))
  const times = (attempt: Attempt): number =>
    (timesDone.get(attempt.name) ?? 0) - (WEIGHTY.includes(attempt.name) ? 2 : 0)
  const least = Math.min(...[...byName.values()].map(times))
  return scene.dice.pick([...byName.values()].filter((attempt) => times(attempt) === least))
}

/** The first allowed step that comes up; undefined where there is none. */
export const chooseAny = (scene: Scene): Attempt | undefined => allowed(scene).next().value

/** The first of a name. */
export const chooseNamed = (scene: Scene, name: string): Attempt | undefined =>
  [...allowed(scene)].find((attempt) => attempt.name === name)
