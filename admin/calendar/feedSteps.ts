import { textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { CALENDAR } from '@/i18n/panel/calendar'
import { callStep, whyNot } from '../parts/callStep'

/** What came of a step with the secret address, and what is said of it. */
export interface FeedStep {
  isDone: boolean
  said: string
  /** The secret of a new address, which is told once. */
  token?: string
}

/** Makes a new secret address; the one before works no longer. Never throws: what failed is said. */
export async function renewFeed(language: Language): Promise<FeedStep> {
  try {
    const called = await callStep('renewCalendarFeed', { sure: true }, language, 'token')
    const token = textOf(called.answer.token)
    return token === undefined
      ? { isDone: false, said: whyNot(called, language).join(' ') || CALENDAR.feedFailed[language] }
      : { isDone: true, said: CALENDAR.feedOnce[language], token }
  } catch {
    return { isDone: false, said: CALENDAR.feedFailed[language] }
  }
}

/** Revokes the secret address. Never throws: what failed is said, since the address then still works. */
export async function revokeFeed(language: Language): Promise<FeedStep> {
  try {
    const why = whyNot(await callStep('revokeCalendarFeed', { sure: true }, language), language)
    return why.length > 0
      ? { isDone: false, said: why.join(' ') }
      : { isDone: true, said: CALENDAR.feedRevoked[language] }
  } catch {
    return { isDone: false, said: CALENDAR.feedFailed[language] }
  }
}
