import { remember } from '../shell/storage'
import { openOutbox, wipeOutbox } from './database'
import type { Draft, Entry } from './entry'
import { type Progress, Sender } from './sender'
import { OutboxStore } from './store'
import { carryFor } from './transport'
import { UNSENT } from './unsentFlag'

/** What the screens see of the outbox at one moment. */
export interface OutboxView {
  entries: readonly Entry[]
  drafts: readonly Draft[]
  progress: Progress
  /** Grows when something has arrived: what the server was asked before may be old. */
  arrived: number
}

/** One open store with its sender, for one account in one tab. */
export interface Outbox {
  account: string
  store: OutboxStore
  view: () => OutboxView
  subscribe: (listener: () => void) => () => void
  /** After each change of the store by a screen: reads it anew, tells the other tabs, and sends. */
  changed: () => Promise<void>
  retry: () => void
  close: () => void
}

type LockWork = (work: () => Promise<void>) => Promise<void>

/** Over all tabs where the browser has locks (it has none on pages that came unencrypted); else of this tab alone, and what two tabs send the server does once. */
const lockOf = (name: string): LockWork =>
  'locks' in navigator
    ? async (work) => {
        await navigator.locks.request(name, work)
      }
    : (work) => work()

async function begin(account: string): Promise<Outbox> {
  const store = new OutboxStore(await openOutbox(account))
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel(`ve-co-so-outbox-${account}`)
  let view: OutboxView = { entries: [], drafts: [], progress: 'idle', arrived: 0 }
  let closed = false
  const tell = (more: Partial<OutboxView>): void => {
    view = { ...view, ...more }
    for (const listener of listeners) listener()
  }
  const read = async (): Promise<void> => {
    if (closed) return
    const [entries, drafts] = [await store.entries(), await store.drafts()]
    tell({ entries, drafts })
    remember(
      UNSENT,
      entries.some(({ state }) => state === 'waiting' || state === 'sending') ? account : undefined,
    )
  }
  const sender = new Sender(store, carryFor(account), {
    locked: lockOf(`ve-co-so-outbox-${account}`),
    after: (milliseconds, wake) => {
      const timer = setTimeout(wake, milliseconds)
      return () => clearTimeout(timer)
    },
    now: () => new Date(),
    chance: Math.random,
    changed: (progress) => {
      tell({ progress })
      void read()
      tabs.postMessage('changed')
    },
    arrived: () => tell({ arrived: view.arrived + 1 }),
  })
  const wake = (): void => {
    if (!closed && navigator.onLine) void sender.wake()
  }
  const seen = (): void => {
    if (document.visibilityState === 'visible') wake()
  }
  tabs.addEventListener('message', () => void read())
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', seen)
  await store.tidy(new Date())
  await read()
  wake()
  return {
    account,
    store,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changed: async () => {
      await read()
      tabs.postMessage('changed')
      wake()
    },
    retry: () => void sender.wake(),
    close: () => {
      closed = true
      sender.stop()
      tabs.close()
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', seen)
      store.close()
    },
  }
}

let current: { account: string; outbox: Promise<Outbox> } | undefined

/** The outbox of whoever is signed in; that of somebody else who was before is closed, and kept for its owner. */
export function outboxOf(account: string): Promise<Outbox> {
  if (current?.account === account) return current.outbox
  const before = current?.outbox
  void before?.then((outbox) => outbox.close())
  current = { account, outbox: begin(account) }
  return current.outbox
}

/** Takes everything of an account off this phone: at sign-out, once its owner has agreed to what would be lost. */
export async function forgetOutbox(account: string): Promise<void> {
  if (current?.account === account) {
    const open = current.outbox
    current = undefined
    ;(await open).close()
  }
  await wipeOutbox(account)
}
