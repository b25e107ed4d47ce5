import type { PayloadRequest, Where } from 'payload'
import { idOf, idsOf, isOneOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { officesReached } from '@/access/reachesOffice'
import { asDayKey, compareDays, type DaySpan } from '@/domain/calendar'
import { EVENT_KINDS, type EventKind, type Occurrence, occurrencesIn } from '@/domain/programme'
import { refuse } from '@/domain/refusal/refusal'
import { officeById } from '../lookup/offices'
import { askedSpan } from './askedSpan'
import { reading } from './reading'

/** Entries of one answer; an office and those above it keep fewer. */
const MOST_EVENTS = 500

export interface ProgrammeInput {
  organization: string
  from: string
  to: string
}

/** An entry of the programme, on its days within the span that was asked for. */
export interface ProgrammeDay extends Occurrence {
  id: string
  /** The office that keeps it: the one asked for, or one above it. */
  organization: string
  titleVi: string
  titleEn?: string
  kind: EventKind
  note?: string
  /** The units concerned; none means all of them. */
  units: string[]
}

export interface ProgrammeView {
  events: ProgrammeDay[]
  /** True where more entries are kept than one answer carries. */
  more: boolean
}

/** What is there every year, and what is once within the span. */
const fallsInto = ({ from, to }: DaySpan): Where => ({
  or: [
    { yearly: { equals: true } },
    { and: [{ from: { less_than_equal: to } }, { to: { greater_than_equal: from } }] },
  ],
})

function daysOf(row: Record<string, unknown>, span: DaySpan): ProgrammeDay[] {
  const [id, organization, from] = [idOf(row.id), idOf(row.organization), asDayKey(row.from)]
  if (!id || !organization || !from || !isOneOf(EVENT_KINDS, row.kind)) return []
  const entry = {
    id,
    organization,
    titleVi: textOf(row.titleVi) ?? '',
    titleEn: textOf(row.titleEn),
    kind: row.kind,
    note: textOf(row.note),
    units: idsOf(row.units),
  }
  const event = {
    from,
    to: asDayKey(row.to) ?? from,
    yearly: row.yearly === true,
    since: numberOf(row.since),
  }
  return occurrencesIn(event, span).map((occurrence) => ({ ...entry, ...occurrence }))
}

const inOrder = (a: ProgrammeDay, b: ProgrammeDay): number =>
  compareDays(a.firstDay, b.firstDay) || a.titleVi.localeCompare(b.titleVi, 'vi') || (a.id < b.id ? -1 : 1)

/**
 * What an office and those above it have made known for the days between two (rows TG-08, AG-19), of that what the
 * access matrix lets the reader see. Two statements; one more for who reads the offices below.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_DAY, DATES_REVERSED, INVALID_VALUE (a span above 400 days)
 */
export async function programme(req: PayloadRequest, input: ProgrammeInput): Promise<ProgrammeView> {
  const step = await reading(req)
  const span = askedSpan(input)
  const office = await officeById(step, input.organization)
  const among = [...new Set([...office.path, office.id])]
  const reached = { slug: 'programme-events', operation: 'read', among } as const
  const offices = await officesReached(req, step.principal, reached)
  if (!offices.includes(office.id)) refuse('NOT_FOUND', 'organization')
  const found = await step.payload.db.find({
    collection: 'programme-events',
    where: { and: [{ organization: { in: offices } }, fallsInto(span)] },
    sort: 'from',
    limit: MOST_EVENTS + 1,
    pagination: false,
    select: {
      organization: true,
      titleVi: true,
      titleEn: true,
      kind: true,
      from: true,
      to: true,
      yearly: true,
      since: true,
      note: true,
      units: true,
    },
    req,
  })
  const rows = rowsOf(found.docs)
  const events = rows.slice(0, MOST_EVENTS).flatMap((row) => daysOf(row, span))
  return { events: events.toSorted(inOrder), more: rows.length > MOST_EVENTS }
}
