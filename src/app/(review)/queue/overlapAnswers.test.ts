import { type Overlap, type OverlapChoice, type OverlapTrip, pairsIn, plansOf } from './overlapAnswers'

const trip = (id: string, more: Partial<OverlapTrip> = {}): OverlapTrip => ({
  id,
  version: 1,
  state: 'registered',
  title: `Chuyến ${id}`,
  plan: `plan ${id}`,
  firstDay: '2026-10-05',
  lastDay: '2026-10-05',
  units: [],
  people: [],
  ...more,
})

const overlap = (kind: Overlap['kind'], more: Partial<Overlap> = {}): Overlap => ({
  kind,
  key: `${kind} a b`,
  days: ['2026-10-05'],
  open: true,
  answersOpen: ['merge', 'move', 'keep'],
  trips: [trip('a'), trip('b')],
  ...more,
})

const choicesFor = (overlaps: Overlap[]): OverlapChoice[] =>
  pairsIn(overlaps).flatMap(({ choices }) => choices)

const told = (overlaps: Overlap[]): string[] =>
  choicesFor(overlaps).map((choice) => {
    if (choice.way === 'merge') return `merge ${choice.from.id} into ${choice.into.id}`
    return choice.way === 'move' ? `move ${choice.trip.id}` : `keep ${choice.overlap.kind}`
  })

describe('the answers to an overlap (row AG-10)', () => {
  it('merge or move two trips once, and keep each way in which they collide by itself', () => {
    expect(told([overlap('unit'), overlap('topic')])).toEqual([
      'merge b into a',
      'merge a into b',
      'move a',
      'move b',
      'keep unit',
      'keep topic',
    ])
  })

  it('stand with the two trips that they are about', () => {
    const trips = [trip('a'), trip('c')]
    const pairs = pairsIn([
      overlap('unit'),
      overlap('unit', { trips }),
      overlap('topic'),
      overlap('unit', { answersOpen: [], trips: [trip('b'), trip('c')] }),
    ])
    expect(pairs.map((pair) => [pair.trips.map(({ id }) => id).join(), pair.choices.length])).toEqual([
      ['a,b', 6],
      ['a,c', 5],
    ])
  })

  it('are those alone that the server has opened', () => {
    expect(told([overlap('unit', { answersOpen: ['keep'] })])).toEqual(['keep unit'])
    expect(told([overlap('unit', { answersOpen: [] })])).toEqual([])
  })

  it('give other days to no trip that is under way or done', () => {
    const trips = [trip('a', { state: 'done' }), trip('b')]
    expect(told([overlap('unit', { answersOpen: ['move'], trips })])).toEqual(['move b'])
  })

  it('take up no trip that is not decided into one that is', () => {
    const trips = [trip('a', { state: 'approved' }), trip('b')]
    expect(told([overlap('unit', { answersOpen: ['merge'], trips })])).toEqual(['merge a into b'])
  })

  it('concern the plans of both trips, each once', () => {
    const trips = [trip('a', { plan: 'p' }), trip('b', { plan: 'p' })]
    const [merge] = choicesFor([overlap('unit', { trips })])
    expect(merge && plansOf(merge)).toEqual(['p'])
    const kept = choicesFor([overlap('unit', { answersOpen: ['keep'] })])[0]
    expect(kept && plansOf(kept)).toEqual(['plan a', 'plan b'])
  })
})
