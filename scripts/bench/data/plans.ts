import { periodKey, periodLabel, periodSpan, type Period } from '@/domain/calendar'
import { fold } from '@/domain/text'
import { dueOn } from '@/services/lookup/policy'
import { type PlanCard, type PlanChild, planLine } from '@/services/plans/card'
import { arrayRows } from '@/services/rows/arrayRows'
import type { BulkWriter } from './bulkWriter'
import { idMaker } from './identify'
import type { PlanLayout } from './layout'
import { at, type BenchOffice, type MasterData } from './masterData'
import { type PastMove, writeTrail } from './trail'
import { noonOf, TripMaker } from './trips'

type State = PlanLayout['plan']
type Step = Omit<PastMove, 'actor' | 'sequence' | 'at' | 'snapshot'>

const OPEN: Step = { event: 'open', to: 'draft', role: 'focal' }
const SUBMIT: Step = { event: 'submit', from: 'draft', to: 'submitted', role: 'owner' }
const ENDORSE: Step = { event: 'endorse', from: 'submitted', to: 'endorsed', role: 'focal' }
const GATHER: Step = { event: 'consolidate', from: 'endorsed', to: 'consolidated', role: 'focal' }
const APPROVE: Step = { event: 'approve', from: 'consolidated', to: 'approved', role: 'standing' }

/** How a cadre's plan came into its state, where the focal department is the only step before the Standing Committee. */
const CADRE_STEPS: Readonly<Record<State, readonly Step[]>> = {
  draft: [OPEN],
  submitted: [OPEN, SUBMIT],
  consolidated: [OPEN, SUBMIT, ENDORSE, GATHER],
  approved: [OPEN, SUBMIT, ENDORSE, GATHER, APPROVE],
}
const HOLDER_STEPS: readonly Step[] = [OPEN, { ...SUBMIT, role: 'focal' }, { ...APPROVE, from: 'submitted' }]

interface NewPlan {
  id: string
  office: BenchOffice
  period: Period
  state: string
  steps: readonly Step[]
  /** Changes of its lines: each gave it a version of its own. */
  changes: number
  card: PlanCard
  lineCount: number
  halfDays: number
  whose: { id: string; name: string; department?: string; scope: 'cadre' | 'organization' }
  awaiting?: string
  parent?: string
}

/** Writes plans as `createPlan` and `movePlan` write them. */
class PlanWriter {
  readonly #writer: BulkWriter
  readonly #newId: () => string

  constructor(writer: BulkWriter, newId: () => string) {
    this.#writer = writer
    this.#newId = newId
  }

  write(plan: NewPlan): PlanChild {
    const { id, office, period, whose, card, lineCount, halfDays } = plan
    const isOwn = whose.scope === 'cadre'
    const day = periodSpan(period).from
    const title = `${whose.name} – ${periodLabel(period, 'vi')}`
    const moves = plan.steps.map((step, index): PastMove => {
      const actors = { owner: whose.id, standing: office.standing, focal: at(office.people, 0).id }
      return {
        ...step,
        actor:
          step.role === 'owner' ? actors.owner : step.role === 'standing' ? actors.standing : actors.focal,
        sequence: index === 0 ? 1 : plan.changes + index + 1,
        at: noonOf(day),
        snapshot: ['submit', 'approve'].includes(step.event) ? card : undefined,
      }
    })
    const belongs = {
      organization: office.id,
      department: whose.department,
      cadre: isOwn ? whose.id : undefined,
    }
    const chainHash = writeTrail(this.#writer, this.#newId, { type: 'plans', id, ...belongs }, moves)
    const version = plan.changes + moves.length
    const happened = (event: string): string | undefined =>
      moves.some((move) => move.event === event) ? noonOf(day) : undefined
    this.#writer.insert('plans', {
      ...belongs,
      id,
      title,
      searchKey: fold(title),
      key: [office.id, whose.scope, whose.id, periodKey(period), 1].join(':'),
      scope: whose.scope,
      period: periodKey(period),
      year: period.year,
      round: 1,
      state: plan.state,
      awaiting: plan.awaiting,
      parent: plan.parent,
      decidingOffice: office.id,
      version,
      chainHash,
      revision: 0,
      lineCount,
      halfDays,
      openComments: 0,
      returns: 0,
      dueOn: dueOn(office.policy, isOwn ? 'registerDays' : 'organizationDays', period),
      submittedAt: happened('submit'),
      decidedAt: happened('approve'),
      card,
      updatedAt: noonOf(day),
      createdAt: noonOf(day),
    })
    arrayRows(office.policy.citations.map((citation) => ({ citation }))).forEach((row, index) => {
      this.#writer.insert('plans_bases', { ...row, _order: index + 1, _parent_id: id })
    })
    return { id, title, state: plan.state, version, lineCount, halfDays }
  }
}

/** The office's plan of a quarter, in which those of its cadres are gathered. */
function holderOf(id: string, office: BenchOffice, period: Period, children: readonly PlanChild[]): NewPlan {
  const decided = children.every((child) => child.state === 'approved')
  return {
    id,
    office,
    period,
    state: decided ? 'approved' : 'submitted',
    awaiting: decided ? undefined : 'standing',
    steps: decided ? HOLDER_STEPS : HOLDER_STEPS.slice(0, 2),
    changes: 1,
    card: { owner: office.name, lines: [], children: [...children] },
    lineCount: children.reduce((sum, child) => sum + child.lineCount, 0),
    halfDays: children.reduce((sum, child) => sum + child.halfDays, 0),
    whose: { id: office.id, name: office.name, scope: 'organization' },
  }
}

/** The plans of one office and quarter together, in the order of the first of each. */
function groupsOf(plans: readonly PlanLayout[]): PlanLayout[][] {
  const groups = new Map<string, PlanLayout[]>()
  for (const plan of plans) {
    const name = `${periodKey(plan.period)}:${plan.office}`
    groups.set(name, [...(groups.get(name) ?? []), plan])
  }
  return [...groups.values()]
}

/** Makes all plans with their trips, quarter by quarter and office by office, as a year brings them. */
export function makePlans(writer: BulkWriter, data: MasterData, plans: readonly PlanLayout[]): void {
  const newId = idMaker(Date.UTC(2020, 5, 1))
  const trips = new TripMaker(writer, newId, data)
  const planWriter = new PlanWriter(writer, newId)
  for (const group of groupsOf(plans)) {
    const holder = newId()
    const gathered: PlanChild[] = []
    for (const plan of group) {
      const office = at(data.offices, plan.office)
      const owner = at(office.people, plan.person)
      const id = newId()
      const lines = Array.from({ length: plan.lines }, (_, line) => planLine(trips.make(plan, id, line)))
      const isGathered = plan.plan === 'consolidated' || plan.plan === 'approved'
      const child = planWriter.write({
        id,
        office,
        period: plan.period,
        state: plan.plan,
        awaiting: plan.plan === 'submitted' ? 'focal' : undefined,
        parent: isGathered ? holder : undefined,
        steps: CADRE_STEPS[plan.plan],
        changes: plan.lines,
        card: { owner: owner.name, lines, children: [] },
        lineCount: lines.length,
        halfDays: lines.reduce((sum, line) => sum + line.halfDays, 0),
        whose: { ...owner, scope: 'cadre' },
      })
      if (isGathered) gathered.push(child)
    }
    const [first] = group
    if (first && gathered.length > 0) {
      planWriter.write(holderOf(holder, at(data.offices, first.office), first.period, gathered))
    }
  }
}
