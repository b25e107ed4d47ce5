import { REST_DELETE, REST_GET, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import config from '@payload-config'
import { idOf, isRecord, rowsOf } from '@/access/guards'
import { graphqlHandler as handlerOf } from '@/graphql/http/handler'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

const HANDLERS = {
  GET: REST_GET(config),
  POST: REST_POST(config),
  PATCH: REST_PATCH(config),
  PUT: REST_PUT(config),
  DELETE: REST_DELETE(config),
}
const graphqlHandler = handlerOf(config)

export interface Answer {
  status: number
  body: Record<string, unknown>
  text: string
  headers: Headers
}

interface Sent {
  token?: string
  /** Sent as JSON, unless it is a form. */
  body?: object | string
  headers?: Record<string, string>
}

const requestOf = (url: string, method: Method, sent: Sent): Request => {
  const form = sent.body instanceof FormData ? sent.body : undefined
  const body = form ?? (typeof sent.body === 'object' ? JSON.stringify(sent.body) : sent.body)
  return new Request(url, {
    method,
    headers: {
      ...(!form && { 'content-type': 'application/json' }),
      ...(sent.token && { authorization: `JWT ${sent.token}` }),
      ...sent.headers,
    },
    ...(body !== undefined && { body }),
  })
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const body: unknown = isJson && text ? JSON.parse(text) : {}
  return { status: response.status, body: isRecord(body) ? body : {}, text, headers: response.headers }
}

/** Asks Payload's REST interface as a browser or a script would; `path` without `/api/`, with its query. */
export async function rest(method: Method, path: string, sent: Sent = {}): Promise<Answer> {
  const url = new URL(path, 'http://localhost/api/')
  const slug = url.pathname
    .replace(/^\/api\//, '')
    .split('/')
    .map(decodeURIComponent)
  return answerOf(
    await HANDLERS[method](requestOf(url.href, method, sent), { params: Promise.resolve({ slug }) }),
  )
}

/** Asks the GraphQL endpoint; `search` is what stands in the address after the question mark. */
export async function graphql(
  query: string,
  sent: { token?: string; variables?: object; search?: string } = {},
): Promise<Answer> {
  const body = { query, ...(sent.variables && { variables: sent.variables }) }
  const url = `http://localhost/api/graphql?${sent.search ?? ''}`
  return answerOf(await graphqlHandler(requestOf(url, 'POST', { token: sent.token, body })))
}

/** The ids of a list that either interface answered; none where it refused. */
export function idsAnswered(list: unknown): string[] {
  return isRecord(list) ? rowsOf(list.docs).flatMap((row) => idOf(row.id) ?? []) : []
}

/** One root field of a GraphQL answer, undefined where it was refused. */
export const fieldOf = (answer: Answer, name: string): unknown =>
  isRecord(answer.body.data) ? answer.body.data[name] : undefined

/** True where nothing was given and a reason was. */
export const isRefused = (answer: Answer): boolean =>
  answer.status >= 400 || (Array.isArray(answer.body.errors) && answer.body.errors.length > 0)
