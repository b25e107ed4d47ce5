import { newKey } from './newKey'
import { pauseAfter } from './pause'
import { sizeWithin } from './shrinkPhoto'

test('a key is a random UUID of the kind that the server takes', () => {
  const keys = Array.from({ length: 500 }, newKey)
  expect(new Set(keys).size).toBe(500)
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('pauses double up to five minutes, and phones do not call in step', () => {
  expect([1, 2, 3, 20].map((failures) => pauseAfter(failures, 1))).toEqual([2000, 4000, 8000, 300_000])
  expect(pauseAfter(3, 0)).toBe(4000)
})

test('a photo is made smaller, never larger, and keeps its shape', () => {
  expect(sizeWithin(4000, 3000)).toEqual({ width: 1600, height: 1200 })
  expect(sizeWithin(900, 1200)).toEqual({ width: 900, height: 1200 })
  expect(sizeWithin(1000, 3200)).toEqual({ width: 500, height: 1600 })
})
