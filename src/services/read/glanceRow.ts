/** What is told as a share of those in scope. */
export const SHARES = ['registered', 'submitted', 'approved', 'reported'] as const
export type Share = (typeof SHARES)[number]

/** What adds up over the quarters of a year. */
export const SUMS = [
  'halfDaysPlanned',
  'halfDaysDone',
  'unplannedAsked',
  'unplannedConsented',
  'unplannedRefused',
  'returns',
] as const

/** The quarter of one department, or of the office (without `department`). Half-days are person-half-days. */
export interface GlanceRow {
  department?: string
  name: string
  inScope: number
  registered: number
  submitted: number
  approved: number
  reported: number
  halfDaysPlanned: number
  halfDaysDone: number
  unplannedAsked: number
  unplannedConsented: number
  unplannedRefused: number
  returns: number
}

export interface Glance {
  departments: GlanceRow[]
  total: GlanceRow
}

type Figure = Exclude<keyof GlanceRow, 'department' | 'name'>
/** Counts a figure for a department and for the whole. */
export type Count = (department: string | undefined, figure: Figure, by?: number) => void

/** Rows by department; a figure of a department that is not shown is not counted, but the total has it. */
export function tally(names: ReadonlyMap<string, string>, whole: string): Glance & { count: Count } {
  const empty = (name: string, department?: string): GlanceRow => ({
    department,
    name,
    inScope: 0,
    registered: 0,
    submitted: 0,
    approved: 0,
    reported: 0,
    halfDaysPlanned: 0,
    halfDaysDone: 0,
    unplannedAsked: 0,
    unplannedConsented: 0,
    unplannedRefused: 0,
    returns: 0,
  })
  const rows = new Map([...names].map(([id, name]) => [id, empty(name, id)]))
  const total = empty(whole)
  const count: Count = (department, figure, by = 1) => {
    const row = department === undefined ? undefined : rows.get(department)
    if (row) row[figure] += by
    total[figure] += by
  }
  return { departments: [...rows.values()], total, count }
}
