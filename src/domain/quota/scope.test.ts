import fc from 'fast-check'
import { addDays, dayCount, type DayKey } from '../calendar'
import type { Leave } from './policy'
import { cadre, policy, post } from './quota.fixture'
import { concerns, scopeOn } from './scope'
import { stretchesOf } from './stretches'

const DAY = '2021-06-15'

describe('who is in scope', () => {
  it('is who holds a post under a policy', () => {
    const rules = policy()
    const scope = scopeOn(cadre({ posts: [post({ policies: [rules] })] }), DAY)
    expect(scope).toEqual({ inScope: true, organization: 'tinh-doan', policy: rules })
  })

  it('is who holds the post on that day, its first and last included', () => {
    const fromMay = cadre({ posts: [post({ from: '2021-05-04', to: '2021-06-15' })] })
    expect(scopeOn(fromMay, '2021-05-03')).toEqual({ inScope: false, reason: 'NOT_IN_SERVICE' })
    expect(scopeOn(fromMay, '2021-05-04').inScope).toBe(true)
    expect(scopeOn(fromMay, '2021-06-15').inScope).toBe(true)
    expect(scopeOn(fromMay, '2021-06-16').inScope).toBe(false)
    expect(scopeOn(cadre({ posts: [] }), DAY)).toEqual({ inScope: false, reason: 'NOT_IN_SERVICE' })
  })

  it('is nobody where the office has no policy on that day', () => {
    const later = cadre({ posts: [post({ policies: [policy({ validFrom: '2022-01-01' })] })] })
    expect(scopeOn(later, DAY)).toEqual({ inScope: false, reason: 'NO_POLICY' })
  })

  it.each(['driver', 'accountant', 'clerk'])('is not the %s', (job) => {
    expect(scopeOn(cadre({ posts: [post({ job })] }), DAY)).toEqual({
      inScope: false,
      reason: 'EXEMPT',
      by: 'job',
    })
  })

  it('is who holds one more post that is not exempt', () => {
    const two = cadre({ posts: [post({ job: 'clerk' }), post({ organization: 'hoi-dong-doi' })] })
    expect(scopeOn(two, DAY)).toMatchObject({ inScope: true, organization: 'hoi-dong-doi' })
  })

  it('is bound by the first listed of several posts', () => {
    const two = cadre({ posts: [post({ organization: 'a' }), post({ organization: 'b' })] })
    expect(scopeOn(two, DAY)).toMatchObject({ organization: 'a' })
    const firstWithout = cadre({
      posts: [post({ organization: 'a', policies: [] }), post({ organization: 'b' })],
    })
    expect(scopeOn(firstWithout, DAY)).toMatchObject({ organization: 'b' })
  })

  it('is not who is on leave, as long as it lasts', () => {
    const away = cadre({ leaves: [{ kind: 'maternity', from: '2021-04-01', to: '2021-09-30' }] })
    expect(scopeOn(away, '2021-03-31').inScope).toBe(true)
    expect(scopeOn(away, '2021-04-01')).toEqual({ inScope: false, reason: 'EXEMPT', by: 'leave' })
    expect(scopeOn(away, '2021-09-30').inScope).toBe(false)
    expect(scopeOn(away, '2021-10-01').inScope).toBe(true)
    const open = cadre({ leaves: [{ kind: 'illness', from: '2021-04-01' }] })
    expect(scopeOn(open, '2022-10-01').inScope).toBe(false)
  })

  it('is who studies for less than six months', () => {
    const short = cadre({ leaves: [{ kind: 'study', from: '2021-05-01', to: '2021-08-31' }] })
    expect(scopeOn(short, DAY).inScope).toBe(true)
  })
})

describe('the stretches of a year', () => {
  const YEAR = { from: '2021-01-01', to: '2021-12-31' } as const

  it('are one when nothing changes', () => {
    expect(stretchesOf(cadre(), YEAR)).toEqual([{ ...YEAR, scope: scopeOn(cadre(), DAY) }])
  })

  it('begin with each change of post, policy and leave, without a gap', () => {
    const busy = cadre({
      posts: [
        post({
          from: '2021-02-01',
          to: '2021-12-30',
          policies: [policy({ validTo: '2021-10-31' }), policy({ validFrom: '2021-06-01' })],
        }),
      ],
      leaves: [{ kind: 'illness', from: '2021-04-01', to: '2021-04-30' }],
    })
    expect(stretchesOf(busy, YEAR).map(({ from, to, scope }) => [from, to, scope.inScope])).toEqual([
      ['2021-01-01', '2021-01-31', false],
      ['2021-02-01', '2021-03-31', true],
      ['2021-04-01', '2021-04-30', false],
      ['2021-05-01', '2021-05-31', true],
      ['2021-06-01', '2021-10-31', true],
      ['2021-11-01', '2021-12-30', true],
      ['2021-12-31', '2021-12-31', false],
    ])
  })

  it('take no notice of changes outside', () => {
    const steady = cadre({
      posts: [post({ from: '2020-06-01', to: '2022-06-30' })],
      leaves: [
        { kind: 'illness', from: '2020-11-01', to: '2020-12-30' },
        { kind: 'illness', from: '2022-01-01', to: '2999-12-31' },
      ],
    })
    expect(stretchesOf(steady, YEAR)).toHaveLength(1)
    const untilNewYear = cadre({ leaves: [{ kind: 'illness', from: '2021-12-31', to: '2021-12-31' }] })
    expect(stretchesOf(untilNewYear, YEAR).map(({ from }) => from)).toEqual(['2021-01-01', '2021-12-31'])
    const fromNewYear = cadre({ leaves: [{ kind: 'illness', from: '2021-01-01', to: '2021-01-01' }] })
    expect(stretchesOf(fromNewYear, YEAR).map(({ from }) => from)).toEqual(['2021-01-01', '2021-01-02'])
  })
})

describe('whom the regime concerns in a span', () => {
  const THIRD = { from: '2021-07-01', to: '2021-09-30' } as const
  const study = (from: DayKey, to?: DayKey): Leave => ({ kind: 'study', from, ...(to && { to }) })

  it('is who studies through all of it for less than six months, and not who studies for longer', () => {
    const rules = policy()
    expect(concerns({ job: 'specialist', leaves: [study('2021-06-20', '2021-10-20')] }, rules, THIRD)).toBe(
      true,
    )
    expect(concerns({ job: 'specialist', leaves: [study('2021-06-20', '2021-12-20')] }, rules, THIRD)).toBe(
      false,
    )
    expect(concerns({ job: 'specialist', leaves: [study('2021-06-20')] }, rules, THIRD)).toBe(false)
  })

  it('is whoever is in scope on any day of it, looked at day by day', () => {
    const day = fc.integer({ min: -40, max: 140 }).map((days) => addDays(THIRD.from, days))
    const leave = fc.record({
      kind: fc.constantFrom('study', 'illness', 'maternity', 'other'),
      from: day,
      length: fc.option(fc.integer({ min: 0, max: 250 })),
    })
    const someone = fc.record({
      job: fc.constantFrom('specialist', 'driver'),
      from: fc.option(day, { nil: undefined }),
      to: fc.option(day, { nil: undefined }),
      leaves: fc.array(leave, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(someone, ({ job, from, to, leaves: drawn }) => {
        const leaves = drawn.map(({ kind, from: begin, length }): Leave => ({
          kind,
          from: begin,
          ...(length !== null && { to: addDays(begin, length) }),
        }))
        const rules = policy()
        const one = cadre({ posts: [post({ job, from, to, policies: [rules] })], leaves })
        const days = Array.from({ length: dayCount(THIRD) }, (_, index) => addDays(THIRD.from, index))
        const onAnyDay = days.some((each) => scopeOn(one, each).inScope)
        expect(concerns({ job, from, to, leaves }, rules, THIRD)).toBe(onAnyDay)
      }),
    )
  })
})
