import { updateRows } from '@/database/bulk'
import type { TripRow } from '../rows/tripRow'
import type { Step } from '../step'

/**
 * Gives the photos of a note their readers: those of the note itself. Until then they are their sender's alone. One
 * statement on SQLite, however many; a note never changes afterwards, so nor do they.
 */
export const attachPhotos = (
  step: Step,
  photos: readonly string[],
  note: { trip: TripRow; department?: string; restricted: boolean },
): Promise<void> =>
  updateRows(
    step.req,
    'media',
    photos.map((id) => ({
      id,
      organization: note.trip.organization,
      department: note.department,
      tripDepartment: note.trip.department,
      trip: note.trip.id,
      restricted: note.restricted,
      updatedAt: step.now.toISOString(),
    })),
  )
