import { Kind, visit, type SelectionSetNode } from 'graphql'

import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

function repeatsIn({ selections }: SelectionSetNode): number {
  const keys = selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value
    return selection.kind === Kind.FRAGMENT_SPREAD ? `...${selection.name.value}` : undefined
  })
  const named = keys.filter((key) => key !== undefined)
  return named.length - new Set(named).size
}

/**
 * The same field, or the same spread, written again inside one pair of braces: no client does it, and
 * graphql-js compares every pair of them. Different keys are the business of aliases.ts.
 */
export const duplicates: LimitCheck = ({ document, limits }) => {
  let seen = 0
  visit(document, { SelectionSet: (set) => void (seen += repeatsIn(set)) })
  if (seen <= limits.duplicates) return undefined
  return limitError({
    code: 'LIMIT_DUPLICATES',
    limit: limits.duplicates,
    seen,
    vi: 'Quá nhiều trường lặp lại',
    en: 'Too many repeated fields',
  })
}
