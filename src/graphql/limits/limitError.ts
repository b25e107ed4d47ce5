import { GraphQLError, type ASTNode } from 'graphql'

/** What `extensions.code` says; clients switch on it, so a name is never reused for something else. */
export type LimitCode =
  | 'LIMIT_DOCUMENT'
  | 'LIMIT_VARIABLES'
  | 'LIMIT_DEPTH'
  | 'LIMIT_ALIASES'
  | 'LIMIT_ROOT_FIELDS'
  | 'LIMIT_DUPLICATES'
  | 'LIMIT_DIRECTIVES'
  | 'LIMIT_FRAGMENT_CYCLE'
  | 'LIMIT_SELECTIONS'
  | 'LIMIT_PAGE_SIZE'
  | 'LIMIT_PAGINATION'
  | 'LIMIT_WHERE'
  | 'LIMIT_COST'
  | 'INTROSPECTION_REFUSED'
  | 'SIGN_IN_REQUIRED'

export interface Overrun {
  code: LimitCode
  /** The most that is accepted, and what was found. */
  limit: number | string
  seen: number | string
  /** What is limited, in both languages; the two values are added after it. */
  vi: string
  en: string
  nodes?: ASTNode | readonly ASTNode[]
}

/** One refusal, worded in Vietnamese and English, with the limit and the value seen in it. */
export function limitError({ code, limit, seen, vi, en, nodes }: Overrun): GraphQLError {
  const [viBound, enBound] = typeof limit === 'number' ? ['tối đa', 'at most'] : ['cho phép', 'allowed']
  const message = `${vi}: ${seen} (${viBound}: ${limit}). / ${en}: ${seen} (${enBound}: ${limit}).`
  return new GraphQLError(message, { nodes, extensions: { code, limit, seen } })
}
