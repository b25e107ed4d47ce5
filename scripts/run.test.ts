import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A project with nothing installed, and an npm that only notes that it was called and what it "installed". */
let root = ''
const npm = () => path.join(root, 'npm.js')
const write = (file: string, text: string) => writeFileSync(path.join(root, file), text)
const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/needed': { version },
      'node_modules/for-another-machine': { version: '1.0.0', optional: true },
    },
  })
const run = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'scripts/run.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm(), NODE_OPTIONS: '' },
  })
const installs = () =>
  existsSync(path.join(root, 'calls'))
    ? readFileSync(path.join(root, 'calls'), 'utf8').trim().split('\n')
    : []

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 've-co-so-run-'))
  mkdirSync(path.join(root, 'scripts'))
  copyFileSync(path.resolve('scripts/run.mjs'), path.join(root, 'scripts/run.mjs'))
  write('package.json', JSON.stringify({ dependencies: { needed: '1' } }))
  write('package-lock.json', lock('1.0.0'))
  write(
    'npm.js',
    `const fs = require('node:fs')
     fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')
     if (fs.existsSync('refuse')) process.exit(3)
     const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
     delete packages['node_modules/for-another-machine']
     fs.mkdirSync('node_modules/needed', { recursive: true })
     fs.writeFileSync('node_modules/needed/package.json', JSON.stringify({ bin: { tool: 'tool.js' } }))
     fs.writeFileSync('node_modules/needed/tool.js', 'console.log("tool", ...process.argv.slice(2))')
     fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }))`,
  )
  write('script.mjs', 'console.log(JSON.stringify(process.argv.slice(2))); process.exit(7)')
})
afterEach(() => rmSync(root, { recursive: true }))

test('a fresh clone installs exactly the lock before it runs anything', () => {
  expect(run('tool', 'a').stdout).toBe('tool a\n')
  expect(installs()).toEqual(['ci'])
})

test('what is installed is not installed again', () => {
  run('tool')
  run('tool')
  expect(installs()).toEqual(['ci'])
})

test('another lock is installed anew', () => {
  run('tool')
  write('package-lock.json', lock('1.0.1'))
  run('tool')
  expect(installs()).toEqual(['ci', 'ci'])
})

test('an install that fails ends the command with its exit code, and nothing is run', () => {
  write('refuse', '')
  const { status, stdout } = run('tool')
  expect(status).toBe(3)
  expect(stdout).toBe('')
})

test('arguments and the exit code pass through', () => {
  const { status, stdout } = run('script.mjs', 'two words', '--flag=$HOME', 'đợt')
  expect(JSON.parse(stdout)).toEqual(['two words', '--flag=$HOME', 'đợt'])
  expect(status).toBe(7)
})

test('options of Node itself reach the command', () => {
  write('options.mjs', 'console.log(JSON.stringify(process.execArgv))')
  const place = path.join(root, 'scripts/run.mjs')
  const { stdout } = spawnSync(process.execPath, ['--max-semi-space-size=8', place, 'options.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm(), NODE_OPTIONS: '' },
  })
  expect(JSON.parse(stdout)).toEqual(['--max-semi-space-size=8'])
})

test('a command that no package has is refused by name', () => {
  const { status, stderr } = run('nothing')
  expect(status).toBe(127)
  expect(stderr).toContain('"nothing"')
})

test('a signal reaches the command, which ends in its own way', async () => {
  run('tool')
  write(
    'wait.mjs',
    `process.on('SIGTERM', () => process.exit(9)); console.log('up'); setInterval(() => {}, 1000)`,
  )
  const child = spawn(process.execPath, [path.join(root, 'scripts/run.mjs'), 'wait.mjs'], {
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await ended).toEqual([9, null])
})

test('a command that npm started ends when the shell that npm put before it is gone', async () => {
  run('tool')
  write(
    'wait.mjs',
    `import { writeFileSync } from 'node:fs'
     process.on('SIGTERM', () => { writeFileSync('ended', ''); process.exit() })
     console.log('up')
     setInterval(() => {}, 1000)`,
  )
  const script = `"${process.execPath}" "${path.join(root, 'scripts/run.mjs')}" wait.mjs; true`
  const shell = spawn('sh', ['-c', script], {
    env: { ...process.env, NODE_OPTIONS: '', npm_lifecycle_event: 'start' },
  })
  // The pipe closes when the last that holds it has ended.
  const closed = once(shell, 'close')
  await once(shell.stdout, 'data')
  shell.kill('SIGTERM')
  await closed
  expect(existsSync(path.join(root, 'ended'))).toBe(true)
})
