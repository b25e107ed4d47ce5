const WORKER = '/review-worker.js'
const SCOPE = '/review'

/**
 * Makes the pages open without a network: registers the worker, which keeps the page and all files that it names. Only
 * of a build; where the browser has no workers (a page that came unencrypted) everything else works, with a network.
 */
export async function keepForOffline(): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE })
}
