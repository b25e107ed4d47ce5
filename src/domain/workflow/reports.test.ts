import { everyStep, stepsThatNeedReason } from '@test/property/everyStep'
import type { Actor } from './machine'
import type { Scope } from './plans'
import { REPORT_EVENTS, REPORT_STATES, REPORT_WORKFLOW } from './reports'

const steps = (scope: Scope, asked: { own?: boolean; awaiting?: Actor } = {}) =>
  everyStep(REPORT_WORKFLOW[scope], REPORT_STATES, REPORT_EVENTS, asked)

describe('the report of a cadre', () => {
  it('is submitted by its owner, accepted by the step that is awaited, gathered and closed', () => {
    expect(steps('cadre')).toEqual({
      draft: { owner: ['submit → submitted'] },
      submitted: {
        owner: ['recall → draft'],
        head: ['accept → accepted', 'return → returned'],
        focal: ['accept → accepted', 'return → returned'],
        standing: ['return → returned'],
      },
      returned: { owner: ['submit → submitted'] },
      accepted: {
        owner: ['recall → draft'],
        head: ['consolidate → consolidated', 'return → returned'],
        focal: ['consolidate → consolidated', 'return → returned'],
        standing: ['consolidate → consolidated', 'return → returned'],
      },
      consolidated: {
        head: ['return → returned'],
        focal: ['close → closed', 'return → returned'],
        standing: ['close → closed', 'return → returned'],
        system: ['close → closed'],
      },
      closed: {},
    })
  })

  it('is accepted by nobody but the step whose turn it is', () => {
    expect(steps('cadre', { awaiting: 'head' }).submitted?.focal).toEqual(['return → returned'])
    expect(steps('cadre', { awaiting: 'focal' }).submitted?.head).toEqual(['return → returned'])
  })

  it('is neither accepted nor returned by its own cadre', () => {
    const own = steps('cadre', { own: true })
    expect(own.submitted).toEqual({ owner: ['recall → draft'] })
    expect(own.consolidated?.head).toBeUndefined()
  })
})

describe('the report of a department', () => {
  it('is submitted by the head and accepted by the focal department (row TN-08)', () => {
    expect(steps('department')).toEqual({
      draft: { head: ['submit → submitted'] },
      submitted: {
        head: ['recall → draft'],
        focal: ['accept → accepted', 'return → returned'],
        standing: ['return → returned'],
      },
      returned: { head: ['submit → submitted'] },
      accepted: {
        head: ['recall → draft'],
        focal: ['consolidate → consolidated', 'return → returned'],
        standing: ['consolidate → consolidated', 'return → returned'],
      },
      consolidated: {
        focal: ['close → closed', 'return → returned'],
        standing: ['close → closed', 'return → returned'],
        system: ['close → closed'],
      },
      closed: {},
    })
  })

  it('waits for the focal department only where that is awaited', () => {
    expect(steps('department', { awaiting: 'standing' }).submitted?.focal).toEqual(['return → returned'])
  })
})

describe('the report of the office', () => {
  it('is accepted by the Standing Committee, and closed by people only', () => {
    expect(steps('organization')).toEqual({
      draft: { focal: ['submit → submitted'], standing: ['submit → submitted'] },
      submitted: { focal: ['recall → draft'], standing: ['accept → accepted', 'return → returned'] },
      returned: { focal: ['submit → submitted'], standing: ['submit → submitted'] },
      accepted: { focal: ['close → closed'], standing: ['close → closed'] },
      consolidated: {},
      closed: {},
    })
  })
})

test.each(['cadre', 'department', 'organization'] as const)(
  'of a %s, a report needs words to be returned, and for nothing else',
  (scope) => {
    expect(stepsThatNeedReason(REPORT_WORKFLOW[scope], REPORT_STATES, REPORT_EVENTS)).toEqual(['return'])
  },
)
