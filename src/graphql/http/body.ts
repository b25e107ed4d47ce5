import { isRecord, textOf } from '@/access/guards'

/** What a client sends: one operation. A list of operations is refused, so that limits are those of a request. */
export interface Asked {
  query: string
  operationName?: string
  variables: Record<string, unknown>
}

/**
 * Bytes of a body. The limits count characters (a million of variables at most); six bytes is the longest
 * that JSON writes one with, and the document has its share.
 */
export const MOST_BYTES = 8_000_000

/** What the request asks, or the status with which it is turned away and why, in both languages. */
export type Reading = Asked | { status: 400 | 413 | 415; message: string; code: string }

const turnedAway = (status: 400 | 413 | 415, code: string, message: string): Reading => ({
  status,
  code,
  message,
})

/** Reads no more than is allowed, whatever the header says. */
async function textOfBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > MOST_BYTES) {
      await reader?.cancel()
      return undefined
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The operation in a request's body. Only JSON: a form of another site cannot send it without being asked. */
export async function readAsked(request: Request): Promise<Reading> {
  const type = request.headers.get('content-type') ?? ''
  if (type.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    return turnedAway(
      415,
      'NOT_JSON',
      'Chỉ nhận nội dung application/json. / Only application/json is accepted.',
    )
  }
  const text = await textOfBody(request)
  if (text === undefined) {
    const size = `${MOST_BYTES} byte`
    return turnedAway(
      413,
      'REQUEST_TOO_LARGE',
      `Yêu cầu quá lớn (tối đa ${size}). / The request is too large (at most ${size}s).`,
    )
  }
  const body = parsed(text)
  const query = isRecord(body) ? textOf(body.query) : undefined
  const variables = isRecord(body) ? (body.variables ?? {}) : undefined
  if (!isRecord(body) || query === undefined || !isRecord(variables)) {
    return turnedAway(
      400,
      'NOT_AN_OPERATION',
      'Nội dung phải là {"query", "variables", "operationName"}. / The body must be {"query", "variables", "operationName"}.',
    )
  }
  return { query, variables, operationName: textOf(body.operationName) }
}
