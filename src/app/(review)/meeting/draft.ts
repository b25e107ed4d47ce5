import { idsOf, isOneOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { newKey } from '../outbox/newKey'
import { recall, recalledKeys, remember } from '../shell/storage'
import { type Choice, type Choices, DECISIONS } from './choice'

/** What is written down while a meeting lasts, before it counts: it stands in this device alone. */
export interface Draft {
  /** Made once for each meeting: sent twice, it is written once. */
  key: string
  /** The meetings of this agenda of which there were minutes before the first word was said. */
  before: readonly string[]
  /** When the first word was said; an instant. */
  begunAt: string
  choices: Choices
  present: readonly string[]
  guests: string
  direction: string
  conclusion: string
  /** Of a department: its plan is gathered at the end. */
  gather: boolean
}

const PREFIX = 've-co-so.meeting.'

/** Where a person's draft of one agenda is kept. */
export const draftPlace = (person: string, agenda: string): string => `${PREFIX}${person}.${agenda}`

export const newDraft = (before: readonly string[] = []): Draft => ({
  key: newKey(),
  before,
  begunAt: new Date().toISOString(),
  choices: {},
  present: [],
  guests: '',
  direction: '',
  conclusion: '',
  gather: false,
})

const textsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

const choiceIn = (value: unknown): Choice[] => {
  if (!isRecord(value) || typeof value.version !== 'number' || !isOneOf(DECISIONS, value.decision)) return []
  const { version, decision } = value
  return [
    {
      version,
      decision,
      reason: textOf(value.reason) ?? '',
      direction: textOf(value.direction) ?? '',
      dropped: textsIn(value.dropped),
      remarks: textsIn(value.remarks),
    },
  ]
}

/** A draft as it was kept; none for what is none. */
export function readDraft(text: string | undefined): Draft | undefined {
  let value: unknown
  try {
    value = JSON.parse(text ?? '')
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  if (!isRecord(value)) return undefined
  const key = textOf(value.key)
  const begunAt = textOf(value.begunAt)
  if (key === undefined || begunAt === undefined) return undefined
  const present: unknown[] = Array.isArray(value.present) ? value.present : []
  return {
    key,
    before: idsOf(value.before),
    begunAt,
    choices: Object.fromEntries(
      rowsOf(value.choices).flatMap((row) =>
        choiceIn(row).map((choice) => [textOf(row.document) ?? '', choice] as const),
      ),
    ),
    present: present.flatMap((one) => textOf(one) ?? []),
    guests: textOf(value.guests) ?? '',
    direction: textOf(value.direction) ?? '',
    conclusion: textOf(value.conclusion) ?? '',
    gather: value.gather === true,
  }
}

/** A draft as it is kept. */
export const keptDraft = ({ choices, ...draft }: Draft): string =>
  JSON.stringify({
    ...draft,
    choices: Object.entries(choices).map(([document, choice]) => ({ document, ...choice })),
  })

/** A meeting of which there are minutes, as far as a draft is to be told from it. */
interface Written {
  id: string
  cadre?: string | null
  begunAt?: string | null
}

/**
 * The minutes that a draft has become, if it has: written by this person since the draft was begun, of a meeting that began
 * when it did. An hour alone says little, since people set it to the minute: somebody else may write on the same meeting,
 * and one agenda may be gone through twice from half past eight on.
 */
export const writtenOf = <Meeting extends Written>(
  { begunAt, before }: Draft,
  person: string,
  meetings: readonly Meeting[],
): Meeting | undefined =>
  meetings.find(
    (one) =>
      one.cadre === person &&
      !before.includes(one.id) &&
      Date.parse(one.begunAt ?? '') === Date.parse(begunAt),
  )

export const recallDraft = (place: string): Draft | undefined => readDraft(recall(place))

/** @returns whether the browser let it be kept */
export const keepDraft = (place: string, draft: Draft | undefined): boolean =>
  remember(place, draft && keptDraft(draft))

/** Where the drafts of a person's meetings are kept on this device. */
export const draftsOf = (person: string): string[] =>
  recalledKeys().filter((key) => key.startsWith(`${PREFIX}${person}.`))

/** Takes the drafts of a person's meetings off this device. */
export function forgetDrafts(person: string): void {
  for (const place of draftsOf(person)) remember(place, undefined)
}
