import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }
const ENDING = '.br'
const UNDER = '/_next/static/'

/** @param {string} root */
const staticFolder = (root) => path.join(root, '.next', 'static')

/** @param {string} folder */
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
    : []

/**
 * Compresses the scripts and styles of the build once and hard; Next would do it lightly, for each request. A seventh
 * less to send, and nothing to do when it is asked for.
 * @param {string} root
 */
export async function compressStatic(root) {
  const files = filesIn(staticFolder(root)).filter((file) => path.extname(file) in TYPES)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 }
  await Promise.all(
    files.map(async (file) => writeFile(file + ENDING, await compress(await readFile(file), { params }))),
  )
}

/**
 * Answers for the compressed files of the build. Names are looked up in the list of what was there at the start: none
 * leads out of the folder.
 * @param {string} root
 * @returns {Promise<(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean>}
 *   whether it has answered; browsers that do not take Brotli (they ask for it over HTTPS and on this machine) are left to Next
 */
export async function compressedFiles(root) {
  const folder = staticFolder(root)
  const known = new Map()
  for (const file of filesIn(folder).filter((name) => name.endsWith(ENDING))) {
    const original = file.slice(0, -ENDING.length)
    const address = UNDER + path.relative(folder, original).split(path.sep).join('/')
    known.set(address, { file, size: (await stat(file)).size, type: TYPES[path.extname(original)] })
  }
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const found = known.get((request.url ?? '').split('?')[0])
    if (!found || !/\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))) return false
    response.writeHead(200, {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Encoding': 'br',
      'Content-Length': found.size,
      'Content-Type': found.type,
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(found.file).pipe(response)
    return true
  }
}
