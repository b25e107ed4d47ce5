import type { RouteName } from '@/app/(review)/shell/routes'

/** An address of each page of the front end. A page without one fails the types: it would go unexamined. */
export const ADDRESSES: Readonly<Record<RouteName, string>> = {
  home: '/review',
  mine: '/review/me',
  myLedger: '/review/me/ledger',
  myQuarter: '/review/me/quarter/2026-Q4',
  registerTrip: '/review/me/register/2027-Q1',
  requestTrip: '/review/me/request',
  noteTrip: '/review/me/note/none',
  resultTrip: '/review/me/result/none',
  consents: '/review/me/consents',
  outbox: '/review/me/outbox',
}
