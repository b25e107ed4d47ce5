import { type Press, shortcutOf } from './keys'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  defaultPrevented: false,
  repeat: false,
  ...more,
})

test.each([
  ['a', {}, 'a'],
  ['A', { shiftKey: true }, 'Shift+a'],
  ['?', { shiftKey: true }, '?'],
  ['a', { ctrlKey: true }, undefined],
  ['a', { isComposing: true }, undefined],
  ['a', { keyCode: 229 }, undefined],
  ['a', { defaultPrevented: true }, undefined],
] as const)('%s with %j is the shortcut %s', (key, more, name) => {
  expect(shortcutOf(press(key, more))).toBe(name)
})

test('a key that is held down decides once, however long, and goes on through the list', () => {
  const held = (key: string, more: Partial<Press> = {}) => shortcutOf(press(key, { repeat: true, ...more }))
  expect(['a', 'r', 'm', 'o', 'l', 'z'].map((key) => held(key))).toEqual(Array(6).fill(undefined))
  expect(held('A', { shiftKey: true })).toBeUndefined()
  expect([held('j'), held('k')]).toEqual(['j', 'k'])
})
