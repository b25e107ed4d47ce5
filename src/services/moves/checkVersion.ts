import { refuse } from '@/domain/refusal/refusal'

/**
 * Refuses a decision on what has changed since it was seen.
 * @param seen the version that the person saw
 */
export function checkVersion(current: number, seen: number, field = 'version'): void {
  if (current !== seen) refuse('STALE_VERSION', field, { version: current, seen })
}
