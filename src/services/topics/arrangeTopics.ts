import type { PayloadRequest } from 'payload'
import { refuse } from '@/domain/refusal/refusal'
import { officeById } from '../lookup/offices'
import { takeStep } from '../step'
import { checkEditor } from './editorOf'
import { topicsOf } from './topicRows'

/**
 * Puts the topics of one category of an office in the given order. The list must be all of the category: an order of
 * some would say nothing of the others, and one that somebody has added to meanwhile is not what the editor saw.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND, INVALID_VALUE
 */
export const arrangeTopics = (
  req: PayloadRequest,
  input: { organization: string; categoryCode: string; topics: string[] },
): Promise<{ arranged: number }> =>
  takeStep(req, async (step) => {
    const office = await officeById(step, input.organization)
    checkEditor(step, office, 'arrange')
    const stored = (await topicsOf(step, [office.id])).filter(
      (topic) => topic.categoryCode === input.categoryCode,
    )
    const known = new Map(stored.map((topic) => [topic.id, topic]))
    const whole = new Set(input.topics).size === known.size && input.topics.length === known.size
    if (!whole || !input.topics.every((id) => known.has(id))) refuse('INVALID_VALUE', 'topics')
    const moved = input.topics.flatMap((id, index) =>
      known.get(id)?.position === index + 1 ? [] : [{ id, position: index + 1 }],
    )
    for (const { id, position } of moved) {
      await step.payload.db.updateOne({
        collection: 'topics',
        id,
        data: { position },
        req: step.req,
        returning: false,
      })
    }
    return { arranged: moved.length }
  })
