import { everyStep, stepsThatNeedReason } from '@test/property/everyStep'
import { LIVE_TRIP_STATES, TRIP_EVENTS, TRIP_STATES, TRIP_WORKFLOW } from './trips'

const steps = everyStep(TRIP_WORKFLOW, TRIP_STATES, TRIP_EVENTS)
const own = everyStep(TRIP_WORKFLOW, TRIP_STATES, TRIP_EVENTS, { own: true })

const going = {
  participant: ['complete → done', 'start → underWay'],
  owner: ['cancel → cancelled', 'complete → done', 'postpone → postponed', 'start → underWay'],
}

describe('a trip', () => {
  it('on a plan is withdrawn by its leader, approved or dropped by the Standing Committee', () => {
    expect(steps.registered).toEqual({
      owner: ['withdraw → withdrawn'],
      head: ['merge → merged', 'move → registered'],
      focal: ['merge → merged', 'move → registered'],
      standing: ['approve → approved', 'drop → dropped', 'merge → merged', 'move → registered'],
    })
  })

  it('outside the plan is consented to or refused by the Standing Committee (row TN-05)', () => {
    expect(steps.requested).toEqual({
      owner: ['withdraw → withdrawn'],
      standing: ['consent → approved', 'refuse → refused'],
    })
  })

  it('recorded after the fact is acknowledged or refused, and not consented to any more', () => {
    expect(steps.recorded).toEqual({ standing: ['acknowledge → done', 'refuse → refused'] })
  })

  it('that is approved is coordinated with the unit, made, put off, given up or merged', () => {
    expect(steps.approved).toEqual({
      participant: going.participant,
      owner: [
        'cancel → cancelled',
        'complete → done',
        'coordinate → coordinated',
        'postpone → postponed',
        'start → underWay',
      ],
      head: [
        'cancel → cancelled',
        'coordinate → coordinated',
        'merge → merged',
        'move → approved',
        'postpone → postponed',
      ],
      focal: ['coordinate → coordinated', 'merge → merged', 'move → approved'],
      standing: [
        'cancel → cancelled',
        'coordinate → coordinated',
        'merge → merged',
        'move → approved',
        'postpone → postponed',
      ],
    })
  })

  it('that the unit knows of is not merged any more; on other days it must be agreed anew', () => {
    expect(steps.coordinated).toEqual({
      ...going,
      head: ['cancel → cancelled', 'move → approved', 'postpone → postponed'],
      focal: ['move → approved'],
      standing: ['cancel → cancelled', 'move → approved', 'postpone → postponed'],
    })
  })

  it('under way can only be completed, by those who are on it', () => {
    expect(steps.underWay).toEqual({ owner: ['complete → done'], participant: ['complete → done'] })
  })

  it('that was put off gets new days from those who direct the work, or is given up', () => {
    expect(steps.postponed).toEqual({
      owner: ['cancel → cancelled'],
      head: ['cancel → cancelled', 'reschedule → approved'],
      focal: ['reschedule → approved'],
      standing: ['cancel → cancelled', 'reschedule → approved'],
    })
  })

  it.each(['refused', 'done', 'cancelled', 'merged', 'dropped', 'withdrawn'])(
    'that is %s is never moved again',
    (state) => {
      expect(steps[state]).toEqual({})
    },
  )

  it('of one’s own is decided by someone else, in every state in which it is decided', () => {
    expect(own.registered?.standing).toEqual(['merge → merged', 'move → registered'])
    expect(own.requested).toEqual({ owner: ['withdraw → withdrawn'] })
    expect(own.recorded).toEqual({})
    expect(own.approved).toEqual(steps.approved)
  })

  it('needs words to be dropped, refused, put off, given up and moved to other days (rows AG-15, AG-10)', () => {
    expect(stepsThatNeedReason(TRIP_WORKFLOW, TRIP_STATES, TRIP_EVENTS)).toEqual([
      'drop',
      'refuse',
      'postpone',
      'cancel',
      'move',
    ])
  })

  it('concerns an overlap as long as it is meant to happen, or did', () => {
    expect(TRIP_STATES.filter((state) => !LIVE_TRIP_STATES.includes(state))).toEqual([
      'refused',
      'postponed',
      'cancelled',
      'merged',
      'dropped',
      'withdrawn',
    ])
  })
})
