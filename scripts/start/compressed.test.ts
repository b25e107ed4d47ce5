import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { compressedFiles, compressStatic } from './compressed.mjs'

const SCRIPT = 'export const words = "một hai ba"\n'.repeat(50)

describe('scripts and styles of the build', () => {
  const root = mkdtempSync(path.join(tmpdir(), 've-co-so-static-'))
  let server: Server
  let port = 0

  beforeAll(async () => {
    mkdirSync(path.join(root, '.next', 'static', 'chunks'), { recursive: true })
    writeFileSync(path.join(root, '.next', 'static', 'chunks', 'a.js'), SCRIPT)
    writeFileSync(path.join(root, '.next', 'secret.js'), 'secret')
    await compressStatic(root)
    const answer = await compressedFiles(root)
    server = createServer((asked, response) => {
      if (!answer(asked, response)) response.writeHead(418).end('left to Next')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })

  afterAll(() => {
    server.close()
    rmSync(root, { recursive: true })
  })

  const ask = (url: string, encodings: string): Promise<{ status: number; body: Buffer; encoding: string }> =>
    new Promise((resolve, reject) => {
      const asked = request({ port, path: url, headers: { 'accept-encoding': encodings } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          const encoding = String(answer.headers['content-encoding'])
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts), encoding })
        })
      })
      asked.on('error', reject).end()
    })

  test('are sent as they were compressed, and unpack to themselves', async () => {
    const { status, body, encoding } = await ask('/_next/static/chunks/a.js', 'gzip, br')
    expect({ status, encoding }).toEqual({ status: 200, encoding: 'br' })
    expect(body.length).toBeLessThan(SCRIPT.length / 10)
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT)
  })

  test('are left to Next for browsers that do not take Brotli, and where there is no such file', async () => {
    expect((await ask('/_next/static/chunks/a.js', 'gzip')).status).toBe(418)
    expect((await ask('/_next/static/chunks/b.js', 'br')).status).toBe(418)
    expect((await ask('/_next/static/../secret.js', 'br')).status).toBe(418)
  })
})
