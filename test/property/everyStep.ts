import { ACTORS, type Actor, type StepRule, transition } from '@/domain/workflow'

/** What one actor may do in one state, each step as `event → state`, in the order of the alphabet. */
type StepsOfState = Partial<Record<Actor, readonly string[]>>
export type EveryStep = Readonly<Record<string, StepsOfState>>

interface Asked {
  /** Whether the document is the actor's own. */
  own?: boolean
  /** The step whose turn it is; without it, that of whoever asks. */
  awaiting?: Actor
  reason?: string
}

/**
 * Asks a workflow table about every state, every event and every actor alone, and writes down what
 * is allowed. A test compares the whole with what the regime says, so that nothing can be allowed by
 * an oversight.
 */
export function everyStep<State extends string, Event extends string>(
  table: readonly StepRule<State, Event>[],
  states: readonly State[],
  events: readonly Event[],
  { own = false, awaiting, reason = 'Lý do' }: Asked = {},
): EveryStep {
  const all: Record<string, StepsOfState> = {}
  for (const state of states) {
    const ofState: StepsOfState = {}
    for (const actor of ACTORS) {
      const facts = { state, actors: new Set([actor]), awaiting: awaiting ?? actor, own, reason }
      const open = events.flatMap((event) => {
        const outcome = transition(table, event, facts)
        return 'to' in outcome ? [`${event} → ${outcome.to}`] : []
      })
      if (open.length > 0) ofState[actor] = open.sort()
    }
    all[state] = ofState
  }
  return all
}

/** The events for which some allowed step is refused when it comes without words. */
export function stepsThatNeedReason<State extends string, Event extends string>(
  table: readonly StepRule<State, Event>[],
  states: readonly State[],
  events: readonly Event[],
): Event[] {
  return events.filter((event) =>
    states.some((state) =>
      ACTORS.some((actor) => {
        const outcome = transition(table, event, {
          state,
          actors: new Set([actor]),
          awaiting: actor,
          own: false,
          reason: ' \n',
        })
        return 'refusal' in outcome && outcome.refusal.code === 'REASON_REQUIRED'
      }),
    ),
  )
}
