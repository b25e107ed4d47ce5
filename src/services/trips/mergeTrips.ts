import type { PayloadRequest } from 'payload'
import { takesUp } from '@/domain/overlap'
import { refuse } from '@/domain/refusal/refusal'
import { tripById } from '../lookup/documents'
import { actedAs, actorsOn, refusePart } from '../moves/actors'
import { checkVersion } from '../moves/checkVersion'
import { recordMove } from '../moves/recordMove'
import { tellTravellers } from '../notify/tellTravellers'
import { refreshAbove } from '../plans/refreshAbove'
import { arrayRows } from '../rows/arrayRows'
import type { ParticipantRow, TripRow } from '../rows/tripRow'
import { takeStep } from '../step'
import { moveTrip, tripConcern } from './tripMove'
import { writeTrip } from './writeTrip'

export interface MergeTripsInput {
  /** The trip that stays and becomes the joint one. */
  into: string
  intoVersion: number
  /** The trip that is taken up into it. */
  from: string
  fromVersion: number
  reason?: string
}

const REVIEWERS = ['head', 'focal', 'standing'] as const

/**
 * Makes one joint trip of two (row AG-10): those of the second go along on the first, with its days; their days are
 * credited to each of them. Across departments, in one transaction. Both trips say so in their trace. The two need not
 * overlap: the focal department also joins what goes to one place at other times.
 * @throws RefusalError CANNOT_MERGE where one has been made already, they are of different quarters, or the second is not
 * decided and the first is
 */
export const mergeTrips = (req: PayloadRequest, input: MergeTripsInput): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const into = await tripById(step, input.into, 'into')
    const from = await tripById(step, input.from, 'from')
    const actors = actorsOn(step.principal, tripConcern(into))
    if (!REVIEWERS.some((actor) => actors.has(actor)))
      refusePart(step.principal, into.organization, 'into', 'merge')
    if (into.id === from.id) refuse('CANNOT_MERGE', 'from')
    if (into.organization !== from.organization)
      refuse(step.principal.offices.has(from.organization) ? 'DIFFERENT_ORGANIZATION' : 'NOT_FOUND', 'from')
    const moved = await moveTrip(step, from, {
      event: 'merge',
      reason: input.reason,
      changes: { mergedInto: into.id },
      check: () => {
        checkVersion(from.version, input.fromVersion, 'fromVersion')
        checkVersion(into.version, input.intoVersion, 'intoVersion')
        const mergeable = into.state === 'registered' || into.state === 'approved'
        if (!mergeable || into.period !== from.period) refuse('CANNOT_MERGE', 'into', { state: into.state })
        if (!takesUp(into.state, from.state)) refuse('CANNOT_MERGE', 'from', { state: from.state })
      },
    })
    const people = new Map<string, ParticipantRow>()
    for (const participant of [...into.participants, ...from.participants])
      people.set(participant.cadre, participant)
    const participants = [...people.values()]
    const topics = [...new Set([...into.topics, ...from.topics])]
    const recorded = await recordMove(
      step,
      { type: 'trips', ...into, cadre: into.leader },
      {
        event: 'join',
        from: into.state,
        to: into.state,
        role: actedAs(actors, REVIEWERS),
        reason: input.reason,
        snapshot: {
          trip: from.id,
          participants: into.participants.map(({ cadre }) => cadre),
          topics: into.topics,
        },
      },
    )
    await writeTrip(step, into, { ...recorded, participants: arrayRows(participants), topics: [...topics] })
    await refreshAbove(step, into.plan)
    if (from.plan !== into.plan) await refreshAbove(step, from.plan)
    tellTravellers(step, 'tripMerged', into, { people: from.participants })
    return { ...into, ...recorded, state: into.state, participants, topics, mergedInto: moved.mergedInto }
  })
