import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findSecret } from './secret.mjs'

const given = process.env.PAYLOAD_SECRET
let root = ''

beforeEach(() => {
  delete process.env.PAYLOAD_SECRET
  root = mkdtempSync(path.join(tmpdir(), 've-co-so-secret-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
  if (given !== undefined) process.env.PAYLOAD_SECRET = given
})

test('a secret is made once and found again at the next start', () => {
  const made = findSecret(root)
  expect(made).toMatch(/^[0-9a-f]{64}$/)
  expect(findSecret(root)).toBe(made)
})

test('two installations do not share a secret', () => {
  const first = findSecret(root)
  rmSync(path.join(root, 'data'), { recursive: true })
  expect(findSecret(root)).not.toBe(first)
})

test('the kept secret is readable by its owner alone', () => {
  findSecret(root)
  expect(statSync(path.join(root, 'data', 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret that is set in the environment is used, and none is written', () => {
  process.env.PAYLOAD_SECRET = 'from the environment'
  expect(findSecret(root)).toBe('from the environment')
  expect(() => readFileSync(path.join(root, 'data', 'secret'))).toThrow('ENOENT')
})
