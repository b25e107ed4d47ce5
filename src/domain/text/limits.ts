import type { Refusal } from '../refusal/refusal'
import { isBlank, longerThan } from './length'

/** Longest one-line text, longest narrative and longest remark, in characters; the columns hold no more. */
export const LONGEST_LINE = 300
export const LONGEST_NARRATIVE = 20_000
export const LONGEST_REMARK = 4000

/** A text that may be left out but must fit: TOO_LONG, with its field and the most that it may have. */
export function checkLength(
  field: string,
  text: string | null | undefined,
  most: number = LONGEST_NARRATIVE,
): Refusal[] {
  return longerThan(text ?? '', most) ? [{ code: 'TOO_LONG', field, params: { max: most } }] : []
}

/** A text that must be there and fit: REQUIRED or TOO_LONG, with its field. */
export function checkText(field: string, text: string, most: number): Refusal[] {
  return isBlank(text) ? [{ code: 'REQUIRED', field }] : checkLength(field, text, most)
}
