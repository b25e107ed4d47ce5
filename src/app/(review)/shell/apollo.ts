import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { announceSignedOut } from './signedOut'

/** Codes with which the server says that it does not know who asks. */
const SIGNED_OUT = new Set<unknown>(['SIGN_IN_REQUIRED', 'LIMIT_ANONYMOUS'])

const saysSignedOut = (extensions: Record<string, unknown> | undefined): boolean => {
  const refusals: unknown = extensions?.refusals
  const codes: unknown[] = Array.isArray(refusals)
    ? refusals.map((refusal: unknown) =>
        typeof refusal === 'object' && refusal !== null && 'code' in refusal ? refusal.code : undefined,
      )
    : []
  return [extensions?.code, ...codes].some((code) => SIGNED_OUT.has(code))
}

const noticeSignedOut = new ErrorLink(({ error }) => {
  if (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => saysSignedOut(extensions))) {
    announceSignedOut()
  }
})

const cache = new InMemoryCache({
  typePolicies: {
    // What a line says of a unit or a person is what it said when it was written: two lines may differ.
    Named: { keyFields: false },
    PlanLine: { keyFields: false },
    PlanInside: { keyFields: false },
  },
})

/** One client for the whole front end; the session is a cookie that only the server reads. */
export const client = new ApolloClient({
  cache,
  devtools: { enabled: false },
  link: noticeSignedOut.concat(new HttpLink({ uri: '/api/graphql', credentials: 'same-origin' })),
})
