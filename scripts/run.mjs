/**
 * Runs a command of this project on its pinned Node, from whatever Node started it:
 *
 *   node scripts/run.mjs jest src/domain        a command of an installed package
 *   node scripts/run.mjs scripts/seed/index.ts  a script of ours (TypeScript through tsx)
 *
 * Installs the locked dependencies first where they are missing or another lock was installed. Arguments, options
 * of Node itself (node --option scripts/run.mjs …), exit code and signals pass through. It runs before anything is
 * installed: plain JavaScript, no dependency, nothing newer than Node 20.9.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const modules = path.join(root, 'node_modules')
const major = Number(process.versions.node.split('.')[0])

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes what it installed in
 * node_modules/.package-lock.json as its last act, so an install that broke off counts as none. Packages for
 * other machines (optional) and those left out on purpose (`npm ci --omit=dev`) are not missed.
 */
function isInstalled() {
  const record = path.join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = Object.entries(readJson(path.join(root, 'package-lock.json')).packages)
  const installed = readJson(record).packages
  return wanted.every(([place, { version, optional, dev, devOptional, peer }]) => {
    const found = installed[place]
    if (found) return found.version === version
    return place === '' || optional || dev || devOptional || peer
  })
}

/** Installs exactly the lock, with the npm that started this where there is one. */
function install() {
  console.error('Cài các gói đã khoá (1–3 phút)… · Installing the locked packages (1–3 minutes)…')
  const npm = process.env.npm_execpath
  const options = {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_loglevel: 'error' },
  }
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], options)
    : spawnSync('npm', ['ci'], { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('Không cài được các gói (npm ci). · The packages could not be installed (npm ci).')
    process.exit(status ?? 1)
  }
}

/** The pinned Node of this machine's kind, else the Node that runs this. */
function findRuntime() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = path.join(modules, `node-${system}-${process.arch}`, 'bin', program)
  if (existsSync(pinned)) return pinned
  if (major < 24) {
    console.error(
      `Chạy bằng Node ${process.versions.node}; hệ thống được kiểm thử trên Node 24. · ` +
        `Running on Node ${process.versions.node}; the system is tested on Node 24.`,
    )
  }
  return process.execPath
}

/** The script behind a command of an installed package (`tsc` → typescript/bin/tsc), the same on every system. */
function findCommand(name) {
  const { dependencies, devDependencies } = readJson(path.join(root, 'package.json'))
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
    const manifest = path.join(modules, dependency, 'package.json')
    if (!existsSync(manifest)) continue
    const { bin } = readJson(manifest)
    const script = typeof bin === 'string' ? dependency.split('/').pop() === name && bin : bin?.[name]
    if (script) return path.join(modules, dependency, script)
  }
  return undefined
}

/** What Node is given: its own options, the script, then the caller's arguments. */
function toArguments([command, ...rest]) {
  if (/\.tsx?$/.test(command)) return ['--import', 'tsx', path.resolve(root, command), ...rest]
  if (/\.m?js$/.test(command)) return [path.resolve(root, command), ...rest]
  const script = findCommand(command)
  if (!script) {
    console.error(`run: no installed package has the command "${command}"`)
    process.exit(127)
  }
  return [script, ...rest]
}

/** Jest runs ES modules only behind a switch; its workers inherit it from here. Payload and Next phone nobody. */
function toEnvironment(command, runtime) {
  const folders = [path.dirname(runtime), path.join(modules, '.bin'), process.env.PATH]
  const options = [process.env.NODE_OPTIONS]
  if (command === 'jest') options.push('--experimental-vm-modules')
  if (command === 'jest' && (runtime !== process.execPath || major >= 22)) {
    options.push('--disable-warning=ExperimentalWarning')
  }
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: options.filter(Boolean).join(' '),
    PATH: folders.join(path.delimiter),
  }
}

const command = process.argv[2]
if (!command) {
  console.error('usage: node scripts/run.mjs <command | script> [arguments]')
  process.exit(2)
}
if (!isInstalled()) install()

const runtime = findRuntime()
const child = spawn(runtime, [...process.execArgv, ...toArguments(process.argv.slice(2))], {
  cwd: root,
  stdio: 'inherit',
  env: toEnvironment(command, runtime),
})
// At a terminal Ctrl-C reaches the child by itself; passing it on as well would be a second one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
// npm hands a signal to the shell between it and this, which ends of it and leaves this behind.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(timer)
    child.kill('SIGTERM')
  }, 500)
}
child.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
