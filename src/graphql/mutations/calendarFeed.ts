import { renewCalendarFeed, revokeCalendarFeed } from '@/services/calendarFeed/keepFeed'
import { some, someInstant } from '../schema/fields'
import { GraphQLString } from 'graphql'
import { input } from '../schema/input'
import { flag } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'

/** An input object has a field; this one says that the person means it. */
const sure = (name: string) =>
  input(name, 'That the address before, if there is one, stops working', { sure: flag })

/** The address by which one's own calendar is subscribed to from a telephone. */
export const calendarFeedMutations = {
  renewCalendarFeed: step({
    does: "Makes the secret address of one's own calendar; the one before stops working. It is shown this once.",
    input: sure('RenewCalendarFeedInput'),
    answers: stepAnswer('RenewCalendarFeedStep', { token: some(GraphQLString, 'The secret in the address') }),
    by: (req) => renewCalendarFeed(req),
    shows: (_req, made) => ({ ...made }),
  }),
  revokeCalendarFeed: step({
    does: "Puts the secret address of one's own calendar out of use.",
    input: sure('RevokeCalendarFeedInput'),
    answers: stepAnswer('RevokeCalendarFeedStep', { since: someInstant }),
    by: (req) => revokeCalendarFeed(req),
    shows: (_req, left) => ({ ...left }),
  }),
}
