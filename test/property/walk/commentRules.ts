import { decides, focal, heads, type Model, type ModelPlan, no, type Paper, standing } from './model'
import type { Verdict, Who } from './model'

/** Row AG-13: its owner and whoever has a part in it remark on a plan or report. */
export function comment(
  model: Model,
  who: Who,
  on: { type: 'plans'; paper: ModelPlan } | { type: 'reports'; paper: Paper },
  text: string,
): Verdict {
  const { paper } = on
  const part =
    paper.owner === who.id ||
    (paper.department !== undefined && heads(who, paper)) ||
    focal(who, paper) ||
    (who.clerk === true && who.office === paper.office) ||
    (on.type === 'plans' ? decides(who, on.paper) : standing(who, paper))
  if (!part) return no('no part in it')
  if (text.trim() === '') return no('no words')
  return {
    apply: (_, { id = '' }) => {
      model.comments.set(id, {
        id,
        author: who.id,
        owner: paper.owner,
        type: on.type,
        document: paper.id,
        open: true,
      })
    },
  }
}

export function resolveComment(model: Model, who: Who, id: string): Verdict {
  const found = model.comments.get(id)
  if (!found || (found.author !== who.id && found.owner !== who.id)) return no('neither author nor owner')
  if (!found.open) return no('dealt with already')
  return {
    apply: () => {
      found.open = false
    },
  }
}
