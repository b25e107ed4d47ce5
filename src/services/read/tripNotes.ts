import type { PayloadRequest } from 'payload'
import { hasRole } from '@/domain/access'
import { tripById } from '../lookup/documents'
import { actorsOn, refusePart } from '../moves/actors'
import { type NoteView, notesWhere } from '../notes/notesOf'
import { tripConcern } from '../trips/tripMove'
import { reading } from './reading'

/**
 * The notes of everyone who goes on a trip, as they were written: for those who go along and for those who review
 * their work. Two statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED to other people of the office
 */
export async function tripNotes(req: PayloadRequest, trip: string): Promise<NoteView[]> {
  const step = await reading(req)
  const row = await tripById(step, trip)
  const mayRead =
    actorsOn(step.principal, tripConcern(row)).size > 0 || hasRole(step.principal, 'reader', row.organization)
  if (!mayRead) refusePart(step.principal, row.organization, 'trip', 'note')
  return notesWhere(step, { trip: { equals: row.id } })
}
