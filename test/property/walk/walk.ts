import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { idOf, isRecord, rowsOf } from '@/access/guards'
import { setClock } from '@/access/clock'
import { RefusalError } from '@/domain/refusal/refusal'
import { requestAs } from '@test/helpers/requestAs'
import { type Attempt, type Chooser, type Scene } from './attempts'
import { plusDays } from './days'
import { Dice } from './dice'
import { checkInvariants, TraceKeeper } from './invariants'
import { Model, type Who } from './model'
import { PLAN_STEPS } from './planSteps'
import { REPORT_STEPS } from './reportSteps'
import { see, type Seen } from './see'
import { LINE_STEPS } from './lineSteps'
import { REQUEST_STEPS } from './requestSteps'
import { TRIP_STEPS } from './tripSteps'
import { clearCycle, type World } from './world'

const STEPS: readonly (readonly [number, Chooser])[] = [
  ...PLAN_STEPS,
  ...LINE_STEPS,
  ...TRIP_STEPS,
  ...REQUEST_STEPS,
  ...REPORT_STEPS,
]
const TURNS: readonly Chooser[] = STEPS.flatMap(([weight, chooser]) =>
  Array.from({ length: weight }, () => chooser),
)

/** How often somebody looks for a step that is allowed before trying one that is not. */
const TURNS_TRIED = 4
const LOOKS = 60

/** What nobody sees of another office. Units, offices and catalogues are common. */
const HIDDEN = [
  'plans',
  'trips',
  'reports',
  'comments',
  'transitions',
  'day-credits',
  'findings',
  'departments',
  'cadres',
  'policies',
] as const satisfies readonly CollectionSlug[]

/** All that was seen, but for what is new in the trace: its number is seen. */
const contents = (seen: Seen): string => JSON.stringify({ ...seen, trace: [] })

/** What names a document in an input: a stranger hears of it what is heard of a document that is not there. */
const NAMES = ['organization', 'plan', 'trip', 'report', 'leader', 'document', 'comment', 'into', 'from']

function checkToldNothing({ refusals: [refusal, ...more] }: RefusalError): void {
  const nothing =
    refusal?.code === 'NOT_FOUND' &&
    NAMES.includes(refusal.field ?? '') &&
    refusal.params === undefined &&
    more.length === 0
  if (!nothing) throw new Error(`A stranger was told ${JSON.stringify(refusal)}`)
}

/** One walk: random people try random steps; the model answers first, then the services. */
export class Walk {
  private readonly model: Model
  private readonly trace = new TraceKeeper()
  private seen: Seen
  readonly done = new Map<string, number>()
  readonly history: string[] = []

  private constructor(
    private readonly payload: Payload,
    private readonly world: World,
    seen: Seen,
  ) {
    this.model = new Model(world.offices, world.people)
    this.seen = seen
  }

  static async begin(payload: Payload, world: World): Promise<Walk> {
    await clearCycle(payload)
    return new Walk(payload, world, await see(payload))
  }

  async step(seed: number): Promise<void> {
    const dice = new Dice(seed)
    if (dice.chance(0.12)) this.model.today = plusDays(this.model.today, 1 + dice.int(6))
    setClock(() => new Date(`${this.model.today}T09:00:00+07:00`))
    const attempt = this.choose({ world: this.world, model: this.model, seen: this.seen, dice })
    if (!attempt) return
    this.history.push(
      `${this.model.today} ${attempt.who.key} ${attempt.name} ${JSON.stringify(attempt.words)}`,
    )
    await this.take(attempt, dice.chance(0.1))
    if (dice.chance(0.08)) await this.look(attempt.who, dice.oneOf(...HIDDEN))
  }

  private choose(scene: Scene): Attempt | undefined {
    const wanted = scene.dice.chance(0.75)
    let attempt: Attempt | undefined
    for (let turn = 0; turn < TURNS_TRIED; turn += 1) {
      const chooser = scene.dice.pick(TURNS)
      for (let look = 0; look < LOOKS; look += 1) {
        attempt = chooser?.(scene) ?? attempt
        if (attempt && (!wanted || 'apply' in attempt.verdict)) return attempt
      }
    }
    return attempt
  }

  private async take(attempt: Attempt, fully: boolean): Promise<void> {
    const { verdict, who } = attempt
    const req = await this.requestOf(who)
    const before = this.seen
    this.model.trace = []
    let result: unknown
    let refusal: RefusalError | undefined
    try {
      result = await attempt.run(req)
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      refusal = error
    }
    this.seen = await see(this.payload, before, fully)
    const codes = refusal?.refusals.map(({ code }) => code).join(', ')
    this.note(attempt.name, refusal === undefined)
    if ('refused' in verdict) {
      if (!refusal) throw new Error(`It was accepted, though: ${verdict.refused}`)
      if (attempt.stranger) checkToldNothing(refusal)
      if (contents(this.seen) !== contents(before)) throw new Error('A refused step changed something')
      return
    }
    if (refusal) throw new Error(`It was refused with ${codes ?? ''} at ${JSON.stringify(refusal.refusals)}`)
    const row = isRecord(result) ? result : {}
    verdict.apply(this.seen, { id: idOf(row.id) })
    const written = this.trace.follow(this.seen).sort()
    const expected = [...this.model.trace].sort()
    if (written.join('\n') !== expected.join('\n')) {
      throw new Error(`The trace says\n${written.join('\n')}\nand not\n${expected.join('\n')}`)
    }
    checkInvariants(this.seen, this.model, this.trace)
  }

  /** As the browser of this person, whose record does not change during a walk. */
  private async requestOf(who: Who): Promise<PayloadRequest> {
    const known = this.world.users.get(who.id)
    if (known) return createLocalReq({ user: known }, this.payload)
    const req = await requestAs(this.payload, who.id)
    if (req.user) this.world.users.set(who.id, req.user)
    return req
  }

  private note(name: string, accepted: boolean): void {
    const key = `${name} ${accepted ? 'accepted' : 'refused'}`
    this.done.set(key, (this.done.get(key) ?? 0) + 1)
  }

  /** Reads as the person, with access control: no row of another office. */
  private async look(who: Who, collection: (typeof HIDDEN)[number]): Promise<void> {
    const req = await this.requestOf(who)
    const found = await this.payload.find({ collection, req, overrideAccess: false, depth: 0, limit: 500 })
    const foreign = rowsOf(found.docs).filter((row) => idOf(row.organization) !== who.office)
    if (foreign.length > 0) throw new Error(`${who.key} sees ${collection} of another office`)
  }
}
