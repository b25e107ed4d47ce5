import { CombinedGraphQLErrors, ServerError } from '@apollo/client'

/**
 * Why a step that needs the server was not answered. `offline` also where another answered in its place: the page of a
 * hotel's network. Of neither is it known whether the step arrived.
 */
export const stepFailure = (error: unknown): 'stepFailed' | 'stepOffline' =>
  ServerError.is(error) || CombinedGraphQLErrors.is(error) ? 'stepFailed' : 'stepOffline'
