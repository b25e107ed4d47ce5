import { ROUTES, type RouteName } from '@/app/(review)/shell/routes'
import { askAs } from '../support/ask'
import type { Visitor } from '../support/browser'
import { tripUnderWay } from '../support/onTheSpot'
import { HOLDERS, type Screen } from './screen'

/** The office's plan of the demonstration that was approved last. */
async function anOfficePlan(visitor: Visitor): Promise<string> {
  const { Plans } = await askAs<{ Plans: { docs: { id: string }[] } }>(
    visitor,
    '{ Plans(where: { scope: { equals: organization } }, sort: "-period", limit: 1) { docs { id } } }',
  )
  return `/review/meeting/${Plans.docs[0]?.id ?? 'none'}`
}

/** The office of the own posts. */
async function standingOffice(visitor: Visitor): Promise<string> {
  const { officesInView } = await askAs<{ officesInView: { id: string }[] }>(
    visitor,
    '{ officesInView { id } }',
  )
  return `/review/meeting/office/${officesInView[0]?.id ?? 'none'}`
}

/** The department and quarter of a plan that waits for its head. */
async function aDepartment(visitor: Visitor): Promise<string> {
  interface Row {
    organization: string
    department: string
    period: string
  }
  const { reviewQueue } = await askAs<{ reviewQueue: { rows: Row[] } }>(
    visitor,
    '{ reviewQueue(first: 1, scope: cadre) { rows { organization department period } } }',
  )
  const [row] = reviewQueue.rows
  if (!row) throw new Error('No plan waits for this head')
  return `/review/meeting/department/${row.organization}/${row.department}/${row.period}`
}

/** The meeting that was held last. */
async function lastMinutes(visitor: Visitor): Promise<string> {
  const { meetingsHeld } = await askAs<{ meetingsHeld: { rows: { id: string }[] } }>(
    visitor,
    '{ meetingsHeld(first: 1) { rows { id } } }',
  )
  return `/review/meeting/minutes/${meetingsHeld.rows[0]?.id ?? 'none'}`
}

/** The quarter whose plan takes lines now. */
async function aQuarterThatIsOpen(visitor: Visitor): Promise<string> {
  const { myDay } = await askAs<{ myDay: { plans: { period: string; linesOpen: boolean }[] } }>(
    visitor,
    '{ myDay { plans { period linesOpen } } }',
  )
  return myDay.plans.find(({ linesOpen }) => linesOpen)?.period ?? 'none'
}

/** A line that its owner may write anew. */
async function aLineOfMine(visitor: Visitor): Promise<string> {
  const { myLines } = await askAs<{ myLines: { trip: { id: string } }[] }>(
    visitor,
    '{ myLines { trip { id } } }',
  )
  return `/review/me/edit/${myLines[0]?.trip.id ?? 'none'}`
}

const { head, standing, cadre } = HOLDERS

/** Who looks at each page of the front end, and where. A page without an entry fails the types. */
const PLACES: Readonly<Record<RouteName, Pick<Screen, 'as' | 'path'>>> = {
  home: { as: head, path: '/review' },
  queue: { as: head, path: '/review/queue' },
  meetings: { as: standing, path: '/review/meeting' },
  meeting: { as: standing, path: anOfficePlan },
  departmentMeeting: { as: head, path: aDepartment },
  standingMeeting: { as: standing, path: standingOffice },
  minutes: { as: standing, path: lastMinutes },
  notices: { as: cadre, path: '/review/notices' },
  mine: { as: cadre, path: '/review/me' },
  myLedger: { as: cadre, path: '/review/me/ledger' },
  myQuarter: {
    as: cadre,
    path: async (visitor) => `/review/me/quarter/${await aQuarterThatIsOpen(visitor)}`,
  },
  registerTrip: {
    as: cadre,
    path: async (visitor) => `/review/me/register/${await aQuarterThatIsOpen(visitor)}`,
  },
  editTrip: { as: cadre, path: aLineOfMine },
  assignTrip: { as: standing, path: '/review/me/assign' },
  requestTrip: { as: cadre, path: '/review/me/request' },
  recordTrip: { as: cadre, path: '/review/me/record' },
  noteTrip: { as: cadre, path: async (visitor) => `/review/me/note/${await tripUnderWay(visitor)}` },
  resultTrip: { as: cadre, path: async (visitor) => `/review/me/result/${await tripUnderWay(visitor)}` },
  consents: { as: standing, path: '/review/me/consents' },
  outbox: { as: cadre, path: '/review/me/outbox' },
}

const isRouteName = (name: string): name is RouteName => name in PLACES

/** Every page of the front end, and its sign-in form. */
export function reviewScreens(): Screen[] {
  const names = Object.keys(ROUTES)
  const lost = names.filter((name) => !isRouteName(name))
  if (lost.length > 0) throw new Error(`Nobody looks at ${lost.join(', ')}: see PLACES`)
  return [
    ...names.filter(isRouteName).map((name) => ({ name: `review-${name}`, ...PLACES[name] })),
    { name: 'review-signIn', as: undefined, path: '/review/queue' },
  ]
}
