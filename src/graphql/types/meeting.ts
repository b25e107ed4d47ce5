import { MeetingItemKind, MeetingOutcome, OverlapWay } from '../schema/enums'
import {
  aDay,
  anId,
  anInt,
  answer,
  aText,
  type Field,
  list,
  must,
  someId,
  someInstant,
  someText,
} from '../schema/fields'
import { Named } from './plan'

const MinutedLine = answer('MinutedLine', 'One line of a plan as it stood in the meeting', {
  trip: anId,
  title: aText,
  firstDay: aDay,
  lastDay: aDay,
  halfDays: anInt,
  units: list(aText.type),
  people: list(aText.type),
  outcome: must(MeetingOutcome),
  words: { ...someText, description: 'The remark on it, or why it was not taken' },
})

const MinutedItem = answer('MinutedItem', 'One item of the agenda and what became of it', {
  kind: must(MeetingItemKind),
  document: anId,
  title: aText,
  owner: { ...aText, description: 'Whose it is; empty where the title says so' },
  outcome: must(MeetingOutcome),
  words: { ...someText, description: 'The direction, or why it was given back or refused' },
  lines: list(MinutedLine),
})

const MinutedOverlap = answer(
  'MinutedOverlap',
  'An overlap that was answered while the meeting lasted (row AG-10)',
  {
    way: must(OverlapWay),
    trips: list(aText.type, 'What the trips are called'),
    words: someText,
  },
)

const rowFields: Record<string, Field> = {
  id: anId,
  title: aText,
  organization: anId,
  department: { ...someId, description: 'Empty where the Standing Committee met' },
  period: aText,
  cadre: { ...someId, description: 'Who was in the chair' },
  begunAt: someInstant,
  writtenAt: { ...someInstant, description: 'When it ended' },
  itemCount: { ...anInt, description: 'Items on its agenda' },
  about: list(aText.type, 'Whose the first items were, or what they were called'),
}

export const MeetingHeld = answer('MeetingHeld', 'A meeting of which there are minutes', rowFields)

export const MeetingMinutes = answer('MeetingMinutes', 'The minutes of a meeting (rows TN-02, TN-03)', {
  ...rowFields,
  office: { ...aText, description: 'What the office is called' },
  headerLines: list(aText.type, 'Over the name of the office, as its documents have them'),
  place: someText,
  departmentName: someText,
  chair: must(Named),
  present: list(Named, 'With who was in the chair in front'),
  guests: someText,
  direction: { ...someText, description: "For all of the office's plan" },
  conclusion: someText,
  items: list(MinutedItem),
  overlaps: list(MinutedOverlap),
})
