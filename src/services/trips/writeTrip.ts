import { arrayRows } from '../rows/arrayRows'
import type { TripRow } from '../rows/tripRow'
import type { Step } from '../step'

/** What a trip never lacks, as it stands. */
function standing(trip: TripRow): Record<string, unknown> {
  const { title, organization, leader, period, origin, state, version } = trip
  const { content, expectedLearning, firstDay, lastDay, halfDays, topics } = trip
  return {
    ...{ title, organization, leader, period, origin, state, version },
    ...{ content, expectedLearning, firstDay, lastDay, halfDays, topics },
    stops: arrayRows(trip.stops),
    participants: arrayRows(trip.participants),
  }
}

/**
 * Writes some columns of a trip. Where lists are among the changes (people, stops, topics, gifts),
 * everything that a trip never lacks goes along: the SQLite adapter then writes the row as an insert
 * that turns into an update, for which SQLite wants every required column, and replaces all lists of
 * the row, those that were not named by nothing.
 */
export async function writeTrip(step: Step, trip: TripRow, changes: Record<string, unknown>): Promise<void> {
  const hasLists = Object.values(changes).some(Array.isArray)
  await step.payload.db.updateOne({
    collection: 'trips',
    id: trip.id,
    data: { ...(hasLists && standing(trip)), ...changes, updatedAt: step.now.toISOString() },
    req: step.req,
    returning: false,
  })
}
