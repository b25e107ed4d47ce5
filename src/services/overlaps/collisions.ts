import { findOverlaps, type Overlap, type OverlapTrip } from '@/domain/overlap'
import { type Succession, successionMap } from '@/domain/units'
import { type Policy, policyOn } from '../lookup/policy'

/**
 * How near two visits to one place disturb each other under the policy of the day. The policy names the first
 * distance that is far enough; the rule takes the last that is too near.
 */
export const overlapWindow = (policies: readonly Policy[], day: Parameters<typeof policyOn>[1]): number =>
  (policyOn(policies, day)?.overlapWindowDays ?? 0) - 1

/** Every overlap among stored trips. */
export const collisions = (
  trips: readonly OverlapTrip[],
  windowDays: number,
  successions: readonly Succession[],
): Overlap[] => findOverlaps(trips, { windowDays, places: successionMap(successions) })
