import { asDayKey, type DayKey, formatDay } from './dayKey'

/** Digits of day, month and year as people write them. */
const WIDTHS = [2, 2, 4] as const

/** The digits that stand for day, month and year in what was typed, and whether each was brought to an end. */
function partsOf(typed: string): { digits: string; ended: boolean }[] {
  let rest = typed
  return WIDTHS.map((width) => {
    const [taken = '', digits = '', mark = ''] = new RegExp(`^\\D*(\\d{0,${width}})(\\D*)`).exec(rest) ?? []
    rest = rest.slice(taken.length)
    return { digits, ended: digits.length === width || (digits !== '' && mark !== '') }
  })
}

/**
 * What somebody types as a day, with the strokes put in where they belong: `1207` becomes `12/07/`. Any mark may be typed
 * instead of a stroke, a day of one digit ends with it, and a day key that is pasted is taken as well. What is taken away
 * stays away: a stroke comes back only with the next digit.
 * @param before what stood there until now
 */
export function maskDay(typed: string, before: string): string {
  const pasted = asDayKey(typed.trim())
  if (pasted) return formatDay(pasted)
  const parts = partsOf(typed)
  const isShorter = typed.length < before.length
  return parts.reduce((text, { digits, ended }, index) => {
    const isLast = index === parts.length - 1
    const goesOn = parts.slice(index + 1).some((part) => part.digits !== '')
    const stroke = !isLast && digits !== '' && (goesOn || (ended && !(isShorter && !/\D$/.test(typed))))
    return text + digits + (stroke ? '/' : '')
  }, '')
}

/** The day that was typed: `1/7/2026` as well as `01/07/2026`. Undefined for one that is not whole or not in the calendar. */
export function typedDay(text: string): DayKey | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim())
  if (!parts) return undefined
  const [, day = '', month = '', year = ''] = parts
  return asDayKey(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
