import { type Succession, successionMap } from '../units'
import { checkNewDays } from './newDays'
import type { StopDraft } from './tripDraft'

const stop = (unit: string, from: StopDraft['from'], more: Partial<StopDraft> = {}): StopDraft => ({
  unit,
  from,
  to: from,
  ...more,
})

const APPROVED = [stop('lang', '2025-06-24'), stop('a-nong', '2025-06-25', { toHalf: 'am' })]
const REFUSED = [{ code: 'BEYOND_APPROVAL', field: 'stops', params: { halfDays: 3 } }]
const check = (anew: StopDraft[], successions: Succession[] = []) =>
  checkNewDays(APPROVED, anew, successionMap(successions))

describe('the new days of a trip that was approved and put off', () => {
  it('are as many half-days or fewer, at the units that it had, in any order', () => {
    expect(check([stop('a-nong', '2025-06-26'), stop('lang', '2025-06-27', { fromHalf: 'pm' })])).toEqual([])
    expect(check([stop('lang', '2025-06-26'), stop('a-nong', '2025-06-26')])).toEqual([])
  })

  it('are not more than were approved', () => {
    expect(check([stop('lang', '2025-06-26'), stop('a-nong', '2025-06-27')])).toEqual(REFUSED)
  })

  it('are not at another unit, nor without one that was approved', () => {
    expect(check([stop('lang', '2025-06-26'), stop('phu-dinh', '2025-06-26')])).toEqual(REFUSED)
    expect(check([stop('lang', '2025-06-26')])).toEqual(REFUSED)
    const more = [stop('lang', '2025-06-26'), stop('a-nong', '2025-06-26'), stop('phu-dinh', '2025-06-26')]
    expect(check(more)).toEqual(REFUSED)
  })

  it('are at what the units became, once they have become it', () => {
    const reform = (['lang', 'a-nong'] as const).map((from): Succession => {
      return { from, to: 'tay-giang', on: '2025-07-01', extent: 'whole' }
    })
    expect(check([stop('tay-giang', '2025-07-01')], reform)).toEqual([])
    expect(check([stop('tay-giang', '2025-06-30')], reform)).toEqual(REFUSED)
    expect(check([stop('tay-giang', '2025-07-01')])).toEqual(REFUSED)
  })
})
