/** A remark that somebody has begun. */
export interface UnsentRemark {
  text: string
  /** The trip that it is about; empty for the whole plan. */
  line: string
}

const NONE: UnsentRemark = { text: '', line: '' }
const begun = new Map<string, UnsentRemark>()
const placeOf = (person: string, plan: string): string => `${person} ${plan}`

/** What somebody has begun to remark on a plan whose card is closed by now; as long as the page is there. */
export const unsentRemark = (person: string, plan: string): UnsentRemark =>
  begun.get(placeOf(person, plan)) ?? NONE

/** Keeps what is being written, or forgets it where nothing is. */
export function keepRemark(person: string, plan: string, remark: UnsentRemark): void {
  if (remark.text.trim() === '') begun.delete(placeOf(person, plan))
  else begun.set(placeOf(person, plan), remark)
}
