import type { PayloadRequest } from 'payload'
import { type CoverageStatus, COVERAGE_STATUSES, type GoReason, whereToGo } from '@/domain/coverage'
import type { DayKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { type MapInput, type MapRow, officeMap } from './officeMap'

interface PageInput {
  first: number
  /** The unit of the last row of the page before. */
  after?: string
}

export interface CoverageInput extends MapInput, PageInput {
  status?: CoverageStatus
}

export interface CoverageView {
  on: DayKey
  from: DayKey
  /** Of all units that the question concerns, not only of this page. */
  totals: Record<CoverageStatus | 'units' | 'visits' | 'openRecommendations' | 'nobodyInCharge', number>
  rows: MapRow[]
  next?: string
}

/** One page of rows that are all known; the cursor is the unit of the last row. @throws RefusalError INVALID_VALUE */
function pageOf<Row extends { unit: { id: string } }>(
  rows: readonly Row[],
  { first, after }: PageInput,
): { rows: Row[]; next?: string } {
  const before = after === undefined ? -1 : rows.findIndex(({ unit }) => unit.id === after)
  if (after !== undefined && before < 0) refuse('INVALID_VALUE', 'after')
  const page = rows.slice(before + 1, before + 1 + first)
  return { rows: page, next: before + 1 + first < rows.length ? page.at(-1)?.unit.id : undefined }
}

/**
 * What an office has visited, not for months, and never (row TN-19), with who has charge (row AG-16), in the order of
 * the alphabet.
 * @throws RefusalError as `officeMap`, and INVALID_VALUE for a page that was not given
 */
export async function coverage(req: PayloadRequest, input: CoverageInput): Promise<CoverageView> {
  const { on, span, rows } = await officeMap(req, input)
  const count = (status: CoverageStatus): number => rows.filter((row) => row.status === status).length
  const [visited, overdue, never] = COVERAGE_STATUSES.map(count)
  const asked = input.status === undefined ? rows : rows.filter(({ status }) => status === input.status)
  return {
    on,
    from: span.from,
    totals: {
      units: rows.length,
      visited: visited ?? 0,
      overdue: overdue ?? 0,
      never: never ?? 0,
      visits: rows.reduce((sum, row) => sum + row.visits, 0),
      openRecommendations: rows.reduce((sum, row) => sum + row.openRecommendations, 0),
      nobodyInCharge: rows.filter(({ inCharge }) => inCharge.length === 0).length,
    },
    ...pageOf(asked, input),
  }
}

export interface ProposalView extends MapRow {
  rank: number
  score: number
  reasons: GoReason[]
}

/**
 * Where to go next: the same units in the order of what speaks for going there, with the reasons.
 * @throws RefusalError as `coverage`
 */
export async function whereToGoNext(
  req: PayloadRequest,
  input: MapInput & PageInput,
): Promise<{ rows: ProposalView[]; next?: string }> {
  const { rows, facts, mine } = await officeMap(req, input)
  const byUnit = new Map(rows.map((row) => [row.unit.id, row]))
  const proposals = whereToGo(facts, mine).flatMap(({ unit, score, reasons }, index): ProposalView[] => {
    const row = byUnit.get(unit)
    return row ? [{ ...row, rank: index + 1, score, reasons }] : []
  })
  return pageOf(proposals, input)
}
