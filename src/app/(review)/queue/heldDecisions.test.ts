import { WaitingDocument } from '../home/Waiting.generated'
import { type Decision, HELD_FOR, HeldDecisions, type Outcome } from './heldDecisions'

const decision = (label: string): Decision => ({
  about: [label],
  label,
  document: WaitingDocument,
  variables: {},
})

/** A clock that a test moves. */
class Clock {
  private now = 0
  private due: { at: number; work: () => void }[] = []
  readonly after = (milliseconds: number, work: () => void): (() => void) => {
    const one = { at: this.now + milliseconds, work }
    this.due.push(one)
    return () => {
      this.due = this.due.filter((other) => other !== one)
    }
  }
  async advance(milliseconds: number): Promise<void> {
    this.now += milliseconds
    const ripe = this.due.filter(({ at }) => at <= this.now)
    this.due = this.due.filter(({ at }) => at > this.now)
    for (const { work } of ripe) work()
    // What was begun is awaited in turns of the queue of promises.
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
}

describe('a decision that is held', () => {
  let clock: Clock
  const sent: string[] = []
  const last: string[] = []
  let answer: Outcome = { kind: 'done' }
  let held: HeldDecisions

  beforeEach(() => {
    clock = new Clock()
    sent.length = 0
    last.length = 0
    answer = { kind: 'done' }
    held = new HeldDecisions(
      {
        send: async ({ label }) => {
          sent.push(label)
          return Promise.resolve(answer)
        },
        sendLast: ({ label }) => last.push(label),
      },
      clock.after,
    )
  })

  test('is sent once, after ten seconds and not before', async () => {
    held.hold(decision('a'))
    await clock.advance(HELD_FOR - 1)
    expect(sent).toEqual([])
    await clock.advance(1)
    expect(sent).toEqual(['a'])
    await held.sendAll()
    expect(sent).toEqual(['a'])
    expect(held.snapshot()).toEqual([])
  })

  test('that is taken back is never sent, by time, by leaving or by sending all', async () => {
    held.hold(decision('a'))
    held.hold(decision('b'))
    const [first] = held.snapshot()
    expect(held.undo(first?.id ?? 0)).toBe(true)
    held.sendLast()
    await held.sendAll()
    await clock.advance(60_000)
    expect([sent, last]).toEqual([[], ['b']])
  })

  test('is taken back by one key, the last first, what is on its way excepted', () => {
    expect(held.undoLast()).toEqual([])
    held.hold(decision('a'))
    held.hold(decision('b'))
    expect(held.undoLast()).toEqual(['b'])
    void held.sendAll()
    expect(held.undoLast()).toEqual([])
  })

  test('is taken back with all others where its person is gone, what is on its way excepted', async () => {
    let arrive: (outcome: Outcome) => void = () => undefined
    const slow = new HeldDecisions(
      {
        send: async ({ label }) => {
          sent.push(label)
          return new Promise((resolve) => (arrive = resolve))
        },
        sendLast: ({ label }) => last.push(label),
      },
      clock.after,
    )
    slow.hold(decision('a'))
    await clock.advance(HELD_FOR)
    slow.hold(decision('b'))
    slow.hold(decision('c'))
    expect(slow.undoAll()).toBe(2)
    expect(slow.undoAll()).toBe(0)
    slow.sendLast()
    arrive({ kind: 'done' })
    await clock.advance(60_000)
    expect([sent, last, slow.snapshot()]).toEqual([['a'], [], []])
  })

  test('goes out once when the page goes away, though its time has not come', async () => {
    held.hold(decision('a'))
    held.sendLast()
    held.sendLast()
    await clock.advance(60_000)
    expect([sent, last]).toEqual([[], ['a']])
  })

  test('cannot be taken back once it is on its way', async () => {
    let arrive: (outcome: Outcome) => void = () => undefined
    const slow = new HeldDecisions(
      {
        send: async () => new Promise((resolve) => (arrive = resolve)),
        sendLast: () => last.push('twice'),
      },
      clock.after,
    )
    slow.hold(decision('a'))
    await clock.advance(10_000)
    const [one] = slow.snapshot()
    expect(one?.state).toBe('sending')
    expect(slow.undo(one?.id ?? 0)).toBe(false)
    slow.sendLast()
    expect(last).toEqual([])
    arrive({ kind: 'done' })
    await clock.advance(0)
    expect(slow.snapshot()).toEqual([])
  })

  test('can be decided again only when the list has been read anew', async () => {
    let haveRead: () => void = () => undefined
    held.onSettled(() => new Promise((resolve) => (haveRead = resolve)))
    held.hold(decision('a'))
    await clock.advance(HELD_FOR)
    expect(sent).toEqual(['a'])
    expect(held.snapshot().map(({ label, state }) => [label, state])).toEqual([['a', 'sending']])
    haveRead()
    await clock.advance(0)
    expect(held.snapshot()).toEqual([])
  })

  test('is not held for ever where who listens fails', async () => {
    held.onSettled(() => Promise.reject(new Error('no network')))
    held.hold(decision('a'))
    await expect(held.sendAll()).rejects.toThrow('no network')
    expect(held.snapshot()).toEqual([])
  })

  test('is told of with what became of it, a refusal included', async () => {
    answer = {
      kind: 'refused',
      refusals: [{ code: 'STALE_VERSION', words: { vi: 'Đã đổi', en: 'Changed' } }],
    }
    const heard: Outcome[] = []
    held.onSettled((_decision, outcome) => void heard.push(outcome))
    held.hold(decision('a'))
    await held.sendAll()
    expect(heard).toEqual([answer])
  })
})
