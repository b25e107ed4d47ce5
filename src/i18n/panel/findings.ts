import type { FindingEvent, FindingState } from '@/domain/findings'
import { FINDING_EVENT_LABELS, FINDING_STATE_LABELS } from '../labels'
import { type Language, named, type Named } from '../language'

/** A good model asks for nothing (row HY-19): it is noted, and what can become of it is that it is replicated. */
const MODEL_STATES: Readonly<Record<FindingState, Named>> = {
  ...FINDING_STATE_LABELS,
  open: named('Đã ghi nhận', 'Noted'),
  answered: named('Đã tham mưu nhân rộng', 'Replication advised'),
}
const MODEL_EVENTS: Readonly<Record<FindingEvent, Named>> = {
  ...FINDING_EVENT_LABELS,
  answer: named('Ghi việc nhân rộng', 'Record its replication'),
}

export const isModel = (kind: unknown): boolean => kind === 'model'

/** Where a finding of this kind stands. */
export const findingStateName = (kind: unknown, state: FindingState, language: Language): string =>
  (isModel(kind) ? MODEL_STATES : FINDING_STATE_LABELS)[state][language]

/** What can be done with a finding of this kind. */
export const findingEventName = (kind: unknown, event: FindingEvent, language: Language): string =>
  (isModel(kind) ? MODEL_EVENTS : FINDING_EVENT_LABELS)[event][language]

/** The colour of the state: a model that is noted keeps nobody waiting. */
export const findingTone = (kind: unknown, state: FindingState): string =>
  isModel(kind) && state === 'open' ? 'noted' : state
