import type { PayloadRequest, Where } from 'payload'
import { hasRole } from '@/domain/access'
import type { Actor } from '@/domain/workflow'
import { tripById } from '../lookup/documents'
import { actorsOn, refusePart } from '../moves/actors'
import { type NotePicture, notePictures } from '../notes/notePictures'
import { type NoteView, notesWhere } from '../notes/notesOf'
import { tripConcern } from '../trips/tripMove'
import { reading } from './reading'

/** Those who went, and those to whom the matrix lets restricted notes; not the clerk, whose work needs none. */
const CLOSE: readonly Actor[] = ['owner', 'participant', 'head', 'focal', 'standing']

/** A note with those of its photos that whoever reads it may see. */
export interface NoteSeen extends NoteView {
  pictures: NotePicture[]
}

/**
 * The notes of everyone who goes on a trip, as they were written: for those who go along and for those who review
 * their work; the restricted ones are not shown to the clerk and to readers. Two statements,
 * and one for the photos where there are any.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED to other people of the office
 */
export async function tripNotes(req: PayloadRequest, trip: string): Promise<NoteSeen[]> {
  const step = await reading(req)
  const row = await tripById(step, trip)
  const actors = actorsOn(step.principal, tripConcern(row))
  const mayRead = actors.size > 0 || hasRole(step.principal, 'reader', row.organization)
  if (!mayRead) refusePart(step.principal, row.organization, 'trip', 'note')
  const onTrip: Where = { trip: { equals: row.id } }
  const notes = await notesWhere(
    step,
    CLOSE.some((actor) => actors.has(actor)) ? onTrip : { and: [onTrip, { restricted: { equals: false } }] },
  )
  const pictures = await notePictures(
    step,
    notes.flatMap(({ photos }) => photos),
  )
  return notes.map((note) => ({
    ...note,
    pictures: note.photos.flatMap((photo) => pictures.get(photo) ?? []),
  }))
}
