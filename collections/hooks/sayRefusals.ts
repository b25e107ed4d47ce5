import type { AfterErrorHook, CollectionConfig, PayloadRequest } from 'payload'
import { RefusalError } from '@/domain/refusal/refusal'
import { refusalText, shownRefusals } from '@/services/refusals/shownRefusals'

/** A hook whose refusals come with words in the language of whoever acts: a bulk change tells the message alone. */
const withWords =
  <Args extends { req: PayloadRequest }, Result>(hook: (args: Args) => Result) =>
  async (args: Args): Promise<Awaited<Result>> => {
    try {
      return await hook(args)
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      throw new RefusalError(error.refusals, refusalText(shownRefusals(error.refusals, args.req)))
    }
  }

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The hooks of a collection that may refuse a single row, each of them with words. */
export const sayRefusals = (hooks: Hooks): Hooks => ({
  ...hooks,
  beforeValidate: hooks.beforeValidate?.map(withWords),
  beforeChange: hooks.beforeChange?.map(withWords),
  beforeDelete: hooks.beforeDelete?.map(withWords),
})

/**
 * A refusal as REST answers it and the admin panel shows it: the rules in words as the message, and each at its
 * field, with code and both languages for clients that show them themselves. Runs for every error; those that
 * are no refusals stay as Payload tells them.
 */
export const answerRefusal: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof RefusalError)) return
  const refusals = shownRefusals(error.refusals, req)
  const errors = refusals.flatMap(({ field, message }) => (field ? [{ path: field, message }] : []))
  return {
    response: { errors: [{ name: error.name, message: refusalText(refusals), data: { errors, refusals } }] },
    status: error.status,
  }
}
