import { bundle } from '@test/processes/bundle'
import { Dice } from '@test/property/walk/dice'
import { clearCycle, makeWorld } from '@test/property/walk/world'
import { inspect, reopened } from './inspect/inspect'
import { playPrologue } from './prologue'
import { playRound } from './round'
import { Tally } from './tally'
import { worldOf, worldText } from './world'

export interface Play {
  /** Processes to kill; rounded up to pairs. */
  times: number
  seed: number
  /** Told after every round. */
  onRound?: (tally: Tally) => void
}

/** A file with more transitions than this begins anew: looking at all of it after every kill would take too long. */
const MOST_TRANSITIONS = 600

/**
 * Kills processes that work on the file in `DATABASE_URL`, and checks after every pair that nothing was lost or torn.
 * @throws Error that says what was; the file is left as it is then
 */
export async function killTimes({ times, seed, onRound }: Play): Promise<Tally> {
  const { default: unready } = await import('@payload-config')
  const config = await unready
  const worker = await bundle('scripts/kill/worker.ts')
  const dice = new Dice(seed)
  const tally = new Tally()
  const world = await reopened(config, makeWorld)
  const look = () => reopened(config, (payload) => inspect(payload, world))
  // The office of three people comes first: there the way from a trip to its decision is the shortest.
  const offices = [...world.offices.keys()].reverse()
  for (let file = 0; tally.deaths.length < times; file += 1) {
    const within = worldOf(world, offices[file % offices.length] ?? '')
    await reopened(config, async (payload) => {
      await clearCycle(payload)
      await playPrologue(payload, within, dice)
    })
    let before = await look()
    while (tally.deaths.length < times && before.transitions < MOST_TRANSITIONS) {
      before = await playRound({ worker, worldText: worldText(within), dice, before, inspect: look }, tally)
      onRound?.(tally)
    }
  }
  return tally
}
