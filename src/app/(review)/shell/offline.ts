const WORKER = '/review-worker.js'
const SCOPE = '/review'

/** What this page has loaded of the build. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_next/static/'))
    .map(({ pathname, search }) => pathname + search)

/**
 * Makes the pages open without a network: registers the worker, loads every page once so that it is kept, and tells
 * the worker what had been loaded before it was there. Only of a build; where the browser has no workers (a page that
 * came unencrypted) everything else works, with a network.
 * @param pages loads each page of the front end
 */
export async function keepForOffline(pages: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE })
  const { active } = await navigator.serviceWorker.ready
  await Promise.all(pages.map((load) => load()))
  active?.postMessage({ files: loaded() })
}
