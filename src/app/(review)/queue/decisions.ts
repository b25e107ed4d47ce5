import {
  AcceptReportDocument,
  AcknowledgeTripDocument,
  EndorsePlansDocument,
  GiveConsentDocument,
  MergeTripsDocument,
  RefuseConsentDocument,
  ReturnPlanDocument,
  ReturnReportDocument,
} from './Decisions.generated'
import { type Decision, operation } from './heldDecisions'
import type { Item, Steps } from './items'

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

/** Makes one joint trip of two. */
export const merging = (into: Seen, from: Seen, about: readonly string[], label: string): Decision => ({
  about,
  label,
  leaves: true,
  ...operation(MergeTripsDocument, {
    input: { into: into.id, intoVersion: into.version, from: from.id, fromVersion: from.version },
  }),
})
