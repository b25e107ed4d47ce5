import type { PayloadRequest } from 'payload'
import { idsOf, rowsOf } from '@/access/guards'
import { hasRole } from '@/domain/access'
import { periodSpan } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { LIVE_TRIP_STATES } from '@/domain/workflow'
import { officeById } from '../lookup/offices'
import { type StoredTopic, topicsOf } from '../topics/topicRows'
import { type Reading, reading } from './reading'
import { checkTripsRead } from './tripReaders'

/** More trips than an office makes in a year. */
const MOST_TRIPS = 20_000
const [FIRST_YEAR, LAST_YEAR] = [2000, 2999]

export interface CatalogueTopic extends StoredTopic {
  /** Kept by the office itself; the others come from the offices above it. */
  own: boolean
  /** A topic of focus in the year (row AG-21). */
  focus: boolean
  /** On how many trips of the year it is. */
  uses: number
}

export interface TopicCatalogue {
  year: number
  /** May whoever asks change what the office keeps itself? */
  editable: boolean
  topics: CatalogueTopic[]
}

/** On how many trips of a year each topic is: one statement, of the topics of its trips alone. */
async function usesIn(step: Reading, organization: string, year: number): Promise<Map<string, number>> {
  const span = periodSpan({ kind: 'year', year })
  const found = await step.payload.db.find({
    collection: 'trips',
    where: {
      and: [
        { organization: { equals: organization } },
        { firstDay: { greater_than_equal: span.from } },
        { firstDay: { less_than_equal: span.to } },
        { state: { in: [...LIVE_TRIP_STATES] } },
      ],
    },
    limit: MOST_TRIPS,
    pagination: false,
    select: { topics: true },
    req: step.req,
  })
  const uses = new Map<string, number>()
  for (const row of rowsOf(found.docs)) {
    for (const topic of idsOf(row.topics)) uses.set(topic, (uses.get(topic) ?? 0) + 1)
  }
  return uses
}

/** Within each category what comes from above stands before what is the office's own. */
function aboveFirst(topics: readonly StoredTopic[], organization: string): StoredTopic[] {
  const categories = [...new Set(topics.map(({ categoryCode }) => categoryCode))]
  const own = (topic: StoredTopic): boolean => topic.organization === organization
  return categories.flatMap((code) => {
    const inside = topics.filter(({ categoryCode }) => categoryCode === code)
    return [...inside.filter((topic) => !own(topic)), ...inside.filter(own)]
  })
}

/**
 * The catalogue of an office by category, what the offices above it keep for it first, with the focus of a year and
 * how often the office went for each topic in it. Three statements beside that of signing in.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE
 */
export async function topicCatalogue(
  req: PayloadRequest,
  input: { organization: string; year: number },
): Promise<TopicCatalogue> {
  const step = await reading(req)
  const { year } = input
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) refuse('INVALID_VALUE', 'year')
  const office = await officeById(step, input.organization)
  const editable = hasRole(step.principal, 'topicEditor', office.id)
  if (!editable) checkTripsRead(step.principal, office)
  const topics = aboveFirst(await topicsOf(step, office.path), office.id)
  const uses = await usesIn(step, office.id, year)
  return {
    year,
    editable,
    topics: topics.map((topic) => ({
      ...topic,
      own: topic.organization === office.id,
      focus: topic.focusYears.includes(year),
      uses: uses.get(topic.id) ?? 0,
    })),
  }
}
