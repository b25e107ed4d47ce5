import type { PayloadRequest, Where } from 'payload'
import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { asDayKey, type DayKey, periodSpan } from '@/domain/calendar'
import { FINDING_STATES, type FindingState } from '@/domain/findings'
import { refuse } from '@/domain/refusal/refusal'
import { isDocumentId } from '../lookup/documentId'
import { MOST_ROWS } from '../lookup/documents'
import { unitNames } from '../lookup/unitNames'
import { reportRow, type ReportRow } from '../rows/reportRow'
import { ADDRESSEES, FINDING_KINDS } from '../trips/outcome'
import { type Reading, reading } from './reading'

/** What was found in the period of a report. Without `words` for whom it is not: then it is only there. */
export interface ReportFinding {
  kind: (typeof FINDING_KINDS)[number]
  addressee?: (typeof ADDRESSEES)[number]
  foundOn?: DayKey
  state: FindingState
  words?: {
    id: string
    text: string
    proposal?: string
    answer?: string
    unit: { id: string; name: string }
  }
}

export interface ReportFindingPage {
  rows: ReportFinding[]
  next?: string
  total: number
}

type Row = Record<string, unknown>

async function childrenOf(step: Reading, parents: readonly string[]): Promise<Row[]> {
  if (parents.length === 0) return []
  const found = await step.payload.db.find({
    collection: 'reports',
    where: { parent: { in: [...parents] } },
    limit: MOST_ROWS,
    pagination: false,
    select: { cadre: true, scope: true },
    req: step.req,
  })
  return rowsOf(found.docs)
}

/** Whose findings a report tells of: its own cadre's, or those of everyone whose report is gathered in it. */
async function cadresOf(step: Reading, { id, scope, cadre }: ReportRow): Promise<string[]> {
  if (scope === 'cadre') return cadre === undefined ? [] : [cadre]
  const children = await childrenOf(step, [id])
  const departments = children.flatMap((row) => (row.scope === 'department' ? (idOf(row.id) ?? []) : []))
  return [...children, ...(await childrenOf(step, departments))].flatMap((row) => idOf(row.cadre) ?? [])
}

const PLAIN = { kind: true, addressee: true, foundOn: true, state: true } as const
const WORDS = { text: true, proposal: true, answer: true, unit: true } as const

const shown = (row: Row, words: ReportFinding['words']): ReportFinding => ({
  kind: isOneOf(FINDING_KINDS, row.kind) ? row.kind : 'difficulty',
  addressee: isOneOf(ADDRESSEES, row.addressee) ? row.addressee : undefined,
  foundOn: asDayKey(row.foundOn),
  state: isOneOf(FINDING_STATES, row.state) ? row.state : 'open',
  words,
})

const idsOf = (rows: readonly Row[]): string[] => rows.flatMap((row) => idOf(row.id) ?? [])

/** The words of those among some findings that this person reads. */
async function wordsOf(step: Reading, rows: readonly Row[]): Promise<Map<string | undefined, Row>> {
  const reached = rows.length > 0 && (await rowsReached(step.req, step.principal, 'findings', 'read'))
  if (reached === false) return new Map()
  const found = await step.payload.db.find({
    collection: 'findings',
    where: { and: [{ id: { in: idsOf(rows) } }, ...(reached === true ? [] : [reached])] },
    limit: rows.length,
    pagination: false,
    select: WORDS,
    req: step.req,
  })
  return new Map(rowsOf(found.docs).map((row) => [idOf(row.id), row]))
}

/** @throws RefusalError NOT_FOUND for a report that this person does not read */
async function readable(step: Reading, report: string): Promise<ReportRow> {
  const { req, principal, payload } = step
  const reached = isDocumentId(payload, report) && (await rowsReached(req, principal, 'reports', 'read'))
  if (reached === false) refuse('NOT_FOUND', 'report')
  const found: unknown = await payload.db.findOne({
    collection: 'reports',
    where: { and: [{ id: { equals: report } }, ...(reached === true ? [] : [reached])] },
    select: { organization: true, cadre: true, scope: true, period: true, state: true },
    req,
  })
  return reportRow(found ?? refuse('NOT_FOUND', 'report'))
}

const spoken = (row: Row, names: ReadonlyMap<string, string>): ReportFinding['words'] => {
  const unit = idOf(row.unit) ?? ''
  return {
    id: idOf(row.id) ?? '',
    text: textOf(row.text) ?? '',
    proposal: textOf(row.proposal),
    answer: textOf(row.answer),
    unit: { id: unit, name: names.get(unit) ?? '' },
  }
}

/**
 * Everything that was found by those whom a report tells of, in its period, page by page, for whoever reads the report:
 * none is left out, and the words of each only for whom the access matrix of findings lets read it (rows TN-07, TG-09,
 * HY-18). As it stands now, with what was answered meanwhile. Seven statements at most.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_VALUE for a page that is none
 */
export async function reportFindings(
  req: PayloadRequest,
  input: { report: string; first: number; after?: string },
): Promise<ReportFindingPage> {
  const step = await reading(req)
  const row = await readable(step, input.report)
  const page = input.after === undefined ? 1 : Number(input.after)
  if (!Number.isInteger(page) || page < 1) refuse('INVALID_VALUE', 'after')
  const cadres = await cadresOf(step, row)
  if (cadres.length === 0) return { rows: [], total: 0 }
  const span = periodSpan(row.period)
  const within: Where[] = [
    { organization: { equals: row.organization } },
    { cadre: { in: cadres } },
    { foundOn: { greater_than_equal: span.from } },
    { foundOn: { less_than_equal: span.to } },
  ]
  const found = await step.payload.db.find({
    collection: 'findings',
    where: { and: within },
    sort: ['foundOn', 'id'],
    limit: input.first,
    pagination: true,
    page,
    select: PLAIN,
    req,
  })
  const rows = rowsOf(found.docs)
  const words = await wordsOf(step, rows)
  const units = [...words.values()].flatMap((one) => idOf(one.unit) ?? [])
  const names = await unitNames(step, [...new Set(units)])
  return {
    rows: rows.map((one) => {
      const said = words.get(idOf(one.id))
      return shown(one, said && spoken(said, names))
    }),
    next: found.hasNextPage ? String(page + 1) : undefined,
    total: found.totalDocs,
  }
}
