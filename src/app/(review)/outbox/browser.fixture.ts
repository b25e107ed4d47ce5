import 'fake-indexeddb/auto'

/** What the outbox needs of a browser; the device has one tab, and a network unless said otherwise. */
export interface FakeBrowser {
  remembered: Map<string, string>
  /** How often the page was loaded anew. */
  reloads: () => number
}

/** The other tabs, of which there are none. A real one would keep the process alive. */
class Channel extends EventTarget {
  postMessage(): void {
    // Nobody listens.
  }
  close(): void {
    // Nothing is held.
  }
}

/** Puts a browser into this process: a test file that runs outside one has no window. */
export function fakeBrowser(): FakeBrowser {
  const remembered = new Map<string, string>()
  let reloads = 0
  const set = (name: string, value: unknown): void =>
    void Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  set('window', new EventTarget())
  set('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  set('navigator', { onLine: true })
  set('BroadcastChannel', Channel)
  set('location', { reload: () => void (reloads += 1) })
  set('localStorage', {
    getItem: (key: string) => remembered.get(key) ?? null,
    setItem: (key: string, text: string) => void remembered.set(key, text),
    removeItem: (key: string) => void remembered.delete(key),
  })
  return { remembered, reloads: () => reloads }
}
