import type { StepRule } from './machine'

/** Whether a step from this state asks for the person's words (row AG-15): what a form marks as required. */
export const asksReason = <State extends string, Event extends string>(
  table: readonly StepRule<State, Event>[],
  event: Event,
  state: State,
): boolean => table.some((rule) => rule.event === event && rule.from.includes(state) && rule.reason === true)
