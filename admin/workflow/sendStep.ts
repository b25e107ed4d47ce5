import { isRecord, rowsOf, textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { stepDocument } from './stepForms'

/** What came of a step: done, or the rules that forbade it in the language of the screen. */
export type Sent = { done: true } | { done: false; refusals: string[]; signedOut?: boolean }

/** Sends a step to the API, as any other client does. @throws Error where the server gives no answer */
export async function sendStep(mutation: string, input: unknown, language: Language): Promise<Sent> {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: stepDocument(mutation), variables: { input } }),
  })
  const body: unknown = await response.json()
  const data = isRecord(body) && isRecord(body.data) ? body.data[mutation] : undefined
  if (!isRecord(data)) {
    const [error] = rowsOf(isRecord(body) ? body.errors : undefined)
    const code = isRecord(error?.extensions) ? error.extensions.code : undefined
    if (code === 'SIGN_IN_REQUIRED') return { done: false, refusals: [], signedOut: true }
    throw new Error(textOf(error?.message) ?? 'No answer')
  }
  const refusals = rowsOf(data.refusals)
  if (refusals.length === 0) return { done: true }
  const words = refusals.map((one) => textOf(language === 'vi' ? one.messageVi : one.messageEn) ?? '')
  return { done: false, refusals: words }
}
