import {
  AcceptReportDocument,
  AcknowledgeTripDocument,
  EndorsePlansDocument,
  GiveConsentDocument,
  KeepOverlapDocument,
  MergeTripsDocument,
  MoveTripDocument,
  RefuseConsentDocument,
  ReturnPlanDocument,
  ReturnReportDocument,
} from './Decisions.generated'
import { type Decision, operation } from './heldDecisions'
import type { Item, Steps } from './items'
import { type OverlapChoice, plansOf } from './overlapAnswers'

interface Seen {
  id: string
  version: number
}

/** Agrees to plans, each as it was seen: all or none. */
export const endorsing = (plans: readonly Seen[], label: string): Decision => ({
  about: plans.map(({ id }) => id),
  label,
  ...operation(EndorsePlansDocument, {
    input: { plans: plans.map(({ id, version }) => ({ plan: id, version })) },
  }),
})

/** Agrees to one thing, by the step that the server has opened. */
export function agreeing(item: Item, step: NonNullable<Steps['agree']>, label: string): Decision {
  const what = { about: [item.id], label }
  if (item.kind === 'plan') return endorsing([item.plan], label)
  if (item.kind === 'report') {
    const { id, version } = item.report
    return { ...what, ...operation(AcceptReportDocument, { input: { report: id, version } }) }
  }
  const input = { trip: item.trip.id, version: item.trip.version }
  return step === 'acknowledge'
    ? { ...what, ...operation(AcknowledgeTripDocument, { input }) }
    : { ...what, ...operation(GiveConsentDocument, { input }) }
}

/** A remark on one line that goes with a return. */
export interface LineRemark {
  trip: string
  text: string
}

/** Gives one thing back, or refuses it, with the reason. */
export function givingBack(item: Item, reason: string, comments: LineRemark[], label: string): Decision {
  const what = { about: [item.id], label }
  if (item.kind === 'plan') {
    const { id, version } = item.plan
    return { ...what, ...operation(ReturnPlanDocument, { input: { plan: id, version, reason, comments } }) }
  }
  if (item.kind === 'report') {
    const { id, version } = item.report
    return { ...what, ...operation(ReturnReportDocument, { input: { report: id, version, reason } }) }
  }
  const { id, version } = item.trip
  return { ...what, ...operation(RefuseConsentDocument, { input: { trip: id, version, reason } }) }
}

/**
 * Answers an overlap; both plans go on waiting, changed.
 * @param words why, for other days and for what stays as it is; the new first day of a trip that is moved
 */
export function answering(
  choice: OverlapChoice,
  words: { reason: string; firstDay: string },
  label: string,
): Decision {
  const what = { about: plansOf(choice), label, leaves: true }
  const { reason, firstDay } = words
  if (choice.way === 'merge') {
    const { into, from } = choice
    const trips = { into: into.id, intoVersion: into.version, from: from.id, fromVersion: from.version }
    return { ...what, ...operation(MergeTripsDocument, { input: trips }) }
  }
  if (choice.way === 'move') {
    const { id, version } = choice.trip
    return { ...what, ...operation(MoveTripDocument, { input: { trip: id, version, firstDay, reason } }) }
  }
  const [one, other] = choice.trips
  const input = {
    key: choice.overlap.key,
    trip: one.id,
    version: one.version,
    other: other.id,
    otherVersion: other.version,
    reason,
  }
  return { ...what, ...operation(KeepOverlapDocument, { input }) }
}
