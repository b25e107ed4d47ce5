import type { Payload } from 'payload'
import { setClock } from '@/access/clock'
import { requestAs } from '@test/helpers/requestAs'
import type { Dice } from '@test/property/walk/dice'
import type { World } from '@test/property/walk/world'
import { chooseNamed } from './choose'
import { sceneOf } from './scene'

const times = (count: number, name: string): string[] => Array.from({ length: count }, () => name)

/** The way of a quarter up to the office's plan before the Standing Committee, in whatever chain. */
const WAY = [
  ...times(7, 'registerTrip'),
  ...times(4, 'submitPlan'),
  ...times(3, 'endorsePlan'),
  ...times(2, 'consolidate'),
  ...times(2, 'submitPlan'),
  ...times(2, 'endorsePlan'),
  ...['consolidate', 'submitPlan'],
]

/** One quarter decided, so that there are trips to go on, and the next on its way, so that there is something to decide. */
const PROLOGUE = [...times(3, 'openQuarter'), ...WAY, 'decidePlan', ...WAY]

/** Brings an empty file to where there is something to decide, so that the steps worth killing come soon. */
export async function playPrologue(payload: Payload, world: World, dice: Dice): Promise<void> {
  for (const name of PROLOGUE) {
    const scene = await sceneOf(payload, world, dice)
    const attempt = chooseNamed(scene, name)
    if (name === 'decidePlan' && scene.model.trips.size === 0) throw new Error('Nobody has registered a trip')
    // Chance leaves steps out, as where everything has been sent up already.
    if (!attempt) continue
    const { today } = scene.model
    setClock(() => new Date(`${today}T09:00:00+07:00`))
    await attempt.run(await requestAs(payload, attempt.who.id))
  }
  setClock()
}
