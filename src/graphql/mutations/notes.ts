import { NOTE_PHASES } from '@/domain/notes'
import { noteTrip } from '@/services/notes/noteTrip'
import { NotePhase } from '../schema/enums'
import { someId } from '../schema/fields'
import { input } from '../schema/input'
import { choice, clientKey, id, many, maybe, optionalId, optionalText, text } from '../schema/parts'
import { step, stepAnswer } from '../schema/step'
import { finding } from './tripInputs'

/** What is written down on the spot (rows TN-07, TN-18, TG-04). */
export const noteMutations = {
  noteTrip: step({
    does: 'Writes a short note to a trip, with photos that were sent before; notes are added and never changed.',
    input: input('NoteTripInput', 'Which trip, and what was seen', {
      trip: id,
      text,
      at: optionalText,
      phase: choice(NotePhase, NOTE_PHASES),
      unit: optionalId,
      photos: many(id),
      finding: maybe(finding),
      clientKey,
    }),
    answers: stepAnswer('NoteStep', { note: someId }),
    by: noteTrip,
    shows: (_req, made) => ({ note: made.id }),
  }),
}
