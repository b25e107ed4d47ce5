/**
 * A process of the system as it is at work: `worker <world> <life>`, both JSON. Random people take random steps through
 * the real services on the file in `DATABASE_URL`, each reported when it begins and when it is done, until the process
 * ends itself in the middle of one, or is killed.
 */
import { setImmediate as othersTurn } from 'node:timers/promises'
import { BasePayload, type Payload } from 'payload'
import { setClock } from '@/access/clock'
import { SqliteClient } from '@/database/sqlite'
import { RefusalError } from '@/domain/refusal/refusal'
import { requestAs } from '@test/helpers/requestAs'
import { endWithParent } from '@test/processes/child'
import type { Attempt } from '@test/property/walk/attempts'
import { Dice } from '@test/property/walk/dice'
import { chooseAny, chooseRarest } from './choose'
import { type Life, readLife } from './life'
import { quiet } from './quiet'
import { type Report, toLine } from './reports'
import { sceneOf } from './scene'
import { type Target, Watch } from './worker/watch'
import { recallWorld } from './world'

/** A kill during the commit comes within so many microseconds of its beginning; a commit takes one or two thousand. */
const COMMIT_KILL = 4000

const tell = (report: Report): void => {
  process.stdout.write(toLine(report))
}

endWithParent()
const [worldText = '', lifeText = ''] = process.argv.slice(2)
const world = recallWorld(worldText)
const life: Life = readLife(lifeText)
const dice = new Dice(life.seed)
const done = new Map(life.done)
const killed = new Map(life.killed)

const { default: config } = await import('@payload-config')
const payload: Payload = await new BasePayload().init({
  config: quiet(await config),
  disableOnInit: true,
})
const { client } = 'client' in payload.db ? payload.db : {}
if (!(client instanceof SqliteClient)) throw new Error('The adapter does not use our client')
const watch = new Watch(client, tell)
tell({ at: 'ready' })

async function nextAttempt(last: boolean): Promise<{ attempt: Attempt | undefined; day: string }> {
  const scene = await sceneOf(payload, world, dice)
  const attempt = last || dice.chance(0.7) ? chooseRarest(scene, last ? killed : done) : chooseAny(scene)
  return { attempt, day: scene.model.today }
}

async function aim(attempt: Attempt): Promise<Target | undefined> {
  const { place } = life
  if (!place) return undefined
  const { of, firstWrite, writes } = await watch.rehearse(async () =>
    attempt.run(await requestAs(payload, attempt.who.id)),
  )
  // A step of one write is never half written, and one that only reads leaves nothing to look for: another one is taken
  // then, and this one is not the rarest any more, or it would be chosen for ever.
  if (writes === 0 || (place === 'statement' && of - firstWrite < 2)) {
    killed.set(attempt.name, (killed.get(attempt.name) ?? 0) + 1)
    return undefined
  }
  // Mostly where something stands half written; now and then before that.
  const from = dice.chance(0.9) ? Math.min(firstWrite + 1, of - 1) : 0
  const statement = place === 'statement' ? from + dice.int(of - from) : of
  return { step: attempt.name, place, statement, of, microseconds: dice.int(COMMIT_KILL) }
}

async function take(attempt: Attempt, day: string, last: boolean): Promise<void> {
  const { name } = attempt
  try {
    const target = last ? await aim(attempt) : undefined
    tell({ at: 'begin', step: name, day })
    watch.target = target
    await attempt.run(await requestAs(payload, attempt.who.id))
    tell({ at: 'done', step: name })
    done.set(name, (done.get(name) ?? 0) + 1)
  } catch (error) {
    // Another process may have been quicker: what was allowed when it was chosen need not be any more.
    if (error instanceof RefusalError) tell({ at: 'refused', step: name })
    else tell({ at: 'failed', step: name, why: error instanceof Error ? (error.stack ?? '') : String(error) })
  } finally {
    watch.target = undefined
  }
}

for (let taken = 0; ; taken += 1) {
  const last = life.place !== undefined && taken >= life.steps
  const { attempt, day } = await nextAttempt(last)
  setClock(() => new Date(`${day}T09:00:00+07:00`))
  if (attempt) await take(attempt, day, last)
  // A step never leaves the event loop: without this the end of the parent would go unnoticed.
  await othersTurn()
}
