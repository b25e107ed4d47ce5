import type { Agenda, AgendaItem } from './agenda'
import type { Choice, Choices } from './choice'
import type { Draft } from './draft'
import type { HoldMeetingInput } from './Meeting.generated'

type Seen = Pick<AgendaItem, 'id' | 'version'>

const UNSAID = { decision: 'later', reason: '', direction: '', dropped: {}, remarks: {} } as const

/** What was said of an item as it stands now. Of one that has changed since, the words stay but nothing is decided. */
export function choiceOf(choices: Choices, { id, version }: Seen): Choice {
  const said = choices[id]
  if (!said) return { version, ...UNSAID }
  return said.version === version ? said : { ...said, version, decision: 'later' }
}

/** True where something was decided on an item, and it has changed since. */
export const hasChanged = (choices: Choices, { id, version }: Seen): boolean => {
  const said = choices[id]
  return said !== undefined && said.decision !== 'later' && said.version !== version
}

const textOrNone = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** The items of which something is still to be said: given back, or a line not taken, without a reason. */
export const missingReasons = (items: readonly Seen[], choices: Choices): string[] =>
  items.flatMap((item) => {
    const { decision, reason, dropped } = choiceOf(choices, item)
    const unsaid =
      (decision === 'giveBack' && !textOrNone(reason)) ||
      (decision === 'agree' && Object.values(dropped).some((why) => !textOrNone(why)))
    return unsaid ? item.id : []
  })

const wordsOf = ({ decision, reason, direction }: Choice): string | undefined =>
  textOrNone(decision === 'giveBack' ? reason : direction)

interface Said {
  item: AgendaItem
  choice: Choice
  decision: 'agree' | 'giveBack'
}

/** The items on which something was decided, in the order of the agenda. */
const decided = (items: readonly AgendaItem[], choices: Choices): Said[] =>
  items.flatMap((item) => {
    const choice = choiceOf(choices, item)
    const { decision } = choice
    return item.isOpen && decision !== 'later' ? [{ item, choice, decision }] : []
  })

/** One plan as the head decides it. */
const departmentPlan = ({ item, choice, decision }: Said) => ({
  plan: item.id,
  version: item.version,
  decision,
  words: wordsOf(choice),
  remarks: Object.entries(choice.remarks).flatMap(([trip, text]) =>
    textOrNone(text) === undefined ? [] : { trip, text: text.trim() },
  ),
})

/** One plan as the Standing Committee decides it, line by line. */
function officePlan({ item: { id: plan, version }, choice, decision }: Said) {
  if (decision === 'giveBack') return { plan, version, decision: 'return' as const, reason: wordsOf(choice) }
  const lines = Object.entries(choice.dropped).map(([trip, why]) => ({
    trip,
    decision: 'drop' as const,
    reason: why.trim(),
  }))
  return { plan, version, decision: 'approve' as const, direction: wordsOf(choice), lines }
}

/** The meeting as the server takes it: what was left for later is not among it. */
export function inputOf(agenda: Agenda, draft: Draft): HoldMeetingInput {
  const { organization, department, period, office } = agenda
  const said = decided(agenda.items, draft.choices)
  const plans = said.filter(({ item }) => item.what.kind === 'plan')
  return {
    clientKey: draft.key,
    organization,
    department,
    period,
    begunAt: draft.begunAt,
    present: [...draft.present],
    guests: textOrNone(draft.guests),
    conclusion: textOrNone(draft.conclusion),
    gather: department !== undefined && draft.gather,
    ...(department === undefined
      ? office &&
        plans.length > 0 && {
          office: {
            plan: office.id,
            version: office.version,
            direction: textOrNone(draft.direction),
            decisions: plans.map(officePlan),
          },
        }
      : { plans: plans.map(departmentPlan) }),
    trips: said
      .filter(({ item }) => item.what.kind === 'trip')
      .map(({ item: { id: trip, version }, choice, decision }) => ({
        trip,
        version,
        decision,
        words: wordsOf(choice),
      })),
    reports: said
      .filter(({ item }) => item.what.kind === 'report')
      .map(({ item: { id: report, version }, choice, decision }) => ({
        report,
        version,
        decision,
        words: wordsOf(choice),
      })),
  }
}

/** Which item a refusal is about, by the part of the input that it names (`plans.3.version`); none for the whole. */
export function refusedItem(input: HoldMeetingInput, field: string | undefined): string | undefined {
  const [list, ...path] = (field ?? '').split('.')
  const index = Number(list === 'office' ? path[1] : path[0])
  if (list === 'plans') return input.plans?.[index]?.plan
  if (list === 'trips') return input.trips?.[index]?.trip
  if (list === 'reports') return input.reports?.[index]?.report
  return list === 'office' && path[0] === 'decisions' ? input.office?.decisions?.[index]?.plan : undefined
}
