import { holdAgainst } from './history'
import type { Report } from './reports'

const begin = (step: string): Report => ({ at: 'begin', step, day: '2021-07-01' })
const commit = (before: string, after: string): Report => ({ at: 'committing', before, after })
const done = (step: string): Report => ({ at: 'done', step })

const submit = [begin('submitPlan'), commit('a', 'b'), done('submitPlan')]

describe('what workers reported is held against the file', () => {
  it('takes a line of states from the start to the end, across workers', () => {
    const other = [begin('giveConsent'), commit('b', 'c'), done('giveConsent')]
    expect(holdAgainst('a', 'c', [submit, other])).toEqual(['between steps', 'between steps'])
  })

  it('tells of a step that was killed whether it was kept', () => {
    const killed = [...submit, begin('decidePlan'), commit('b', 'c')]
    expect(holdAgainst('a', 'c', [killed])).toEqual(['kept whole'])
    expect(holdAgainst('a', 'b', [killed])).toEqual(['nothing of it'])
    expect(holdAgainst('a', 'b', [[...submit, begin('decidePlan')]])).toEqual(['nothing of it'])
  })

  it('finds a state that nobody wanted: half a step', () => {
    expect(() => holdAgainst('a', 'x', [submit])).toThrow('no step wanted')
    expect(() => holdAgainst('x', 'b', [submit])).toThrow('no step wanted')
  })

  it('finds that states go round in a circle', () => {
    const back = [begin('recallPlan'), commit('b', 'a'), done('recallPlan')]
    expect(() => holdAgainst('x', 'a', [submit, back])).toThrow('no step wanted')
  })

  it('finds an acknowledged step that is gone', () => {
    expect(() => holdAgainst('a', 'a', [submit])).toThrow('submitPlan was acknowledged')
  })

  it('finds that a step is gone whose commit was answered, though the step was not', () => {
    const place = { place: 'afterCommit', statement: 9, of: 9, writes: 4 } as const
    const killed: Report[] = [
      begin('decidePlan'),
      commit('a', 'b'),
      { at: 'killing', step: 'decidePlan', ...place },
    ]
    expect(holdAgainst('a', 'b', [killed])).toEqual(['kept whole'])
    expect(() => holdAgainst('a', 'a', [killed])).toThrow('decidePlan was acknowledged')
  })

  it('finds a refusal that wrote something', () => {
    const refused: Report[] = [begin('mergeTrips'), commit('a', 'b'), { at: 'refused', step: 'mergeTrips' }]
    expect(() => holdAgainst('a', 'b', [refused])).toThrow('mergeTrips was refused')
  })

  it('does not lay an earlier step at the door of one that was refused before it began', () => {
    const reports: Report[] = [...submit, { at: 'refused', step: 'mergeTrips' }]
    expect(holdAgainst('a', 'b', [reports])).toEqual(['between steps'])
  })

  it('finds a step that is several transactions', () => {
    const twice = [begin('decidePlan'), commit('a', 'b'), commit('b', 'c'), done('decidePlan')]
    expect(() => holdAgainst('a', 'c', [twice])).toThrow('not one transaction')
  })

  it('does not mind a transaction that changed nothing', () => {
    const idle = [begin('openQuarter'), commit('b', 'b'), done('openQuarter')]
    expect(holdAgainst('a', 'b', [[...submit, ...idle]])).toEqual(['between steps'])
  })
})
