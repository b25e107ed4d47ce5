import { hasRole, type Principal } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import { type Actor, type StepRule, transition } from '@/domain/workflow'

/** Whose a document is, as far as a workflow table asks. */
export interface Concern {
  organization: string
  department?: string
  /** The person whose document it is: a plan's or report's cadre, a trip's leader. */
  owner?: string
  participants?: readonly string[]
  /** The office whose Standing Committee decides, and the one person if one is named (row TN-24). */
  decidingOffice?: string
  decider?: string
}

/**
 * What the person is to the document. `standing` is whoever decides it: the Standing Committee of the
 * deciding office, or the one person whom the office named.
 */
export function actorsOn(principal: Principal, concern: Concern): Set<Actor> {
  const actors = new Set<Actor>()
  const { organization, department, owner } = concern
  if (owner === principal.cadre) actors.add('owner')
  if (concern.participants?.includes(principal.cadre)) actors.add('participant')
  if (department !== undefined && hasRole(principal, 'head', organization, department)) actors.add('head')
  if (hasRole(principal, 'focal', organization)) actors.add('focal')
  if (hasRole(principal, 'clerk', organization)) actors.add('clerk')
  const decides = concern.decider
    ? concern.decider === principal.cadre
    : hasRole(principal, 'standing', concern.decidingOffice ?? organization)
  if (decides) actors.add('standing')
  return actors
}

/** The most weighty of several capacities: what a transition says that the person acted as. */
export const actedAs = (actors: ReadonlySet<Actor>, by: readonly Actor[]): Actor | undefined =>
  (['standing', 'focal', 'head', 'clerk', 'owner', 'participant'] as const).find(
    (actor) => actors.has(actor) && by.includes(actor),
  )

export interface Checked<State extends string> {
  to: State
  role?: Actor
}

/**
 * Asks the workflow table; throws its refusal.
 * @param field the input that named the document
 * @throws RefusalError NOT_FOUND where the person is nothing at all to the document, as for one that
 * does not exist: its very existence is not told to another office
 */
export function checkStep<State extends string, Event extends string>(
  table: readonly StepRule<State, Event>[],
  event: Event,
  principal: Principal,
  concern: Concern,
  facts: { state: State; awaiting?: Actor; reason?: string; ownMatters?: boolean },
  field: string,
): Checked<State> {
  const actors = actorsOn(principal, concern)
  const sharesOffice = principal.grants.some((grant) => grant.organization === concern.organization)
  if (actors.size === 0 && !sharesOffice) refuse('NOT_FOUND', field)
  const outcome = transition(table, event, {
    state: facts.state,
    actors,
    awaiting: facts.awaiting,
    own: facts.ownMatters !== false && concern.owner === principal.cadre,
    reason: facts.reason,
  })
  if ('refusal' in outcome)
    refuse(outcome.refusal.code, outcome.refusal.field ?? field, outcome.refusal.params)
  const by = table.filter((rule) => rule.event === event).flatMap((rule) => rule.by)
  return { to: outcome.to, role: actedAs(actors, by) }
}

/**
 * Refuses a step to somebody who has no part in it: NOT_ALLOWED to people of the office, to everyone
 * else the same NOT_FOUND, word for word, as for a document that does not exist.
 */
export function refusePart(principal: Principal, organization: string, field: string, event: string): never {
  if (!principal.offices.has(organization)) refuse('NOT_FOUND', field)
  return refuse('NOT_ALLOWED', field, { event })
}
