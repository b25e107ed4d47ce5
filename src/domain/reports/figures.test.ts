import fc from 'fast-check'
import { TRIP_STATES } from '../workflow'
import { countFigures, outcomeOf, type ReportedTrip, type ReportFigures, sumFigures } from './figures'

const NONE = { difficulty: 0, aspiration: 0, recommendation: 0, model: 0 }

const trip = (id: string, more: Partial<ReportedTrip> = {}): ReportedTrip => ({
  id,
  title: `Chuyến ${id}`,
  origin: 'planned',
  state: 'done',
  firstDay: '2021-07-12',
  lastDay: '2021-07-12',
  units: ['Lăng'],
  ...more,
})

const figures = (trips: ReportedTrip[], more: Partial<ReportFigures> = {}): ReportFigures => ({
  ...countFigures(trips, 0, 0, NONE, []),
  ...more,
})

describe('what became of a trip (row TN-21)', () => {
  it('is what its own result says, once it has one', () => {
    expect(outcomeOf({ state: 'done', completion: 'part' })).toBe('part')
    expect(outcomeOf({ state: 'done', completion: 'moved' })).toBe('moved')
    expect(outcomeOf({ state: 'done', completion: 'dropped' })).toBe('dropped')
    expect(outcomeOf({ state: 'done', completion: 'done' })).toBe('done')
    expect(outcomeOf({ state: 'done' })).toBe('done')
  })

  it('is otherwise what its state says', () => {
    const byState = TRIP_STATES.filter((state) => state !== 'done').map((state) => [
      state,
      outcomeOf({ state }),
    ])
    expect(Object.fromEntries(byState)).toEqual({
      registered: 'open',
      requested: 'open',
      recorded: 'open',
      approved: 'open',
      refused: 'open',
      coordinated: 'open',
      underWay: 'open',
      postponed: 'moved',
      cancelled: 'dropped',
      merged: 'open',
      dropped: 'dropped',
      withdrawn: 'open',
    })
  })

  it('is not what somebody wrote down of a trip that has not been made', () => {
    expect(outcomeOf({ state: 'postponed', completion: 'part' })).toBe('moved')
    expect(outcomeOf({ state: 'approved', completion: 'done' })).toBe('open')
  })
})

describe('the figures of a cadre', () => {
  it('count trips by what became of them and by how they came about', () => {
    const counted = countFigures(
      [
        trip('1'),
        trip('2', { origin: 'unplanned', completion: 'part' }),
        trip('3', { origin: 'assigned', state: 'postponed' }),
        trip('4', { origin: 'afterFact' }),
        trip('5', { state: 'cancelled', reason: 'Dịch bệnh' }),
        trip('6', { state: 'approved' }),
      ],
      7,
      19,
      { difficulty: 3, aspiration: 1, recommendation: 2, model: 4 },
      [],
    )
    expect(counted).toMatchObject({
      byOrigin: { planned: 3, unplanned: 1, assigned: 1, afterFact: 1 },
      done: 2,
      part: 1,
      moved: 1,
      dropped: 1,
      halfDays: 7,
      halfDaysOfYear: 19,
      findings: { difficulty: 3, aspiration: 1, recommendation: 2, model: 4 },
    })
    expect(counted.trips.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(counted.people).toBeUndefined()
  })

  it('add gifts of one kind and keep kinds apart (row HY-21)', () => {
    const { gifts } = countFigures([], 0, 0, NONE, [
      { kind: 'Học bổng', quantity: 5, value: 2_500_000 },
      { kind: 'Xe đạp', quantity: 1, value: 1_800_000 },
      { kind: 'Học bổng', quantity: 3, value: 1_500_000 },
    ])
    expect(gifts).toEqual([
      { kind: 'Học bổng', quantity: 8, value: 4_000_000 },
      { kind: 'Xe đạp', quantity: 1, value: 1_800_000 },
    ])
  })
})

describe('the figures of a department or an office', () => {
  it('count a trip of several people once, and everybody’s half-days', () => {
    const joint = trip('joint', { firstDay: '2021-08-02' })
    const sum = sumFigures([
      figures([joint, trip('a', { firstDay: '2021-09-01' })], { halfDays: 6, halfDaysOfYear: 20 }),
      figures([trip('b', { firstDay: '2021-07-01' }), joint], { halfDays: 4, halfDaysOfYear: 11 }),
    ])
    expect(sum.trips.map(({ id }) => id)).toEqual(['b', 'joint', 'a'])
    expect(sum).toMatchObject({ done: 3, halfDays: 10, halfDaysOfYear: 31 })
  })

  it('add findings and gifts', () => {
    const sum = sumFigures([
      figures([], {
        findings: { difficulty: 1, aspiration: 2, recommendation: 3, model: 4 },
        gifts: [{ kind: 'Quà', quantity: 2, value: 100 }],
      }),
      figures([], {
        findings: { difficulty: 10, aspiration: 20, recommendation: 30, model: 40 },
        gifts: [{ kind: 'Quà', quantity: 5, value: 1000 }],
      }),
    ])
    expect(sum.findings).toEqual({ difficulty: 11, aspiration: 22, recommendation: 33, model: 44 })
    expect(sum.gifts).toEqual([{ kind: 'Quà', quantity: 7, value: 1100 }])
  })

  it('of nothing are nothing', () => {
    expect(sumFigures([])).toEqual(countFigures([], 0, 0, NONE, []))
  })

  it('are the same whether they are added at once or department by department', () => {
    const part = fc
      .record({ ids: fc.uniqueArray(fc.nat(9)), halfDays: fc.nat(40), model: fc.nat(3), gifts: fc.nat(9) })
      .map(({ ids, halfDays, model, gifts }) =>
        figures(
          ids.map((id) => trip(String(id), { firstDay: `2021-07-0${id}` })),
          {
            halfDays,
            findings: { ...NONE, model },
            gifts: [{ kind: 'Quà', quantity: gifts, value: 10 * gifts }],
          },
        ),
      )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.array(part, { minLength: 1 }), (one, other) => {
        expect(sumFigures([sumFigures(one), sumFigures(other)])).toEqual(sumFigures([...one, ...other]))
      }),
    )
  })
})
