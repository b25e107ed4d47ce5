import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

/**
 * The text of the document. It has been parsed by now, which is linear in its length; the body that
 * carries it is capped by the server. First of the checks: the others recurse as deep as the text
 * nests, and this bounds it.
 */
export const documentSize: LimitCheck = ({ document, operations, caller, limits }) => {
  const characters = document.loc ? document.loc.end - document.loc.start : 0
  const most = limits.document
  if (characters > most.characters[caller]) {
    return limitError({
      code: 'LIMIT_DOCUMENT',
      limit: most.characters[caller],
      seen: characters,
      vi: 'Truy vấn quá dài, số ký tự',
      en: 'The query is too long, characters',
    })
  }
  const tokens = document.tokenCount ?? 0
  if (tokens > most.tokens[caller]) {
    return limitError({
      code: 'LIMIT_DOCUMENT',
      limit: most.tokens[caller],
      seen: tokens,
      vi: 'Truy vấn quá dài, số từ tố',
      en: 'The query is too long, tokens',
    })
  }
  if (operations.length > most.operations) {
    return limitError({
      code: 'LIMIT_DOCUMENT',
      limit: most.operations,
      seen: operations.length,
      vi: 'Một yêu cầu chứa quá nhiều thao tác',
      en: 'Too many operations in one request',
    })
  }
  return undefined
}
