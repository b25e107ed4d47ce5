import { isOneOf, rowsOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import { callStep, whyNot } from '../parts/callStep'
import { type ParsedRow, sheetRowOf } from './parseTable'

const ACTIONS = ['create', 'update', 'same'] as const
type Action = (typeof ACTIONS)[number]

/** What would come of a table, or has, row by row; or what is wrong with it. */
export interface Preview {
  rows: ParsedRow[]
  actions: Action[]
  wrong: string[]
}

/**
 * Sends a table of topics, to see what would come of it or to have it written.
 * @throws Error where the server gives no answer
 * @returns words in place of a preview where nobody is signed in any more: nothing is known of the table then
 */
export async function importTopics(
  { organization, rows, write }: { organization: string; rows: ParsedRow[]; write: boolean },
  language: Language,
): Promise<Preview | string> {
  const input = { organization, rows: rows.map(({ topic }) => topic), write }
  const called = await callStep('importTopics', input, language, 'rows { code action }')
  if (called.signedOut) return whyNot(called, language).join(' ')
  const actions = rowsOf(called.answer.rows).map(({ action }) => (isOneOf(ACTIONS, action) ? action : 'same'))
  const wrong = called.refusals.map(({ field, words }) => {
    const row = sheetRowOf(field, rows)
    return row === undefined ? words : `${CATALOGUE.row[language]} ${row}: ${words}`
  })
  return { rows, actions, wrong }
}
