import { idOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { documentIds } from '../lookup/documentId'
import type { Step } from '../step'

/** A photo as a screen shows it: addresses on this server, which asks anew who may see them. */
export interface NotePicture {
  id: string
  thumbnail: string
  full: string
  caption?: string
}

const addressOf = (filename: string): string => `/api/media/file/${encodeURIComponent(filename)}`

function picture(row: Record<string, unknown>): NotePicture[] {
  const [id, filename] = [idOf(row.id), textOf(row.filename)]
  const sizes = isRecord(row.sizes) ? row.sizes : {}
  const small = isRecord(sizes.thumbnail) ? textOf(sizes.thumbnail.filename) : undefined
  if (!id || !filename || !textOf(row.mimeType)?.startsWith('image/')) return []
  // A photo that is smaller than its small picture has none.
  const thumbnail = addressOf(small ?? filename)
  return [{ id, thumbnail, full: addressOf(filename), caption: textOf(row.caption) }]
}

/** Those of the photos that whoever asks may see, by id. One statement; none where there are no photos. */
export async function notePictures(
  step: Pick<Step, 'payload' | 'req'>,
  photos: readonly string[],
): Promise<Map<string, NotePicture>> {
  const ids = documentIds(step.payload, [...new Set(photos)])
  if (ids.length === 0) return new Map()
  const found = await step.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: step.req,
  })
  return new Map(
    rowsOf(found.docs)
      .flatMap(picture)
      .map((one) => [one.id, one]),
  )
}
