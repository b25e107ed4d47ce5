import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compressStatic } from './compressed.mjs'
import { during, StartError } from './say.mjs'

const SOURCES = [
  'src',
  'collections',
  'admin',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'vite.config.mjs',
  'package-lock.json',
]

/**
 * The stamp of what the build is made from: names and contents, tests left out. Takes some tens of milliseconds.
 * @param {string} root
 */
export function stampOf(root) {
  const hash = createHash('sha256').update(process.version)
  for (const source of SOURCES) {
    const files = source.includes('.') ? [source] : listFiles(root, source)
    for (const file of files) {
      const place = path.join(root, file)
      if (existsSync(place)) hash.update(`\0${file}\0`).update(readFileSync(place))
    }
  }
  return hash.digest('hex')
}

function listFiles(root, folder) {
  if (!existsSync(path.join(root, folder))) return []
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort()
}

const NEXT = 'next/dist/bin/next'
const VITE = 'vite/bin/vite.js'

/** Runs the build of an installed package, quietly unless it fails. */
function runBuild(root, command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', command), 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    process.once('exit', () => child.kill())
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) return resolve(undefined)
      process.stderr.write(Buffer.concat(output))
      reject(new StartError('Không dựng được các trang.', 'The pages could not be built.'))
    })
  })
}

/**
 * Builds the pages where they were never built or the sources have changed since.
 * @param {string} root
 */
export async function buildIfStale(root) {
  const stampFile = path.join(root, '.next', 've-co-so-stamp')
  const stamp = stampOf(root)
  const built = existsSync(path.join(root, '.next', 'BUILD_ID'))
  if (built && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const build = async () => {
    await runBuild(root, NEXT)
    // Into the folder that Next has emptied before it builds.
    await runBuild(root, VITE)
    await compressStatic(root)
  }
  await during('Dựng các trang (khoảng một phút)', 'Building the pages (about a minute)', build, {
    silent: true,
  })
  writeFileSync(stampFile, stamp)
}
