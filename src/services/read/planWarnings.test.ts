import type { PlanLine } from '../plans/card'
import { planWarnings, type WarnedPlan } from './planWarnings'

const line = (more: Partial<PlanLine> = {}): PlanLine => ({
  id: 'trip',
  version: 1,
  state: 'registered',
  origin: 'planned',
  title: 'Khảo sát',
  firstDay: '2021-07-12',
  lastDay: '2021-07-13',
  halfDays: 4,
  form: '',
  topics: [],
  units: [],
  people: [],
  ...more,
})

const warned = (more: Partial<WarnedPlan>): string[] =>
  planWarnings({
    lines: [line()],
    lineCount: 1,
    span: { from: '2021-07-01', to: '2021-09-30' },
    ...more,
  }).map(({ code, line: about }) => (about === undefined ? code : `${code} ${about}`))

describe('a reviewer is warned', () => {
  test('of nothing, where nothing is unusual', () => {
    expect(warned({ dueOn: '2021-07-05', submittedAt: '2021-07-05T16:59:59.000Z' })).toEqual([])
  })

  test('of a plan without lines', () => {
    expect(warned({ lines: [], lineCount: 0 })).toEqual(['noLines'])
    expect(warned({ lines: [line({ state: 'dropped' })], lineCount: 0 })).toEqual(['noLines'])
  })

  test('of none whose line has become part of a joint trip: its person goes there', () => {
    expect(warned({ lines: [line({ state: 'merged' })], lineCount: 0 })).toEqual([])
  })

  test('of a plan that was submitted after its due day, which ends at midnight in Vietnam', () => {
    expect(warned({ dueOn: '2021-07-05', submittedAt: '2021-07-05T17:00:00.000Z' })).toEqual(['late'])
  })

  test('of a line with days outside the period, at either end', () => {
    expect(warned({ lines: [line({ lastDay: '2021-10-01' })] })).toEqual(['outsidePeriod trip'])
    expect(warned({ lines: [line({ firstDay: '2021-06-30' })] })).toEqual(['outsidePeriod trip'])
  })

  test('of days that the policy does not count', () => {
    expect(warned({ window: { from: '2021-07-13', to: '2021-12-31' } })).toEqual(['outsideWindow trip'])
    expect(warned({ window: { from: '2021-07-12', to: '2021-12-31' } })).toEqual([])
    expect(warned({ window: { from: '2021-07-13' } })).toEqual(['outsideWindow trip'])
    expect(warned({ window: { from: '2021-07-12' } })).toEqual([])
    expect(warned({ window: { to: '2021-07-11' } })).toEqual(['outsideWindow trip'])
  })

  test('of a line that collides with another trip, and of no other', () => {
    const lines = [line(), line({ id: 'other' })]
    expect(warned({ lines, overlapping: new Set(['other', 'of another plan']) })).toEqual(['overlaps other'])
  })

  test('of a unit or topic that ends before the last day of the line', () => {
    const named = line({ units: [{ id: 'u', name: 'A Nông' }], topics: ['t'] })
    expect(warned({ lines: [named], endsOn: new Map([['u', '2021-07-12']]) })).toEqual(['unitGone trip'])
    expect(warned({ lines: [named], endsOn: new Map([['t', '2021-07-12']]) })).toEqual(['topicRetired trip'])
    expect(warned({ lines: [named], endsOn: new Map([['u', '2021-07-13']]) })).toEqual([])
  })

  test('of a person who will be behind an even spread after this plan, where there is a quota', () => {
    const pace = { doneDays: 28, plannedDays: 16, quotaDays: 60, share: 0.75 }
    expect(warned({ pace })).toEqual(['behind'])
    expect(warned({ pace: { ...pace, plannedDays: 17 } })).toEqual([])
    expect(warned({ pace: { ...pace, quotaDays: null } })).toEqual([])
  })

  test('of no line that will not be made', () => {
    for (const state of ['merged', 'dropped', 'cancelled', 'withdrawn']) {
      expect(warned({ lines: [line({ state, lastDay: '2021-10-01' })] })).toEqual([])
    }
  })
})
