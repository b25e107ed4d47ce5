import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { stepFailure } from './stepFailure'

/** What the front end's client throws when the network answers so. */
async function thrown(response: Response | Error): Promise<unknown> {
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({
      uri: 'http://localhost/api/graphql',
      fetch: () => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)),
    }),
  })
  const STEP = gql`
    mutation {
      step
    }
  `
  return client.mutate({ mutation: STEP }).then(
    () => undefined,
    (error: unknown) => error,
  )
}

it.each<[string, Response | Error, string]>([
  ['no network', new TypeError('Failed to fetch'), 'stepOffline'],
  ['the page of another network', new Response('<html>'), 'stepOffline'],
  ['a server that fails', Response.json({ errors: [{ message: 'x' }] }, { status: 500 }), 'stepFailed'],
  ['a gateway without its server', new Response('<html>', { status: 502 }), 'stepFailed'],
  ['a field that fails', Response.json({ data: null, errors: [{ message: 'x' }] }), 'stepFailed'],
])('%s is told as what it is', async (_name, response, words) => {
  expect(stepFailure(await thrown(response))).toBe(words)
})
