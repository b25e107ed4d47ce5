import { RefusalError } from '@/domain/refusal/refusal'

const NOT_TO_BE_SEEN = ['NOT_ALLOWED', 'NOT_FOUND'] as const

/** What a read answers, or nothing where this person has no right to it: what is not to be seen is not drawn. */
export async function ifAllowed<Result>(read: Promise<Result>): Promise<Result | undefined> {
  try {
    return await read
  } catch (error) {
    const hidden =
      error instanceof RefusalError &&
      error.refusals.every(({ code }) => NOT_TO_BE_SEEN.some((one) => one === code))
    if (hidden) return undefined
    throw error
  }
}
