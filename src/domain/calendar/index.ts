export { asDayKey, compareDays, dayKeyOf, formatDay, hourOf, isDayKey, type DayKey } from './dayKey'
export { addDays, addMonths, dayDistance, dayNumber, dayOfNumber, eachDay } from './dayArithmetic'
export { dayCount, intersectSpans, isWithin, sharedDayCount, spansOverlap, type DaySpan } from './daySpan'
export {
  dayOfHalf,
  halfDayKey,
  halfDaysOf,
  parseHalfDayKey,
  type Half,
  type HalfDayKey,
  type HalfDaySpan,
} from './halfDay'
export {
  nextPeriod,
  parsePeriodKey,
  periodKey,
  periodSpan,
  previousPeriod,
  quarterOf,
  quartersOf,
  yearOf,
  type Period,
  type PeriodKey,
  type Quarter,
  type QuarterPeriod,
} from './period'
export { periodLabel } from './periodLabel'
export { maskDay, typedDay } from './typedDay'
export { mondayOf, weeksOf } from './weeks'
