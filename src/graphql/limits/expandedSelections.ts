import { foldSelections, type Fold } from './foldSelections'
import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

/** Every field counts once a place where it ends up. Saturates: a fragment bomb's true count has no use. */
const COUNT: Fold<number> = {
  zero: 0,
  add: (left, right) => Math.min(left + right, Number.MAX_SAFE_INTEGER),
  field: (_met, below) => Math.min(1 + below, Number.MAX_SAFE_INTEGER),
}

/** The fan-out of fragments: how many fields there are once they are spread. */
export const expandedSelections: LimitCheck = (inspection) => {
  for (const operation of inspection.operations) {
    const seen = foldSelections(operation, inspection, COUNT)
    if (seen > inspection.limits.selections) {
      return limitError({
        code: 'LIMIT_SELECTIONS',
        limit: inspection.limits.selections,
        seen,
        vi: 'Quá nhiều trường sau khi mở các fragment',
        en: 'Too many fields once fragments are spread',
        nodes: operation,
      })
    }
  }
  return undefined
}
