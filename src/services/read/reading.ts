import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { principalOf } from '@/access/principal'
import { dayKeyOf } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import type { Step } from '../step'

/** What a read needs to know: who reads, and when. Nothing is written and nobody is told. */
export type Reading = Omit<Step, 'tell'> & { tell: () => void }

/**
 * Begins a read on behalf of whoever is signed in. Reads select below Payload's access control
 * (`payload.db`): each decides by the principal first what may be selected.
 *
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function reading(req: PayloadRequest): Promise<Reading> {
  const principal = (await principalOf(req)) ?? refuse('SIGN_IN_REQUIRED')
  const instant = now()
  const tell = (): void => undefined
  return { req, payload: req.payload, principal, now: instant, today: dayKeyOf(instant), tell }
}
