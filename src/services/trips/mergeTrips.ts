import type { PayloadRequest } from 'payload'
import { refuse } from '@/domain/refusal/refusal'
import { tripById } from '../lookup/documents'
import { actorsOn, refusePart } from '../moves/actors'
import { checkVersion } from '../moves/checkVersion'
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

/**
 * Makes one joint trip of two that overlap (row AG-10): those of the second go along on the first,
 * with its days; their days are credited to each of them. Across departments, in one transaction.
 * @throws RefusalError CANNOT_MERGE where one has been made already or they are of different quarters
 */
export const mergeTrips = (req: PayloadRequest, input: MergeTripsInput): Promise<TripRow> =>
  takeStep(req, async (step) => {
    const into = await tripById(step, input.into, 'into')
    const from = await tripById(step, input.from, 'from')
    const actors = actorsOn(step.principal, tripConcern(into))
    const reviews = (['head', 'focal', 'standing'] as const).some((actor) => actors.has(actor))
    if (!reviews) refusePart(step.principal, into.organization, 'into', 'merge')
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
      },
    })
    const people = new Map<string, ParticipantRow>()
    for (const participant of [...into.participants, ...from.participants])
      people.set(participant.cadre, participant)
    const participants = [...people.values()]
    const topics = [...new Set([...into.topics, ...from.topics])]
    const version = into.version + 1
    await writeTrip(step, into, { participants: arrayRows(participants), topics: [...topics], version })
    await refreshAbove(step, into.plan)
    if (from.plan !== into.plan) await refreshAbove(step, from.plan)
    for (const { cadre } of from.participants) {
      if (cadre === step.principal.cadre) continue
      step.tell({
        recipient: cadre,
        organization: into.organization,
        kind: 'tripMerged',
        documentType: 'trips',
        document: into.id,
        params: { title: into.title },
      })
    }
    return { ...into, participants, topics, version, mergedInto: moved.mergedInto }
  })
