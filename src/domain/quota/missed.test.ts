import { missedHalves } from './missed'
import { cadre, policy, post, stop, trip } from './quota.fixture'

const input = (...trips: ReturnType<typeof trip>[]) => ({ cadre: cadre(), year: 2021, trips })
const told = (...args: Parameters<typeof missedHalves>) =>
  missedHalves(...args).map(({ halfDay, trip: id, reason, countedBy }) =>
    [halfDay, id, reason, ...(countedBy === undefined ? [] : [countedBy])].join(' '),
  )

describe('what is not in the ledger', () => {
  const monday = trip('a', [stop('2021-07-12')])

  it('is nothing of a trip whose half-days were all entered', () => {
    const entered = [
      { halfDay: '2021-07-12:am', trip: 'a' },
      { halfDay: '2021-07-12:pm', trip: 'a' },
    ] as const
    expect(told(input(monday), entered)).toEqual([])
  })

  it('says what the rules say, with the unit', () => {
    const late = trip('b', [stop('2021-07-11')], { evidence: undefined })
    expect(missedHalves(input(monday, late), [{ halfDay: '2021-07-12:am', trip: 'a' }])).toEqual([
      { halfDay: '2021-07-11:am', trip: 'b', unit: 'phu-cu', reason: 'NO_EVIDENCE' },
      { halfDay: '2021-07-11:pm', trip: 'b', unit: 'phu-cu', reason: 'NO_EVIDENCE' },
      { halfDay: '2021-07-12:pm', trip: 'a', unit: 'phu-cu', reason: 'NOT_ENTERED' },
    ])
  })

  it('names the trip that has the half-day in the ledger, though another would have it by the rules', () => {
    const other = trip('b', [stop('2021-07-12')])
    const entered = [{ halfDay: '2021-07-12:am', trip: 'b' }] as const
    expect(told(input(monday, other), entered)).toEqual([
      '2021-07-12:am a ALREADY_COUNTED b',
      '2021-07-12:pm a NOT_ENTERED',
      '2021-07-12:pm b NOT_ENTERED',
    ])
  })

  it('leaves what was entered under the rules of its time, and tells no unit where there was none', () => {
    const strict = cadre({ posts: [post({ policies: [policy({ allowHalfDays: false })] })] })
    const away = trip('a', [stop('2021-07-12', '2021-07-12', { toHalf: 'am' })], {
      participants: [{ cadre: 'hoa', span: { from: '2021-07-12', to: '2021-07-12' } }],
    })
    const facts = { cadre: strict, year: 2021, trips: [away] }
    const missed = { halfDay: '2021-07-12:pm', trip: 'a', reason: 'NO_STOP' }
    expect(missedHalves(facts, [{ halfDay: '2021-07-12:am', trip: 'a' }])).toStrictEqual([missed])
  })
})
