import { FINDING_STATES } from '@/domain/findings'
import { answerFinding, closeFinding } from '@/services/findings/followFinding'
import { FindingState } from '../schema/enums'
import { some, someId, someText } from '../schema/fields'
import { input } from '../schema/input'
import { id, requiredChoice, text } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'

const seen = { finding: id, seen: requiredChoice(FindingState, FINDING_STATES) } as const
const FindingStep = stepAnswer('FindingStep', { id: someId, state: some(FindingState), answer: someText })

/** What becomes of what a trip found (rows AG-18, HY-19). */
export const findingMutations = {
  answerFinding: step({
    does: 'Answers what the base has asked for.',
    input: input('AnswerFindingInput', 'Which finding, the state that was seen, and the answer', {
      ...seen,
      answer: text,
    }),
    answers: FindingStep,
    by: answerFinding,
    shows: (_req, finding) => ({ ...finding }),
  }),
  closeFinding: step({
    does: 'Closes what was answered.',
    input: input('CloseFindingInput', 'Which finding, and the state that was seen', seen),
    answers: FindingStep,
    by: closeFinding,
    shows: (_req, finding) => ({ ...finding }),
  }),
}
