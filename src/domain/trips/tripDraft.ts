import type { DayKey, Half } from '../calendar'

/** A stop as it is written down: unit and days, halves where the day is not a whole one. */
export interface StopDraft {
  unit: string
  from: DayKey
  to: DayKey
  fromHalf?: Half
  toHalf?: Half
}

/** What a person writes of a trip before it has been made (rows AG-03 to AG-06). */
export interface TripDraft {
  title: string
  content: string
  expectedLearning: string
  form: string
  topics: string[]
  mode: string
  duty: string
  stops: StopDraft[]
  participants: string[]
}

/** What the rules must know of the catalogue, as it stands in the database. */
export interface UnitOption {
  id: string
  name: string
  level: string
  validFrom?: DayKey
  validTo?: DayKey
}
export interface DatedOption {
  id: string
  code: string
  validFrom?: DayKey
  validTo?: DayKey
}
export interface CadreOption {
  id: string
  name: string
  organization?: string
  department?: string
}

export interface TripCatalogue {
  units: ReadonlyMap<string, UnitOption>
  topics: ReadonlyMap<string, DatedOption>
  forms: ReadonlyMap<string, DatedOption>
  cadres: ReadonlyMap<string, CadreOption>
}
