import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compressedFiles, compressStatic } from './compressed.mjs'
import { askOver, type Asked } from './ask.fixture'

const SCRIPT = 'export const words = "một hai ba"\n'.repeat(50)

describe('scripts and styles of the build', () => {
  const root = mkdtempSync(path.join(tmpdir(), 've-co-so-static-'))
  let asked: Asked

  beforeAll(async () => {
    for (const folder of ['static/chunks', 'review/assets']) {
      mkdirSync(path.join(root, '.next', folder), { recursive: true })
      writeFileSync(path.join(root, '.next', folder, 'a.js'), SCRIPT)
    }
    writeFileSync(path.join(root, '.next', 'secret.js'), 'secret')
    await compressStatic(root)
    asked = await askOver(await compressedFiles(root))
  })

  afterAll(() => {
    asked.close()
    rmSync(root, { recursive: true })
  })

  test.each(['/_next/static/chunks/a.js', '/review-app/assets/a.js'])(
    'are sent as they were packed, for ever, and unpack to themselves: %s',
    async (address) => {
      const br = await asked.ask(address, { 'accept-encoding': 'gzip, br' })
      const gzip = await asked.ask(address, { 'accept-encoding': 'gzip, deflate' })
      const plain = await asked.ask(address, {})
      expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
      expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
      expect(gzip.headers['content-type']).toBe('text/javascript; charset=utf-8')
      expect(gzip.headers['cache-control']).toContain('immutable')
      expect(br.body.length).toBeLessThan(gzip.body.length)
      expect(gzip.body.length).toBeLessThan(SCRIPT.length / 10)
      expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT)
      expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT)
      expect(plain.headers['content-encoding']).toBeUndefined()
      expect(plain.body.toString()).toBe(SCRIPT)
    },
  )

  test.each([
    '/_next/static/chunks/b.js',
    '/_next/static/../secret.js',
    '/review-app/assets/../../secret.js',
  ])('are left to Next where there is no such file: %s', async (address) => {
    expect((await asked.ask(address, { 'accept-encoding': 'br' })).status).toBe(418)
  })
})
