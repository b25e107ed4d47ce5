import fc from 'fast-check'
import { halfDaysOf } from '../calendar'
import type { StopDraft } from '../trips'
import { takenSpan } from './takenSpan'

const DAYS = ['2021-07-12', '2021-07-13', '2021-07-14'] as const
const stops = fc.array(
  fc.record(
    {
      unit: fc.constantFrom('lang', 'a-nong'),
      from: fc.constantFrom(...DAYS),
      to: fc.constantFrom(...DAYS),
      fromHalf: fc.constantFrom('am', 'pm'),
      toHalf: fc.constantFrom('am', 'pm'),
    },
    { requiredKeys: ['unit', 'from', 'to'] },
  ),
  { minLength: 1, maxLength: 4 },
)

describe('the half-days for which people are taken', () => {
  it('begin with the morning that is second on the list', () => {
    const day = '2021-07-12'
    const afternoon: StopDraft = { unit: 'lang', from: day, to: day, fromHalf: 'pm' }
    const morning: StopDraft = { unit: 'a-nong', from: day, to: day, toHalf: 'am' }
    expect(halfDaysOf(takenSpan([afternoon, morning]))).toEqual([`${day}:am`, `${day}:pm`])
  })

  it('are all from the first to the last of any stop, in whatever order they are', () => {
    fc.assert(
      fc.property(stops, (some) => {
        const sound = some.filter((stop) => halfDaysOf(stop).length > 0)
        fc.pre(sound.length > 0)
        const halves = sound.flatMap((stop) => halfDaysOf(stop)).sort()
        const taken = halfDaysOf(takenSpan(sound))
        expect([taken[0], taken.at(-1)]).toEqual([halves[0], halves.at(-1)])
      }),
    )
  })

  it('are those of no trip without stops', () => {
    expect(() => takenSpan([])).toThrow(RangeError)
  })
})
