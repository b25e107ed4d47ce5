import { idOf, isOneOf, isRecord, rowsOf, textOf } from '@/access/guards'
import type { MinutedOverlap, OverlapWay } from '@/domain/meetings'
import type { Step } from '../step'

/** What each answer is called in the trace of a trip. */
const WAY: Readonly<Record<string, OverlapWay>> = { merge: 'merge', move: 'move', keepOverlap: 'keep' }
/** More overlaps than a meeting answers. */
const MOST_ANSWERS = 200

interface Answer {
  way: OverlapWay
  trips: string[]
  words?: string
}

/** The answers that the trace holds: both trips of a kept overlap say so, and are one answer. */
async function answersSince(step: Step, organization: string, since: string): Promise<Answer[]> {
  const found = await step.payload.db.find({
    collection: 'transitions',
    where: {
      and: [
        { actor: { equals: step.principal.cadre } },
        { organization: { equals: organization } },
        { documentType: { equals: 'trips' } },
        { event: { in: Object.keys(WAY) } },
        { at: { greater_than_equal: since } },
      ],
    },
    sort: ['at', 'id'],
    limit: MOST_ANSWERS,
    pagination: false,
    select: { document: true, event: true, reason: true, snapshot: true },
    req: step.req,
  })
  const answers = new Map<string, Answer>()
  for (const row of rowsOf(found.docs)) {
    const trip = textOf(row.document)
    const way = isOneOf(['merge', 'move', 'keepOverlap'], row.event) ? WAY[row.event] : undefined
    if (!trip || !way) continue
    const overlap = isRecord(row.snapshot) ? textOf(row.snapshot.overlap) : undefined
    const key = `${way} ${overlap ?? trip}`
    const trips = [...(answers.get(key)?.trips ?? []), trip]
    answers.set(key, { way, trips, words: textOf(row.reason) })
  }
  return [...answers.values()]
}

/** Trips by what they are called, and into which they were taken up. */
async function tripsNamed(
  step: Step,
  ids: readonly string[],
): Promise<Map<string, { title: string; mergedInto?: string }>> {
  if (ids.length === 0) return new Map()
  const found = await step.payload.db.find({
    collection: 'trips',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: { title: true, mergedInto: true },
    req: step.req,
  })
  return new Map(
    rowsOf(found.docs).map((row) => [
      idOf(row.id) ?? '',
      { title: textOf(row.title) ?? '', mergedInto: idOf(row.mergedInto) },
    ]),
  )
}

/**
 * The overlaps that who is in the chair has answered since the meeting began (row AG-10), read off the trace and not
 * told by a screen. Three statements at most.
 */
export async function answeredOverlaps(
  step: Step,
  organization: string,
  since: string,
): Promise<MinutedOverlap[]> {
  const answers = await answersSince(step, organization, since)
  const trips = await tripsNamed(step, [...new Set(answers.flatMap((answer) => answer.trips))])
  const into = [...trips.values()].flatMap(({ mergedInto }) => mergedInto ?? [])
  const joint = await tripsNamed(step, [...new Set(into)])
  return answers.map(({ way, trips: ids, words }) => ({
    way,
    words,
    trips: [...new Set(ids)].flatMap((id) => {
      const trip = trips.get(id)
      const other = way === 'merge' ? joint.get(trip?.mergedInto ?? '')?.title : undefined
      return [trip?.title ?? '', ...(other === undefined ? [] : [other])]
    }),
  }))
}
