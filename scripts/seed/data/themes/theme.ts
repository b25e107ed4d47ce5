import type { Quarter } from '@/domain/calendar'
import type { TripFormCode } from '../../types'

/** Where a theme can take place: at a commune, a district office, a school, a pagoda or a village branch. */
export type PlaceKind = 'commune' | 'district' | 'school' | 'pagoda' | 'branch'

/**
 * What trips are about, in the words of such offices. `{noi}` stands for the places, `{nam}` for the
 * year. One theme gives a trip that hangs together: title, content, expected and actual learning.
 */
export interface Theme {
  form: TripFormCode
  topics: readonly [string, ...string[]]
  places: readonly PlaceKind[]
  /** Only in these years; without it, in any. */
  years?: readonly number[]
  /** Only in these quarters; without it, in any. */
  quarters?: readonly Quarter[]
  /** Only in these provinces, by the beginning of the territory's key; without it, anywhere. */
  territories?: readonly string[]
  titles: readonly [string, ...string[]]
  content: string
  /** Nội dung thu hoạch dự kiến (row AG-05). */
  expected: string
  results: string
  learning: string
  duty: 'now' | 'longTerm'
  figures?: readonly { label: string; unit: string; min: number; max: number }[]
  gifts?: readonly { kind: string; min: number; max: number; unitValue: number; source: string }[]
  /** Notes before, during and after, where the office arrives first and leaves last (row TN-18). */
  phases?: readonly [before: string, during: string, after: string]
}
