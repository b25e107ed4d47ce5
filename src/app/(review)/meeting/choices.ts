/** What the meeting says of one plan. Nothing is decided until it is written down. */
export interface Choice {
  decision: 'approve' | 'return' | 'later'
  /** Why it is given back. */
  reason: string
  /** What the meeting wants done with it. */
  direction: string
  /** Lines that are not taken, and why. */
  dropped: Readonly<Record<string, string>>
}

export const UNDECIDED: Choice = { decision: 'later', reason: '', direction: '', dropped: {} }

export type Choices = Readonly<Record<string, Choice>>

export const choiceOf = (choices: Choices, plan: string): Choice => choices[plan] ?? UNDECIDED

interface Seen {
  id: string
  version: number
}

const textOrNone = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** What is still to be written: a plan that is given back, or a line that is not taken, without a reason. */
export const missingReasons = (plans: readonly Seen[], choices: Choices): string[] =>
  plans.flatMap(({ id }) => {
    const { decision, reason, dropped } = choiceOf(choices, id)
    const unsaid =
      (decision === 'return' && !textOrNone(reason)) ||
      (decision === 'approve' && Object.values(dropped).some((why) => !textOrNone(why)))
    return unsaid ? id : []
  })

/** The decisions as the server takes them; what was left for later is not among them. */
export const decisionsOf = (plans: readonly Seen[], choices: Choices) =>
  plans.flatMap(({ id: plan, version }) => {
    const { decision, reason, direction, dropped } = choiceOf(choices, plan)
    if (decision === 'later') return []
    if (decision === 'return') return { plan, version, decision, reason: reason.trim() }
    const lines = Object.entries(dropped).map(([trip, why]) => ({
      trip,
      decision: 'drop' as const,
      reason: why.trim(),
    }))
    return { plan, version, decision, direction: textOrNone(direction), lines }
  })
