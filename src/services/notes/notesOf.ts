import type { Where } from 'payload'
import { idOf, idsOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey } from '@/domain/calendar'
import { NOTE_PHASES, type NotePhase } from '@/domain/notes'
import type { Step } from '../step'

export interface NoteView {
  id: string
  trip: string
  cadre: string
  phase: NotePhase
  at?: string
  day: DayKey
  unit?: string
  unitName?: string
  text: string
  photos: string[]
  finding?: string
  /** For few eyes, as a restricted finding is. */
  restricted: boolean
}

/** More notes than a trip of two months has. */
export const MOST_NOTES = 500

function note(row: Record<string, unknown>): NoteView[] {
  const id = idOf(row.id)
  const trip = idOf(row.trip)
  const day = asDayKey(row.day)
  if (!id || !trip || !day || !isOneOf(NOTE_PHASES, row.phase)) return []
  return [
    {
      id,
      trip,
      cadre: idOf(row.cadre) ?? '',
      phase: row.phase,
      at: textOf(row.at),
      day,
      unit: idOf(row.unit),
      unitName: textOf(row.unitName),
      text: textOf(row.text) ?? '',
      photos: idsOf(row.photos),
      finding: idOf(row.finding),
      // What is not known to be open is not open.
      restricted: row.restricted !== false,
    },
  ]
}

/** Notes in the order in which they were written. One statement. */
export async function notesWhere(step: Pick<Step, 'payload' | 'req'>, where: Where): Promise<NoteView[]> {
  const found = await step.payload.db.find({
    collection: 'trip-notes',
    where,
    sort: 'at',
    limit: MOST_NOTES,
    pagination: false,
    req: step.req,
  })
  return rowsOf(found.docs).flatMap(note)
}
