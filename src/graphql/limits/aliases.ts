import { foldSelections, type Fold } from './foldSelections'
import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

const ALIASES: Fold<number> = {
  zero: 0,
  add: (left, right) => Math.min(left + right, Number.MAX_SAFE_INTEGER),
  field: ({ node }, below) => Math.min((node.alias ? 1 : 0) + below, Number.MAX_SAFE_INTEGER),
}

/** Aliases, spread ones included: they let one document run one resolver many times over. */
export const aliases: LimitCheck = (inspection) => {
  for (const operation of inspection.operations) {
    const seen = foldSelections(operation, inspection, ALIASES)
    if (seen > inspection.limits.aliases) {
      return limitError({
        code: 'LIMIT_ALIASES',
        limit: inspection.limits.aliases,
        seen,
        vi: 'Quá nhiều tên thay thế (alias)',
        en: 'Too many aliases',
        nodes: operation,
      })
    }
  }
  return undefined
}
