import { doubtSession } from '../shell/signedOut'
import { remember } from '../shell/storage'
import { untilShown } from '../shell/failures'
import { openOutbox, wipeOutbox } from './database'
import type { Draft, Entry } from './entry'
import { type Progress, Sender } from './sender'
import { OutboxStore } from './store'
import { carryFor } from './transport'
import { unsentFlag } from './unsentFlag'

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

/**
 * A tab whose store is gone holds forms that nothing keeps any more: it begins anew, with whoever is signed in by now
 * and with what the device still has.
 */
const beginAnew = (): void => location.reload()

async function begin(account: string): Promise<Outbox> {
  const store = new OutboxStore(await openOutbox(account, beginAnew))
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel(`ve-co-so-outbox-${account}`)
  let view: OutboxView = { entries: [], drafts: [], progress: 'idle', arrived: 0 }
  let closed = false
  const isClosed = (): boolean => closed
  const tell = (more: Partial<OutboxView>): void => {
    view = { ...view, ...more }
    for (const listener of listeners) listener()
  }
  const read = async (): Promise<void> => {
    if (closed) return
    const [entries, drafts] = await Promise.all([store.entries(), store.drafts()])
    // Closed meanwhile: what is remembered of this account is no longer this outbox's to say.
    if (isClosed()) return
    tell({ entries, drafts })
    const waits = entries.some(({ state }) => state === 'waiting' || state === 'sending')
    remember(unsentFlag(account), waits ? 'yes' : undefined)
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
      // The page asks to sign in where that is so.
      if (progress === 'signIn' && !closed) doubtSession()
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
  const outbox = begin(account)
  current = { account, outbox }
  outbox.catch(() =>
    untilShown(() => {
      if (current?.outbox === outbox) current = undefined
    }),
  )
  return outbox
}

/** Sends what an account has, also where its outbox has stopped until somebody signs in. */
export async function sendFor(account: string): Promise<void> {
  ;(await outboxOf(account)).retry()
}

/** Takes everything of an account off this phone: at sign-out, once its owner has agreed to what would be lost. */
export async function forgetOutbox(account: string): Promise<void> {
  if (current?.account === account) {
    const open = current.outbox
    current = undefined
    // What could not be opened need not be closed.
    await open.then(
      (outbox) => outbox.close(),
      () => undefined,
    )
  }
  remember(unsentFlag(account), undefined)
  await wipeOutbox(account)
}
