import type { Payload } from 'payload'
import { textOf } from '@/access/guards'
import type { Scene } from '@test/property/walk/attempts'
import { plusDays } from '@test/property/walk/days'
import type { Dice } from '@test/property/walk/dice'
import type { World } from '@test/property/walk/world'
import { recallModel } from './recallModel'
import { seeAll } from './seeAll'

/** The day on which a new file begins, in Vietnam. */
const FIRST_DAY = '2021-06-24'

/** What there is to do in the file, on the day of the last step or some days later. */
export async function sceneOf(payload: Payload, world: World, dice: Dice): Promise<Scene> {
  const seen = await seeAll(payload)
  const model = recallModel(world, seen)
  const days = seen.trace.map((row) => textOf(row.at)?.slice(0, 10) ?? '')
  model.today = [FIRST_DAY, ...days].sort().at(-1) ?? FIRST_DAY
  if (seen.plans.some(({ state }) => state === 'approved') && dice.chance(0.2)) {
    model.today = plusDays(model.today, 1 + dice.int(8))
  }
  return { world, model, seen, dice }
}
