import { isGone } from './useOnePerson'

const place = 'person'
const remembered = (id: string | undefined) => ({ place, id: () => id })

test('a page is no longer its person’s where another page signs in somebody else, or nobody', () => {
  expect(isGone('a', place, remembered('b'))).toBe(true)
  expect(isGone('a', place, remembered(undefined))).toBe(true)
  expect(isGone('a', null, remembered(undefined))).toBe(true)
})

test('a page stays where it is the same person, where something else is noted, and where nobody is signed in', () => {
  expect(isGone('a', place, remembered('a'))).toBe(false)
  expect(isGone('a', 'theme', remembered('b'))).toBe(false)
  expect(isGone(undefined, place, remembered('b'))).toBe(false)
})
