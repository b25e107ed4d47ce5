import type { PayloadRequest } from 'payload'
import { isRecord } from '@/access/guards'
import type { Principal } from '@/domain/access'
import { readCard } from '../plans/card'
import { mayEditReport } from '../reports/draftReport'
import { planRow, type PlanRow } from '../rows/planRow'
import { type Narrative, REPORT_SECTIONS, reportRow } from '../rows/reportRow'
import { tripRow } from '../rows/tripRow'
import type { DocumentSteps } from './documentSteps'
import { reading } from './reading'

export interface StopDays {
  unit: string
  unitName: string
  from: string
  to: string
  fromHalf?: string
  toHalf?: string
}

export interface WaitingLine {
  id: string
  title: string
  firstDay: string
  lastDay: string
}

/** What the forms of some steps begin with, beside the document's state. */
export interface StepFacts {
  /** The stops of a trip that may get other days. */
  stops: StopDays[]
  /** The office's plan through which one cadre's plan can be decided now. */
  decidedIn?: { plan: string; version: number }
  /** The lines of that cadre's plan on which the decision is. */
  lines: WaitingLine[]
  /** The words of a report that whoever asks may write now. */
  narrative?: Narrative
}

const NOTHING: StepFacts = { stops: [], lines: [] }

type Read = (collection: 'plans' | 'trips' | 'reports', id: string, select: Columns) => Promise<unknown>
type Columns = Readonly<Record<string, true>>

const isOpen = ({ steps }: DocumentSteps, ...events: string[]): boolean =>
  steps.some(({ event }) => events.includes(event))

const TRIP: Columns = {
  organization: true,
  leader: true,
  firstDay: true,
  lastDay: true,
  origin: true,
  state: true,
  stops: true,
}

const PLAN: Columns = {
  organization: true,
  scope: true,
  period: true,
  state: true,
  version: true,
  parent: true,
}

const REPORT: Columns = {
  organization: true,
  department: true,
  cadre: true,
  scope: true,
  period: true,
  state: true,
  ...Object.fromEntries(REPORT_SECTIONS.map((section) => [section, true as const])),
}

/** The office's plan above a cadre's: its parent, or the parent of its department's. Undefined until it is put up. */
async function officePlan(read: Read, parent: string | undefined): Promise<PlanRow | undefined> {
  for (let above = parent, climbed = 0; above !== undefined && climbed < 2; climbed += 1) {
    const plan = planRow(await read('plans', above, PLAN))
    if (plan.scope === 'organization') return plan.state === 'submitted' ? plan : undefined
    above = plan.parent
  }
  return undefined
}

async function decisionFacts(read: Read, { id, parent }: DocumentSteps): Promise<StepFacts> {
  const office = await officePlan(read, parent)
  if (!office) return NOTHING
  const found = await read('plans', id, { card: true })
  const { lines } = readCard(isRecord(found) ? found.card : undefined)
  return {
    ...NOTHING,
    decidedIn: { plan: office.id, version: office.version },
    lines: lines.filter(({ state }) => state === 'registered'),
  }
}

async function reportFacts(read: Read, principal: Principal, { id }: DocumentSteps): Promise<StepFacts> {
  const report = reportRow(await read('reports', id, REPORT))
  return { ...NOTHING, ...(mayEditReport(principal, report) && { narrative: report.narrative }) }
}

/**
 * What the forms of a document's steps begin with: the stops of a trip that may get other days, the lines of a plan
 * that is decided and the office's plan it is decided through, the words of an open report. Reads below access
 * control, and only what an open step is about: `documents` is what `documentSteps` answered to the same person. At most
 * three statements, none where no such step is open.
 * @throws RefusalError SIGN_IN_REQUIRED
 */
export async function stepFacts(req: PayloadRequest, document: DocumentSteps): Promise<StepFacts> {
  const { payload, principal } = await reading(req)
  const read: Read = (collection, id, select) =>
    payload.db.findOne({ collection, where: { id: { equals: id } }, select, req })
  const { type, scope, id, state } = document
  if (type === 'trips') {
    if (!isOpen(document, 'reschedule')) return NOTHING
    return { ...NOTHING, stops: tripRow(await read('trips', id, TRIP)).stops }
  }
  if (type === 'plans')
    return scope === 'cadre' && isOpen(document, 'approve') ? decisionFacts(read, document) : NOTHING
  return state === 'draft' || state === 'returned' ? reportFacts(read, principal, document) : NOTHING
}
