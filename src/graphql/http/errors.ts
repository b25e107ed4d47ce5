import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { PayloadRequest } from 'payload'
import { isRecord, numberOf, textOf } from '@/access/guards'
import { RefusalError } from '@/domain/refusal/refusal'
import { refusalText, shownRefusals } from '@/services/refusals/shownRefusals'

const UNEXPECTED = 'Đã xảy ra lỗi ngoài dự kiến. / Something went wrong.'
const SERVER_ERROR = 500

/** The name of an error; that an account is locked is told as a wrong password is, or tries would tell who has one. */
function nameOf(error: unknown): string | undefined {
  const name = isRecord(error) ? textOf(error.name) : undefined
  return name === 'LockedAuth' ? 'AuthenticationError' : name
}

/**
 * An error as a client sees it. What the document, its variables or its size did wrong is told as it is; a
 * refusal with its rules; Payload's own errors as Payload tells them. Everything else is logged and hidden:
 * it can contain anything.
 */
export function shownError(error: GraphQLError, req: PayloadRequest): GraphQLFormattedError {
  const { locations, path, originalError } = error
  const place = { ...(locations && { locations }), ...(path && { path }) }
  // Without a path no field was reached: it is the document or its variables, whose words are GraphQL's own.
  if (!originalError || !path)
    return { message: error.message, ...place, extensions: { ...error.extensions } }
  if (originalError instanceof RefusalError) {
    const refusals = shownRefusals(originalError.refusals, req)
    return {
      message: refusalText(refusals),
      ...place,
      extensions: { code: 'REFUSED', statusCode: originalError.status, refusals },
    }
  }
  const told: unknown = originalError
  const status = (isRecord(told) ? numberOf(told.status) : undefined) ?? SERVER_ERROR
  if (status >= SERVER_ERROR) {
    req.payload.logger.error({ err: originalError, msg: 'A GraphQL field failed' })
    return { message: UNEXPECTED, ...place, extensions: { code: 'UNEXPECTED', statusCode: status } }
  }
  const data = isRecord(told) ? told.data : undefined
  const name = nameOf(told)
  return { message: error.message, ...place, extensions: { name, data, statusCode: status } }
}
