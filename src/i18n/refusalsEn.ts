import type { RefusalCode } from '@/domain/refusal/codes'

import type { RefusalWords } from './refusalWords'

/** Each rule in English: first what is wrong, then what to do. */
export const REFUSALS_EN: Readonly<Record<RefusalCode, (words: RefusalWords) => string>> = {
  SIGN_IN_REQUIRED: () => 'You are not signed in, or your session has ended. Sign in and try again.',
  NOT_ALLOWED: ({ given }) =>
    `Your present roles do not allow ${given('event', (event) => `the step “${event}”`) || 'this'}. Ask someone who may do it, or the administrator.`,
  OWN_DOCUMENT: ({ given }) =>
    `Nobody decides on a document of his or her own${given('event', (event) => ` (step “${event}”)`)}. Ask another member of the Standing Committee, or whoever is competent.`,
  NOT_YOUR_LINE: () => 'This line is another person’s. Comment on it, or ask its owner to change it.',
  NOT_FOUND: () => 'not found, or not for you to see. Reload the page and choose again from the list.',
  STEP_OUT_OF_ORDER: ({ given }) =>
    `${given('event', (event) => `The step “${event}”`) || 'This step'} is not possible now${given('state', (state) => `: the document is in state “${state}”`)}${given('awaiting', (actor) => `; it awaits: ${actor}`)}. Reload the page to see the next step.`,
  STALE_VERSION: () => 'Somebody else has just changed this. Look at it anew, then try again.',
  ALREADY_DECIDED: ({ given }) =>
    `This has been decided before${given('state', (state) => `; its state is “${state}”`)}. Nothing is left to do; reload the page to see the decision.`,
  ALREADY_EXISTS: ({ given }) =>
    `there is one already${given('period', (period) => ` for ${period}`)}${given('name', (name) => `: ${name}`)}. Open that one and continue there.`,
  GATHERED_ABOVE: ({ given }) =>
    `this report has been gathered${given('name', (name) => ` into “${name}”`)}${given('state', (state) => `, which is in state “${state}”`)}. Recall or return that one first, then this one.`,
  PERIOD_NOT_OPEN: ({ given }) =>
    `Registration and reports${given('period', (period) => ` for ${period}`)} are not open${given('from', (from) => `; open from ${from}`)}${given('to', (to) => ` to ${to}`)}. Choose an open period, or ask the focal department.`,
  REQUIRED: ({ list }) => (list ? 'is empty. Add at least one entry.' : 'is empty. Fill it in.'),
  TOO_LONG: ({ given, list }) =>
    list
      ? `has too many entries${given('max', (max) => ` (at most ${max})`)}. Remove some, or do it in several parts.`
      : `is too long${given('max', (max) => ` (at most ${max} characters)`)}. Shorten it.`,
  INVALID_VALUE: ({ given }) =>
    `is not valid${given('min', (min) => `, at least ${min}`)}${given('max', (max) => `, at most ${max}`)}. Correct it, or choose from the list.`,
  INVALID_DAY: ({ given }) =>
    `is not a day of the calendar${given('day', (day) => ` (${day})`)}. Write day/month/year, for instance 26/03/2026.`,
  DATES_REVERSED: ({ given }) =>
    `the end comes before the beginning${given('from', (from) => ` (from ${from}${given('to', (to) => ` to ${to}`)})`)}. Put the days and halves in order.`,
  OUTSIDE_PERIOD: ({ given }) =>
    `the day lies outside the period of the plan${given('from', (from) => ` (${from}${given('to', (to) => ` to ${to}`)})`)}. Choose a day in it, or register in the plan of another period.`,
  UNIT_NOT_VALID_ON_DATE: ({ given }) =>
    `the unit ${given('unit', (unit) => `“${unit}” `)}does not exist on the day of the trip${given('day', (day) => ` (${day})`)}: not yet founded, or merged. Choose a unit of that time.`,
  TOPIC_RETIRED: ({ given }) =>
    `the entry ${given('topic', (topic) => `“${topic}” `)}is not in use on the day of the trip${given('day', (day) => ` (${day})`)}. Choose another from the present catalogue.`,
  NO_LINES: () => 'The plan has no trips yet. Add at least one line, then submit.',
  NOTHING_TO_CONSOLIDATE: ({ given }) =>
    `Nothing is ready to be consolidated${given('period', (period) => ` for ${period}`)}. Have the plans or reports submitted and agreed to first.`,
  REASON_REQUIRED: () =>
    'must be given, for the people concerned and for the record. Write the reason and try again.',
  DIFFERENT_ORGANIZATION: () =>
    'belongs to another office, beyond your own. Choose within your office, or ask that office to do it.',
  CANNOT_MERGE: ({ given }) =>
    `These two trips cannot be merged${given('state', (state) => ` (state “${state}”)`)}: only trips not yet made, of one office; not into themselves, and none that is not yet decided into one that is approved. Choose another, or move the days to avoid the overlap.`,
  BEYOND_APPROVAL: ({ given }) =>
    `a trip that was approved gets new days for the units that were approved${given('halfDays', (count) => `, and no more than ${count} half-days`)}. To go elsewhere or for longer, cancel this trip and request it anew as an unplanned one.`,
  NOT_IN_SCOPE: ({ given }) =>
    `is not among those who go to the grassroots${given('day', (day) => ` on ${day}`)} (exempt by job or for a time). Leave the person out, or have the focal department check.`,
  DATE_NOT_REACHED: ({ given }) =>
    `the day has not come yet${given('day', (day) => ` (${day})`)}. Wait until then, or reschedule the trip.`,
  DATE_PASSED: ({ given }) =>
    `the day has passed${given('day', (day) => ` (${day})`)}. Choose another; record a trip already made afterwards, for the Standing Committee to acknowledge.`,
  CHARGE_TAKEN: ({ given }) =>
    `somebody already has charge of the unit${given('from', (from) => ` from ${from}`)}${given('to', (to) => ` to ${to}`)}. End that assignment first, then assign from a later day.`,
  ONE_HOLDER: () =>
    'one assignment names one department or one cadre. Take one of them out, or make two assignments.',
  FILE_IN_USE: () =>
    'is used in a note or a policy, so it can neither be replaced nor cut. Send another file and name it in a new note or in the policy.',
  NO_POLICY: ({ given }) =>
    `The office has no policy in force${given('day', (day) => ` on ${day}`)}${given('year', (year) => ` for ${year}`)}. Ask the administrator to enter it (quota, deadlines, who is in scope).`,
}
