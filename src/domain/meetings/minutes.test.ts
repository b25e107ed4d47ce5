import { mayHaveBegun, onAgenda, spoken } from '.'

const line = (id: string, state = 'registered') => ({
  id,
  state,
  title: `Chuyến ${id}`,
  firstDay: '2026-10-05',
  lastDay: '2026-10-06',
  halfDays: 4,
  units: ['Xã A'],
  people: ['Ánh'],
})

describe('a plan on the agenda of a meeting', () => {
  const item = onAgenda({
    id: 'p',
    title: 'Kế hoạch',
    owner: 'Ánh',
    lines: [line('a'), line('b'), line('c', 'approved')],
  })

  it('has the lines on which something can be decided, all of them left as long as nothing was said', () => {
    expect(item.outcome).toBe('left')
    expect(item.lines.map(({ trip, outcome }) => `${trip} ${outcome}`)).toEqual(['a left', 'b left'])
  })

  it('shares what was said of it with its lines, but for those that were named', () => {
    const lines = new Map([['b', { outcome: 'refused' as const, words: 'Trùng' }]])
    const said = spoken(item, { outcome: 'agreed', words: 'Đi trước, về sau', lines })
    expect(said.words).toBe('Đi trước, về sau')
    expect(said.lines.map(({ trip, outcome, words }) => [trip, outcome, words])).toEqual([
      ['a', 'agreed', undefined],
      ['b', 'refused', 'Trùng'],
    ])
  })
})

test('a meeting that is written down began before now and within the last month', () => {
  const now = new Date('2026-10-31T08:00:00Z')
  expect(mayHaveBegun('2026-10-31T08:00:00Z', now)).toBe(true)
  expect(mayHaveBegun('2026-10-31T08:00:01Z', now)).toBe(false)
  expect(mayHaveBegun('2026-09-30T08:00:00Z', now)).toBe(true)
  expect(mayHaveBegun('2026-09-30T07:59:59Z', now)).toBe(false)
  expect(mayHaveBegun('', now)).toBe(false)
})
