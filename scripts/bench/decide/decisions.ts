import { print } from 'graphql'
import { idOf, isRecord, numberOf, rowsOf } from '@/access/guards'
import { EndorsePlansDocument, ReturnPlanDocument } from '@/app/(review)/queue/Decisions.generated'
import { QueueDocument } from '@/app/(review)/queue/Queue.generated'
import { QUEUE_LENGTH } from '../data/layout'
import { at, ownerEmail, REVIEWER } from '../data/masterData'
import { graphql, signIn } from '../http/server'

/** The documents that the queue of the front end sends, as it sends them. */
const DOCUMENTS = {
  queue: print(QueueDocument),
  endorse: print(EndorsePlansDocument),
  giveBack: print(ReturnPlanDocument),
}

/** A digest takes the clean ones of twenty; three have a problem. */
export const DIGEST = 17

export const DECISIONS = ['agree to one plan', 'return one with a reason', `digest of ${DIGEST}`] as const
export type DecisionName = (typeof DECISIONS)[number]

/** What one decision took, in ms: until its answer was read, and until the fresh queue after it was read. */
export interface Felt {
  name: DecisionName
  answered: number
  fresh: number
}

interface Waiting {
  id: string
  version: number
  cadre: string
}

type Headers = Awaited<ReturnType<typeof signIn>>

const waitingIn = (data: Record<string, unknown>): Waiting[] =>
  rowsOf(isRecord(data.reviewQueue) ? data.reviewQueue.rows : undefined).map((row) => ({
    id: idOf(row.id) ?? '',
    version: numberOf(row.version) ?? 0,
    cadre: idOf(row.cadre) ?? '',
  }))

/** @throws Error where the step was refused: a benchmark of refusals would be fast */
function assertDone(data: Record<string, unknown>): void {
  const refused = Object.values(data).flatMap((step) => rowsOf(isRecord(step) ? step.refusals : undefined))
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused)}`)
}

/** The reviewer's queue of twenty plans on a running server, and the people whose plans they are. */
export class DecidedQueue {
  private constructor(
    private readonly url: string,
    private readonly reviewer: Headers,
    private readonly owners: ReadonlyMap<string, Headers>,
  ) {}

  static async open(url: string): Promise<DecidedQueue> {
    const owners = new Map<string, Headers>()
    for (let person = 1; person <= QUEUE_LENGTH; person += 1) {
      const headers = await signIn(url, { ...REVIEWER, email: ownerEmail(person, 0) })
      const { meCadre } = await graphql(url, '{ meCadre { user { id } } }', headers)
      const user = isRecord(meCadre) && isRecord(meCadre.user) ? idOf(meCadre.user.id) : undefined
      owners.set(user ?? '', headers)
    }
    return new DecidedQueue(url, await signIn(url, REVIEWER), owners)
  }

  /** Decides once, as the browser does, and hands in again what was decided, so that twenty wait for the next. */
  async decide(name: DecisionName, round: number): Promise<Felt> {
    const before = waitingIn(await graphql(this.url, DOCUMENTS.queue, this.reviewer))
    if (before.length !== QUEUE_LENGTH) throw new Error(`${before.length} plans wait`)
    const decided = Array.from({ length: name === DECISIONS[2] ? DIGEST : 1 }, (_, index) =>
      at(before, round + index),
    )
    const began = performance.now()
    const answer = await this.send(name, decided)
    const answered = performance.now() - began
    const after = waitingIn(await graphql(this.url, DOCUMENTS.queue, this.reviewer))
    const fresh = performance.now() - began
    assertDone(answer)
    if (after.length !== before.length - decided.length) throw new Error(`${after.length} plans are left`)
    for (const plan of decided) await this.handInAgain(plan, name === DECISIONS[1])
    return { name, answered, fresh }
  }

  private send(name: DecisionName, decided: readonly Waiting[]): Promise<Record<string, unknown>> {
    if (name !== DECISIONS[1]) {
      const plans = decided.map(({ id, version }) => ({ plan: id, version }))
      return graphql(this.url, DOCUMENTS.endorse, this.reviewer, { input: { plans } })
    }
    const { id, version } = at(decided, 0)
    const input = { plan: id, version, reason: 'Chưa rõ nội dung làm việc với chi đoàn.', comments: [] }
    return graphql(this.url, DOCUMENTS.giveBack, this.reviewer, { input })
  }

  private async handInAgain({ id, version, cadre }: Waiting, wasReturned: boolean): Promise<void> {
    const owner = this.owners.get(cadre) ?? { authorization: '' }
    let reached = version + 1
    for (const step of wasReturned ? ['submitPlan'] : ['recallPlan', 'submitPlan']) {
      const document = `mutation { ${step}(input: { plan: "${id}", version: ${reached} }) { plan { version } refusals { code field } } }`
      assertDone(await graphql(this.url, document, owner))
      reached += 1
    }
  }
}
