import { addDays, dayDistance, dayNumber, eachDay, type DayKey, type DaySpan } from '@/domain/calendar'
import type { Random } from '../random'

/** First day of the lunar year. Nobody travels from three days before until five days after. */
const TET: Readonly<Record<number, DayKey>> = {
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
}

const HOLIDAYS = ['01-01', '04-30', '05-01', '09-02']

/** 0 for Sunday: day number 0 was a Thursday. */
function weekday(day: DayKey): number {
  return (dayNumber(day) + 4) % 7
}

/** True when an office would send people out: no holiday, no Tết. Weekends count, activities fall on them. */
function isTravelDay(day: DayKey): boolean {
  if (HOLIDAYS.includes(day.slice(5))) return false
  const tet = TET[Number(day.slice(0, 4))]
  if (!tet) return true
  const distance = dayDistance(tet, day)
  return distance < -3 || distance > 5
}

/** Trips of the demonstration seldom begin at a weekend. */
function suits(day: DayKey, random: Random): boolean {
  const today = weekday(day)
  if (today === 0) return random.chance(0.15)
  return today === 6 ? random.chance(0.4) : true
}

/** Which days are taken, by person. */
export class Diary {
  private readonly taken = new Map<string, Set<DayKey>>()

  isFree(person: string, span: DaySpan): boolean {
    const days = this.taken.get(person)
    return !days || eachDay(span.from, span.to).every((day) => !days.has(day))
  }

  take(people: readonly string[], span: DaySpan): void {
    for (const person of people) {
      const days = this.taken.get(person) ?? new Set<DayKey>()
      for (const day of eachDay(span.from, span.to)) days.add(day)
      this.taken.set(person, days)
    }
  }
}

/**
 * A span of `length` days within the bounds that passes the test, tried at random; undefined when
 * none was found in a fair number of tries.
 */
export function drawSpan(
  bounds: DaySpan,
  length: number,
  random: Random,
  passes: (span: DaySpan) => boolean,
): DaySpan | undefined {
  const latest = dayDistance(bounds.from, bounds.to) - (length - 1)
  for (let tries = 0; tries < 60 && latest >= 0; tries += 1) {
    const from = addDays(bounds.from, random.int(0, latest))
    const span = { from, to: addDays(from, length - 1) }
    if (suits(from, random) && eachDay(span.from, span.to).every(isTravelDay) && passes(span)) return span
  }
  return undefined
}
