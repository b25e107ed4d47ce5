import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'

/** Below node_modules, so that a bundle finds the packages that are not in it. */
const folder = path.resolve('node_modules/.cache/ve-co-so-processes')

/** Bundles of programs that have changed since are taken away after this long, in milliseconds. */
const keptMs = 3_600_000

/** Packages with binaries, and those that Payload's parts ask for only where somebody installed them. */
const OUTSIDE = [
  'libsql',
  '@libsql/*',
  'sharp',
  'drizzle-kit',
  'drizzle-kit/*',
  'next',
  'next/*',
  'react',
  'react-dom',
  'mongodb-client-encryption',
  'kerberos',
  'snappy',
  'aws4',
  '@aws-sdk/*',
  '@mongodb-js/*',
  'gcp-metadata',
  'socks',
]

/**
 * What code that was written for CommonJS expects to find in its module. The name of its own is one that no file of
 * ours has: everything that is bundled shares one scope with it.
 */
const preamble = `
import { createRequire as __createRequireOfBundle } from 'node:module';
const require = __createRequireOfBundle(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;
`

const options = (entry: string): BuildOptions => ({
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  external: OUTSIDE,
  banner: { js: preamble },
  logLevel: 'error',
  write: false,
})

/**
 * Makes one file of a TypeScript program of ours with all that it imports, and returns its path. Payload comes in 3,000
 * files; a process that reads one is ready in a fifth of the time, and these tests start dozens.
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles = [] } = await build(options(path.resolve(entry)))
  const [made] = outputFiles
  if (!made) throw new Error(`Nothing came of bundling ${entry}`)
  const name = path.basename(entry, '.ts')
  const hash = createHash('sha256').update(made.contents).digest('hex').slice(0, 16)
  const file = path.join(folder, `${name}-${hash}.mjs`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  takeAwayOld(name)
  // Under its name only once it is whole: another test may look for it at the same time.
  const draft = `${file}-${process.pid}`
  writeFileSync(draft, made.contents)
  renameSync(draft, file)
  return file
}

function takeAwayOld(name: string): void {
  for (const old of readdirSync(folder).filter((file) => file.startsWith(`${name}-`))) {
    const file = path.join(folder, old)
    const found = statSync(file, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > keptMs) rmSync(file, { force: true })
  }
}
