import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stampOf } from './build.mjs'

let root = ''
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 've-co-so-build-'))
  write('src/app/page.tsx', 'page')
  write('collections/index.ts', 'collections')
  write('payload.config.ts', 'configuration')
})
afterEach(() => rmSync(root, { recursive: true }))

test('the stamp stays while the sources stay, whatever their dates', () => {
  const before = stampOf(root)
  write('src/app/page.tsx', 'page')
  expect(stampOf(root)).toBe(before)
})

test.each([
  ['a page', 'src/app/page.tsx'],
  ['a collection', 'collections/index.ts'],
  ['the configuration', 'payload.config.ts'],
  ['the locked packages', 'package-lock.json'],
  ['a new file', 'src/domain/new.ts'],
])('the stamp changes with %s', (_, file) => {
  const before = stampOf(root)
  write(file, 'other')
  expect(stampOf(root)).not.toBe(before)
})

test('the stamp changes when a file is renamed', () => {
  const before = stampOf(root)
  renameSync(path.join(root, 'src/app/page.tsx'), path.join(root, 'src/app/route.tsx'))
  expect(stampOf(root)).not.toBe(before)
})

test.each(['src/app/page.test.tsx', 'scripts/seed/index.ts', 'README.md'])(
  'the stamp does not mind %s, which no page is built from',
  (file) => {
    const before = stampOf(root)
    write(file, 'other')
    expect(stampOf(root)).toBe(before)
  },
)
