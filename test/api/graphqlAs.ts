import config from '@payload-config'
import type { Payload } from 'payload'
import { graphqlHandler } from '@/graphql/http/handler'
import { isRecord } from '@/access/guards'
import { PASSWORD } from '@test/helpers/office'

const handle = graphqlHandler(config)

/** An answer of the server, as a client receives it. */
export interface Answered {
  status: number
  data: Record<string, unknown>
  errors: { message: string; extensions: Record<string, unknown> }[]
  headers: Headers
}

/** The token of somebody who signs in with the password that the tests give to everyone. */
export async function signIn(payload: Payload, email: string): Promise<string> {
  const { token } = await payload.login({ collection: 'cadres', data: { email, password: PASSWORD } })
  return token ?? ''
}

function errorsOf(body: Record<string, unknown>): Answered['errors'] {
  const errors: unknown[] = Array.isArray(body.errors) ? body.errors : []
  return errors.filter(isRecord).map((error) => ({
    message: String(error.message),
    extensions: isRecord(error.extensions) ? error.extensions : {},
  }))
}

/** Sends a body as it is to the server's own handler. */
export async function send(body: string, headers: Record<string, string> = {}): Promise<Answered> {
  const url = 'http://localhost/api/graphql'
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }
  const response = await handle(new Request(url, init))
  const answer: unknown = await response.json()
  const read = isRecord(answer) ? answer : {}
  return {
    status: response.status,
    data: isRecord(read.data) ? read.data : {},
    errors: errorsOf(read),
    headers: response.headers,
  }
}

/** Runs a document as whoever holds the token; without one, as a stranger. */
export const run = (
  token: string | undefined,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answered> =>
  send(JSON.stringify({ query, variables }), token === undefined ? {} : { Authorization: `JWT ${token}` })
