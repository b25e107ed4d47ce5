/*
 * Lets the review front end open without a network: it keeps the shell, which holds no data of anybody, and all
 * scripts and styles of its build, which the shell names. Nothing under /api is ever kept here or answered from here: what the
 * server said to one account lies in that account's own store (src/app/(review)/outbox/database.ts).
 */
const SHELL = '/review'
const CACHE = 've-co-so-shell'
/** Scripts of builds gone by are forgotten, the oldest first. */
const MOST_FILES = 400
/** A network that has not answered by then is as good as none, in milliseconds. */
const PATIENCE = 4000

const isFile = (url) => url.pathname.startsWith('/review-app/') || url.pathname.startsWith('/review-icons/')
const isPage = (request, url) =>
  request.mode === 'navigate' && (url.pathname === SHELL || url.pathname.startsWith(`${SHELL}/`))

/** The scripts and styles that a shell names: those that it loads, and in a list those of its pages. */
const filesOf = (html) => [...new Set([...html.matchAll(/"(\/review-app\/[^"]+)"/g)].map(([, file]) => file))]

async function keepFiles(files) {
  const cache = await caches.open(CACHE)
  await Promise.all(
    files.map(async (file) => {
      if (await cache.match(file)) return
      const answer = await fetch(file)
      if (answer.ok) await cache.put(file, answer)
    }),
  )
  const kept = await cache.keys()
  const scripts = kept.filter(({ url }) => isFile(new URL(url)))
  await Promise.all(
    scripts.slice(0, Math.max(0, scripts.length - MOST_FILES)).map((old) => cache.delete(old)),
  )
}

async function keepShell(answer) {
  const html = await answer.clone().text()
  await keepFiles(filesOf(html))
  const cache = await caches.open(CACHE)
  await cache.put(SHELL, answer)
}

const freshShell = async (request) => {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
  if (!answer.ok) throw new Error(`The shell answered ${answer.status}`)
  return answer
}

async function page(event) {
  try {
    const answer = await freshShell(event.request)
    // Whatever the address, it is the same shell.
    event.waitUntil(keepShell(answer.clone()).catch(() => undefined))
    return answer
  } catch (error) {
    const kept = await caches.match(SHELL)
    if (kept) return kept
    throw error
  }
}

async function file(request) {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone())
  return answer
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(SHELL, { credentials: 'omit' })
      .then(keepShell)
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (isPage(request, url)) event.respondWith(page(event))
  else if (isFile(url)) event.respondWith(file(request))
})
