import { isOneOf } from '@/access/guards'
import { asDayKey } from '@/domain/calendar'
import type { Refusal } from '@/domain/refusal/refusal'
import { checkLength, checkText, LONGEST_LINE, LONGEST_NARRATIVE } from '@/domain/text'
import { arrayRows } from '../rows/arrayRows'

export const COMPLETIONS = ['done', 'part', 'moved', 'dropped'] as const
export const FINDING_KINDS = ['difficulty', 'aspiration', 'recommendation', 'model'] as const
export const ADDRESSEES = ['partyCommittee', 'authorities', 'higherUnion', 'ownOffice'] as const

export interface PhaseInput {
  on?: string | null
  note?: string | null
}

export interface FindingInput {
  kind: string
  text: string
  unit: string
  topic?: string | null
  cause?: string | null
  proposal?: string | null
  addressee?: string | null
  dueOn?: string | null
  restricted?: boolean | null
}

/** What came of a trip, as a person sends it (rows TN-18, TN-21, TG-08, TG-12, AG-19, HY-21). */
export interface OutcomeInput {
  result: string
  actualLearning: string
  informed?: string | null
  assessment?: string | null
  completion?: string | null
  before?: PhaseInput | null
  during?: PhaseInput | null
  after?: PhaseInput | null
  figures?: { name: string; value: number; unit?: string | null }[] | null
  gifts?:
    | {
        kind: string
        quantity: number
        value?: number | null
        source?: string | null
        recipients?: number | null
      }[]
    | null
  findings?: FindingInput[] | null
}

const MOST_ROWS = 100
const PHASES = ['before', 'during', 'after'] as const
const OPTIONAL_TEXTS = ['informed', 'assessment'] as const

function checkPhases(input: OutcomeInput): Refusal[] {
  return PHASES.flatMap((name): Refusal[] => {
    const phase = input[name]
    if (!phase) return []
    const wrongDay =
      phase.on && !asDayKey(phase.on) ? [{ code: 'INVALID_DAY' as const, field: `${name}.on` }] : []
    return [...wrongDay, ...checkLength(`${name}.note`, phase.note)]
  })
}

function checkCounted(input: OutcomeInput): Refusal[] {
  const figures = (input.figures ?? []).flatMap((figure, index) => [
    ...checkText(`figures.${index}.name`, figure.name, LONGEST_LINE),
    ...checkLength(`figures.${index}.unit`, figure.unit, LONGEST_LINE),
  ])
  const gifts = (input.gifts ?? []).flatMap((gift, index): Refusal[] => [
    ...checkText(`gifts.${index}.kind`, gift.kind, LONGEST_LINE),
    ...checkLength(`gifts.${index}.source`, gift.source, LONGEST_LINE),
    ...(['quantity', 'value', 'recipients'] as const).flatMap((name): Refusal[] =>
      (gift[name] ?? 0) < 0 ? [{ code: 'INVALID_VALUE', field: `gifts.${index}.${name}` }] : [],
    ),
  ])
  const many = (['figures', 'gifts', 'findings'] as const).flatMap((name): Refusal[] =>
    (input[name]?.length ?? 0) > MOST_ROWS
      ? [{ code: 'TOO_LONG', field: name, params: { max: MOST_ROWS } }]
      : [],
  )
  return [...many, ...figures, ...gifts]
}

/** Every rule that one finding breaks; where it was found, `checkFindingPlaces` says. */
export function checkFinding(finding: FindingInput, field: string): Refusal[] {
  const refusals = checkText(`${field}.text`, finding.text, LONGEST_NARRATIVE)
  if (!isOneOf(FINDING_KINDS, finding.kind)) refusals.push({ code: 'INVALID_VALUE', field: `${field}.kind` })
  if (finding.addressee && !isOneOf(ADDRESSEES, finding.addressee)) {
    refusals.push({ code: 'INVALID_VALUE', field: `${field}.addressee` })
  }
  // A recommendation without an addressee reaches nobody (row TG-09).
  if (finding.kind === 'recommendation' && !finding.addressee)
    refusals.push({ code: 'REQUIRED', field: `${field}.addressee` })
  if (finding.dueOn && !asDayKey(finding.dueOn))
    refusals.push({ code: 'INVALID_DAY', field: `${field}.dueOn` })
  for (const name of ['cause', 'proposal'] as const)
    refusals.push(...checkLength(`${field}.${name}`, finding[name]))
  return refusals
}

/** The columns that an outcome fills, and every rule that it breaks. Actual learning stands beside what was expected (row AG-05). */
export function readOutcome(input: OutcomeInput): { columns: Record<string, unknown>; refusals: Refusal[] } {
  const completion = input.completion ?? 'done'
  const refusals = [
    ...checkText('result', input.result, LONGEST_NARRATIVE),
    ...checkText('actualLearning', input.actualLearning, LONGEST_NARRATIVE),
    ...OPTIONAL_TEXTS.flatMap((name) => checkLength(name, input[name])),
    ...(isOneOf(COMPLETIONS, completion) ? [] : [{ code: 'INVALID_VALUE' as const, field: 'completion' }]),
    ...checkPhases(input),
    ...checkCounted(input),
    ...(input.findings ?? [])
      .slice(0, MOST_ROWS)
      .flatMap((finding, index) => checkFinding(finding, `findings.${index}`)),
  ]
  const phase = (value?: PhaseInput | null): Record<string, unknown> => ({ on: value?.on, note: value?.note })
  const columns = {
    result: input.result,
    actualLearning: input.actualLearning,
    informed: input.informed,
    assessment: input.assessment,
    completion,
    before: phase(input.before),
    during: phase(input.during),
    after: phase(input.after),
    figures: arrayRows(input.figures ?? []),
    gifts: arrayRows(input.gifts ?? []),
  }
  return { columns, refusals }
}
