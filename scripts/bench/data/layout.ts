import { nextPeriod, type Period } from '@/domain/calendar'

/** For what the last quarter of an office is prepared; in every quarter before it, all plans are approved and all trips done. */
export type Stage =
  'history' | 'review' | 'firstLine' | 'thirtyLines' | 'submit' | 'decideOne' | 'decideTwenty' | 'going'

interface StageFacts {
  /** Lines of each plan; undefined: as many as in the quarters before. */
  lines?: number
  plan: 'draft' | 'submitted' | 'consolidated' | 'approved'
  trip: 'registered' | 'approved' | 'done'
}

const STAGES: Readonly<Record<Stage, StageFacts>> = {
  history: { plan: 'approved', trip: 'done' },
  // Five lines: a hundred in the queue, which is the longest page that the generated query may ask for.
  review: { lines: 5, plan: 'submitted', trip: 'registered' },
  firstLine: { lines: 0, plan: 'draft', trip: 'registered' },
  thirtyLines: { lines: 30, plan: 'draft', trip: 'registered' },
  submit: { lines: 6, plan: 'draft', trip: 'registered' },
  decideOne: { lines: 1, plan: 'consolidated', trip: 'registered' },
  decideTwenty: { lines: 20, plan: 'consolidated', trip: 'registered' },
  going: { lines: 6, plan: 'approved', trip: 'approved' },
}

export const PEOPLE_PER_OFFICE = 40
export const DEPARTMENTS_PER_OFFICE = 5
/** Plans that await the reviewer of the first office. */
export const QUEUE_LENGTH = 20
const QUARTERS_A_YEAR = 4
const LAST: Period = { kind: 'quarter', year: 2025, quarter: 2 }

export interface Layout {
  /** Nothing but plans and trips: no trail and no ledger. A country's trips with both would fill a disk. */
  bare: boolean
  stages: readonly Stage[]
  periods: readonly Period[]
  trips: number
}

/** One cadre's plan of one quarter, as it is to be made. */
export interface PlanLayout extends Required<StageFacts> {
  office: number
  person: number
  period: Period
}

const histories = (count: number): Stage[] => Array.from({ length: count }, () => 'history')

const SIZES: Readonly<Record<number, { years: number; bare?: boolean; stages: readonly Stage[] }>> = {
  1_000: { years: 1, stages: ['review'] },
  // A hundred offices: more than the provinces and the centre together, a thousand trips a year in each.
  500_000: { years: 5, bare: true, stages: ['review', ...histories(99)] },
  100_000: {
    years: 5,
    stages: [
      'review',
      ...(['firstLine', 'thirtyLines', 'submit', 'decideOne', 'decideTwenty', 'going'] as const).flatMap(
        (stage) => [stage, stage],
      ),
      ...histories(7),
    ],
  },
}

/**
 * The offices and quarters of a database with so many trips: 1,000 (one office, a year), 100,000 (twenty offices, five
 * years) or 500,000 (a hundred offices, five years).
 * @throws RangeError for another number
 */
export function layoutOf(trips: number): Layout {
  const size = SIZES[trips]
  if (!size) throw new RangeError(`A database is laid out for ${Object.keys(SIZES).join(', ')} trips`)
  const count = size.years * QUARTERS_A_YEAR
  let period: Period = { ...LAST, year: LAST.year - size.years }
  const periods = Array.from({ length: count }, () => (period = nextPeriod(period)))
  return { bare: size.bare ?? false, stages: size.stages, periods, trips }
}

/** Of the reviewer's office twenty plans were submitted; the others, the reviewer's own among them, are empty still. */
function stageOf(layout: Layout, office: number, person: number, isLast: boolean): StageFacts {
  const stage = (isLast && layout.stages[office]) || 'history'
  const awaits = person >= 1 && person <= QUEUE_LENGTH
  return STAGES[stage === 'review' && !awaits ? 'firstLine' : stage]
}

/** Every cadre's plan, quarter by quarter; the lines of those without a number of their own share what is left evenly. */
export function plansOf(layout: Layout): PlanLayout[] {
  const plans = layout.periods.flatMap((period, quarter) =>
    layout.stages.flatMap((_, office) =>
      Array.from({ length: PEOPLE_PER_OFFICE }, (__, person) => {
        const facts = stageOf(layout, office, person, quarter === layout.periods.length - 1)
        return { ...facts, office, person, period }
      }),
    ),
  )
  const fixed = plans.reduce((sum, plan) => sum + (plan.lines ?? 0), 0)
  const free = plans.filter((plan) => plan.lines === undefined).length
  let reached = 0
  const share = (): number => {
    const before = Math.floor((reached * (layout.trips - fixed)) / free)
    reached += 1
    return Math.floor((reached * (layout.trips - fixed)) / free) - before
  }
  return plans.map((plan) => ({ ...plan, lines: plan.lines ?? share() }))
}
