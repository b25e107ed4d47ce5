import type { Where } from 'payload'
import { rowsOf, textOf } from '@/access/guards'
import { type MinutedItem, onAgenda } from '@/domain/meetings'
import { sortKey } from '@/domain/text'
import { MOST_ROWS, planById, reportsWhere } from '../lookup/documents'
import { readCard } from '../plans/card'
import { cadrePlansIn } from '../plans/plansInside'
import { tripRow } from '../rows/tripRow'
import type { Step } from '../step'
import type { HoldMeetingInput } from './meetingInput'

/** The agenda before anything is decided: items that are all left for later. */
export type Agenda = readonly MinutedItem[]

/** Plans as their cards show them now, before they are decided, in the order of names. */
async function plansOf(step: Step, where: Where): Promise<MinutedItem[]> {
  const found = await step.payload.db.find({
    collection: 'plans',
    where,
    sort: 'id',
    limit: MOST_ROWS,
    pagination: false,
    select: { title: true, card: true },
    req: step.req,
  })
  const items = rowsOf(found.docs).map((row) => {
    const { owner, lines } = readCard(row.card)
    const named = lines.map((line) => ({
      ...line,
      units: line.units.map(({ name }) => name),
      people: line.people.map(({ name }) => name),
    }))
    return onAgenda({ id: textOf(row.id) ?? '', title: textOf(row.title) ?? '', owner, lines: named })
  })
  return items.toSorted((a, b) => (sortKey(a.title) < sortKey(b.title) ? -1 : 1))
}

/** The plans that the head has to agree to in this period. */
const plansOfDepartment = (step: Step, { organization, department, period }: HoldMeetingInput) =>
  plansOf(step, {
    and: [
      { organization: { equals: organization } },
      { department: { equals: department } },
      { period: { equals: period } },
      { scope: { equals: 'cadre' } },
      { state: { equals: 'submitted' } },
      { awaiting: { equals: 'head' } },
    ],
  })

/** The cadres' plans inside the office's that still wait. @throws RefusalError NOT_FOUND */
async function plansOfOffice(step: Step, { office }: HoldMeetingInput): Promise<MinutedItem[]> {
  if (!office) return []
  const { cadres } = await cadrePlansIn(step, await planById(step, office.plan, 'office.plan'))
  const waiting = cadres.filter(({ state }) => state === 'consolidated').map(({ id }) => id)
  return waiting.length === 0 ? [] : plansOf(step, { id: { in: waiting } })
}

/** Trips outside the plan that wait for the Standing Committee's word; nobody gives it on the own. */
async function tripsOf(step: Step, { organization, department }: HoldMeetingInput): Promise<MinutedItem[]> {
  if (department !== undefined) return []
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { organization: { equals: organization } },
        { state: { in: ['requested', 'recorded'] } },
        { leader: { not_equals: step.principal.cadre } },
      ],
    },
    sort: ['firstDay', 'id'],
    limit: MOST_ROWS,
    pagination: false,
    req: step.req,
  })
  return rowsOf(found.docs)
    .map(tripRow)
    .map(({ id, title, leader, firstDay, lastDay, halfDays, stops, participants }) => ({
      kind: 'trip',
      document: id,
      title,
      owner: participants.find(({ cadre }) => cadre === leader)?.name ?? '',
      outcome: 'left',
      lines: [
        {
          trip: id,
          title,
          firstDay,
          lastDay,
          halfDays,
          units: stops.map(({ unitName }) => unitName),
          people: participants.map(({ name }) => name),
          outcome: 'left',
        },
      ],
    }))
}

/** The reports that wait for who holds the meeting. */
async function reportsOf(step: Step, { organization, department }: HoldMeetingInput): Promise<MinutedItem[]> {
  const reports = await reportsWhere(step, {
    and: [
      { organization: { equals: organization } },
      { state: { equals: 'submitted' } },
      { awaiting: { equals: department === undefined ? 'standing' : 'head' } },
      ...(department === undefined ? [] : [{ department: { equals: department } }]),
    ],
  })
  return reports.map(({ id, title }) => ({
    kind: 'report',
    document: id,
    title,
    owner: '',
    outcome: 'left',
    lines: [],
  }))
}

/** What is on the agenda now, with its words, before anything of it is decided. At most six statements. */
export async function agendaOf(step: Step, input: HoldMeetingInput): Promise<Agenda> {
  const plans = await (input.department === undefined ? plansOfOffice : plansOfDepartment)(step, input)
  return [...plans, ...(await tripsOf(step, input)), ...(await reportsOf(step, input))]
}
