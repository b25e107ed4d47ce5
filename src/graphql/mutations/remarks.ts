import { GraphQLInt } from 'graphql'
import { comment, resolveComment } from '@/services/comments/comment'
import { markNotificationsRead } from '@/services/notify/markRead'
import { COMMENTED_TYPES, CommentedType } from '../schema/enums'
import { some, someId } from '../schema/fields'
import { input } from '../schema/input'
import { id, many, optionalId, optionalText, requiredChoice, text } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'

const CommentStep = stepAnswer('CommentStep', { comment: someId })
const shows = (_req: unknown, made: { id: string }): { comment: string } => ({ comment: made.id })

/** Remarks and notices. */
export const remarkMutations = {
  comment: step({
    does: 'Remarks on a plan or report, or on one line of a plan (row AG-13).',
    input: input('CommentInput', 'On what, and the words', {
      documentType: requiredChoice(CommentedType, COMMENTED_TYPES),
      document: id,
      trip: optionalId,
      field: optionalText,
      text,
    }),
    answers: CommentStep,
    by: comment,
    shows,
  }),
  resolveComment: step({
    does: 'Marks a remark as dealt with.',
    input: input('ResolveCommentInput', 'Which remark', { comment: id }),
    answers: CommentStep,
    by: resolveComment,
    shows,
  }),
  markNotificationsRead: step({
    does: "Marks one's own notifications as read: the named ones, or all.",
    input: input('MarkNotificationsReadInput', 'Which ones; none named means all', {
      notifications: many(id),
    }),
    answers: stepAnswer('NotificationsStep', { read: some(GraphQLInt, 'How many were unread') }),
    by: markNotificationsRead,
    shows: (_req, marked) => ({ ...marked }),
  }),
}
