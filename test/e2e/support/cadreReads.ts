import { isRecord, rowsOf, textOf } from '@/access/guards'
import {
  addDays,
  asDayKey,
  type DayKey,
  dayKeyOf,
  parsePeriodKey,
  periodKey,
  periodSpan,
} from '@/domain/calendar'
import type { Visitor } from './browser'

export async function ask({ context }: Visitor, query: string): Promise<Record<string, unknown>> {
  const answer: unknown = await (await context.request.post('/api/graphql', { data: { query } })).json()
  return isRecord(answer) && isRecord(answer.data) ? answer.data : {}
}

interface TripSeen {
  id: string
  title: string
  state: string
}

export const tripsOf = async (visitor: Visitor): Promise<TripSeen[]> => {
  const { myDay } = await ask(visitor, '{ myDay { trips { id title state } } }')
  return rowsOf(isRecord(myDay) ? myDay.trips : []).map((trip) => ({
    id: textOf(trip.id) ?? '',
    title: textOf(trip.title) ?? '',
    state: textOf(trip.state) ?? '',
  }))
}

export async function todayOf(visitor: Visitor): Promise<DayKey> {
  const { myDay } = await ask(visitor, '{ myDay { today } }')
  return asDayKey(isRecord(myDay) ? myDay.today : undefined) ?? dayKeyOf(new Date())
}

/** The quarter on whose plan one may write lines now, and a day in it. */
export async function openQuarter(visitor: Visitor): Promise<{ period: string; day: DayKey }> {
  const { myDay } = await ask(visitor, '{ myDay { plans { period linesOpen } } }')
  const open = rowsOf(isRecord(myDay) ? myDay.plans : []).find(({ linesOpen }) => linesOpen === true)
  const period = parsePeriodKey(open?.period)
  if (!period) throw new Error('No plan of the demonstration is open')
  return { period: periodKey(period), day: addDays(periodSpan(period).from, 47) }
}

export const underWay = async (visitor: Visitor): Promise<string> =>
  (await tripsOf(visitor)).find(({ state }) => state === 'underWay')?.id ?? ''

/** What the server has of a trip's notes: words, and how many photos each shows. */
export async function notesOf(visitor: Visitor, trip: string): Promise<[text: string, photos: number][]> {
  const { tripNotes } = await ask(visitor, `{ tripNotes(trip: "${trip}") { text photos } }`)
  return rowsOf(tripNotes).map((note) => [
    textOf(note.text) ?? '',
    Array.isArray(note.photos) ? note.photos.length : 0,
  ])
}

export const photosSent = async ({ context }: Visitor): Promise<number> => {
  const answer: unknown = await (await context.request.get('/api/media?limit=1&depth=0')).json()
  return isRecord(answer) ? Number(answer.totalDocs) : NaN
}

/** A line of one's own as the API takes it back, all of it. */
export async function wholeTrip(visitor: Visitor, trip: string): Promise<Record<string, unknown>> {
  const { myLines } = await ask(
    visitor,
    `{ myLines { trip { id version title content expectedLearning form topics participants { cadre }
      stops { unit from to fromHalf toHalf } } } }`,
  )
  const line = rowsOf(myLines)
    .map((one) => one.trip)
    .find((one) => isRecord(one) && one.id === trip)
  const { id, participants, ...rest } = isRecord(line) ? line : {}
  return { ...rest, trip: id, participants: rowsOf(participants).map(({ cadre }) => cadre) }
}
