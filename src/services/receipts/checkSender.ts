import type { PayloadRequest } from 'payload'
import type { Principal } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'

/** With this header a phone says whose things it sends: on a shared phone somebody else may have signed in since. */
export const SENDER_HEADER = 'x-ve-co-so-sender'

/** @throws RefusalError SIGN_IN_REQUIRED where the things are another person's than who is signed in */
export function checkSender(req: PayloadRequest, principal: Principal): void {
  const sender = req.headers.get(SENDER_HEADER)
  if (sender !== null && sender !== principal.cadre) refuse('SIGN_IN_REQUIRED')
}
