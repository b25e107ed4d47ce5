import type { Actor } from '../workflow'
import { answersOpen, footprintOf, reviewsTrip, takesUp, type AnswerableTrip } from './answer'
import type { OverlapTrip } from './overlap'

const is = (...actors: Actor[]): ReadonlySet<Actor> => new Set(actors)
const trip = (facts: Partial<AnswerableTrip> = {}): AnswerableTrip => ({
  state: 'registered',
  period: '2021-Q3',
  actors: is('focal'),
  ...facts,
})

describe('the answers to an overlap', () => {
  it('are all three to whoever reviews both trips (row AG-10)', () => {
    for (const actor of ['head', 'focal', 'standing'] as const)
      expect(answersOpen(trip({ actors: is(actor) }), trip({ actors: is(actor) }))).toEqual([
        'merge',
        'move',
        'keep',
      ])
  })

  it('are none to owners, to people who go along and to the clerk', () => {
    const actors = is('owner', 'participant', 'clerk')
    expect(reviewsTrip(actors)).toBe(false)
    expect(answersOpen(trip({ actors }), trip({ actors }))).toEqual([])
  })

  it('leave a head of one of the two departments the own trip to move, and no more', () => {
    const [mine, theirs] = [trip({ actors: is('head') }), trip({ actors: is() })]
    expect(answersOpen(mine, theirs)).toEqual(['move'])
    expect(answersOpen(theirs, mine)).toEqual(['move'])
    expect(answersOpen({ ...mine, state: 'done' }, theirs)).toEqual([])
  })

  it('leave nothing but to keep what has been done', () => {
    expect(answersOpen(trip({ state: 'done' }), trip({ state: 'underWay' }))).toEqual(['keep'])
    expect(answersOpen(trip({ state: 'requested' }), trip({ state: 'recorded' }))).toEqual(['keep'])
  })

  it('do not merge trips of two quarters, nor one that the unit knows of', () => {
    expect(answersOpen(trip(), trip({ period: '2021-Q4' }))).toEqual(['move', 'keep'])
    expect(answersOpen(trip({ state: 'coordinated' }), trip({ state: 'done' }))).toEqual(['move', 'keep'])
    expect(answersOpen(trip({ state: 'approved' }), trip())).toEqual(['merge', 'move', 'keep'])
    expect(answersOpen(trip({ state: 'approved' }), trip({ state: 'done' }))).toEqual(['move', 'keep'])
  })
})

describe('a joint trip', () => {
  it('takes up a trip that is as far as it is, or one that was approved; none that nobody has decided', () => {
    const states = ['registered', 'approved'] as const
    const pairs = states.flatMap((into) => states.map((from) => [into, from, takesUp(into, from)]))
    expect(pairs).toEqual([
      ['registered', 'registered', true],
      ['registered', 'approved', true],
      ['approved', 'registered', false],
      ['approved', 'approved', true],
    ])
  })

  it.each(['requested', 'coordinated', 'underWay', 'done', 'postponed', 'merged'] as const)(
    'is not made of one that is %s',
    (state) => {
      expect(takesUp(state, 'registered')).toBe(false)
      expect(takesUp('approved', state)).toBe(false)
    },
  )
})

describe('the footprint of two trips', () => {
  const base: OverlapTrip = {
    id: 'a',
    department: 'ban-phong-trao',
    span: { from: '2021-07-12', to: '2021-07-14' },
    participants: ['hoa'],
    stops: [
      { unit: 'lang', from: '2021-07-12', to: '2021-07-12' },
      { unit: 'a-nong', from: '2021-07-13', to: '2021-07-14' },
    ],
    topics: ['04.01'],
  }
  const other: OverlapTrip = { ...base, id: 'b', span: { ...base.span, toHalf: 'am' } }

  it('says when and where each of the two is, and which is which', () => {
    expect(footprintOf(base, other)).toBe(
      'am-pm, a-nong 2021-07-13 2021-07-14, lang 2021-07-12 2021-07-12 | ' +
        'am-am, a-nong 2021-07-13 2021-07-14, lang 2021-07-12 2021-07-12',
    )
  })

  it('is the same whichever is named first, in whatever order the stops are, and whoever goes', () => {
    const alike = { ...base, stops: base.stops.toReversed(), participants: ['binh'], topics: [] }
    expect(footprintOf(other, alike)).toBe(footprintOf(base, other))
  })

  it('changes with a day, a half-day or a place of either', () => {
    const kept = footprintOf(base, other)
    const [first, second] = base.stops
    if (!first || !second) throw new Error('Two stops were given')
    for (const changed of [
      { ...base, stops: [{ ...first, from: '2021-07-11' as const }, second] },
      { ...base, stops: [first, { ...second, to: '2021-07-15' as const }] },
      { ...base, stops: [{ ...first, unit: 'dang' }, second] },
      { ...base, span: { ...base.span, fromHalf: 'pm' as const } },
      { ...base, stops: [first] },
    ]) {
      expect(footprintOf(changed, other)).not.toBe(kept)
      expect(footprintOf(base, { ...changed, id: 'b' })).not.toBe(kept)
    }
  })
})
