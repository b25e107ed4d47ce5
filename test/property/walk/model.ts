import type { Seen } from './see'

/** A person as the regime sees him or her: where, and what he or she is there. */
export interface Who {
  key: string
  id: string
  office: string
  department?: string
  /** Head of his or her department. */
  head?: boolean
  /** The voice of the focal department. */
  focal?: boolean
  /** Member of the Standing Committee. */
  standing?: boolean
  clerk?: boolean
  secretary?: boolean
  /** Has a job outside the regime. */
  exempt?: boolean
}

/** How an office works, in the model's words. */
export interface WalkOffice {
  id: string
  /** Departments make a plan of their own, from what their heads endorsed. */
  departmentsPlan: boolean
  /** Who must agree to a cadre's plan before it is gathered. */
  cadreStep?: 'head' | 'focal'
  proof: 'order' | 'decision' | 'none'
  /** Who alone decides the secretary's plan, where the office named someone. */
  secretaryDecider?: string
}

export type Scope = 'cadre' | 'department' | 'organization'
export interface Paper {
  id: string
  office: string
  scope: Scope
  department?: string
  owner?: string
  period: string
  state: string
  awaiting?: string
  parent?: string
}
export interface ModelPlan extends Paper {
  round: number
  decider?: string
}
export interface ModelStop {
  unit: string
  from: string
  to: string
  fromHalf?: string
  toHalf?: string
}
export interface ModelTrip {
  id: string
  office: string
  department?: string
  leader: string
  plan?: string
  state: string
  people: string[]
  stops: ModelStop[]
  topics: string[]
  halves: string[]
  firstDay: string
  lastDay: string
  order?: string
  document?: string
  completion?: string
}
export interface ModelComment {
  id: string
  author: string
  owner?: string
  type: 'plans' | 'reports'
  document: string
  open: boolean
}

/** The model's answer to a step: refused, and why; or what it changes. */
export type Verdict = { refused: string } | { apply: (seen: Seen, result: { id?: string }) => void }

export const no = (refused: string): Verdict => ({ refused })

/**
 * The regime kept by hand: what every document's state is, by the words of the offices (domain rows
 * in `docs/rows.md`) and by nothing of `src/domain`. The walk holds the services against it.
 */
export class Model {
  today = '2021-06-24'
  readonly plans = new Map<string, ModelPlan>()
  readonly trips = new Map<string, ModelTrip>()
  readonly reports = new Map<string, Paper>()
  readonly comments = new Map<string, ModelComment>()
  /** Person and half-day → the trip that brought it. */
  readonly credits = new Map<string, string>()
  /** What the last step must have left in the trace, in any order. */
  trace: string[] = []

  constructor(
    readonly offices: ReadonlyMap<string, WalkOffice>,
    readonly people: ReadonlyMap<string, Who>,
  ) {}

  office(id: string): WalkOffice {
    const found = this.offices.get(id)
    if (!found) throw new Error(`No office ${id}`)
    return found
  }

  made(type: string, paper: { id: string; state: string }, event: string): void {
    this.trace.push(`${type} ${paper.id} ${event} > ${paper.state}`)
  }

  move(type: string, paper: { id: string; state: string }, event: string, to: string): void {
    this.trace.push(`${type} ${paper.id} ${event} ${paper.state}> ${to}`)
    paper.state = to
  }

  linesOf(plan: string): ModelTrip[] {
    return [...this.trips.values()].filter((trip) => trip.plan === plan && trip.state !== 'withdrawn')
  }

  childrenOf(plan: string): ModelPlan[] {
    return [...this.plans.values()].filter((child) => child.parent === plan)
  }

  /** The half-days of a trip that is done enter the ledger of those in scope, where the office's proof is there. */
  credit(trip: ModelTrip): void {
    const { proof } = this.office(trip.office)
    const shown = proof === 'decision' ? (trip.document ?? trip.order) : trip.order
    if (proof !== 'none' && shown === undefined) return
    if (trip.completion === 'moved' || trip.completion === 'dropped') return
    const exempt = [...this.people.values()].filter((who) => who.exempt).map(({ id }) => id)
    for (const person of trip.people.filter((id) => !exempt.includes(id))) {
      for (const half of trip.halves) {
        const key = `${person}:${half}`
        if (!this.credits.has(key)) this.credits.set(key, trip.id)
      }
    }
  }
}

/** What a person is to a paper of the climb: owner, head of its department, and so on. */
export const heads = (who: Who, paper: { office: string; department?: string }): boolean =>
  who.head === true && who.office === paper.office && who.department === paper.department
export const focal = (who: Who, paper: { office: string }): boolean =>
  who.focal === true && who.office === paper.office
export const standing = (who: Who, paper: { office: string }): boolean =>
  who.standing === true && who.office === paper.office

/** Who decides a plan: the one person whom the office named for it, or the Standing Committee. */
export const decides = (who: Who, plan: ModelPlan): boolean =>
  plan.decider === undefined ? standing(who, plan) : plan.decider === who.id

export const isOpen = (paper: { state: string }): boolean =>
  paper.state === 'draft' || paper.state === 'returned'

/** Whose step the cadre's paper waits for when it is sent up; a step of one's own is left out. */
export function cadreAwaits(model: Model, who: Who): string | undefined {
  const { cadreStep } = model.office(who.office)
  if (who.standing) return undefined
  if (cadreStep === 'head') return who.department === undefined || who.head ? undefined : 'head'
  if (cadreStep === 'focal') return who.focal ? undefined : 'focal'
  return undefined
}
