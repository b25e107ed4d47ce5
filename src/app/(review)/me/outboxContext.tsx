import { createContext, type ReactNode, use, useContext, useEffect, useSyncExternalStore } from 'react'
import { client } from '../shell/apollo'
import { usePerson } from '../shell/session'
import { type Outbox, outboxOf, type OutboxView } from '../outbox/runtime'

const OutboxContext = createContext<Outbox | undefined>(undefined)

/** The name under which the last answers are kept in the device of their account. */
const ANSWERS = 'answers'

/** Each open outbox with what its account was last told. */
const ready = new WeakMap<Promise<Outbox>, Promise<Outbox>>()

/** Puts back what this account was last told, beneath what has been asked since. */
async function withAnswers(opened: Promise<Outbox>): Promise<Outbox> {
  const outbox = await opened
  // Without them the pages ask the server, as on a new device.
  const kept = await outbox.store.remembered(ANSWERS).catch(() => undefined)
  const [old, now]: unknown[] = [kept?.value, client.cache.extract()]
  if (isCache(old) && isCache(now))
    client.cache.restore({ ...old, ...now, ROOT_QUERY: { ...old.ROOT_QUERY, ...now.ROOT_QUERY } })
  return outbox
}

type Cache = Record<string, unknown> & { ROOT_QUERY?: Record<string, unknown> }
const isCache = (value: unknown): value is Cache => typeof value === 'object' && value !== null

function readyOutbox(account: string): Promise<Outbox> {
  const opened = outboxOf(account)
  const made = ready.get(opened) ?? withAnswers(opened)
  ready.set(opened, made)
  return made
}

/** Keeps what the server has just said, for when there is no network. */
export const keepAnswers = (outbox: Outbox): Promise<void> =>
  outbox.store.remember({ name: ANSWERS, value: client.cache.extract(), at: new Date().toISOString() })

/** Around every page of a cadre: the outbox of the account, its sender, and the answers that the device has. */
export function WithOutbox({ children }: { children: ReactNode }) {
  const outbox = use(readyOutbox(usePerson().id))
  const { arrived } = useSyncExternalStore(outbox.subscribe, outbox.view)
  useEffect(() => {
    if (arrived > 0) void client.refetchQueries({ include: 'active' })
  }, [arrived])
  return <OutboxContext value={outbox}>{children}</OutboxContext>
}

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext)
  if (!outbox) throw new Error('There is no outbox here')
  return outbox
}

export function useOutboxView(): OutboxView {
  const outbox = useOutbox()
  return useSyncExternalStore(outbox.subscribe, outbox.view)
}

const onNetwork = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Whether the browser thinks that there is a network. It may be wrong; nothing that must hold depends on it. */
export const useOnline = (): boolean => useSyncExternalStore(onNetwork, () => navigator.onLine)
