import type { Picture } from './database'
import type { Entry, Form, Why } from './entry'
import { pauseAfter } from './pause'
import { nextToSend, PATIENCE } from './queue'
import type { OutboxStore, Settlement } from './store'

/** What came of one attempt. `unanswered`: a server was reached and could not answer; `cutOff`: nobody knows. */
export type Answer =
  | { kind: 'done'; result: string }
  | { kind: 'refused'; why: readonly Why[] }
  | { kind: 'signIn' }
  | { kind: 'unanswered' }
  | { kind: 'cutOff' }

/** Carries one thing to the server and brings the answer back; it never throws for a bad network. */
export type Carry = (entry: Entry, input: Form, picture: Picture | undefined) => Promise<Answer>

/** How the sender goes on: nothing to do, on its way, waiting for a better network, or for somebody to sign in. */
export type Progress = 'idle' | 'sending' | 'pausing' | 'signIn'

export interface SenderOptions {
  /** Holds a lock over all tabs of this account while `work` runs; waits for it. */
  locked: (work: () => Promise<void>) => Promise<void>
  /** Calls back after so many milliseconds. @returns what calls it off */
  after: (milliseconds: number, wake: () => void) => () => void
  now: () => Date
  chance: () => number
  /** Something has changed: entries, or the sender's progress. */
  changed: (progress: Progress) => void
  /** Something has arrived. */
  arrived?: (entry: Entry) => void
}

/**
 * Sends what is in the store: in order, one at a time, over all tabs. What is on its way when a tab is closed or the
 * network dies is sent again under the same key; the server does it once.
 */
export class Sender {
  private running: Promise<void> | undefined
  private again = false
  private failures = 0
  private callOff: (() => void) | undefined
  private stopped = false
  /** How often a server was reached and could not answer, by key. */
  private readonly unanswered = new Map<string, number>()
  progress: Progress = 'idle'

  constructor(
    private readonly store: OutboxStore,
    private readonly carry: Carry,
    private readonly options: SenderOptions,
  ) {}

  /** Looks whether there is something to send: at the start, when something was posted, when the network is back. */
  wake(): Promise<void> {
    this.callOff?.()
    this.callOff = undefined
    if (this.running) {
      this.again = true
      return this.running
    }
    this.running = this.run().finally(() => {
      this.running = undefined
      if (this.again && !this.stopped) void this.wake()
    })
    return this.running
  }

  stop(): void {
    this.stopped = true
    this.callOff?.()
  }

  private async run(): Promise<void> {
    this.again = false
    await this.options.locked(async () => {
      const passed = new Set<string>()
      while (!this.stopped && (await this.sendOne(passed)));
    })
  }

  private say(progress: Progress): void {
    this.progress = progress
    this.options.changed(progress)
  }

  /** @returns whether to go on at once */
  private async sendOne(passed: Set<string>): Promise<boolean> {
    const entries = await this.store.entries()
    const next = nextToSend(entries, passed)
    const going = next && (await this.store.set(next.key))
    if (!going) {
      // Taken back between two looks: look again. With nothing left, what was passed is tried later.
      if (next) return true
      if (passed.size > 0) this.pause()
      else
        this.say(
          this.progress === 'signIn' && entries.some(({ state }) => state === 'waiting') ? 'signIn' : 'idle',
        )
      return false
    }
    this.say('sending')
    const picture = going.kind === 'photo' ? await this.store.picture(going.key) : undefined
    const answer = await this.carry(going, inputOf(going, entries), picture)
    await this.store.settle(going.key, settlementOf(answer, this.options.now().toISOString()))
    return this.goOn(answer, going, passed)
  }

  private goOn(answer: Answer, entry: Entry, passed: Set<string>): boolean {
    if (answer.kind === 'done' || answer.kind === 'refused') {
      this.failures = 0
      if (answer.kind === 'done') this.options.arrived?.(entry)
      this.say('sending')
      return true
    }
    if (answer.kind === 'signIn') {
      this.say('signIn')
      return false
    }
    if (answer.kind === 'unanswered' && this.isBeyondPatience(entry)) {
      // One thing that the server cannot take must not hold up the rest.
      passed.add(entry.key)
      return true
    }
    this.pause()
    return false
  }

  private isBeyondPatience({ key }: Entry): boolean {
    const times = (this.unanswered.get(key) ?? 0) + 1
    this.unanswered.set(key, times)
    return times >= PATIENCE
  }

  private pause(): void {
    this.failures += 1
    if (!this.stopped)
      this.callOff = this.options.after(
        pauseAfter(this.failures, this.options.chance()),
        () => void this.wake(),
      )
    this.say('pausing')
  }
}

/** The input with what its conditions became on the server. */
function inputOf(entry: Entry, entries: readonly Entry[]): Form {
  if (entry.after.length === 0) return { ...entry.input, clientKey: entry.key }
  const results = new Map(entries.map(({ key, result }) => [key, result]))
  return {
    ...entry.input,
    clientKey: entry.key,
    photos: entry.after.flatMap((key) => results.get(key) ?? []),
  }
}

function settlementOf(answer: Answer, at: string): Settlement {
  if (answer.kind === 'done') return { state: 'sent', result: answer.result, at }
  if (answer.kind === 'refused') return { state: 'refused', why: answer.why, at }
  return { state: 'waiting' }
}
