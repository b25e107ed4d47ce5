import type { Payload, PayloadRequest } from 'payload'
import { programmeEvents } from '../data/programme'
import { type Book, idIn } from './book'

/** What the offices make known ahead: anniversaries and the activities of every year (rows TG-08, AG-19). */
export async function loadProgramme(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  for (const { organization, ...event } of programmeEvents) {
    await payload.create({
      collection: 'programme-events',
      data: { ...event, organization: idIn(book.organizations, organization) },
      depth: 0,
      req,
    })
  }
}
