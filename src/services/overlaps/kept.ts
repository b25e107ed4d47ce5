import { idOf, textOf } from '@/access/guards'
import { narrowRead } from '@/database/narrow'
import type { Step } from '../step'

/** An overlap that somebody kept as it is, as it was then. */
export interface Kept {
  key: string
  footprint: string
  reason: string
  by: string
  role?: string
  at?: string
}

const COLUMNS = {
  key: true,
  footprint: true,
  reason: true,
  answeredBy: true,
  role: true,
  answeredAt: true,
} as const

/** More answers than the overlaps of an office's quarters. */
const MOST = 20_000

/** What was answered to the overlaps of an office in some quarters, by the key of the overlap. One statement. */
export async function keptIn(
  step: Pick<Step, 'payload' | 'req'>,
  organization: string,
  periods: readonly string[],
): Promise<Map<string, Kept>> {
  const found = await narrowRead(step.req, {
    collection: 'overlap-answers',
    where: { and: [{ organization: { equals: organization } }, { period: { in: [...periods] } }] },
    limit: MOST,
    select: COLUMNS,
  })
  return new Map(
    found.map((row) => {
      const key = textOf(row.key) ?? ''
      const kept: Kept = {
        key,
        footprint: textOf(row.footprint) ?? '',
        reason: textOf(row.reason) ?? '',
        by: idOf(row.answeredBy) ?? '',
        role: textOf(row.role),
        at: textOf(row.answeredAt),
      }
      return [key, kept]
    }),
  )
}
