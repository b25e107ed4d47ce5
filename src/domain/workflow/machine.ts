import type { Refusal } from '../refusal/refusal'
import { isBlank } from '../text'

/** What a person is to a document; a person may be several things at once. */
export const ACTORS = ['owner', 'participant', 'head', 'focal', 'standing', 'clerk', 'system'] as const
export type Actor = (typeof ACTORS)[number]

/** One row of a workflow table. */
export interface StepRule<State extends string, Event extends string> {
  event: Event
  from: readonly State[]
  to: State
  by: readonly Actor[]
  /** The words of the person are required (row AG-15: a change needs its reason). */
  reason?: boolean
  /** Refused to the person whose document it is: nobody approves what is his or her own. */
  notOwn?: boolean
  /** Allowed only to the step of the chain that is awaited now. */
  awaited?: boolean
}

export interface StepFacts<State extends string> {
  state: State
  actors: ReadonlySet<Actor>
  /** The step of the chain whose turn it is. */
  awaiting?: Actor
  /** True where the document (or a line that is decided with it) is the person's own. */
  own: boolean
  reason?: string
}

export type StepOutcome<State extends string> = { to: State } | { refusal: Refusal }

const CLOSED_BY_DECISION: ReadonlySet<string> = new Set([
  'approve',
  'return',
  'endorse',
  'accept',
  'consent',
  'refuse',
])

/**
 * May these actors make this step now, and where does it lead? The one answer for services, for the
 * buttons of a screen and for tests.
 *
 * Refusals: STEP_OUT_OF_ORDER (no such step from this state), ALREADY_DECIDED (a decision that was
 * taken before), NOT_ALLOWED (not this person's step), OWN_DOCUMENT, REASON_REQUIRED.
 */
export function transition<State extends string, Event extends string>(
  table: readonly StepRule<State, Event>[],
  event: Event,
  facts: StepFacts<State>,
): StepOutcome<State> {
  const rules = table.filter((rule) => rule.event === event)
  const rule = rules.find((candidate) => candidate.from.includes(facts.state))
  const mayEver = rules.some((candidate) => candidate.by.some((actor) => facts.actors.has(actor)))
  // Who may never take this step learns nothing of the state.
  if (!mayEver) return { refusal: { code: 'NOT_ALLOWED', params: { event } } }
  if (!rule) {
    const decided = CLOSED_BY_DECISION.has(event) && rules.some((candidate) => candidate.to === facts.state)
    const code = decided ? 'ALREADY_DECIDED' : 'STEP_OUT_OF_ORDER'
    return { refusal: { code, params: { event, state: facts.state } } }
  }
  const able = rule.by.filter((actor) => facts.actors.has(actor))
  if (able.length === 0) return { refusal: { code: 'NOT_ALLOWED', params: { event } } }
  if (rule.notOwn && facts.own) return { refusal: { code: 'OWN_DOCUMENT', params: { event } } }
  if (rule.awaited && (facts.awaiting === undefined || !able.includes(facts.awaiting))) {
    return {
      refusal: {
        code: 'STEP_OUT_OF_ORDER',
        params: { event, state: facts.state, awaiting: facts.awaiting ?? '' },
      },
    }
  }
  if (rule.reason && isBlank(facts.reason)) return { refusal: { code: 'REASON_REQUIRED', field: 'reason' } }
  return { to: rule.to }
}

/** The steps that these actors may take now: what a screen shows as buttons. */
export function stepsOpen<State extends string, Event extends string>(
  table: readonly StepRule<State, Event>[],
  facts: Omit<StepFacts<State>, 'reason'>,
): Event[] {
  const events = [...new Set(table.map((rule) => rule.event))]
  return events.filter((event) => 'to' in transition(table, event, { ...facts, reason: '-' }))
}
