import { type Choices, decisionsOf, missingReasons, UNDECIDED } from './choices'

const plans = [
  { id: 'a', version: 3 },
  { id: 'b', version: 5 },
  { id: 'c', version: 7 },
]

describe('what a meeting decides', () => {
  test('is only what it said: a plan that was left for later is not sent', () => {
    const choices: Choices = {
      a: { ...UNDECIDED, decision: 'approve', direction: ' Đi trước, về sau ', dropped: { t: ' Trùng ' } },
      b: {
        ...UNDECIDED,
        decision: 'return',
        reason: ' Thiếu nội dung ',
        direction: 'quên',
        dropped: { u: '' },
      },
    }
    expect(decisionsOf(plans, choices)).toEqual([
      {
        plan: 'a',
        version: 3,
        decision: 'approve',
        direction: 'Đi trước, về sau',
        lines: [{ trip: 't', decision: 'drop', reason: 'Trùng' }],
      },
      { plan: 'b', version: 5, decision: 'return', reason: 'Thiếu nội dung' },
    ])
  })

  test('needs a reason for what is given back and for each line that is not taken', () => {
    const choices: Choices = {
      a: { ...UNDECIDED, decision: 'approve', dropped: { t: ' ' } },
      b: { ...UNDECIDED, decision: 'return', reason: ' ' },
      c: { ...UNDECIDED, decision: 'later', dropped: { v: '' } },
    }
    expect(missingReasons(plans, choices)).toEqual(['a', 'b'])
  })
})
