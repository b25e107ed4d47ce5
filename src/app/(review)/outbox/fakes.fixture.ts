import 'fake-indexeddb/auto'
import { openOutbox } from './database'
import type { Entry } from './entry'
import { type Answer, Sender } from './sender'
import { OutboxStore } from './store'

/** What happens to one attempt on its way. */
export type Fate =
  'well' | 'cutBefore' | 'cutAfter' | 'killedBefore' | 'killedAfter' | 'unanswered' | 'signIn'

/** A server that does under one key one thing, as the real one does, and remembers in which order. */
export class ModelServer {
  readonly done: string[] = []
  readonly asked: string[] = []
  constructor(
    private readonly fates: Fate[],
    private readonly refused: ReadonlySet<string>,
  ) {}

  calm(): void {
    this.fates.length = 0
  }

  private take(key: string): Answer {
    if (this.refused.has(key))
      return { kind: 'refused', why: [{ code: 'REQUIRED', vi: 'thiếu', en: 'missing' }] }
    if (!this.done.includes(key)) this.done.push(key)
    return { kind: 'done', result: `id of ${key}` }
  }

  async carry(entry: Entry, tab: Tab): Promise<Answer> {
    this.asked.push(entry.key)
    const fate = this.fates.shift() ?? 'well'
    await new Promise(setImmediate)
    if (fate === 'killedBefore') return tab.kill()
    if (fate === 'cutBefore') return { kind: 'cutOff' }
    if (fate === 'unanswered') return { kind: 'unanswered' }
    if (fate === 'signIn') return { kind: 'signIn' }
    const answer = this.take(entry.key)
    if (fate === 'killedAfter') return tab.kill()
    return fate === 'cutAfter' ? { kind: 'cutOff' } : answer
  }
}

/** Locks over tabs, as browsers have them: whoever is killed holds none any more. */
export class Locks {
  private readonly waiting: { tab: Tab; begin: () => void }[] = []
  private holder: Tab | undefined

  async hold(tab: Tab, work: () => Promise<void>): Promise<void> {
    await new Promise<void>((begin) => {
      this.waiting.push({ tab, begin })
      this.next()
    })
    await work()
    this.release(tab)
  }

  release(tab: Tab): void {
    if (this.holder === tab) this.holder = undefined
    this.next()
  }

  private next(): void {
    if (this.holder?.alive) return
    const first = this.waiting.shift()
    if (!first) return
    if (!first.tab.alive) {
      this.next()
      return
    }
    this.holder = first.tab
    first.begin()
  }
}

/** One open page. Killed, it does nothing any more: what it awaits never comes. */
export class Tab {
  alive = true
  readonly dead: Promise<'dead'>
  private die: (how: 'dead') => void = () => undefined
  store: OutboxStore
  sender: Sender
  private readonly timers = new Set<() => void>()

  private constructor(
    store: OutboxStore,
    server: ModelServer,
    private readonly locks: Locks,
    private steps: number,
  ) {
    this.dead = new Promise((resolve) => {
      this.die = resolve
    })
    this.store = this.mortal(store)
    this.sender = new Sender(this.store, (entry) => server.carry(entry, this), {
      locked: (work) => locks.hold(this, work),
      after: (_milliseconds, wake) => {
        this.timers.add(wake)
        return () => this.timers.delete(wake)
      },
      now: () => new Date('2026-11-25T08:00:00+07:00'),
      chance: () => 0.5,
      changed: () => undefined,
    })
  }

  /** @param steps after so many operations on the store the page is closed; never with Infinity */
  static async open(account: string, server: ModelServer, locks: Locks, steps = Infinity): Promise<Tab> {
    return new Tab(new OutboxStore(await openOutbox(account)), server, locks, steps)
  }

  /** Closes the page here and now. */
  kill(): Promise<never> {
    this.alive = false
    this.sender.stop()
    this.die('dead')
    this.locks.release(this)
    return new Promise(() => undefined)
  }

  private isDead(): boolean {
    return !this.alive
  }

  /** The waiting is over: timers go off. */
  async letTimePass(): Promise<void> {
    const wakes = [...this.timers]
    this.timers.clear()
    for (const wake of wakes) wake()
    await new Promise(setImmediate)
  }

  /** The same store, whose operations are cut off when the page is closed: before they are done, or just after. */
  private mortal(store: OutboxStore): OutboxStore {
    return new Proxy(store, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return async (...args: unknown[]): Promise<unknown> => {
          if (!this.alive) return this.kill()
          this.steps -= 1
          if (this.steps === 0) return this.kill()
          const result: unknown = await Reflect.apply(method, target, args)
          this.steps -= 1
          // Meanwhile another operation of the same page may have been its last.
          return this.steps === 0 || this.isDead() ? this.kill() : result
        }
      },
    })
  }
}
