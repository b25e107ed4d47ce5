import { TRIP_DUTIES, TRIP_MODES } from '@/services/trips/tripInput'
import { ADDRESSEES, COMPLETIONS, FINDING_KINDS } from '@/services/trips/outcome'
import { Addressee, Completion, FindingKind, Half, HALVES, TripDuty, TripMode } from '../schema/enums'
import { input } from '../schema/input'
import {
  choice,
  optionalFlag,
  id,
  many,
  maybe,
  number,
  optionalId,
  optionalNumber,
  optionalText,
  requiredChoice,
  text,
} from '../schema/parts'

/** Where a trip goes and when; days are day keys. */
export const stop = input('TripStopInput', 'A stay at one unit. Days are YYYY-MM-DD, in Vietnam.', {
  unit: id,
  from: text,
  to: text,
  fromHalf: choice(Half, HALVES),
  toHalf: choice(Half, HALVES),
})

/** What a person writes of a trip (rows AG-03 to AG-06). Part of every input that writes one. */
export const tripShape = {
  title: text,
  content: text,
  expectedLearning: text,
  form: text,
  topics: many(id),
  mode: choice(TripMode, TRIP_MODES),
  duty: choice(TripDuty, TRIP_DUTIES),
  stops: many(stop),
  participants: many(id),
} as const

const phase = input('TripPhaseInput', 'Đi trước, tổ chức, về sau (row TN-18)', {
  on: optionalText,
  note: optionalText,
})

export const finding = input('FindingInput', 'Something that was found at a stop of the trip', {
  kind: requiredChoice(FindingKind, FINDING_KINDS),
  text,
  unit: id,
  topic: optionalId,
  cause: optionalText,
  proposal: optionalText,
  addressee: choice(Addressee, ADDRESSEES),
  dueOn: optionalText,
  restricted: optionalFlag,
})

const figure = input('TripFigureInput', 'A figure (row AG-19)', {
  name: text,
  value: number,
  unit: optionalText,
})

const gift = input('TripGiftInput', 'A gift or other help brought to the unit', {
  kind: text,
  quantity: number,
  value: optionalNumber,
  source: optionalText,
  recipients: optionalNumber,
})

/** What came of a trip (rows TN-18, TN-21). */
export const outcome = input('TripOutcomeInput', 'What came of a trip', {
  result: text,
  actualLearning: text,
  informed: optionalText,
  assessment: optionalText,
  completion: choice(Completion, COMPLETIONS),
  before: maybe(phase),
  during: maybe(phase),
  after: maybe(phase),
  figures: many(figure),
  gifts: many(gift),
  findings: many(finding),
})
