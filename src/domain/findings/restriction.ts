/** What decides whether a finding is for few eyes. */
interface FindingFacts {
  kind: string
  /** Whether its own topic, or one of its trip's, is marked as sensitive in the catalogue. */
  sensitiveTopic: boolean
  /** What its author said; without it, the rule. */
  said?: boolean | null
}

/**
 * Religion, struggling youth and recommendations are restricted unless their author says otherwise
 * (rows CM-14, HY-18; which topics are sensitive is the catalogue's to say).
 */
export const isRestricted = ({ kind, sensitiveTopic, said }: FindingFacts): boolean =>
  said ?? (kind === 'recommendation' || sensitiveTopic)

/** A note is for as few eyes as what it tells of: its trip is on a sensitive topic, or what was found is restricted. */
export const isRestrictedNote = (facts: { sensitiveTrip: boolean; restrictedFinding: boolean }): boolean =>
  facts.sensitiveTrip || facts.restrictedFinding
