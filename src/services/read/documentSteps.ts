import type { PayloadRequest } from 'payload'
import { rowsReached } from '@/access/rules'
import { hasRole, type Principal } from '@/domain/access'
import { refuse } from '@/domain/refusal/refusal'
import {
  asksReason,
  gatheredIn,
  PLAN_WORKFLOW,
  REPORT_WORKFLOW,
  type Scope,
  type StepRule,
  stepsOpen,
  TRIP_WORKFLOW,
} from '@/domain/workflow'
import { isDocumentId } from '../lookup/documentId'
import { actorsOn, type Concern } from '../moves/actors'
import type { MovingType } from '../moves/recordMove'
import { planConcern } from '../plans/planMove'
import { reportConcern } from '../reports/reportMove'
import { planRow } from '../rows/planRow'
import { reportRow } from '../rows/reportRow'
import { tripRow } from '../rows/tripRow'
import { tripConcern } from '../trips/tripMove'
import { reading } from './reading'

export interface DocumentSteps {
  type: MovingType
  id: string
  title: string
  state: string
  awaiting?: string
  /** To be sent back with the step. */
  version: number
  organization: string
  period: string
  scope?: Scope
  /** The document in which this one is gathered. */
  parent?: string
  /** Where the steps gather: the department, or nothing for the office. */
  gatheringDepartment?: string
  /** The steps that this person may take now, and whether each asks for a reason. */
  steps: { event: string; reason: boolean }[]
  /** May this person enter the travel order of the trip? */
  orderOpen: boolean
}

type Facts = Omit<DocumentSteps, 'type' | 'steps' | 'orderOpen'>

/** The columns that any of the three tables asks for; a column that one of them has not is not asked of it. */
const COMMON = {
  title: true,
  organization: true,
  department: true,
  period: true,
  state: true,
  version: true,
} as const
const CLIMBS = { ...COMMON, cadre: true, scope: true, awaiting: true, parent: true } as const
const COLUMNS = {
  plans: { ...CLIMBS, decidingOffice: true, decider: true },
  reports: CLIMBS,
  trips: {
    ...COMMON,
    leader: true,
    plan: true,
    origin: true,
    participants: true,
    firstDay: true,
    lastDay: true,
  },
} as const

const opened = <State extends string, Event extends string>(
  table: readonly StepRule<State, Event>[],
  principal: Principal,
  concern: Concern,
  now: { state: State; awaiting?: 'head' | 'focal' | 'standing' },
): DocumentSteps['steps'] =>
  stepsOpen(table, {
    ...now,
    actors: actorsOn(principal, concern),
    own: concern.owner === principal.cadre,
  }).map((event) => ({ event, reason: asksReason(table, event, now.state) }))

/** Gathering asks about the holder, not about the one document: a head a department's, the others the office's. */
function gathers(principal: Principal, facts: Facts, department: string | undefined): boolean {
  if (department !== undefined) return hasRole(principal, 'head', facts.organization, department)
  return (['focal', 'standing'] as const).some((role) => hasRole(principal, role, facts.organization))
}

function withGathering(
  principal: Principal,
  facts: Facts,
  department: string | undefined,
  steps: DocumentSteps['steps'],
): Pick<DocumentSteps, 'steps' | 'gatheringDepartment'> {
  const chain = principal.offices.get(facts.organization)?.chain ?? 'headFocalStanding'
  const inside = facts.scope ? gatheredIn(chain, facts.scope, department !== undefined) : undefined
  const gatheringDepartment = inside === 'department' ? department : undefined
  const may = gathers(principal, facts, gatheringDepartment)
  return { gatheringDepartment, steps: steps.filter(({ event }) => event !== 'consolidate' || may) }
}

const ORDER_STATES: readonly string[] = ['approved', 'coordinated', 'underWay', 'done']

function stepsOn(type: MovingType, row: unknown, principal: Principal): DocumentSteps {
  if (type === 'trips') {
    const trip = tripRow(row)
    const steps = opened(TRIP_WORKFLOW, principal, tripConcern(trip), { state: trip.state })
    const actors = actorsOn(principal, tripConcern(trip))
    const orders = (['clerk', 'head', 'focal', 'standing'] as const).some((actor) => actors.has(actor))
    return { ...trip, type, parent: trip.plan, steps, orderOpen: orders && ORDER_STATES.includes(trip.state) }
  }
  if (type === 'plans') {
    const plan = planRow(row)
    const facts = { ...plan, period: plan.periodKey }
    const steps = opened(PLAN_WORKFLOW[plan.scope], principal, planConcern(plan), plan)
    return { ...facts, type, orderOpen: false, ...withGathering(principal, facts, plan.department, steps) }
  }
  const report = reportRow(row)
  const facts = { ...report, period: report.periodKey }
  const steps = opened(REPORT_WORKFLOW[report.scope], principal, reportConcern(report), report)
  return { ...facts, type, orderOpen: false, ...withGathering(principal, facts, report.department, steps) }
}

/**
 * Where a document stands and what whoever asks may do with it now, by the workflow tables: the badge and the
 * buttons of a screen. For those whom the access matrix lets read it. One statement beside that of access.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function documentSteps(
  req: PayloadRequest,
  input: { type: MovingType; id: string },
): Promise<DocumentSteps> {
  const { payload, principal } = await reading(req)
  const reached = isDocumentId(payload, input.id) && (await rowsReached(req, principal, input.type, 'read'))
  if (reached === false) refuse('NOT_FOUND', 'id')
  const found: unknown = await payload.db.findOne({
    collection: input.type,
    where: { and: [{ id: { equals: input.id } }, ...(reached === true ? [] : [reached])] },
    select: COLUMNS[input.type],
    req,
  })
  return stepsOn(input.type, found ?? refuse('NOT_FOUND', 'id'), principal)
}
