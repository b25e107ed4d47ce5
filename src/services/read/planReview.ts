import type { PayloadRequest, Where } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { narrowRead } from '@/database/narrow'
import { asDayKey, type DayKey, periodKey, previousPeriod } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { documentIds, isDocumentId } from '../lookup/documentId'
import { policiesOfAll } from '../lookup/policy'
import { PLAN_COLUMNS, planView, type PlanView } from './planView'
import { queueFacts } from './queueFacts'
import { type Reading, reading } from './reading'
import { type RemarkView, remarksOn } from './remarks'
import { type QueuedPlan, warned } from './reviewQueue'

/** Something that was found at a unit to which the plan goes again. */
export interface EarlierFinding {
  id: string
  unit: string
  unitName: string
  kind: string
  text: string
  foundOn?: DayKey
  state: string
}

/** Everything that a reviewer wants beside one plan. */
export interface PlanReview extends QueuedPlan {
  remarks: RemarkView[]
  /** The same person's plan of the period before. */
  before?: PlanView
  findings: EarlierFinding[]
  /** The topics of its lines, by name. */
  topics: { id: string; name: string }[]
}

const TOPIC_NAMES = { nameVi: true } as const

/** As many as somebody reads before deciding; the newest first. */
const MOST_FINDINGS = 12

async function planRead(step: Reading, where: Where): Promise<PlanView | undefined> {
  const reached = await rowsReached(step.req, step.principal, 'plans', 'read')
  if (reached === false) return undefined
  const found = await step.payload.db.find({
    collection: 'plans',
    where: reached === true ? where : { and: [where, reached] },
    sort: '-round',
    limit: 1,
    pagination: false,
    select: PLAN_COLUMNS,
    req: step.req,
  })
  const [row] = rowsOf(found.docs)
  return row && planView(row, step.principal)
}

/** The plan of the quarter or year before, of the same person. */
function planBefore(step: Reading, { cadre, period, scope }: PlanView): Promise<PlanView | undefined> {
  if (cadre === undefined) return Promise.resolve(undefined)
  const before = periodKey(previousPeriod(period))
  return planRead(step, {
    and: [{ cadre: { equals: cadre } }, { scope: { equals: scope } }, { period: { equals: before } }],
  })
}

/** What was found at these units before, as far as this person reaches it. What was kept to a few is left out. */
async function findingsAt(step: Reading, { card }: PlanView): Promise<EarlierFinding[]> {
  const names = new Map(card.lines.flatMap(({ units }) => units.map(({ id, name }) => [id, name] as const)))
  const units = documentIds(step.payload, [...names.keys()])
  const reached = await rowsReached(step.req, step.principal, 'findings', 'read')
  if (units.length === 0 || reached === false) return []
  const found = await step.payload.db.find({
    collection: 'findings',
    where: {
      and: [
        { unit: { in: units } },
        { restricted: { not_equals: true } },
        ...(reached === true ? [] : [reached]),
      ],
    },
    sort: '-foundOn',
    limit: MOST_FINDINGS,
    pagination: false,
    select: { unit: true, kind: true, text: true, foundOn: true, state: true },
    req: step.req,
  })
  return rowsOf(found.docs).map((row) => {
    const unit = idOf(row.unit) ?? ''
    return {
      id: idOf(row.id) ?? '',
      unit,
      unitName: names.get(unit) ?? '',
      kind: textOf(row.kind) ?? '',
      text: textOf(row.text) ?? '',
      foundOn: asDayKey(row.foundOn),
      state: textOf(row.state) ?? '',
    }
  })
}

/** What the topics of its lines are called. */
async function topicsOf(step: Reading, { card }: PlanView): Promise<PlanReview['topics']> {
  const ids = documentIds(
    step.payload,
    card.lines.flatMap(({ topics }) => topics),
  )
  if (ids.length === 0) return []
  const rows = await narrowRead(step.req, {
    collection: 'topics',
    where: { id: { in: ids } },
    select: TOPIC_NAMES,
    limit: ids.length,
  })
  return rows.map((row) => ({ id: idOf(row.id) ?? '', name: textOf(row.nameVi) ?? '' }))
}

/**
 * One plan with what a reviewer wants beside it: warnings, remarks, the plan before and what was found at
 * those units. A fixed number of statements, whatever the plan holds.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function planReview(req: PayloadRequest, id: string): Promise<PlanReview> {
  const step = await reading(req)
  if (!isDocumentId(step.payload, id)) refuse('NOT_FOUND', 'plan')
  const plan = (await planRead(step, { id: { equals: id } })) ?? refuse('NOT_FOUND', 'plan')
  const policies = await policiesOfAll(step, [plan.organization])
  const facts = await queueFacts(step, [plan], policies)
  return {
    ...warned(plan, policies, facts),
    remarks: await remarksOn(step, plan.id),
    before: await planBefore(step, plan),
    findings: await findingsAt(step, plan),
    topics: await topicsOf(step, plan),
  }
}
