import fc from 'fast-check'
import type { DayKey } from '@/domain/calendar'
import type { Succession } from '@/domain/units'

/**
 * What holds a unit's place on a day, found by depth-first search along single records, with the day
 * on which the place arrived. Written apart from the rule, for comparison only.
 */
export function presentUnitsByRecords(all: readonly Succession[], id: string, asOf: DayKey): string[] {
  const found = new Set<string>()
  const search = (unit: string, since: string): void => {
    const ahead = all.filter((record) => record.from === unit && record.on > since && record.on <= asOf)
    if (ahead.length === 0) {
      found.add(unit)
      return
    }
    const next = ahead.map((record) => record.on).reduce((a, b) => (a < b ? a : b))
    const records = ahead.filter((record) => record.on === next)
    for (const record of records) search(record.to, next)
    if (records.some((record) => record.extent === 'whole')) return
    const changedAgain = all.some((record) => record.from === unit && record.on > next)
    if (records.length === 1 || changedAgain) search(unit, next)
  }
  search(id, '')
  return [...found].sort()
}

/** Random successions among the units u0 … on the given days. */
export function successionsOf(units: number, days: readonly DayKey[]): fc.Arbitrary<Succession[]> {
  const ids = Array.from({ length: units }, (_, index) => `u${index}`)
  const record = fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    on: fc.constantFrom(...days),
    extent: fc.constantFrom('whole' as const, 'part' as const),
  })
  return fc.array(record, { maxLength: units * 2 })
}
