import type { BasePayload, PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { principalOf } from '@/access/principal'
import { inTransaction, type TransactionRetry } from '@/database/transaction'
import type { Principal } from '@/domain/access'
import { type DayKey, dayKeyOf } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { deliver, type Notice } from './notify/deliver'

/** Everything a step of the work needs: who acts, when, and the request whose transaction holds its writes. */
export interface Step {
  req: PayloadRequest
  payload: BasePayload
  principal: Principal
  now: Date
  /** Today in Vietnam. */
  today: DayKey
  /** Tells people once the step has been committed; never sooner, and never instead. */
  tell: (...notices: Notice[]) => void
}

/**
 * Runs one step of the work on behalf of whoever is signed in: all of it in one transaction, or none.
 * Services read and write below Payload's access control (`payload.db`): each makes its own check
 * against the workflow tables first.
 *
 * @throws RefusalError where a rule forbids the step; nothing has been changed then
 */
export async function takeStep<Result>(
  req: PayloadRequest,
  work: (step: Step) => Promise<Result>,
  retry?: TransactionRetry,
): Promise<Result> {
  const principal = await principalOf(req)
  if (!principal) refuse('SIGN_IN_REQUIRED')
  return stepBy(req, principal, work, retry)
}

/** Nobody: what the system does by itself at its time, with nobody's rights. */
const SYSTEM: Principal = { cadre: '', grants: [], offices: new Map() }

/**
 * Runs a step that nobody takes but the clock (row TN-01: a quarter opens by itself). Its work makes
 * no check on a person, so it does what the regime has settled and nothing that anyone decides.
 */
export const takeSystemStep = <Result>(
  req: PayloadRequest,
  work: (step: Step) => Promise<Result>,
  retry?: TransactionRetry,
): Promise<Result> => stepBy(req, SYSTEM, work, retry)

async function stepBy<Result>(
  req: PayloadRequest,
  principal: Principal,
  work: (step: Step) => Promise<Result>,
  retry?: TransactionRetry,
): Promise<Result> {
  let notices: Notice[] = []
  const attempt = () => {
    // A transaction that conflicts is run again: what the failed try wanted to tell is forgotten.
    notices = []
    const instant = now()
    return work({
      req,
      payload: req.payload,
      principal,
      now: instant,
      today: dayKeyOf(instant),
      tell: (...more) => notices.push(...more),
    })
  }
  const result = await inTransaction(req, attempt, retry)
  await deliver(req, notices)
  return result
}
