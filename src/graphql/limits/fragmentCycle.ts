import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'

import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

function* spreadsIn(set: SelectionSetNode): Generator<string> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) yield selection.name.value
    else if (selection.selectionSet) yield* spreadsIn(selection.selectionSet)
  }
}

/**
 * A fragment that spreads itself, directly or through others. graphql-js refuses it too, but only after
 * Payload's complexity rule has run into it and exhausted the stack.
 */
export const fragmentCycle: LimitCheck = ({ fragments }) => {
  const open = new Set<string>()
  const clear = new Set<string>()

  const closes = (fragment: FragmentDefinitionNode): boolean => {
    const name = fragment.name.value
    if (open.has(name)) return true
    if (clear.has(name)) return false
    open.add(name)
    for (const spread of spreadsIn(fragment.selectionSet)) {
      const next = fragments.get(spread)
      if (next && closes(next)) return true
    }
    open.delete(name)
    clear.add(name)
    return false
  }

  for (const fragment of fragments.values()) {
    if (!closes(fragment)) continue
    return limitError({
      code: 'LIMIT_FRAGMENT_CYCLE',
      limit: 0,
      seen: fragment.name.value,
      vi: 'Đoạn truy vấn (fragment) gọi lại chính nó',
      en: 'A fragment spreads itself',
      nodes: fragment,
    })
  }
  return undefined
}
