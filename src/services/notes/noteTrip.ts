import type { PayloadRequest } from 'payload'
import { isOneOf } from '@/access/guards'
import { dayKeyOf } from '@/domain/calendar'
import { isRestrictedNote } from '@/domain/findings'
import { checkNote, NOTE_PHASES, phaseOn } from '@/domain/notes'
import { type Refusal, RefusalError, refuse } from '@/domain/refusal/refusal'
import { tripById } from '../lookup/documents'
import { actorsOn, refusePart } from '../moves/actors'
import { takeStepOnce } from '../receipts/takeStepOnce'
import { insert } from '../rows/insert'
import { type TripRow } from '../rows/tripRow'
import type { Step } from '../step'
import { checkFinding, type FindingInput } from '../trips/outcome'
import { tripConcern } from '../trips/tripMove'
import { checkFindingPlaces, isSensitive, sensitivity, writeFindings } from '../trips/writeFindings'
import { attachPhotos } from './attachPhotos'
import { checkPhotos } from './checkPhotos'

export interface NoteTripInput {
  trip: string
  text: string
  /** When it was written, ISO 8601; now where it is left out. A clock that is ahead is not believed. */
  at?: string
  phase?: string
  unit?: string
  photos?: string[]
  finding?: FindingInput
  clientKey?: string
}

/** The moment that a phone names, never later than this one: nobody writes a note tomorrow. */
function writtenAt(step: Step, at: string | undefined): Date {
  if (at === undefined) return step.now
  const named = new Date(at)
  if (Number.isNaN(named.getTime())) refuse('INVALID_VALUE', 'at')
  return named.getTime() > step.now.getTime() ? step.now : named
}

function checkFindingOf(trip: TripRow, finding: FindingInput | undefined): Refusal[] {
  if (!finding) return []
  const places = checkFindingPlaces(trip, [finding]).map(({ code }) => ({ code, field: 'finding.unit' }))
  return [...checkFinding(finding, 'finding'), ...places]
}

/**
 * Writes down what was seen on a trip, there and then: everyone who goes may, and nobody changes a note afterwards
 * (rows TN-07, TN-18, TG-04). On a sensitive topic, or with a restricted finding, it is read by few, and so are its
 * photos. The trip itself does not move and keeps its version, so that a note is never stale.
 * @throws RefusalError with every rule that it breaks; NOT_ALLOWED to people of the office who do not go along
 */
export const noteTrip = (req: PayloadRequest, input: NoteTripInput): Promise<{ id: string }> =>
  takeStepOnce<{ id: string }>(
    req,
    { clientKey: input.clientKey, name: 'noteTrip', found: (_step, id) => Promise.resolve({ id }) },
    async (step) => {
      const trip = await tripById(step, input.trip)
      const actors = actorsOn(step.principal, tripConcern(trip))
      if (!actors.has('owner') && !actors.has('participant'))
        refusePart(step.principal, trip.organization, 'trip', 'note')
      const at = writtenAt(step, input.at)
      const day = dayKeyOf(at)
      const photos = [...new Set(input.photos ?? [])]
      const units = trip.stops.map((stop) => stop.unit)
      const refusals: Refusal[] = [
        ...checkNote({ text: input.text, unit: input.unit, photos }, { ...trip, units }, day),
        ...checkFindingOf(trip, input.finding),
      ]
      const phase = input.phase ?? phaseOn(day, trip)
      if (!isOneOf(NOTE_PHASES, phase)) refusals.push({ code: 'INVALID_VALUE', field: 'phase' })
      if (refusals.length === 0) refusals.push(...(await checkPhotos(step, photos)))
      if (refusals.length > 0) throw new RefusalError(refusals)
      const found = input.finding ? [input.finding] : []
      const topics = await sensitivity(step, trip, found)
      const as = { foundOn: day, field: () => 'finding', topics }
      const [finding] = await writeFindings(step, trip, found, as)
      const department = trip.participants.find(({ cadre }) => cadre === step.principal.cadre)?.department
      const restricted = isRestrictedNote({
        sensitiveTrip: isSensitive(trip, topics),
        restrictedFinding: finding?.restricted === true,
      })
      const id = await insert(step, 'trip-notes', {
        organization: trip.organization,
        department,
        cadre: step.principal.cadre,
        trip: trip.id,
        phase,
        at: at.toISOString(),
        day,
        unit: input.unit,
        unitName: trip.stops.find((stop) => stop.unit === input.unit)?.unitName,
        text: input.text.trim(),
        photos,
        finding: finding?.id,
        restricted,
      })
      await attachPhotos(step, photos, { trip, department, restricted })
      return { id }
    },
  )
