import type { RefusalCode } from './codes'

/**
 * Why a step was refused: the rule (code), the field it concerns (a path into the input, such as
 * `lines.2.from`) and the values that its message names. Messages in both languages are made from
 * it by `src/i18n/refusalMessages.ts`; nothing here is shown to a person as it stands.
 */
export interface Refusal {
  code: RefusalCode
  field?: string
  params?: Record<string, string | number>
}

/**
 * Thrown by a service: the step was refused, for all of these reasons, and nothing was changed.
 * `status` and `data` are what Payload's REST and GraphQL error handlers read.
 */
export class RefusalError extends Error {
  readonly status = 422
  readonly refusals: readonly Refusal[]
  readonly data: { refusals: readonly Refusal[] }

  /** @param words what broke which rule in a person's language, where somebody has found them; else the codes */
  constructor(refusals: readonly Refusal[], words?: string) {
    super(words ?? refusals.map((refusal) => refusal.code).join(', '))
    this.name = 'RefusalError'
    this.refusals = refusals
    this.data = { refusals }
  }
}

/** Refuses at once for one reason. */
export function refuse(code: RefusalCode, field?: string, params?: Refusal['params']): never {
  throw new RefusalError([{ code, ...(field !== undefined && { field }), ...(params && { params }) }])
}
