import type { PayloadRequest } from 'payload'
import { COVERAGE_STATUSES, type CoverageStatus, type GoReason, whereToGo } from '@/domain/coverage'
import { type OfficeInView, officesInView } from '@/services/read/officesInView'
import { type MapRow, officeMap } from '@/services/read/units/officeMap'
import { ifAllowed } from '../parts/ifAllowed'

/** After how many months without a visit a unit is drawn as overdue, unless somebody chooses otherwise. */
const USUAL_MONTHS = 6
export const MONTHS_OFFERED = [3, 6, 12, 24] as const

export interface MapOfUnits {
  months: number
  counts: Record<CoverageStatus, number>
  /** The unit that needs a visit most first, with why. */
  rows: (MapRow & { reasons: GoReason[] })[]
}

/** The communes of an office as at today, in the order in which they should be visited. */
export async function readMap(
  req: PayloadRequest,
  organization: string,
  months: number,
): Promise<MapOfUnits | undefined> {
  const map = await ifAllowed(officeMap(req, { organization, level: 'commune', months, mine: false }))
  if (!map) return undefined
  const byUnit = new Map(map.rows.map((row) => [row.unit.id, row]))
  const count = (status: CoverageStatus): [CoverageStatus, number] => [
    status,
    map.rows.filter((row) => row.status === status).length,
  ]
  const [visited, overdue, never] = COVERAGE_STATUSES.map(count).map(([, number]) => number)
  return {
    months,
    counts: { visited: visited ?? 0, overdue: overdue ?? 0, never: never ?? 0 },
    rows: whereToGo(map.facts, map.mine).flatMap(({ unit, reasons }) => {
      const row = byUnit.get(unit)
      return row ? [{ ...row, reasons }] : []
    }),
  }
}

export interface MapScreen {
  offices: OfficeInView[]
  office: OfficeInView
  map: MapOfUnits
}

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** The months of an address, where they are among those that are offered. */
export const monthsIn = (value: unknown): number =>
  MONTHS_OFFERED.find((months) => String(months) === value) ?? USUAL_MONTHS

/** What the screen of the map shows. Undefined for who holds no post in any office today. */
export async function readMapScreen(req: PayloadRequest, asked: Asked): Promise<MapScreen | undefined> {
  const offices = await officesInView(req)
  const office = offices.find(({ id }) => id === asked.organization) ?? offices[0]
  const map = office && (await readMap(req, office.id, monthsIn(asked.months)))
  return office && map ? { offices, office, map } : undefined
}
