import type { PayloadRequest } from 'payload'
import { type Period, parsePeriodKey, periodKey } from '@/domain/calendar'
import { deadlines, type Deadlines } from '@/services/read/deadlines'
import { type OfficeInView, officesInView } from '@/services/read/officesInView'
import { openRecommendations, type OpenRecommendation } from '@/services/read/openRecommendations'
import { organizationPace, type OrganizationPace } from '@/services/read/organizationPace'
import { overlaps, type OverlapPage } from '@/services/read/overlaps'
import { quarterAtGlance } from '@/services/read/quarterAtGlance'
import type { GlancePeriod } from '@/services/read/glanceOfYear'
import type { Glance } from '@/services/read/glanceRow'
import { quartersOfWork } from '@/services/read/quartersOfWork'
import { plansWaiting, reviewQueue, type ReviewQueue } from '@/services/read/reviewQueue'
import { weekHeat, type WeekHeatView } from '@/services/read/weekHeat'
import { type MapOfUnits, monthsIn, readMap } from '../map/readMap'
import { ifAllowed } from '../parts/ifAllowed'

/** Rows of a list on the first screen; the rest is one click away. */
const FEW = 6
/** People of one page of paces: more than any of the five offices has in scope. */
const PEOPLE = 60

export interface Dashboard {
  offices: OfficeInView[]
  office: OfficeInView
  quarters: string[]
  period: Period
  periodKey: string
  glance?: Glance & { periods: GlancePeriod[] }
  heat?: WeekHeatView
  deadlines?: Deadlines
  waiting?: ReviewQueue & { total: number }
  overlaps?: OverlapPage
  units?: MapOfUnits
  pace?: OrganizationPace
  recommendations?: { rows: OpenRecommendation[]; total: number }
}

/** What was chosen at the top of the screen; anything else than an office in view and a quarter or a year is not. */
type Chosen = Readonly<Record<string, string | string[] | undefined>>

/** Where a page of people begins; anything but a text begins at the beginning. */
const afterIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/**
 * Everything on the first screen, by the reads that the API has, on behalf of whoever is signed in. Undefined for
 * who holds no post in any office today.
 */
export async function readDashboard(req: PayloadRequest, chosen: Chosen): Promise<Dashboard | undefined> {
  const offices = await officesInView(req)
  const office = offices.find(({ id }) => id === chosen.organization) ?? offices[0]
  if (!office) return undefined
  const of = { organization: office.id }
  const work = await ifAllowed(quartersOfWork(req, of))
  if (!work) return undefined
  const period = parsePeriodKey(chosen.period) ?? parsePeriodKey(work.now)
  if (!period) return undefined
  const key = periodKey(period)
  const within = { ...of, period: key }
  const [glance, heat, due, queue, total, colliding, recommendations, units, pace] = await Promise.all([
    ifAllowed(quarterAtGlance(req, within)),
    ifAllowed(weekHeat(req, within)),
    ifAllowed(deadlines(req, { ...within, first: FEW })),
    ifAllowed(reviewQueue(req, { ...of, first: FEW })),
    ifAllowed(plansWaiting(req, office.id)),
    ifAllowed(overlaps(req, { ...within, standing: 'open', notOver: true, first: FEW })),
    ifAllowed(openRecommendations(req, { ...of, first: FEW })),
    readMap(req, office.id, monthsIn(undefined)),
    ifAllowed(
      organizationPace(req, { ...of, year: period.year, first: PEOPLE, after: afterIn(chosen.after) }),
    ),
  ])
  return {
    offices,
    office,
    quarters: work.quarters,
    period,
    periodKey: key,
    glance,
    heat,
    deadlines: due,
    waiting: queue && { ...queue, total: total ?? queue.rows.length },
    overlaps: colliding,
    recommendations,
    units,
    pace,
  }
}
