import { asDayKey, periodKey, quarterOf } from '@/domain/calendar'
import { isRecord, rowsOf, textOf } from '@/access/guards'
import type { Draft, Entry, Form } from '../outbox/entry'

/** The quarter of the first stop of a trip that was written down. */
function quarterIn(input: Form): string {
  const [stop] = rowsOf(input.stops)
  const from = asDayKey(stop?.from)
  return from ? periodKey(quarterOf(from)) : ''
}

/**
 * The draft that an entry becomes again when it is corrected: that of the page on which it was written, also where what
 * was written names another quarter. Of an entry that does not know its draft, as what it says lets one guess.
 */
export function draftId({ draft, kind, input }: Pick<Entry, 'draft' | 'kind' | 'input'>): string {
  if (draft !== undefined) return draft
  if (kind === 'requestUnplannedTrip' || kind === 'recordTripAfterFact' || kind === 'assignTrip') return kind
  if (kind === 'registerTrip') return `${kind}/${quarterIn(input)}`
  return `${kind}/${(isRecord(input) && textOf(input.trip)) || ''}`
}

/** Where a draft is written on. */
export function pageOf({ id, kind }: Pick<Draft, 'id' | 'kind'>): string {
  const of = id.split('/')[1] ?? ''
  switch (kind) {
    case 'registerTrip':
      return `/me/register/${of}`
    case 'editTrip':
      return `/me/edit/${of}`
    case 'assignTrip':
      return '/me/assign'
    case 'noteTrip':
      return `/me/note/${of}`
    case 'completeTrip':
      return `/me/result/${of}`
    case 'requestUnplannedTrip':
      return '/me/request'
    case 'recordTripAfterFact':
      return '/me/record'
    case 'giveConsent':
    case 'refuseConsent':
    case 'acknowledgeTrip':
      return '/me/consents'
    case 'photo':
      return '/me/outbox'
  }
}

/** What people write in words, in the order in which it tells them which draft it is. */
const WORDS = [
  'title',
  'text',
  'reason',
  'content',
  'expectedLearning',
  'result',
  'learning',
  'informed',
  'words',
] as const

/** What is written in a draft: it can be read and copied also where its page no longer takes it. */
export const wordsIn = ({ form }: Pick<Draft, 'form'>): string[] =>
  WORDS.flatMap((name) => textOf(form[name])?.trim() || [])
