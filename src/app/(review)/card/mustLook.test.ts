import { mustLook } from './mustLook'

const plan = { version: 2, isFlagged: true, isOpen: true }

test('a plan with a warning is decided only after this version of it was seen, wherever its card is now', () => {
  for (const isOpen of [true, false]) {
    expect(mustLook({ ...plan, isOpen }, undefined)).toBe(true)
    expect(mustLook({ ...plan, isOpen }, 1)).toBe(true)
    expect(mustLook({ ...plan, isOpen }, 2)).toBe(false)
    // The card was read after the list: the server has the last word on the older one.
    expect(mustLook({ ...plan, isOpen }, 3)).toBe(false)
  }
})

test('a plan without a warning is decided unseen, but not under a card that still shows what it was before', () => {
  const clean = { ...plan, isFlagged: false }
  expect(mustLook({ ...clean, isOpen: false }, undefined)).toBe(false)
  expect(mustLook({ ...clean, isOpen: false }, 1)).toBe(false)
  expect(mustLook(clean, undefined)).toBe(false)
  expect(mustLook(clean, 2)).toBe(false)
  expect(mustLook(clean, 1)).toBe(true)
})
