import type { Field } from '../schema/fields'
import { calendarFeedMutations } from './calendarFeed'
import { catalogueMutations } from './catalogue'
import { decisionMutations } from './decisions'
import { findingMutations } from './findings'
import { goingMutations } from './going'
import { lineMutations } from './lines'
import { meetingMutations } from './meetings'
import { noteMutations } from './notes'
import { planMutations } from './plans'
import { remarkMutations } from './remarks'
import { reportMutations } from './reports'
import { unplannedMutations } from './unplanned'

const STEPS: Readonly<Record<string, () => Field>> = {
  ...planMutations,
  ...lineMutations,
  ...decisionMutations,
  ...meetingMutations,
  ...unplannedMutations,
  ...goingMutations,
  ...noteMutations,
  ...remarkMutations,
  ...reportMutations,
  ...calendarFeedMutations,
  ...catalogueMutations,
  ...findingMutations,
}

/** Every step of the work as a mutation, for Payload's `graphQL.mutations`. Made anew for each schema. */
export const mutations = (): Record<string, Field> =>
  Object.fromEntries(Object.entries(STEPS).map(([name, make]) => [name, make()]))
