import { configToSchema } from '@payloadcms/graphql'
import { execute, getOperationAST, GraphQLError, type GraphQLFormattedError } from 'graphql'
import {
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { type Asked, readAsked } from './body'
import { Documents } from './documents'
import { shownError } from './errors'

interface Served {
  documents: Documents
  schema: ReturnType<typeof configToSchema>['schema']
}

interface Answer {
  data?: unknown
  errors?: readonly GraphQLFormattedError[]
}

const SPEC_TYPE = 'application/graphql-response+json'

/** As GraphQL over HTTP says: 400 for what was not executed, to clients that know the newer media type. */
function respond(request: Request, answer: Answer, headers: Headers, status?: number): Response {
  const knows = (request.headers.get('accept') ?? '').includes(SPEC_TYPE)
  headers.set('content-type', `${knows ? SPEC_TYPE : 'application/json'}; charset=utf-8`)
  headers.set('cache-control', 'no-store')
  const executed = 'data' in answer
  return new Response(JSON.stringify(answer), { status: status ?? (executed || !knows ? 200 : 400), headers })
}

async function answerTo(
  asked: Asked,
  served: Served,
  contextValue: { headers: Record<string, string>; req: PayloadRequest },
): Promise<Answer> {
  const { req } = contextValue
  const args = { variableValues: asked.variables, contextValue }
  const prepared = served.documents.prepare(asked.query, args)
  if ('errors' in prepared) return { errors: prepared.errors.map((error) => shownError(error, req)) }
  const { document } = prepared
  if (!getOperationAST(document, asked.operationName)) {
    const error = new GraphQLError('Hãy nêu tên thao tác cần chạy. / Name the operation to run.')
    return { errors: [shownError(error, req)] }
  }
  const { operationName } = asked
  const result = await execute({ ...args, schema: served.schema, document, operationName })
  const errors = result.errors?.map((error) => shownError(error, req))
  // Variables that do not fit are found before anything runs: there are errors, and no data.
  return { ...(result.data !== undefined && { data: result.data }), ...(errors && { errors }) }
}

/**
 * GraphQL over HTTP for one configuration. Beside Payload's own handler: documents are parsed and validated
 * once, an error that is nobody's exception (a variable that does not fit) is told instead of crashing the
 * handler, refusals and limits keep their codes, and a body too large is not read to its end.
 */
export function graphqlHandler(config: Promise<SanitizedConfig>): (request: Request) => Promise<Response> {
  let served: Promise<Served> | undefined
  const serve = async (): Promise<Served> => {
    const built = configToSchema(await config)
    return { schema: built.schema, documents: new Documents(built) }
  }
  return async (request) => {
    const asked = await readAsked(request)
    if ('status' in asked) {
      const { message, code, status } = asked
      return respond(request, { errors: [{ message, extensions: { code } }] }, new Headers(), status)
    }
    // A configuration that failed to load once is asked again: the next request may find it whole.
    served ??= serve().catch((error: unknown) => {
      served = undefined
      throw error
    })
    const ready = await served
    const req = await createPayloadRequest({ canSetHeaders: true, config, request })
    const headers: Record<string, string> = {}
    const answer = await answerTo(asked, ready, { headers, req })
    const all = headersWithCors({ headers: new Headers(), req })
    // Signing in and out sets a cookie through the context.
    for (const [name, value] of Object.entries(headers)) all.append(name, value)
    return respond(request, answer, req.responseHeaders ? mergeHeaders(req.responseHeaders, all) : all)
  }
}
