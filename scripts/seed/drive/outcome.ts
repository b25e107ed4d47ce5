import type { FINDING_KINDS, OutcomeInput } from '@/services/trips/outcome'
import type { Conformity, FindingKind, IntendedTrip } from '../types'

const COMPLETION: Readonly<Record<Conformity, string>> = {
  asRegistered: 'done',
  partly: 'part',
  // On its new days it is done; why it was moved stands with the change.
  moved: 'done',
  dropped: 'dropped',
}

const KINDS: Readonly<Record<FindingKind, (typeof FINDING_KINDS)[number]>> = {
  difficulty: 'difficulty',
  aspiration: 'aspiration',
  recommendation: 'recommendation',
  goodModel: 'model',
}

/** What came of a trip, as its leader writes it down. */
export function outcomeInput(
  { outcome }: IntendedTrip,
  topicId: (code: string) => string,
  unitId: (key: string) => string,
): OutcomeInput {
  const phase = (name: 'before' | 'during' | 'after') => {
    const found = outcome.phases.find((one) => one.phase === name)
    return found && { on: found.day, note: found.note }
  }
  return {
    result: [outcome.results, outcome.conformity === 'partly' ? outcome.reason : undefined]
      .filter(Boolean)
      .join(' '),
    actualLearning: outcome.learning,
    informed: outcome.informed,
    assessment: outcome.assessment,
    completion: COMPLETION[outcome.conformity],
    before: phase('before'),
    during: phase('during'),
    after: phase('after'),
    figures: outcome.figures.map(({ label, value, unit }) => ({ name: label, value, unit })),
    gifts: outcome.gifts.map(({ kind, quantity, unitValue, source, recipients }) => ({
      kind,
      quantity,
      value: quantity * unitValue,
      source,
      recipients,
    })),
    findings: outcome.findings.map((finding) => ({
      kind: KINDS[finding.kind],
      text: finding.text,
      unit: unitId(finding.unit),
      topic: topicId(finding.topic),
      cause: finding.cause,
      addressee: finding.addressee,
      dueOn: finding.due,
    })),
  }
}
