import type { PayloadRequest } from 'payload'
import { type Chooser, type Scene, someId, someoneOf, someWords, unless, versionOf } from './attempts'
import type { Model, ModelTrip, Verdict, Who } from './model'

export interface OnTrip {
  who: Who
  trip: ModelTrip
  input: { trip: string; version: number }
  judged: (verdict: () => Verdict) => { verdict: Verdict; stranger: boolean }
}

export function someTrip(scene: Scene): OnTrip | undefined {
  const trip = scene.dice.pick([...scene.model.trips.values()])
  if (!trip) return undefined
  const who = someoneOf(scene, trip.office)
  const [id, exists] = someId(scene, trip.id)
  const [version, fresh] = versionOf(scene, 'trips', trip.id)
  return {
    who,
    trip,
    input: { trip: id, version },
    judged: (verdict) => ({
      verdict: unless(exists && fresh, 'no such trip, or not as it stands', verdict),
      stranger: !exists || who.office !== trip.office,
    }),
  }
}

/** A step on a trip that has words of its own. */
export const onTrip =
  <More extends object>(
    name: string,
    more: (scene: Scene) => More,
    verdict: (model: Model, who: Who, trip: ModelTrip, input: More) => Verdict,
    service: (req: PayloadRequest, input: OnTrip['input'] & More) => Promise<unknown>,
  ): Chooser =>
  (scene) => {
    const on = someTrip(scene)
    if (!on) return undefined
    const { who, trip, judged } = on
    const words = more(scene)
    const input = { ...on.input, ...words }
    const judgement = judged(() => verdict(scene.model, who, trip, words))
    return { name, who, ...judgement, run: (req) => service(req, input), words: input }
  }

const COMPLETIONS = ['done', 'done', 'done', 'part', 'moved', 'dropped'] as const

export function someOutcome(scene: Scene) {
  const { dice } = scene
  const result = someWords(scene, 'Đã khảo sát xong')
  const completion = dice.oneOf(...COMPLETIONS)
  const outcome = { result, actualLearning: 'Cách nắm tình hình', completion }
  return { outcome, sound: result.trim() !== '', completion }
}

export const reason = (scene: Scene): { reason: string } => ({ reason: someWords(scene, 'Dịch bệnh') })
export const words = (scene: Scene): { words: string } => ({ words: someWords(scene, 'Đồng ý') })
