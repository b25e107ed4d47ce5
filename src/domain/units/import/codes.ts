import { addDays, type DayKey } from '../../calendar'
import { isValidOn } from '../unit'

/** What a code stands for from one day to another. */
export interface CodedUnit {
  code: string
  validFrom?: DayKey
  validTo?: DayKey
}

/** The identity of a unit in tables: a code may be used again after its first unit has ended. */
export const identityOf = ({ code, validFrom }: CodedUnit): string => `${code}\n${validFrom ?? ''}`

/** True where both existed on some day. */
export const existTogether = (a: CodedUnit, b: CodedUnit): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999')

/** Looks units up by code and day. */
export interface CodeBook<Unit extends CodedUnit> {
  /** The unit that had the code on the day. */
  on: (code: string, day: DayKey) => Unit | undefined
  /** The unit with the code that existed together with this one; the latest, where several did. */
  beside: (code: string, unit: CodedUnit) => Unit | undefined
  all: (code: string) => readonly Unit[]
}

export function codeBook<Unit extends CodedUnit>(units: Iterable<Unit>): CodeBook<Unit> {
  const byCode = new Map<string, Unit[]>()
  for (const unit of units) {
    const known = byCode.get(unit.code)
    if (known) known.push(unit)
    else byCode.set(unit.code, [unit])
  }
  const all = (code: string): readonly Unit[] => byCode.get(code) ?? []
  return {
    all,
    on: (code, day) => all(code).find((unit) => isValidOn(unit, day)),
    beside: (code, unit) =>
      all(code)
        .filter((one) => existTogether(one, unit))
        .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0],
  }
}

/** The old unit still has its code on the last day of the old order. */
export const lastDayBefore = (day: DayKey): DayKey => addDays(day, -1)
