import type { RouteName } from '@/app/(review)/shell/routes'
import type { Visitor } from './browser'
import { askAs } from './ask'

interface Address {
  /** Who looks: an account of the demonstration. */
  as: string
  path: string | ((visitor: Visitor) => Promise<string>)
}

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

/** Somebody whose own pages have something on them. */
const CADRE = 'sam.nghia@thainguyen.example'

/** An address of each page of the front end. A page without one fails the types: it would go unexamined. */
export const ADDRESSES: Readonly<Record<RouteName, Address>> = {
  home: { as: 'giap.sinh@thainguyen.example', path: '/review' },
  queue: { as: 'giap.sinh@thainguyen.example', path: '/review/queue' },
  meetings: { as: 'nong.hac@thainguyen.example', path: '/review/meeting' },
  meeting: { as: 'nong.hac@thainguyen.example', path: anOfficePlan },
  departmentMeeting: { as: 'giap.sinh@thainguyen.example', path: aDepartment },
  standingMeeting: { as: 'nong.hac@thainguyen.example', path: standingOffice },
  minutes: { as: 'nong.hac@thainguyen.example', path: lastMinutes },
  notices: { as: CADRE, path: '/review/notices' },
  mine: { as: CADRE, path: '/review/me' },
  myLedger: { as: CADRE, path: '/review/me/ledger' },
  myQuarter: { as: CADRE, path: '/review/me/quarter/2026-Q4' },
  registerTrip: { as: CADRE, path: '/review/me/register/2027-Q1' },
  requestTrip: { as: CADRE, path: '/review/me/request' },
  recordTrip: { as: CADRE, path: '/review/me/record' },
  noteTrip: { as: CADRE, path: '/review/me/note/none' },
  resultTrip: { as: CADRE, path: '/review/me/result/none' },
  consents: { as: CADRE, path: '/review/me/consents' },
  outbox: { as: CADRE, path: '/review/me/outbox' },
}

export const pathOf = async ({ path }: Address, visitor: Visitor): Promise<string> =>
  typeof path === 'string' ? path : path(visitor)
