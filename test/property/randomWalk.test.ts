import fc from 'fast-check'
import type { Payload } from 'payload'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Walk } from './walk/walk'
import { makeWorld, type World } from './walk/world'

/** Steps in a run of Jest; `RANDOM_WALK_STEPS` asks for more, `RANDOM_WALK_SEED` repeats a run. */
const WALKS = 8
const STEPS = Number(process.env.RANDOM_WALK_STEPS ?? 2000)
const SEED = process.env.RANDOM_WALK_SEED

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await makeWorld(payload)
}, 120_000)
afterAll(() => closeTestPayload(payload))

/** How many steps of each kind were accepted and refused, over all walks. */
const done = new Map<string, number>()

async function walkThrough(seeds: readonly number[]): Promise<void> {
  const walk = await Walk.begin(payload, world)
  try {
    for (const seed of seeds) await walk.step(seed)
  } catch (error) {
    throw new Error(`${walk.history.slice(-12).join('\n')}\n${String(error)}`, { cause: error })
  } finally {
    for (const [name, count] of walk.done) done.set(name, (done.get(name) ?? 0) + count)
  }
}

test(
  'whatever people try, the services answer as the regime does, and what must hold holds',
  async () => {
    const length = Math.ceil(STEPS / WALKS)
    const seeds = fc.array(fc.integer(), { minLength: length, maxLength: length })
    await fc.assert(fc.asyncProperty(seeds, walkThrough), {
      numRuns: WALKS,
      endOnFailure: true,
      ...(SEED !== undefined && { seed: Number(SEED) }),
    })
    if (process.env.RANDOM_WALK_COUNTS) console.log([...done].sort().join('\n'))
  },
  10 * 60_000,
)
