import type { PayloadRequest, Where } from 'payload'
import { rowsOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { refuse } from '@/domain/refusal/refusal'
import { isDocumentId } from '../lookup/documentId'
import { tripRow, type TripRow } from '../rows/tripRow'
import { reading } from './reading'

/**
 * On how many trips a topic is, and the latest of them, as far as whoever asks may read trips. Two statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function topicUse(
  req: PayloadRequest,
  input: { topic: string; first: number },
): Promise<{ total: number; trips: TripRow[] }> {
  const { payload, principal } = await reading(req)
  if (!isDocumentId(payload, input.topic)) refuse('NOT_FOUND', 'topic')
  const reached = await rowsReached(req, principal, 'trips', 'read')
  if (reached === false) return { total: 0, trips: [] }
  const where: Where = {
    and: [{ topics: { equals: input.topic } }, ...(reached === true ? [] : [reached])],
  }
  const found = await payload.db.find({
    collection: 'trips',
    where,
    sort: ['-firstDay', 'id'],
    limit: input.first,
    pagination: false,
    select: {
      title: true,
      organization: true,
      leader: true,
      origin: true,
      state: true,
      firstDay: true,
      lastDay: true,
    },
    req,
  })
  const { totalDocs } = await payload.db.count({ collection: 'trips', where, req })
  return { total: totalDocs, trips: rowsOf(found.docs).map(tripRow) }
}
