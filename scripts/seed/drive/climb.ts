import { now } from '@/access/clock'
import { idOf, textOf } from '@/access/guards'
import { consolidate } from '@/services/plans/consolidate'
import { holdMeeting } from '@/services/meetings/holdMeeting'
import { endorsePlan } from '@/services/plans/endorsePlan'
import { plansInside } from '@/services/read/plansInside'
import { submitPlan } from '@/services/plans/submitPlan'
import type { CadreSeed } from '../types'
import type { Quarter } from './quarter'
import { agreed, directions, endorsements, meetingNotes } from './words'

/** The steps by which the plans of a quarter climb; each does what is ready at the moment, so it can be done again. */

/** Whoever is awaited agrees to the submitted plans: of all departments, or of one. */
export async function endorseReady(quarter: Quarter, department?: string): Promise<void> {
  const { office } = quarter
  const rows = await office.rows('plans', { period: quarter.key, state: 'submitted' })
  for (const row of rows) {
    const reviewer = awaited(quarter, row)
    if (!reviewer || (department !== undefined && idOf(row.department) !== office.departmentId(department)))
      continue
    await endorsePlan(await office.as(reviewer), {
      plan: idOf(row.id) ?? '',
      version: Number(row.version),
      words: office.random.pick(endorsements) || undefined,
    })
  }
}

/** Whom a submitted plan awaits; nobody where the permanent members decide. */
function awaited({ office }: Quarter, row: Record<string, unknown>): CadreSeed | undefined {
  if (row.awaiting === 'focal') return office.focal
  if (row.awaiting !== 'head') return undefined
  const code = office.departments.find((one) => office.departmentId(one) === idOf(row.department))
  return code === undefined ? undefined : office.head(code)
}

/** The heads gather their departments' plans and submit them: all departments with something to gather, or one. */
export async function gatherDepartments(quarter: Quarter, department?: string): Promise<void> {
  const { office } = quarter
  if (!office.hasHeads) return
  const rows = await office.rows('plans', { period: quarter.key, state: 'endorsed', scope: 'cadre' })
  const ready = new Set(rows.map((row) => idOf(row.department)))
  for (const code of department === undefined ? office.departments : [department]) {
    const id = office.departmentId(code)
    if (!ready.has(id)) continue
    const req = await office.as(office.head(code))
    const meetingNote = office.random.pick(meetingNotes)
    const plan = await consolidate(req, {
      organization: office.id,
      department: id,
      period: quarter.key,
      meetingNote,
    })
    await submitPlan(req, { plan: plan.id, version: plan.version })
  }
}

/** The focal department gathers the office's plan and puts it to the permanent members. */
export async function gatherOffice(quarter: Quarter): Promise<void> {
  const { office } = quarter
  const ready = await office.rows('plans', { period: quarter.key, state: 'endorsed' })
  if (ready.length === 0) return
  const req = await office.as(office.focal)
  const meetingNote = office.random.pick(meetingNotes)
  const plan = await consolidate(req, { organization: office.id, period: quarter.key, meetingNote })
  await submitPlan(req, { plan: plan.id, version: plan.version })
}

/** An hour and a half: as long as such a meeting takes, in milliseconds. */
const MEETING_LASTS = 90 * 60 * 1000

/** The permanent members meet: the secretary decides, and a deputy on the secretary's own plan. */
export async function decideOffice(quarter: Quarter): Promise<void> {
  const { office } = quarter
  const rows = await office.rows('plans', { period: quarter.key, state: 'submitted', scope: 'organization' })
  for (const row of rows) {
    const plan = idOf(row.id) ?? ''
    const direction = office.random.pick(directions)
    const members = [office.secretary, office.otherStanding(office.secretary)]
    for (const decider of members) {
      const req = await office.as(decider)
      const inside = await plansInside(req, plan)
      const open = inside.filter(({ stepsOpen }) => stepsOpen.includes('approve'))
      if (open.length === 0) continue
      await holdMeeting(req, {
        organization: office.id,
        period: quarter.key,
        begunAt: new Date(now().getTime() - MEETING_LASTS).toISOString(),
        present: members.map((member) => office.cadreId(member)),
        conclusion: agreed,
        office: {
          plan,
          version: await office.versionOf('plans', plan),
          direction,
          decisions: open.map(({ id, version }) => ({ plan: id, version, decision: 'approve' })),
        },
      })
    }
  }
  await readTrips(quarter)
}

/** The decision on a plan moves its lines along: whoever looks at them now sees their new versions. */
async function readTrips({ office, key, made }: Quarter): Promise<void> {
  const versions = new Map(
    (await office.rows('trips', { period: key })).map((row) => [idOf(row.id), Number(row.version)]),
  )
  for (const [trip, { id, version }] of made) made.set(trip, { id, version: versions.get(id) ?? version })
}

/** Submits somebody's own plan as it stands. */
export async function submitOwn(quarter: Quarter, person: CadreSeed): Promise<void> {
  const { office } = quarter
  const plan = quarter.plans.get(person.key)
  if (plan === undefined) return
  await submitPlan(await office.as(person), { plan, version: await office.versionOf('plans', plan) })
}

/** The plans of the quarter by person, as they are in the database now. */
export async function readPlans(quarter: Quarter): Promise<void> {
  for (const row of await quarter.office.rows('plans', { period: quarter.key, scope: 'cadre' })) {
    const person = quarter.office.byId(idOf(row.cadre) ?? '')
    const plan = textOf(row.id)
    if (person && plan !== undefined) quarter.plans.set(person.key, plan)
  }
}
