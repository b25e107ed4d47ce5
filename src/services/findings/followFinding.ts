import type { PayloadRequest } from 'payload'
import { FINDING_WORKFLOW, type FindingEvent, type FindingState } from '@/domain/findings'
import { type Refusal, refuse, RefusalError } from '@/domain/refusal/refusal'
import { checkText, LONGEST_NARRATIVE } from '@/domain/text'
import { stateName } from '@/i18n/labels'
import { checkStep } from '../moves/actors'
import { type Step, takeStep } from '../step'
import { findingById, findingConcern, type FindingRow } from './findingNow'

interface SeenFinding {
  finding: string
  /** The state that the person saw: who answers what somebody else has answered meanwhile is told so. */
  seen: FindingState
}

async function follow(
  step: Step,
  input: SeenFinding,
  event: FindingEvent,
  changes: Record<string, unknown>,
  wrong: readonly Refusal[] = [],
): Promise<FindingRow> {
  const finding = await findingById(step, input.finding)
  const facts = { state: finding.state }
  const { to } = checkStep(FINDING_WORKFLOW, event, step.principal, findingConcern(finding), facts, 'finding')
  if (finding.state !== input.seen)
    refuse('STALE_VERSION', 'finding', { state: stateName(finding.state, 'vi') })
  // Told after who may answer at all, so that a stranger learns nothing, and before anything is written.
  if (wrong.length > 0) throw new RefusalError(wrong)
  await step.payload.db.updateOne({
    collection: 'findings',
    id: finding.id,
    data: { ...changes, state: to, updatedAt: step.now.toISOString() },
    req: step.req,
    returning: false,
  })
  return { ...finding, state: to }
}

/**
 * Answers what the base has asked for (rows AG-18, HY-19): what was proposed, what was decided, who does what. The
 * answer stands with who gave it and when. Of a good model: where it is proposed to be replicated, and what came of it.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED, STEP_OUT_OF_ORDER, STALE_VERSION, REQUIRED, TOO_LONG
 */
export const answerFinding = (
  req: PayloadRequest,
  input: SeenFinding & { answer: string },
): Promise<FindingRow> =>
  takeStep(req, async (step) => {
    const wrong = checkText('answer', input.answer, LONGEST_NARRATIVE)
    const { answer } = input
    const changes = { answer, answeredBy: step.principal.cadre, answeredOn: step.today }
    return { ...(await follow(step, input, 'answer', changes, wrong)), answer }
  })

/**
 * Closes what was answered: nothing more is owed to the base.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED, STEP_OUT_OF_ORDER, STALE_VERSION
 */
export const closeFinding = (req: PayloadRequest, input: SeenFinding): Promise<FindingRow> =>
  takeStep(req, (step) => follow(step, input, 'close', {}))
