import type { PayloadRequest, Where } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { asDayKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { fold } from '@/domain/text'
import { reading } from './reading'
import { existedOn } from './units/mapFacts'

/** A topic as a picker shows it. */
export interface FoundTopic {
  id: string
  code: string
  nameVi: string
  nameEn?: string
  categoryCode: string
  categoryVi: string
  categoryEn?: string
  /** A topic of focus in the year of the day (row AG-21). */
  focus: boolean
}

/** More topics than a catalogue of the office and those above it has. */
const MOST_TOPICS = 1000

/**
 * Topics in use on the day, among those of the own office and the offices above it: by code, or by words with or
 * without accents. Those of focus in that year come first, then the order of the catalogue. One statement.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_ALLOWED, INVALID_DAY
 */
export async function findTopics(
  req: PayloadRequest,
  input: { text: string; on?: string; first: number },
): Promise<FoundTopic[]> {
  const step = await reading(req)
  const reached = await rowsReached(req, step.principal, 'topics', 'read')
  if (reached === false) refuse('NOT_ALLOWED')
  const day = input.on === undefined ? step.today : (asDayKey(input.on) ?? refuse('INVALID_DAY', 'on'))
  const words = fold(input.text).split(' ').filter(Boolean)
  const and: Where[] = [
    existedOn(day),
    ...(reached === true ? [] : [reached]),
    ...words.map((word): Where => ({ searchKey: { contains: word } })),
  ]
  const found = await step.payload.db.find({
    collection: 'topics',
    where: { and },
    sort: ['code', 'id'],
    limit: MOST_TOPICS,
    pagination: false,
    select: {
      code: true,
      nameVi: true,
      nameEn: true,
      categoryCode: true,
      categoryVi: true,
      categoryEn: true,
      focusYears: true,
    },
    req,
  })
  const year = Number(day.slice(0, 4))
  return rowsOf(found.docs)
    .map((row) => ({
      id: idOf(row.id) ?? '',
      code: textOf(row.code) ?? '',
      nameVi: textOf(row.nameVi) ?? '',
      nameEn: textOf(row.nameEn),
      categoryCode: textOf(row.categoryCode) ?? '',
      categoryVi: textOf(row.categoryVi) ?? '',
      categoryEn: textOf(row.categoryEn),
      focus: Array.isArray(row.focusYears) && row.focusYears.includes(year),
    }))
    .toSorted((a, b) => Number(b.focus) - Number(a.focus))
    .slice(0, input.first)
}
