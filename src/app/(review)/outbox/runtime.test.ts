import { failureShown } from '../shell/failures'
import { onDoubt } from '../shell/signedOut'
import { fakeBrowser } from './browser.fixture'
import { wipeOutbox } from './database'
import type { NewEntry } from './entry'
import { forgetOutbox, type Outbox, outboxOf, sendFor } from './runtime'
import { unsentFlag } from './unsentFlag'
import { wouldBeLost } from './wouldBeLost'

const browser = fakeBrowser()
const at = '2026-11-25T08:00:00+07:00'
const draft = { id: 'noteTrip/t', kind: 'noteTrip', key: 'k', form: {}, photos: [], at } as const
const note: NewEntry = { key: 'k', kind: 'noteTrip', title: 'Họp', at, input: {}, after: [] }
const done = (): Response => Response.json({ data: { noteTrip: { note: 'n', refusals: [] } } })
const signedOut = (): Response => Response.json({}, { status: 401 })

let answer: () => Response
let accounts = 0
let me = ''
beforeEach(() => {
  answer = done
  me = `person ${(accounts += 1)}`
  globalThis.fetch = () => Promise.resolve(answer())
})
afterEach(() => forgetOutbox(me))

async function post({ store, changed }: Outbox): Promise<void> {
  await store.begin(draft)
  await store.post(draft.id, [note])
  await changed()
}

/** Waits until the sender stands still. */
async function until(outbox: Outbox, isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !isSo(); round += 1) await new Promise(setImmediate)
  expect([isSo(), outbox.view()]).toEqual([true, expect.anything()])
}
const isSent = (outbox: Outbox) => (): boolean => outbox.view().entries[0]?.state === 'sent'

it('counts as lost at sign-out a draft that was just typed, and none that was merely looked at', async () => {
  const { store } = await outboxOf(me)
  await store.begin(draft)
  expect(await wouldBeLost(me)).toBe(0)
  await store.keep(draft.id, { text: 'Đường liên thôn hỏng' }, at)
  expect(await wouldBeLost(me)).toBe(1)
})

it('has the server asked who is signed in when it is answered as nobody, and goes on once somebody is', async () => {
  let doubts = 0
  const stop = onDoubt(() => void (doubts += 1))
  answer = signedOut
  const outbox = await outboxOf(me)
  await post(outbox)
  await until(outbox, () => outbox.view().progress === 'signIn')
  expect(doubts).toBe(1)
  answer = done
  await sendFor(me)
  await until(outbox, isSent(outbox))
  expect(outbox.view().progress).toBe('idle')
  stop()
})

it('still knows that something waits when somebody else has been signed in meanwhile', async () => {
  answer = signedOut
  const outbox = await outboxOf(me)
  await post(outbox)
  await until(outbox, () => outbox.view().progress === 'signIn')
  await outboxOf(`${me}, a colleague`)
  expect(browser.remembered.get(unsentFlag(me))).toBe('yes')
  await forgetOutbox(`${me}, a colleague`)
  await forgetOutbox(me)
  expect(browser.remembered.get(unsentFlag(me))).toBeUndefined()
})

it('begins anew when another tab has wiped the store', async () => {
  await outboxOf(me)
  expect(browser.reloads()).toBe(0)
  await wipeOutbox(me)
  expect(browser.reloads()).toBe(1)
})

it('tries again once it has been said that the device let nothing be opened, and not before', async () => {
  const { open } = indexedDB
  indexedDB.open = () => {
    throw new DOMException('The operation is insecure', 'SecurityError')
  }
  const failing = outboxOf(me)
  await expect(failing).rejects.toThrow('insecure')
  indexedDB.open = open
  expect(outboxOf(me)).toBe(failing)
  failureShown()
  expect((await outboxOf(me)).account).toBe(me)
})

it('lets whoever cannot keep anything sign out', async () => {
  const { open } = indexedDB
  indexedDB.open = () => {
    throw new DOMException('The operation is insecure', 'SecurityError')
  }
  await expect(outboxOf(me)).rejects.toThrow('insecure')
  indexedDB.open = open
  await expect(forgetOutbox(me)).resolves.toBeUndefined()
})
