import type { PayloadRequest } from 'payload'
import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import { type MeetingOutcome, spoken, type SpokenOf } from '@/domain/meetings'
import { refuse } from '@/domain/refusal/refusal'
import { departmentName } from '../lookup/departments'
import { about } from '../moves/about'
import { addComments, checkComments } from '../comments/addComments'
import { decideIn } from '../plans/decidePlan'
import { endorseOne } from '../plans/endorsePlan'
import { gatherIn } from '../plans/consolidate'
import { planById, tripById } from '../lookup/documents'
import { returnWithRemarks } from '../plans/returnPlan'
import { takeStepOnce } from '../receipts/takeStepOnce'
import { acceptIn, giveReportBack } from '../reports/decideReport'
import { insert } from '../rows/insert'
import type { Step } from '../step'
import { consentTo, refuseTrip, takeNoteOf } from '../trips/consentToTrip'
import { type Agenda, agendaOf } from './agenda'
import { answeredOverlaps } from './answeredOverlaps'
import {
  checkChair,
  checkMinutes,
  type HoldMeetingInput,
  peoplePresent,
  type SaidOfPlan,
  type SaidOfReport,
  type SaidOfTrip,
} from './meetingInput'

const outcomeOf = (said: { decision: 'agree' | 'giveBack' }, back: MeetingOutcome): MeetingOutcome =>
  said.decision === 'agree' ? 'agreed' : back

/** The head agrees to one plan, or gives it back, with remarks on its lines either way. */
async function decidePlanOf(step: Step, said: SaidOfPlan): Promise<void> {
  const { plan, version, words, remarks = [] } = said
  if (said.decision === 'giveBack') {
    await returnWithRemarks(step, { plan, version, reason: words ?? '', comments: remarks })
    return
  }
  const endorsed = await endorseOne(step, { plan, version }, words)
  if (remarks.length === 0) return
  await checkComments(step, { type: 'plans', ...endorsed }, remarks)
  await addComments(step, { type: 'plans', ...endorsed }, remarks)
}

/** The Standing Committee's word on one trip outside the plan: asked for before, or recorded after. */
async function decideTrip(step: Step, { trip, version, decision, words }: SaidOfTrip): Promise<void> {
  if (decision === 'giveBack') await refuseTrip(step, { trip, version, reason: words ?? '' })
  else {
    const { state } = await tripById(step, trip)
    await (state === 'recorded' ? takeNoteOf : consentTo)(step, { trip, version, words })
  }
}

const decideReport = (step: Step, { report, version, decision, words }: SaidOfReport) =>
  decision === 'agree'
    ? acceptIn(step, { report, version, words })
    : giveReportBack(step, { report, version, reason: words ?? '' })

/** Decides everything that was said, each part of the input by its name; what is not on this agenda is not found. */
async function decideAll(step: Step, input: HoldMeetingInput, agenda: Agenda): Promise<void> {
  const isOn = new Set(agenda.map(({ document }) => document))
  const checkOn = (document: string, field: string): void => {
    if (!isOn.has(document)) refuse('NOT_FOUND', field)
  }
  // The step itself first: it says best what has become of a document meanwhile.
  for (const [index, said] of (input.plans ?? []).entries()) {
    await about(`plans.${index}`, 'plan', () => decidePlanOf(step, said))
    checkOn(said.plan, `plans.${index}.plan`)
  }
  for (const [index, said] of (input.trips ?? []).entries()) {
    await about(`trips.${index}`, 'trip', () => decideTrip(step, said))
    checkOn(said.trip, `trips.${index}.trip`)
  }
  for (const [index, said] of (input.reports ?? []).entries()) {
    await about(`reports.${index}`, 'report', () => decideReport(step, said))
    checkOn(said.report, `reports.${index}.report`)
  }
  const { office, organization, department, period, conclusion: meetingNote } = input
  if (office) {
    const { organization: whose } = await planById(step, office.plan, 'office.plan')
    if (whose !== organization) refuse('NOT_FOUND', 'office.plan')
    await about('office', 'plan', () => decideIn(step, { ...office, meetingNote }))
  }
  if (input.gather === true) await gatherIn(step, { organization, department, period, meetingNote })
}

/** What was said, by document. */
function saidIn({ plans = [], trips = [], reports = [], office }: HoldMeetingInput): Map<string, SpokenOf> {
  const said = new Map<string, SpokenOf>()
  for (const one of plans) {
    const outcome = outcomeOf(one, 'returned')
    const remarks = (one.remarks ?? []).flatMap(({ trip, text }) =>
      trip === undefined ? [] : [[trip, { outcome, words: text }] as const],
    )
    said.set(one.plan, { outcome, words: one.words, lines: new Map(remarks) })
  }
  for (const one of trips)
    said.set(one.trip, { outcome: outcomeOf(one, 'refused'), words: one.words, lines: new Map() })
  for (const one of reports)
    said.set(one.report, { outcome: outcomeOf(one, 'returned'), words: one.words, lines: new Map() })
  for (const one of office?.decisions ?? []) {
    const lines = (one.lines ?? []).flatMap(({ trip, decision, reason }) =>
      decision === 'drop' ? [[trip, { outcome: 'refused' as const, words: reason }] as const] : [],
    )
    said.set(one.plan, {
      outcome: one.decision === 'approve' ? 'agreed' : 'returned',
      words: one.decision === 'approve' ? one.direction : one.reason,
      lines: new Map(lines),
    })
  }
  return said
}

export interface HeldMeeting {
  id: string
}

/**
 * A meeting of a department (row TN-02) or of the Standing Committee (rows TN-03, TN-05, AG-11): everything that it
 * decided, each document as it was seen, and its minutes are written together, or nothing is. Nobody decides what is
 * his or her own; each step makes its own check.
 *
 * @throws RefusalError NOT_ALLOWED, NOT_FOUND, REQUIRED for minutes of nothing, INVALID_VALUE, TOO_LONG, and what the steps refuse,
 * with the part of the input in front: `plans.3.version`
 */
export const holdMeeting = (req: PayloadRequest, input: HoldMeetingInput): Promise<HeldMeeting> =>
  takeStepOnce<HeldMeeting>(
    req,
    {
      clientKey: input.clientKey,
      name: 'holdMeeting',
      found: (_step, id) => Promise.resolve({ id }),
    },
    async (step) => {
      const office = await checkChair(step, input)
      const period = parsePeriodKey(input.period) ?? refuse('INVALID_VALUE', 'period')
      checkMinutes(step, input)
      const present = await peoplePresent(step, office, input.present ?? [])
      const agenda = await agendaOf(step, input)
      await decideAll(step, input, agenda)
      const said = saidIn(input)
      const begunAt = new Date(input.begunAt ?? step.now).toISOString()
      const { department, guests, conclusion } = input
      const names = department === undefined ? undefined : await departmentName(step, office.id)
      const whose = department === undefined ? `Thường trực ${office.name}` : (names?.get(department) ?? '')
      const id = await insert(step, 'meetings', {
        organization: office.id,
        department,
        cadre: step.principal.cadre,
        title: `Họp ${whose} – ${periodLabel(period, 'vi')}`,
        period: input.period,
        begunAt,
        writtenAt: step.now.toISOString(),
        present,
        guests,
        direction: input.office?.direction,
        conclusion,
        items: agenda.map((item) => {
          const of = said.get(item.document)
          return of ? spoken(item, of) : item
        }),
        overlaps: await answeredOverlaps(step, office.id, begunAt),
      })
      return { id }
    },
  )
