import type { PayloadRequest, Where } from 'payload'
import { idOf, idsOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import type { MinutedItem, MinutedOverlap } from '@/domain/meetings'
import { refuse } from '@/domain/refusal/refusal'
import { departmentName } from '../lookup/departments'
import { documentIds, isDocumentId } from '../lookup/documentId'
import { itemsOf, overlapsOf } from '../rows/meetingRow'
import { type Reading, reading } from './reading'

interface Named {
  id: string
  name: string
}

/** Minutes in a list: which meeting, when, and what it was about: an office meets more than once about a quarter. */
export interface MeetingRow {
  id: string
  title: string
  organization: string
  department?: string
  period: string
  /** Who was in the chair. */
  cadre?: string
  begunAt?: string
  writtenAt?: string
  itemCount: number
  /** Whose the first items were, or what they were called. */
  about: string[]
}

/** So many names tell one meeting from another. */
const NAMES_IN_LIST = 3

/** The minutes of one meeting, with what the head of the paper says. */
export interface MeetingView extends MeetingRow {
  office: string
  /** The lines over the name of the office, as its documents have them. */
  headerLines: string[]
  place?: string
  departmentName?: string
  chair: Named
  present: Named[]
  guests?: string
  direction?: string
  conclusion?: string
  items: MinutedItem[]
  overlaps: MinutedOverlap[]
}

const ROW_COLUMNS = {
  title: true,
  organization: true,
  department: true,
  period: true,
  cadre: true,
  begunAt: true,
  writtenAt: true,
  items: true,
} as const

const meetingRow = (row: Record<string, unknown>, items = itemsOf(row.items)): MeetingRow => ({
  id: idOf(row.id) ?? '',
  title: textOf(row.title) ?? '',
  organization: idOf(row.organization) ?? '',
  department: idOf(row.department),
  period: textOf(row.period) ?? '',
  cadre: idOf(row.cadre),
  begunAt: textOf(row.begunAt),
  writtenAt: textOf(row.writtenAt),
  itemCount: items.length,
  about: [...new Set(items.map(({ owner, title }) => owner || title))].slice(0, NAMES_IN_LIST),
})

/** What people are called; minutes are read long after somebody has gone. */
async function names(step: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await step.payload.db.find({
    collection: 'cadres',
    where: { id: { in: documentIds(step.payload, ids) } },
    limit: Math.max(1, ids.length),
    pagination: false,
    select: { name: true },
    req: step.req,
  })
  return new Map(rowsOf(found.docs).map((row) => [idOf(row.id) ?? '', textOf(row.name) ?? '']))
}

async function officeHead(
  step: Reading,
  id: string,
): Promise<{ office: string; headerLines: string[]; place?: string }> {
  const found: unknown = await step.payload.db.findOne({
    collection: 'organizations',
    where: { id: { equals: id } },
    select: { name: true, headerLines: true, place: true },
    req: step.req,
  })
  const row = isRecord(found) ? found : {}
  const headerLines = rowsOf(row.headerLines).flatMap(({ line }) => textOf(line) ?? [])
  return { office: textOf(row.name) ?? '', headerLines, place: textOf(row.place) }
}

/**
 * The minutes of one meeting, for those who were there and those who review its work. Four statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function meeting(req: PayloadRequest, id: string): Promise<MeetingView> {
  const step = await reading(req)
  const reached = await rowsReached(req, step.principal, 'meetings', 'read')
  if (!isDocumentId(step.payload, id) || reached === false) refuse('NOT_FOUND', 'meeting')
  const found: unknown = await step.payload.db.findOne({
    collection: 'meetings',
    where: { and: [{ id: { equals: id } }, ...(reached === true ? [] : [reached])] },
    req,
  })
  if (!isRecord(found)) refuse('NOT_FOUND', 'meeting')
  const row = meetingRow(found)
  const chair = idOf(found.cadre) ?? ''
  const present = idsOf(found.present)
  const called = await names(step, [...new Set([chair, ...present])])
  const departments = row.department ? await departmentName({ ...step }, row.organization) : undefined
  return {
    ...row,
    ...(await officeHead(step, row.organization)),
    departmentName: departments?.get(row.department ?? ''),
    chair: { id: chair, name: called.get(chair) ?? '' },
    present: present.map((one) => ({ id: one, name: called.get(one) ?? '' })),
    guests: textOf(found.guests),
    direction: textOf(found.direction),
    conclusion: textOf(found.conclusion),
    items: itemsOf(found.items),
    overlaps: overlapsOf(found.overlaps),
  }
}

export interface MeetingsInput {
  organization?: string
  department?: string
  period?: string
  /** Rows of the page. */
  first: number
  /** `next` of the page before. */
  after?: string
}

/**
 * The minutes that whoever asks may read, the newest first. One statement.
 * @throws RefusalError SIGN_IN_REQUIRED, INVALID_VALUE
 */
export async function meetings(
  req: PayloadRequest,
  { organization, department, period, first, after }: MeetingsInput,
): Promise<{ rows: MeetingRow[]; next?: string }> {
  const step = await reading(req)
  const { payload, principal } = step
  const reached = await rowsReached(req, principal, 'meetings', 'read')
  if (reached === false) return { rows: [] }
  const ids = [organization, department].filter((id) => id !== undefined)
  if (!ids.every((id) => isDocumentId(payload, id))) return { rows: [] }
  if (after !== undefined && !isDocumentId(payload, after)) refuse('INVALID_VALUE', 'after')
  const filters: Where[] = reached === true ? [] : [reached]
  if (organization !== undefined) filters.push({ organization: { equals: organization } })
  if (department !== undefined) filters.push({ department: { equals: department } })
  if (period !== undefined) filters.push({ period: { equals: period } })
  // Ids grow with time.
  if (after !== undefined) filters.push({ id: { less_than: after } })
  const found = await payload.db.find({
    collection: 'meetings',
    where: { and: filters },
    sort: '-id',
    limit: first + 1,
    pagination: false,
    select: ROW_COLUMNS,
    req,
  })
  const rows = rowsOf(found.docs).map((row) => meetingRow(row))
  const page = rows.slice(0, first)
  return { rows: page, next: rows.length > page.length ? page.at(-1)?.id : undefined }
}
