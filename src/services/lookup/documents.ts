import type { Where } from 'payload'
import { rowsOf } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { type ListedPlan, planRow, type PlanRow } from '../rows/planRow'
import { reportRow, type ReportRow } from '../rows/reportRow'
import { tripRow, type TripRow } from '../rows/tripRow'
import type { Step } from '../step'
import { isDocumentId } from './documentId'

type Slug = 'plans' | 'trips' | 'reports'

/** More lines or children than one document has; a list is never unbounded. */
export const MOST_ROWS = 2000

async function findOne(step: Step, collection: Slug, id: string, field: string): Promise<unknown> {
  if (!isDocumentId(step.payload, id)) refuse('NOT_FOUND', field)
  const found: unknown = await step.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req: step.req,
  })
  return found ?? refuse('NOT_FOUND', field)
}

/** @throws RefusalError NOT_FOUND */
export const planById = async (step: Step, id: string, field = 'plan'): Promise<PlanRow> =>
  planRow(await findOne(step, 'plans', id, field))
/** @throws RefusalError NOT_FOUND */
export const tripById = async (step: Step, id: string, field = 'trip'): Promise<TripRow> =>
  tripRow(await findOne(step, 'trips', id, field))
/** @throws RefusalError NOT_FOUND */
export const reportById = async (step: Step, id: string, field = 'report'): Promise<ReportRow> =>
  reportRow(await findOne(step, 'reports', id, field))

async function findMany(
  step: Step,
  collection: Slug,
  where: Where,
  sort: string,
  select?: Record<string, true>,
): Promise<Record<string, unknown>[]> {
  const found = await step.payload.db.find({
    collection,
    where,
    sort,
    limit: MOST_ROWS,
    pagination: false,
    select,
    req: step.req,
  })
  return rowsOf(found.docs)
}

/** What a workflow table and a gathered plan need of a plan. */
const LISTED_PLAN_COLUMNS = {
  title: true,
  organization: true,
  department: true,
  cadre: true,
  scope: true,
  period: true,
  round: true,
  state: true,
  awaiting: true,
  parent: true,
  decidingOffice: true,
  decider: true,
  version: true,
  revision: true,
  chainHash: true,
  lineCount: true,
  halfDays: true,
  openComments: true,
  returns: true,
} as const

/**
 * Plans without their cards and bases: an office's forty plans with the cards of twenty lines each were half
 * of what it cost to decide one. Whoever needs the card of one reads it with `planById`.
 */
export const plansWhere = async (step: Step, where: Where): Promise<ListedPlan[]> =>
  (await findMany(step, 'plans', where, 'id', LISTED_PLAN_COLUMNS)).map(planRow)

/** What a plan's card and a workflow table need of a trip; its narratives stay in the database. */
const LINE_COLUMNS = {
  title: true,
  organization: true,
  department: true,
  leader: true,
  plan: true,
  period: true,
  origin: true,
  state: true,
  version: true,
  chainHash: true,
  form: true,
  topics: true,
  participants: true,
  stops: true,
  firstDay: true,
  lastDay: true,
  halfDays: true,
} as const

/** The lines of a cadre's plan, without their narratives. */
export const planLines = async (step: Step, plan: string): Promise<TripRow[]> =>
  (await findMany(step, 'trips', { plan: { equals: plan } }, 'firstDay', LINE_COLUMNS)).map(tripRow)

export const reportsWhere = async (step: Step, where: Where): Promise<ReportRow[]> =>
  (await findMany(step, 'reports', where, 'id')).map(reportRow)
