import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { SETTING_KEYS } from '@/app/(review)/shell/rememberedSettings'
import { askOver, type Asked } from './ask.fixture'
import { fileList } from './fileList.mjs'
import { reviewShell } from './review.mjs'

const INLINE = 'document.documentElement.lang = "vi"'
const HTML = `<!doctype html><script>${INLINE}</script><script type="module" src="/review-app/a.js"></script>`

describe('the page of the review front end', () => {
  const root = mkdtempSync(path.join(tmpdir(), 've-co-so-shell-'))
  let asked: Asked

  beforeAll(async () => {
    mkdirSync(path.join(root, '.next', 'review'), { recursive: true })
    writeFileSync(path.join(root, '.next', 'review', 'index.html'), HTML)
    asked = await askOver(await reviewShell(root))
  })

  afterAll(() => {
    asked.close()
    rmSync(root, { recursive: true })
  })

  test.each(['/review', '/review/', '/review/queue', '/review/me/register/2027-Q1?from=mail'])(
    'is the same at every address below: %s',
    async (address) => {
      const { status, body } = await asked.ask(address, { 'accept-encoding': 'gzip' })
      expect(status).toBe(200)
      expect(gunzipSync(body).toString()).toBe(HTML)
    },
  )

  test.each(['/reviews', '/review-worker.js', '/review-icons/icon.svg', '/admin', '/api/review'])(
    'is none of these: %s',
    async (address) => {
      expect((await asked.ask(address, {})).status).toBe(418)
    },
  )

  test('answers no post', async () => {
    expect((await asked.ask('/review', {}, 'POST')).status).toBe(418)
  })

  test('runs its own inline script and no other, and is nobody else’s frame', async () => {
    const { headers } = await asked.ask('/review', {})
    const digest = createHash('sha256').update(INLINE).digest('base64')
    expect(headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${digest}';`)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
  })

  test('is asked for anew each time, and sent again only where it has changed', async () => {
    const { headers } = await asked.ask('/review', {})
    expect(headers['cache-control']).toBe('no-cache')
    const again = await asked.ask('/review/queue', { 'if-none-match': String(headers.etag) })
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  })
})

describe('index.html', () => {
  const html = readFileSync(path.resolve('src/app/(review)/index.html'), 'utf8')

  test('names its program from the root: it is sent for addresses of every depth', () => {
    expect(html).toContain('<script type="module" src="/main.tsx"></script>')
    expect(html).not.toMatch(/(src|href)="\.{1,2}\//)
  })

  test('reads the settings by the names under which they are kept', () => {
    for (const key of Object.values(SETTING_KEYS)) expect(html).toContain(`localStorage.getItem('${key}')`)
  })
})

test('the page of a build names every file of it, for the worker that keeps them', () => {
  const { configResolved, transformIndexHtml } = fileList()
  configResolved({ base: '/review-app/' })
  const bundle = { 'assets/b.js': {}, 'assets/a.css': {}, 'index.html': {} }
  const html = transformIndexHtml.handler('<body></body>', { bundle })
  const [, list] = /<script type="application\/json" id="files">(.*)<\/script>/.exec(html) ?? []
  expect(JSON.parse(list ?? '')).toEqual(['/review-app/assets/a.css', '/review-app/assets/b.js'])
})
