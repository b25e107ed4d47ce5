import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }
const ENDINGS = { br: '.br', gzip: '.gz', identity: '' }
/** Folders of the build below .next, and the addresses of what is in them. Neither is a way to anything else. */
const FOLDERS = { static: '/_next/static/', 'review/assets': '/review-app/assets/' }

const brotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * A text in every encoding that it is sent in, each packed as hard as it can be.
 * @param {Buffer} bytes
 * @returns {Promise<Record<Encoding, Buffer>>}
 */
export async function packed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [br, gz] = await Promise.all([brotli(bytes, { params }), toGzip(bytes, { level: 9 })])
  return { br, gzip: gz, identity: bytes }
}

/**
 * The best encoding that a browser takes. They take Brotli over HTTPS and on the same machine, gzip everywhere.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Encoding}
 */
export function encodingFor(request) {
  const taken = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(taken)) return 'br'
  return /\bgzip\b/.test(taken) ? 'gzip' : 'identity'
}

/** @param {string} folder */
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && path.extname(entry.name) in TYPES)
        .map((entry) => path.join(entry.parentPath, entry.name))
    : []

/**
 * Compresses the scripts and styles of the build once and hard; Next would do it lightly, for each request.
 * @param {string} root
 */
export async function compressStatic(root) {
  const files = Object.keys(FOLDERS).flatMap((folder) => filesIn(path.join(root, '.next', folder)))
  await Promise.all(
    files.map(async (file) => {
      const { br, gzip } = await packed(await readFile(file))
      await Promise.all([writeFile(file + ENDINGS.br, br), writeFile(file + ENDINGS.gzip, gzip)])
    }),
  )
}

/**
 * Answers for the files of the build. Names are looked up in the list of what was there at the start: none leads out of
 * the folders.
 * @param {string} root
 * @returns {Promise<(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean>}
 *   whether it has answered
 */
export async function compressedFiles(root) {
  const known = new Map()
  for (const [folder, under] of Object.entries(FOLDERS)) {
    const place = path.join(root, '.next', folder)
    for (const file of filesIn(place)) {
      const sizes = {}
      for (const [encoding, ending] of Object.entries(ENDINGS)) {
        if (existsSync(file + ending)) sizes[encoding] = (await stat(file + ending)).size
      }
      const address = under + path.relative(place, file).split(path.sep).join('/')
      known.set(address, { file, sizes, type: TYPES[path.extname(file)] })
    }
  }
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const found = known.get((request.url ?? '').split('?')[0])
    if (!found) return false
    const wanted = encodingFor(request)
    const encoding = wanted in found.sizes ? wanted : 'identity'
    response.writeHead(200, {
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': found.sizes[encoding],
      'Content-Type': found.type,
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(found.file + ENDINGS[encoding]).pipe(response)
    return true
  }
}
