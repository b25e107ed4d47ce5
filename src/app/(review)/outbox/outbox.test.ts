import fc from 'fast-check'
import { wipeOutbox } from './database'
import type { NewEntry } from './entry'
import { type Fate, Locks, ModelServer, Tab } from './fakes.fixture'
import { newKey } from './newKey'
import { PATIENCE, standingOf, unsent } from './queue'

let accounts = 0
const at = '2026-11-25T08:00:00+07:00'

/** One thing that a person sends: with so many photos, and perhaps one that the server refuses. */
interface Thing {
  photos: number
  refused: boolean
}

interface Posted {
  thing: NewEntry
  photos: NewEntry[]
}

function entriesOf({ photos }: Thing, name: string): Posted {
  const keys = Array.from({ length: photos }, (_, index) => `${name} photo ${index}`)
  const entry = { title: name, at, input: {}, form: { text: name } }
  return {
    thing: { ...entry, key: name, kind: 'noteTrip', after: keys },
    photos: keys.map((key) => ({ ...entry, key, kind: 'photo', after: [] })),
  }
}

const fate: fc.Arbitrary<Fate> = fc.constantFrom(
  'well',
  'cutBefore',
  'cutAfter',
  'killedBefore',
  'killedAfter',
  'unanswered',
  'signIn',
)
const plan = fc.record({
  things: fc.array(fc.record({ photos: fc.nat(2), refused: fc.boolean() }), { minLength: 1, maxLength: 5 }),
  // Fewer than would let others go past: that is a rule of its own below.
  fates: fc
    .array(fate, { maxLength: 14 })
    .filter((fates) => fates.filter((one) => one === 'unanswered').length < PATIENCE),
  /** After so many operations each page is closed; the next one is opened. */
  lives: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
})

/** A person with a phone: opens a page whenever there is none, presses again what is still a draft. */
class Person {
  readonly account = `person ${(accounts += 1)}`
  private readonly locks = new Locks()
  private readonly tabs: Tab[] = []
  constructor(
    private readonly server: ModelServer,
    private readonly lives: number[],
  ) {}

  async tab(index = 0): Promise<Tab> {
    const open = this.tabs.filter(({ alive }) => alive)
    const found = open[index]
    if (found) return found
    const made = await Tab.open(this.account, this.server, this.locks, this.lives.shift())
    this.tabs.push(made)
    return made
  }

  private async unlessDead<Result>(tab: Tab, work: Promise<Result>): Promise<Result | 'dead'> {
    return Promise.race([work, tab.dead])
  }

  /** Fills the form in and presses the button, in whatever page there is, until the form is gone. */
  async send({ thing, photos }: Posted): Promise<void> {
    for (let begun = false; ;) {
      const tab = await this.tab()
      if (!begun) {
        const draft = { id: thing.key, kind: thing.kind, key: thing.key, form: {}, photos: [], at }
        begun = (await this.unlessDead(tab, tab.store.begin(draft))) !== 'dead'
        if (!begun) begun = (await this.look()).drafts.includes(thing.key)
        continue
      }
      await this.unlessDead(tab, tab.store.post(thing.key, [...photos, thing]))
      if (!(await this.look()).drafts.includes(thing.key)) break
    }
    void (await this.tab(0)).sender.wake()
    void (await this.tab(1)).sender.wake()
  }

  /** What is on the phone, seen by a page that nobody closes. */
  async look() {
    const tab = await Tab.open(this.account, this.server, new Locks())
    const entries = await tab.store.entries()
    const drafts = (await tab.store.drafts()).map(({ id }) => id)
    tab.store.close()
    return { entries, drafts }
  }

  /** The network is good at last and somebody has signed in: pages are opened until there is nothing to send. */
  async finish(): Promise<void> {
    this.server.calm()
    this.lives.length = 0
    for (let round = 0; round < 20; round += 1) {
      for (const tab of [await this.tab(0), await this.tab(1)]) {
        await tab.letTimePass()
        await this.unlessDead(tab, tab.sender.wake())
      }
    }
    for (const tab of this.tabs) tab.sender.stop()
  }
}

test('nothing is lost, nothing is doubled and the order is kept, wherever network and pages are cut off', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async ({ things, fates, lives }) => {
      const posted = things.map((thing, index) => entriesOf(thing, `thing ${index}`))
      const refused = new Set(
        posted.flatMap(({ thing }, index) => (things[index]?.refused ? [thing.key] : [])),
      )
      const server = new ModelServer([...fates], refused)
      const person = new Person(server, [...lives])
      for (const one of posted) await person.send(one)
      await person.finish()
      const { entries, drafts } = await person.look()
      const all = posted.flatMap(({ thing, photos }) => [...photos.map(({ key }) => key), thing.key])
      // Nothing lost: everything that was written is in the queue, in its order, and settled.
      expect(drafts).toEqual([])
      expect(entries.map(({ key }) => key)).toEqual(all)
      expect(entries.map(({ key, state }) => [key, state])).toEqual(
        all.map((key) => [key, refused.has(key) ? 'refused' : 'sent']),
      )
      // Nothing doubled, and in order: what the server did, it did once and one after the other.
      expect(server.done).toEqual(all.filter((key) => !refused.has(key)))
      await wipeOutbox(person.account)
    }),
    { numRuns: 150 },
  )
})

describe('the queue', () => {
  const facts = { title: 'Ghi chép', at, input: {} } as const
  const one = (key: string, more: Partial<NewEntry> = {}): NewEntry => ({
    ...facts,
    key,
    kind: 'noteTrip',
    after: [],
    ...more,
  })
  const opened = async (refused: string[] = [], fates: Fate[] = []) => {
    const server = new ModelServer(fates, new Set(refused))
    const person = new Person(server, [])
    const tab = await person.tab()
    const post = async (entry: NewEntry, photos: NewEntry[] = []) => {
      await tab.store.begin({ id: entry.key, kind: entry.kind, key: entry.key, form: {}, photos: [], at })
      return tab.store.post(entry.key, [...photos, entry])
    }
    return { server, person, tab, post }
  }

  it('stops at what was refused only what depends on it, and says so', async () => {
    const { tab, post, server } = await opened(['photo'])
    await post(one('note', { after: ['photo'], form: { text: 'Họp' } }), [one('photo', { kind: 'photo' })])
    await post(one('other'))
    await tab.sender.wake()
    const entries = await tab.store.entries()
    expect(entries.map((entry) => standingOf(entry, entries))).toEqual(['refused', 'heldUp', 'sent'])
    expect(server.done).toEqual(['other'])
    expect(unsent(entries)).toBe(1)
  })

  it('lets a refused form be corrected and sent again, without the photos that have arrived', async () => {
    const { tab, post, server } = await opened(['note'])
    const photo = one('photo', { kind: 'photo' })
    await post(one('note', { after: ['photo'], form: { text: 'Họp' } }), [photo])
    await tab.sender.wake()
    const draft = await tab.store.reopen('note', { id: 'note/1', kind: 'noteTrip', key: 'note', at })
    expect(draft).toMatchObject({ form: { text: 'Họp' }, photos: ['photo'] })
    expect(await tab.store.post('note/1', [photo, one('note', { after: ['photo'] })])).toBe(true)
    await tab.sender.wake()
    expect(server.asked.filter((key) => key === 'photo')).toHaveLength(1)
    expect((await tab.store.entries()).map(({ key }) => key)).toEqual(['photo', 'note'])
  })

  it('does not let go of what may be on its way, nor take a second press for a second thing', async () => {
    const { tab, post } = await opened([], ['cutAfter'])
    expect(await post(one('note'))).toBe(true)
    await tab.sender.wake()
    expect(await tab.store.discard('note')).toBe(false)
    expect(await tab.store.reopen('note', { id: 'x', kind: 'noteTrip', key: 'note', at })).toBeUndefined()
    expect(await tab.store.post('note', [one('note')])).toBe(false)
    expect(await tab.store.keep('note', { text: 'muộn' }, at)).toBe(false)
    expect(await tab.store.entries()).toHaveLength(1)
  })

  it('keeps a form at each keystroke, and with it its photos', async () => {
    const { tab } = await opened()
    const bytes = new ArrayBuffer(3)
    await tab.store.begin({ id: 'd', kind: 'noteTrip', key: newKey(), form: {}, photos: [], at })
    await tab.store.keep('d', { text: 'Họp chi đ' }, at)
    await tab.store.attach('d', { key: 'p', type: 'image/jpeg', bytes })
    await tab.store.keep('d', { text: 'Họp chi đoàn' }, at)
    expect(
      await tab.store.begin({ id: 'd', kind: 'noteTrip', key: newKey(), form: {}, photos: [], at }),
    ).toMatchObject({
      form: { text: 'Họp chi đoàn' },
      photos: ['p'],
    })
    await tab.store.drop('d')
    expect([await tab.store.draft('d'), await tab.store.picture('p')]).toEqual([undefined, undefined])
  })

  it('lets what was refused be corrected where its form was merely looked at since, not where it was written in', async () => {
    const { tab, post } = await opened(['note'])
    await post(one('note', { form: { text: 'Họp' } }))
    await tab.sender.wake()
    const reopened = { id: 'note/1', kind: 'noteTrip', key: 'note', at } as const
    await tab.store.begin({ ...reopened, key: newKey(), form: {}, photos: [] })
    await tab.store.keep('note/1', { text: 'Việc khác' }, at)
    expect(await tab.store.reopen('note', reopened)).toBeUndefined()
    await tab.store.drop('note/1')
    await tab.store.begin({ ...reopened, key: newKey(), form: {}, photos: [] })
    expect(await tab.store.reopen('note', reopened)).toMatchObject({ key: 'note', form: { text: 'Họp' } })
  })

  it('waits for somebody to sign in and loses nothing meanwhile', async () => {
    const { tab, post } = await opened([], ['signIn'])
    await post(one('note'))
    await tab.sender.wake()
    expect([tab.sender.progress, (await tab.store.entries())[0]?.state]).toEqual(['signIn', 'waiting'])
    await tab.sender.wake()
    expect([tab.sender.progress, (await tab.store.entries())[0]?.state]).toEqual(['idle', 'sent'])
  })

  it('goes past what a server cannot take, and tries it again later', async () => {
    const { tab, post, server } = await opened(
      [],
      Array.from({ length: 5 }, () => 'unanswered' as const),
    )
    await post(one('note'))
    await post(one('other'))
    for (let time = 0; time < 5; time += 1) await tab.sender.wake()
    expect(server.done).toEqual(['other'])
    expect(tab.sender.progress).toBe('pausing')
    await tab.sender.wake()
    expect(server.done).toEqual(['other', 'note'])
  })

  it('is nobody else’s: another account on the same phone sees and sends nothing of it', async () => {
    const { post } = await opened()
    await post(one('note'))
    const other = await opened()
    await other.tab.sender.wake()
    expect([await other.tab.store.entries(), other.server.asked]).toEqual([[], []])
  })

  it('forgets after a month what arrived, and nothing that did not', async () => {
    const { tab, post } = await opened(['refused'])
    await post(one('sent'))
    await post(one('refused'))
    await tab.sender.wake()
    await post(one('waiting'))
    await tab.store.tidy(new Date('2026-12-24T08:00:00+07:00'))
    expect(await tab.store.entries()).toHaveLength(3)
    await tab.store.tidy(new Date('2026-12-26T08:00:00+07:00'))
    expect((await tab.store.entries()).map(({ key }) => key)).toEqual(['refused', 'waiting'])
  })
})
