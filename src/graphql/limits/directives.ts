import { visit, type ASTNode } from 'graphql'

import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

const directivesOn = (node: ASTNode): number => ('directives' in node ? (node.directives?.length ?? 0) : 0)

/** Directives piled on one node or strewn over the document: `@include` and `@skip` are all there is to use. */
export const directives: LimitCheck = ({ document, limits }) => {
  let total = 0
  let most = 0
  visit(document, {
    enter(node) {
      const here = directivesOn(node)
      total += here
      most = Math.max(most, here)
    },
  })
  const code = 'LIMIT_DIRECTIVES'
  if (most > limits.directives.perNode) {
    const [vi, en] = ['Quá nhiều chỉ thị (directive) tại một chỗ', 'Too many directives in one place']
    return limitError({ code, limit: limits.directives.perNode, seen: most, vi, en })
  }
  if (total > limits.directives.total) {
    const [vi, en] = ['Quá nhiều chỉ thị (directive)', 'Too many directives']
    return limitError({ code, limit: limits.directives.total, seen: total, vi, en })
  }
  return undefined
}
