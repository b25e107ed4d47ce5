export const DECISIONS = ['agree', 'giveBack', 'later'] as const
export type Decision = (typeof DECISIONS)[number]

/** What the meeting says of one item. Nothing is decided until it is written down. */
export interface Choice {
  /** As the item was seen when this was said. */
  version: number
  decision: Decision
  /** Why it is given back or refused. */
  reason: string
  /** What the meeting wants done with it. */
  direction: string
  /** Of the office's plan: lines that are not taken, and why. */
  dropped: Readonly<Record<string, string>>
  /** Of a department's: remarks by line. */
  remarks: Readonly<Record<string, string>>
}

export type Choices = Readonly<Record<string, Choice>>
