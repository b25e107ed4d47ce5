import { idOf, isOneOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { planRow } from '@/services/rows/planRow'
import { reportRow } from '@/services/rows/reportRow'
import { tripRow } from '@/services/rows/tripRow'
import { halvesOf } from '@test/property/walk/days'
import { Model, type ModelComment, type ModelTrip, type Paper } from '@test/property/walk/model'
import type { Seen } from '@test/property/walk/see'
import type { World } from '@test/property/walk/world'

type Row = Record<string, unknown>
const TYPES = ['plans', 'reports'] as const

const paperOf = (row: ReturnType<typeof planRow> | ReturnType<typeof reportRow>): Paper => ({
  id: row.id,
  office: row.organization,
  scope: row.scope,
  department: row.department,
  owner: row.cadre,
  period: row.periodKey,
  state: row.state,
  awaiting: row.awaiting,
  parent: row.parent,
})

function modelTrip(value: Row): ModelTrip {
  const row = tripRow(value)
  return {
    id: row.id,
    office: row.organization,
    department: row.department,
    leader: row.leader,
    plan: row.plan,
    state: row.state,
    people: row.participants.map(({ cadre }) => cadre),
    stops: row.stops,
    topics: row.topics,
    halves: halvesOf(row.stops),
    firstDay: row.firstDay,
    lastDay: row.lastDay,
    order: row.orderNumber,
    document: row.assignmentDocument,
    completion: row.completion,
  }
}

const modelComment = (row: Row): ModelComment => ({
  id: idOf(row.id) ?? '',
  author: idOf(row.author) ?? '',
  owner: idOf(row.cadre),
  type: isOneOf(TYPES, row.documentType) ? row.documentType : 'plans',
  document: textOf(row.document) ?? '',
  open: !row.resolvedAt,
})

/** Half-days as the trips that were made must have brought them; which of two trips brought one is the file's word. */
function recallCredits(model: Model, credits: readonly Row[]): void {
  for (const trip of model.trips.values()) if (trip.state === 'done') model.credit(trip)
  for (const row of credits) {
    const key = `${idOf(row.cadre) ?? ''}:${textOf(row.day) ?? ''}:${textOf(row.half) ?? ''}`
    if (model.credits.has(key)) model.credits.set(key, idOf(row.trip) ?? '')
  }
}

/** The random walk's model of what is in the file, as a process that has just started finds it. */
export function recallModel({ offices, people }: World, seen: Seen): Model {
  const model = new Model(offices, people)
  for (const row of seen.plans) {
    const plan = planRow(row)
    model.plans.set(plan.id, { ...paperOf(plan), round: numberOf(plan.round) ?? 1, decider: plan.decider })
  }
  for (const row of seen.reports) model.reports.set(row.id, paperOf(reportRow(row)))
  for (const row of seen.trips) model.trips.set(row.id, modelTrip(row))
  for (const row of rowsOf(seen.comments)) {
    const comment = modelComment(row)
    model.comments.set(comment.id, comment)
  }
  recallCredits(model, seen.credits)
  return model
}
