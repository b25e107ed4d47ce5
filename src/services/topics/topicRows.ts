import { idOf, numberOf, rowsOf, textOf } from '@/access/guards'
import type { TopicRow } from '@/domain/topics'
import type { Reading } from '../read/reading'
import type { Step } from '../step'

/** A topic as it is stored, with its place in the catalogue. */
export interface StoredTopic extends TopicRow {
  id: string
  /** The office that keeps it. */
  organization: string
  position?: number
}

/** More topics than one office's catalogue has. */
export const MOST_TOPICS = 1000

const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap((one: unknown) => numberOf(one) ?? []) : []

const storedTopic = (row: Record<string, unknown>): StoredTopic => ({
  id: idOf(row.id) ?? '',
  organization: idOf(row.organization) ?? '',
  code: textOf(row.code) ?? '',
  nameVi: textOf(row.nameVi) ?? '',
  nameEn: textOf(row.nameEn),
  categoryCode: textOf(row.categoryCode) ?? '',
  categoryVi: textOf(row.categoryVi) ?? '',
  categoryEn: textOf(row.categoryEn),
  validFrom: textOf(row.validFrom),
  validTo: textOf(row.validTo),
  focusYears: numbers(row.focusYears),
  sensitive: row.sensitive === true,
  position: numberOf(row.position),
})

const inOrder = (a: StoredTopic, b: StoredTopic): number =>
  a.categoryCode.localeCompare(b.categoryCode, 'vi', { numeric: true }) ||
  (a.position ?? MOST_TOPICS) - (b.position ?? MOST_TOPICS) ||
  a.code.localeCompare(b.code, 'vi', { numeric: true })

/**
 * The topics that some offices keep, by category, there in the order that their editors gave them, then by code. One
 * statement. The caller has checked who reads.
 */
export async function topicsOf(
  step: Step | Reading,
  organizations: readonly string[],
): Promise<StoredTopic[]> {
  const found = await step.payload.db.find({
    collection: 'topics',
    where: { organization: { in: [...organizations] } },
    limit: MOST_TOPICS * organizations.length,
    pagination: false,
    select: {
      organization: true,
      code: true,
      nameVi: true,
      nameEn: true,
      categoryCode: true,
      categoryVi: true,
      categoryEn: true,
      validFrom: true,
      validTo: true,
      focusYears: true,
      sensitive: true,
      position: true,
    },
    req: step.req,
  })
  return rowsOf(found.docs).map(storedTopic).toSorted(inOrder)
}
