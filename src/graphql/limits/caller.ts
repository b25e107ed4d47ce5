import type { Caller } from './limits'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * Who calls, from GraphQL's context. Payload authenticates before it validates: its handler builds
 * `{ headers, req }` with `req.user` already set, so a validation rule may rely on it. A context of
 * another shape is nobody's.
 */
export function callerOf(contextValue: unknown): Caller {
  if (!isRecord(contextValue) || !isRecord(contextValue.req)) return 'anonymous'
  return isRecord(contextValue.req.user) ? 'signedIn' : 'anonymous'
}
