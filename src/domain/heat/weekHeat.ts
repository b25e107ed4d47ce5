import { type DaySpan, dayOfHalf, type HalfDaySpan, halfDaysOf, isWithin, weeksOf } from '../calendar'

/** One trip as the heat of weeks takes it: the half-days at each stop, and who goes. */
export interface HeatTrip {
  stops: readonly HalfDaySpan[]
  people: readonly { cadre: string; department?: string }[]
}

interface WeekHeat {
  weeks: DaySpan[]
  /** Person-half-days by department, one number a week. */
  departments: Map<string, number[]>
}

/**
 * How many person-half-days each department spends in the base in each week of a span. A person's half-day
 * counts once, however many trips take it (domain: one calendar date counts at most once per person).
 */
export function weekHeat(trips: readonly HeatTrip[], span: DaySpan): WeekHeat {
  const weeks = weeksOf(span)
  const departments = new Map<string, number[]>()
  const taken = new Set<string>()
  for (const { stops, people } of trips) {
    const halves = new Set(stops.flatMap(halfDaysOf).filter((half) => isWithin(dayOfHalf(half), span)))
    for (const half of halves) {
      const week = weeks.findIndex((one) => isWithin(dayOfHalf(half), one))
      for (const { cadre, department } of people) {
        const key = `${cadre} ${half}`
        if (department === undefined || taken.has(key)) continue
        taken.add(key)
        const row = departments.get(department) ?? weeks.map(() => 0)
        row[week] = (row[week] ?? 0) + 1
        departments.set(department, row)
      }
    }
  }
  return { weeks, departments }
}
