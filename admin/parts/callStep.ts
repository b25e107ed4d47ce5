import { isRecord, rowsOf, textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { STEPS } from '@/i18n/panel/steps'

/** What came of a step: what it answers with, or the rules that forbade it in the language of the screen. */
export interface Called {
  answer: Record<string, unknown>
  refusals: { field?: string; words: string }[]
  signedOut: boolean
}

const inputType = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`

/** The document of a step: its refusals, and the fields that the screen wants of its answer. */
export const stepDocument = (mutation: string, fields = ''): string =>
  `mutation Step($input: ${inputType(mutation)}!) { ${mutation}(input: $input) { ${fields} refusals { code field messageVi messageEn } } }`

/** Takes a step over the API, as any other client does. @throws Error where the server gives no answer */
export async function callStep(
  mutation: string,
  input: Record<string, unknown>,
  language: Language,
  fields = '',
): Promise<Called> {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: stepDocument(mutation, fields), variables: { input } }),
  })
  const body: unknown = await response.json()
  const answer = isRecord(body) && isRecord(body.data) ? body.data[mutation] : undefined
  if (!isRecord(answer)) {
    const [error] = rowsOf(isRecord(body) ? body.errors : undefined)
    const code = isRecord(error?.extensions) ? error.extensions.code : undefined
    if (code === 'SIGN_IN_REQUIRED') return { answer: {}, refusals: [], signedOut: true }
    throw new Error(textOf(error?.message) ?? 'No answer')
  }
  const refusals = rowsOf(answer.refusals).map((one) => ({
    field: textOf(one.field),
    words: textOf(language === 'vi' ? one.messageVi : one.messageEn) ?? '',
  }))
  return { answer, refusals, signedOut: false }
}

/** Why a step was not taken, in words; empty where it was. A screen says that something is done only where this is empty. */
export const whyNot = ({ refusals, signedOut }: Called, language: Language): string[] =>
  signedOut ? [STEPS.signedOut[language]] : refusals.map(({ words }) => words)
