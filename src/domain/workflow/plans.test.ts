import { everyStep, stepsThatNeedReason } from '@test/property/everyStep'
import type { Actor } from './machine'
import { PLAN_EVENTS, PLAN_OPEN_STATES, PLAN_STATES, PLAN_WORKFLOW, type Scope } from './plans'

const steps = (scope: Scope, asked: { own?: boolean; awaiting?: Actor } = {}) =>
  everyStep(PLAN_WORKFLOW[scope], PLAN_STATES, PLAN_EVENTS, asked)

const reasons = (scope: Scope) => stepsThatNeedReason(PLAN_WORKFLOW[scope], PLAN_STATES, PLAN_EVENTS)

const closers = { focal: ['close → closed'], standing: ['close → closed'], system: ['close → closed'] }

describe('the plan of a cadre', () => {
  it('is submitted by its owner, endorsed by the step that is awaited, gathered, approved and closed', () => {
    expect(steps('cadre')).toEqual({
      draft: { owner: ['submit → submitted'] },
      submitted: {
        owner: ['recall → draft'],
        head: ['endorse → endorsed', 'return → returned'],
        focal: ['endorse → endorsed', 'return → returned'],
        standing: ['return → returned'],
      },
      returned: { owner: ['submit → submitted'] },
      endorsed: {
        owner: ['recall → draft'],
        head: ['consolidate → consolidated', 'return → returned'],
        focal: ['consolidate → consolidated', 'return → returned'],
        standing: ['consolidate → consolidated', 'return → returned'],
      },
      consolidated: {
        head: ['return → returned'],
        focal: ['return → returned'],
        standing: ['approve → approved', 'return → returned'],
      },
      approved: { owner: ['revise → draft'], ...closers },
      closed: {},
    })
  })

  it('is endorsed by nobody but the step whose turn it is', () => {
    const { submitted } = steps('cadre', { awaiting: 'head' })
    expect(submitted?.head).toContain('endorse → endorsed')
    expect(submitted?.focal).toEqual(['return → returned'])
    expect(steps('cadre', { awaiting: 'focal' }).submitted?.head).toEqual(['return → returned'])
  })

  it('is neither endorsed nor returned nor approved by its own cadre, whatever posts he or she holds', () => {
    const own = steps('cadre', { own: true })
    expect(own.submitted).toEqual({ owner: ['recall → draft'] })
    expect(own.consolidated).toEqual({})
    expect(own.endorsed?.standing).toEqual(['consolidate → consolidated'])
  })

  it('needs words to be returned and to be opened again after approval', () => {
    expect(reasons('cadre')).toEqual(['return', 'revise'])
  })

  it('takes new lines as a draft and after a return, and is frozen otherwise (row TN-04)', () => {
    expect(PLAN_OPEN_STATES).toEqual(['draft', 'returned'])
  })
})

describe('the plan of a department', () => {
  it('is submitted by the head, endorsed by the focal department and approved by the Standing Committee', () => {
    expect(steps('department')).toEqual({
      draft: { head: ['submit → submitted'] },
      submitted: {
        head: ['recall → draft'],
        focal: ['endorse → endorsed', 'return → returned'],
        standing: ['return → returned'],
      },
      returned: { head: ['submit → submitted'] },
      endorsed: {
        head: ['recall → draft'],
        focal: ['consolidate → consolidated', 'return → returned'],
        standing: ['consolidate → consolidated', 'return → returned'],
      },
      consolidated: { focal: ['return → returned'], standing: ['approve → approved', 'return → returned'] },
      approved: closers,
      closed: {},
    })
  })

  it('waits for the focal department only where that is awaited', () => {
    expect(steps('department', { awaiting: 'standing' }).submitted?.focal).toEqual(['return → returned'])
  })

  it('needs words to be returned', () => {
    expect(reasons('department')).toEqual(['return'])
  })
})

describe('the plan of the office', () => {
  it('is put up by the focal department or the leaders, and decided by the Standing Committee', () => {
    expect(steps('organization')).toEqual({
      draft: { focal: ['submit → submitted'], standing: ['submit → submitted'] },
      submitted: { focal: ['recall → draft'], standing: ['approve → approved', 'return → returned'] },
      returned: { focal: ['submit → submitted'], standing: ['submit → submitted'] },
      endorsed: {},
      consolidated: {},
      approved: closers,
      closed: {},
    })
  })

  it('needs words to be returned', () => {
    expect(reasons('organization')).toEqual(['return'])
  })
})
