import type { Payload } from 'payload'
import { setClock } from '@/access/clock'
import { requestAs } from '@test/helpers/requestAs'
import type { Dice } from '@test/property/walk/dice'
import type { World } from '@test/property/walk/world'
import { chooseNamed } from './choose'
import { sceneOf } from './scene'

/** The way of a quarter up to the office's plan before the Standing Committee, in whatever chain. */
const WAY = [
  ...['openQuarter', 'openQuarter'],
  ...Array.from({ length: 10 }, () => 'registerTrip'),
  ...Array.from({ length: 5 }, () => 'submitPlan'),
  ...Array.from({ length: 4 }, () => 'endorsePlan'),
  ...['consolidate', 'consolidate', 'submitPlan', 'submitPlan', 'endorsePlan', 'endorsePlan'],
  ...['consolidate', 'submitPlan'],
]

/** Brings an empty file to where there is something to decide, so that the steps worth killing come soon. */
export async function playPrologue(payload: Payload, world: World, dice: Dice): Promise<void> {
  for (const name of WAY) {
    const scene = await sceneOf(payload, world, dice)
    const attempt = chooseNamed(scene, name)
    if (!attempt) continue
    const { today } = scene.model
    setClock(() => new Date(`${today}T09:00:00+07:00`))
    await attempt.run(await requestAs(payload, attempt.who.id))
  }
  setClock()
}
