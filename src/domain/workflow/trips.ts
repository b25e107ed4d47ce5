import type { StepRule } from './machine'

export const TRIP_STATES = [
  'registered',
  'requested',
  'recorded',
  'approved',
  'refused',
  'coordinated',
  'underWay',
  'done',
  'postponed',
  'cancelled',
  'merged',
  'dropped',
  'withdrawn',
] as const
export type TripState = (typeof TRIP_STATES)[number]

export const TRIP_EVENTS = [
  'withdraw',
  'approve',
  'drop',
  'consent',
  'refuse',
  'acknowledge',
  'coordinate',
  'start',
  'complete',
  'postpone',
  'reschedule',
  'cancel',
  'merge',
  'move',
] as const
export type TripEvent = (typeof TRIP_EVENTS)[number]

/** How a trip came about. `afterFact` is kept apart from what was asked beforehand (row TN-05). */
export const TRIP_ORIGINS = ['planned', 'unplanned', 'assigned', 'afterFact'] as const
export type TripOrigin = (typeof TRIP_ORIGINS)[number]

const GOING: readonly TripState[] = ['approved', 'coordinated']

/** The steps of one trip (rows TN-03 to TN-06, AG-15, TN-18, TN-21, HY-05). */
export const TRIP_WORKFLOW: readonly StepRule<TripState, TripEvent>[] = [
  { event: 'withdraw', from: ['registered', 'requested'], to: 'withdrawn', by: ['owner'] },
  { event: 'approve', from: ['registered'], to: 'approved', by: ['standing'], notOwn: true },
  { event: 'drop', from: ['registered'], to: 'dropped', by: ['standing'], notOwn: true, reason: true },
  { event: 'consent', from: ['requested'], to: 'approved', by: ['standing'], notOwn: true },
  {
    event: 'refuse',
    from: ['requested', 'recorded'],
    to: 'refused',
    by: ['standing'],
    notOwn: true,
    reason: true,
  },
  { event: 'acknowledge', from: ['recorded'], to: 'done', by: ['standing'], notOwn: true },
  { event: 'coordinate', from: ['approved'], to: 'coordinated', by: ['head', 'focal', 'standing', 'owner'] },
  { event: 'start', from: GOING, to: 'underWay', by: ['owner', 'participant'] },
  { event: 'complete', from: [...GOING, 'underWay'], to: 'done', by: ['owner', 'participant'] },
  { event: 'postpone', from: GOING, to: 'postponed', by: ['owner', 'head', 'standing'], reason: true },
  { event: 'reschedule', from: ['postponed'], to: 'approved', by: ['head', 'focal', 'standing'] },
  {
    event: 'cancel',
    from: [...GOING, 'postponed'],
    to: 'cancelled',
    by: ['owner', 'head', 'standing'],
    reason: true,
  },
  // Other days, because two trips overlap (row AG-10); what the unit had agreed to must be agreed anew.
  ...(['registered', 'approved'] as const).map((state): StepRule<TripState, TripEvent> => ({
    event: 'move',
    from: state === 'approved' ? GOING : [state],
    to: state,
    by: ['head', 'focal', 'standing'],
    reason: true,
  })),
  { event: 'merge', from: ['registered', 'approved'], to: 'merged', by: ['head', 'focal', 'standing'] },
]

/** States of a line of a plan that will not be made, or is made with another trip: its days are not planned any more. */
export const GONE_TRIP_STATES: readonly TripState[] = ['merged', 'dropped', 'cancelled', 'withdrawn']

/** States of a trip that is still meant to happen or did: what an overlap can concern. */
export const LIVE_TRIP_STATES: readonly TripState[] = [
  'registered',
  'requested',
  'approved',
  'coordinated',
  'underWay',
  'done',
  'recorded',
]
