import fc from 'fast-check'
import { createRandom } from './random'

test('the same seed gives the same numbers, another seed gives others', () => {
  const draw = (seed: string) => Array.from({ length: 20 }, createRandom(seed).next)
  expect(draw('thai-nguyen/2026')).toEqual(draw('thai-nguyen/2026'))
  expect(draw('thai-nguyen/2026')).not.toEqual(draw('thai-nguyen/2021'))
})

test('whole numbers stay within their bounds and reach both', () => {
  const random = createRandom('bounds')
  const drawn = Array.from({ length: 500 }, () => random.int(3, 6))
  expect(new Set(drawn)).toEqual(new Set([3, 4, 5, 6]))
})

test('a weighted choice follows its weights and never takes a weight of zero', () => {
  const random = createRandom('weights')
  const drawn = Array.from({ length: 4000 }, () =>
    random.weighted([
      ['often', 3],
      ['seldom', 1],
      ['never', 0],
    ]),
  )
  const often = drawn.filter((value) => value === 'often').length / drawn.length
  expect(often).toBeGreaterThan(0.71)
  expect(often).toBeLessThan(0.79)
  expect(drawn).not.toContain('never')
})

test('choosing from nothing is an error, not an undefined value', () => {
  expect(() => createRandom('empty').pick([])).toThrow(RangeError)
  expect(() => createRandom('empty').weighted([])).toThrow(RangeError)
})

test('shuffling keeps every element once and leaves the list itself alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
      const before = [...list]
      const shuffled = createRandom(seed).shuffle(list)
      expect([...shuffled].sort()).toEqual([...list].sort())
      expect(list).toEqual(before)
    }),
  )
})
