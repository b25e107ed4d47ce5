import { idOf, numberOf, rowsOf, textOf } from '@/access/guards'
import type { TopicRow } from '@/domain/topics'
import type { Reading } from '../read/reading'
import type { Step } from '../step'

/** A topic as it is stored, with its place in the catalogue. */
export interface StoredTopic extends TopicRow {
  id: string
  position?: number
}

/** More topics than one office's catalogue has. */
export const MOST_TOPICS = 1000

const numbers = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap((one: unknown) => numberOf(one) ?? []) : []

const storedTopic = (row: Record<string, unknown>): StoredTopic => ({
  id: idOf(row.id) ?? '',
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
 * The topics that an office keeps, by category, there in the order that its editor gave them, then by code. One
 * statement. The caller has checked who reads.
 */
export async function topicsOf(step: Step | Reading, organization: string): Promise<StoredTopic[]> {
  const found = await step.payload.db.find({
    collection: 'topics',
    where: { organization: { equals: organization } },
    limit: MOST_TOPICS,
    pagination: false,
    select: {
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
