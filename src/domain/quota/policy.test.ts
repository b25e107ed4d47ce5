import { exempts, policyOn, type Leave } from './policy'
import { policy } from './quota.fixture'

describe('the policy in force', () => {
  const first = policy({ validFrom: '2021-01-01', validTo: '2021-12-31' })
  const amended = policy({ validFrom: '2021-06-01', quotaDays: 30 })

  it('is the one that came into force last, in whatever order they are kept', () => {
    expect(policyOn([first, amended], '2021-05-31')).toBe(first)
    expect(policyOn([first, amended], '2021-06-01')).toBe(amended)
    expect(policyOn([amended, first], '2021-06-01')).toBe(amended)
  })

  it('is none before the first and after the last', () => {
    expect(policyOn([first], '2020-12-31')).toBeUndefined()
    expect(policyOn([first], '2021-01-01')).toBe(first)
    expect(policyOn([first], '2021-12-31')).toBe(first)
    expect(policyOn([first], '2022-01-01')).toBeUndefined()
    expect(policyOn([], '2021-01-01')).toBeUndefined()
  })

  it('is the first of two that came into force on one day', () => {
    const other = policy({ validFrom: '2021-06-01', quotaDays: 45 })
    expect(policyOn([amended, other], '2021-07-01')).toBe(amended)
  })
})

describe('leave', () => {
  const study = (to?: Leave['to']): Leave => ({ kind: 'study', from: '2021-03-01', to })

  it('for study exempts from six months on', () => {
    expect(exempts(study('2021-08-30'), policy())).toBe(false)
    expect(exempts(study('2021-08-31'), policy())).toBe(true)
    expect(exempts(study(), policy())).toBe(true)
  })

  it.each(['illness', 'maternity', 'other'] as const)('for %s exempts from the first day', (kind) => {
    expect(exempts({ kind, from: '2021-03-01', to: '2021-03-01' }, policy())).toBe(true)
  })

  it('exempts as the policy says where it says so', () => {
    const own = policy({ leaveRules: [{ kind: 'study', minMonths: 3 }] })
    expect(exempts(study('2021-05-30'), own)).toBe(false)
    expect(exempts(study('2021-05-31'), own)).toBe(true)
    expect(exempts({ kind: 'illness', from: '2021-03-01' }, own)).toBe(false)
  })
})
