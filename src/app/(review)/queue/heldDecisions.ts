import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client'
import type { WhyNot } from '../shell/refusals'

/** How long a decision can be taken back, in milliseconds. */
export const HELD_FOR = 10_000

/** A mutation with its variables. */
interface Operation {
  document: DocumentNode
  variables: OperationVariables
}

/** Binds a document to variables that fit it. */
export const operation = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Operation => ({ document, variables })

/** What was decided, as it will be sent. */
export interface Decision extends Operation {
  /** The documents that it is about. */
  about: readonly string[]
  /** What the list says of it: "Đồng ý · Nguyễn Thị Ánh". */
  label: string
  /** True where the documents still wait afterwards, changed: two trips were merged. */
  leaves?: boolean
}

/** What became of a decision that was sent. `unsure`: the network failed on the way; it may have arrived. */
export type Outcome = { kind: 'done' } | { kind: 'refused'; refusals: WhyNot[] } | { kind: 'unsure' }

export interface Held extends Decision {
  id: number
  sendsAt: number
  state: 'held' | 'sending'
}

export interface Post {
  /** Sends a decision while the page is there to hear the answer. */
  send: (decision: Decision) => Promise<Outcome>
  /** Sends it though the page is going away. */
  sendLast: (decision: Decision) => void
}

/** Runs work after so many milliseconds. @returns how to stop it */
export type After = (milliseconds: number, work: () => void) => () => void

const byTheClock: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

type Listener = () => void
type Settled = (decision: Decision, outcome: Outcome) => void | Promise<void>

/**
 * Decisions that wait for ten seconds in the browser, so that they can be taken back, and are then sent. Nothing that is
 * held counts as decided; a page that goes away sends what it holds.
 */
export class HeldDecisions {
  private list: readonly Held[] = []
  private count = 0
  private readonly timers = new Map<number, () => void>()
  private readonly listeners = new Set<Listener>()
  private readonly settled = new Set<Settled>()

  constructor(
    private readonly post: Post,
    private readonly after = byTheClock,
  ) {}

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): readonly Held[] => this.list

  /**
   * Calls with what became of each decision that was sent. What it was about can be decided again only when every
   * listener is done: who reads the list anew would else let the next decision go out on what was seen before.
   * @returns how to stop it
   */
  onSettled(listener: Settled): () => void {
    this.settled.add(listener)
    return () => this.settled.delete(listener)
  }

  hold(decision: Decision): void {
    this.count += 1
    const id = this.count
    this.change([...this.list, { ...decision, id, sendsAt: Date.now() + HELD_FOR, state: 'held' }])
    this.timers.set(
      id,
      this.after(HELD_FOR, () => void this.send(id)),
    )
  }

  /** Takes a decision back; one that is on its way can no longer be. @returns whether it was taken back */
  undo(id: number): boolean {
    if (this.list.find((one) => one.id === id)?.state !== 'held') return false
    this.forget(id)
    return true
  }

  /** Takes back what was decided last. @returns what it was about; nothing where nothing is held */
  undoLast(): readonly string[] {
    const last = this.list.findLast(({ state }) => state === 'held')
    return last && this.undo(last.id) ? last.about : []
  }

  /** Takes back all that is held. @returns how many that were */
  undoAll(): number {
    return this.list.filter(({ id }) => this.undo(id)).length
  }

  /** Sends now what is held. */
  async sendAll(): Promise<void> {
    await Promise.all(this.list.filter(({ state }) => state === 'held').map(({ id }) => this.send(id)))
  }

  /** Sends what is held as the last thing that a page does. */
  sendLast(): void {
    for (const held of this.list.filter(({ state }) => state === 'held')) {
      this.post.sendLast(held)
      this.forget(held.id)
    }
  }

  private async send(id: number): Promise<void> {
    const held = this.list.find((one) => one.id === id)
    if (held?.state !== 'held') return
    this.timers.get(id)?.()
    this.change(this.list.map((one) => (one.id === id ? { ...one, state: 'sending' } : one)))
    const outcome = await this.post.send(held)
    try {
      await Promise.all([...this.settled].map(async (listener) => listener(held, outcome)))
    } finally {
      this.forget(id)
    }
  }

  private forget(id: number): void {
    this.timers.get(id)?.()
    this.timers.delete(id)
    this.change(this.list.filter((one) => one.id !== id))
  }

  private change(list: readonly Held[]): void {
    this.list = list
    for (const listener of this.listeners) listener()
  }
}
