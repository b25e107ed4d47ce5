import type { DayKey } from '../calendar'

/** Where a place stands; an attribute of the unit, since the reform of 2025 took a whole level away. */
export const UNIT_LEVELS = ['branch', 'commune', 'district', 'province', 'other'] as const

export type UnitLevel = (typeof UNIT_LEVELS)[number]

/**
 * A place that is visited, as it was called from `validFrom` to `validTo` (both included; open
 * without them). A unit that keeps its name but is merged or split is another unit with another id.
 */
export interface UnitFacts {
  id: string
  /** The name without the type: 'A Nông', not 'xã A Nông'. */
  name: string
  /** The word before the name: 'xã', 'phường', 'huyện', 'chi đoàn' … */
  type: string
  level: UnitLevel
  parent?: string
  validFrom?: DayKey
  validTo?: DayKey
  /** Other spellings and former names: 'Anông'. */
  aliases: string[]
}

/** True when the unit existed on that day: only then may a trip of that day name it (domain 5.4). */
export function isValidOn(unit: Pick<UnitFacts, 'validFrom' | 'validTo'>, day: DayKey): boolean {
  if (unit.validFrom !== undefined && day < unit.validFrom) return false
  return unit.validTo === undefined || day <= unit.validTo
}
