import { isRecord } from '@/access/guards'
import type { Visitor } from './browser'

interface Answer<Data> {
  data?: Data
  errors?: unknown
}

/** True for whatever the server answered: what stands in it, the caller has said by its question. */
const isAnswer = <Data>(value: unknown): value is Answer<Data> => isRecord(value)

/** Asks the server over HTTP as whoever is signed in. The caller says what it asked for. */
export async function askAs<Data>(
  { context }: Pick<Visitor, 'context'>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const answer = await context.request.post('/api/graphql', { data: { query, variables } })
  const body: unknown = await answer.json()
  if (!isAnswer<Data>(body) || !body.data) throw new Error(JSON.stringify(body))
  return body.data
}
