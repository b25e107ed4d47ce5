import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { policyOfPage } from '../../src/server/policyOfPage.mjs'
import { SECURITY_HEADERS } from '../../src/server/securityHeaders.mjs'
import { encodingFor, packed } from './compressed.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => boolean} Answer whether it has answered */

const SHELL = /^\/review(\/[^?]*)?(\?.*)?$/

/** @param {Request} request */
const asksForShell = ({ method, url = '' }) => (method === 'GET' || method === 'HEAD') && SHELL.test(url)

/** @param {string} html */
const headersOf = (html) => ({
  ...SECURITY_HEADERS,
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': policyOfPage(html),
  'Content-Type': 'text/html; charset=utf-8',
  Vary: 'Accept-Encoding',
})

/**
 * The one page of the review front end, for every address below /review: it holds no data of anybody, the router in the
 * browser reads the address. Read and compressed once.
 * @param {string} root
 * @returns {Promise<Answer>}
 */
export async function reviewShell(root) {
  const html = await readFile(path.join(root, '.next', 'review', 'index.html'), 'utf8')
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  const headers = { ...headersOf(html), ETag: etag }
  const bodies = await packed(Buffer.from(html))
  return (request, response) => {
    if (!asksForShell(request)) return false
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return true
    }
    const encoding = encodingFor(request)
    const body = bodies[encoding]
    response.writeHead(200, {
      ...headers,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': body.length,
    })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}

/**
 * The same while somebody works on it: Vite builds each file as it is asked for, and loads the page anew when one changes.
 * @param {string} root
 * @param {import('node:http').Server} server
 * @returns {Promise<{ answer: Answer, close: () => Promise<void> }>}
 */
export async function reviewInDevelopment(root, server) {
  const { createServer } = await import('vite')
  const vite = await createServer({
    configFile: path.join(root, 'vite.config.mjs'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  })
  const { base, root: folder } = vite.config
  /** @type {Answer} */
  const answer = (request, response) => {
    if (request.url?.startsWith(base)) {
      vite.middlewares(request, response, () => response.writeHead(404).end())
      return true
    }
    if (!asksForShell(request)) return false
    readFile(path.join(folder, 'index.html'), 'utf8')
      .then((html) => vite.transformIndexHtml(request.url ?? '', html))
      .then((html) => response.writeHead(200, headersOf(html)).end(html))
      .catch((error) => response.writeHead(500).end(String(error)))
    return true
  }
  return { answer, close: () => vite.close() }
}
