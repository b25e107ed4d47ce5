import type { PayloadRequest } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import type { Principal } from '@/domain/access'
import { documentIds } from '../lookup/documentId'

/**
 * Opens to an office the files among those named that the person has sent and that nothing shows yet. A photo of a
 * note is never opened by it. Two statements at most beside the writes.
 * @returns those of them that the office reads
 */
export async function openFiles(
  req: PayloadRequest,
  principal: Principal,
  office: string,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const { db } = req.payload
  const ids = documentIds(req.payload, [...new Set(files)])
  if (ids.length === 0) return new Set()
  const found = await db.find({
    collection: 'media',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: { organization: true, uploadedBy: true, restricted: true },
    req,
  })
  const unused: string[] = []
  const open: string[] = []
  for (const row of rowsOf(found.docs)) {
    const [id, of] = [idOf(row.id) ?? '', idOf(row.organization)]
    if (of === undefined && idOf(row.uploadedBy) === principal.cadre) unused.push(id)
    else if (of === office && row.restricted === false) open.push(id)
  }
  if (unused.length > 0)
    await db.updateMany({
      collection: 'media',
      where: { id: { in: unused } },
      data: { organization: office, restricted: false },
      req,
      returning: false,
    })
  return new Set([...open, ...unused])
}
