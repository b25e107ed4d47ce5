import type { PayloadRequest } from 'payload'

/** What Payload's handler and ours hand to every resolver. */
export interface Context {
  req: PayloadRequest
}
