import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { rowsOf, textOf } from '@/access/guards'
import { type DayKey, dayKeyOf, type DaySpan } from '@/domain/calendar'
import { calendarFeed } from '@/services/calendarFeed/keepFeed'
import { departmentName } from '@/services/lookup/departments'
import { isDocumentId } from '@/services/lookup/documentId'
import { calendar, type CalendarTrip } from '@/services/read/calendar'
import { type OfficeInView, officesInView } from '@/services/read/officesInView'
import { programme, type ProgrammeDay } from '@/services/read/programme'
import { reading } from '@/services/read/reading'
import { ifAllowed } from '../parts/ifAllowed'
import { type CalendarView, dayOr, shownSpan } from './spans'

interface Choice {
  id: string
  name: string
}

export interface CalendarScreen {
  offices: OfficeInView[]
  office: OfficeInView
  view: CalendarView
  day: DayKey
  today: DayKey
  span: DaySpan
  chosen: { department?: string; cadre?: string; unit?: string }
  departments: Choice[]
  people: Choice[]
  units: Choice[]
  trips: CalendarTrip[]
  more: boolean
  /** What the office and those above it have made known for these days. */
  programme: ProgrammeDay[]
  feedSince?: string
}

type Asked = Readonly<Record<string, string | string[] | undefined>>

const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** The different people, or places, of some trips, in the order of the alphabet. */
function choices(found: readonly Choice[]): Choice[] {
  const byId = new Map(found.map(({ id, name }) => [id, name]))
  return [...byId].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/**
 * The choices with the chosen one among them, though it has no trip in the span: what narrows the calendar is always
 * named. One that may not be read, or is none, is not chosen.
 */
async function withChosen(
  req: PayloadRequest,
  collection: 'cadres' | 'units',
  found: readonly Choice[],
  chosen: string | undefined,
): Promise<{ choices: Choice[]; chosen?: string }> {
  if (chosen === undefined || found.some(({ id }) => id === chosen))
    return { choices: choices(found), chosen }
  if (!isDocumentId(req.payload, chosen)) return { choices: choices(found) }
  const named = await req.payload.find({
    collection,
    where: { id: { equals: chosen } },
    select: { name: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    // Nothing is read where nothing may be.
    disableErrors: true,
    req,
  })
  const [row] = rowsOf(named.docs)
  const name = textOf(row?.name)
  return name === undefined
    ? { choices: choices(found) }
    : { choices: choices([...found, { id: chosen, name }]), chosen }
}

/**
 * What the calendar shows to whoever is signed in. The people and places to choose from are those of the span, so the
 * lists are as short as the calendar. Undefined for who holds no post in any office today.
 */
export async function readCalendar(req: PayloadRequest, asked: Asked): Promise<CalendarScreen | undefined> {
  const offices = await officesInView(req)
  const office = offices.find(({ id }) => id === asked.organization) ?? offices[0]
  if (!office) return undefined
  const today = dayKeyOf(now())
  const view = asked.view === 'week' ? 'week' : 'month'
  const day = dayOr(asked.day, today)
  const span = shownSpan(view, day)
  const of = { organization: office.id, ...span }
  const all = await ifAllowed(calendar(req, of))
  if (!all) return undefined
  const names = await departmentName(await reading(req), office.id)
  const department = idIn(asked.department)
  const people = await withChosen(
    req,
    'cadres',
    all.trips.flatMap((trip) => trip.people),
    idIn(asked.cadre),
  )
  const stops = all.trips.flatMap((trip) =>
    trip.stops.map(({ unit, unitName }) => ({ id: unit, name: unitName })),
  )
  const units = await withChosen(req, 'units', stops, idIn(asked.unit))
  const chosen = {
    department: names.has(department ?? '') ? department : undefined,
    cadre: people.chosen,
    unit: units.chosen,
  }
  const narrowed = Object.values(chosen).some((one) => one !== undefined)
  const shown = narrowed ? await calendar(req, { ...of, ...chosen }) : all
  const known = await ifAllowed(programme(req, of))
  return {
    offices,
    office,
    view,
    day,
    today,
    span,
    chosen,
    departments: [...names].map(([id, name]) => ({ id, name })),
    people: people.choices,
    units: units.choices,
    trips: shown.trips,
    more: shown.more,
    programme: known?.events ?? [],
    feedSince: (await calendarFeed(req)).since,
  }
}
