import { idOf, rowsOf } from '@/access/guards'
import type { Refusal } from '@/domain/refusal/refusal'
import { isDocumentId } from '../lookup/documentId'
import type { Step } from '../step'

/**
 * Photos that a person attaches are those that he or she has sent, and that nothing shows yet: what one note keeps from
 * others is not opened by another. One statement.
 */
export async function checkPhotos(step: Step, photos: readonly string[]): Promise<Refusal[]> {
  const asked = photos.filter((photo) => isDocumentId(step.payload, photo))
  const found =
    asked.length === 0
      ? []
      : rowsOf(
          (
            await step.payload.db.find({
              collection: 'media',
              where: { and: [{ id: { in: asked } }, { uploadedBy: { equals: step.principal.cadre } }] },
              limit: asked.length,
              pagination: false,
              select: { organization: true },
              req: step.req,
            })
          ).docs,
        )
  const used = new Map(found.map((row) => [idOf(row.id), idOf(row.organization) !== undefined]))
  return photos.flatMap((photo, index): Refusal[] => {
    if (used.get(photo) === false) return []
    return [{ code: used.has(photo) ? 'ALREADY_EXISTS' : 'NOT_FOUND', field: `photos.${index}` }]
  })
}
