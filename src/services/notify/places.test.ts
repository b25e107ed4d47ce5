import { DUTY_KINDS } from '@/domain/deadlines'
import { NOTICE_KINDS } from './noticeKinds'
import { placeOfDuty, placeOfNotice } from './places'

/** People who go and people who approve arrive on their own pages; the panel is for what exists there alone. */
const TOLD = { documentType: 'trips', document: 'a/b', period: '2026-Q4' }

test.each([
  ['register', '/review/me/register/2026-Q4'],
  ['submit', '/review/me/quarter/2026-Q4'],
  ['tripResult', '/review/me/result/a%2Fb'],
  ['consent', '/review/queue?item=a%2Fb'],
  ['report', '/admin/collections/trips/a%2Fb'],
  ['recommendation', '/admin/collections/trips/a%2Fb'],
  ['departmentPlan', '/admin/collections/trips/a%2Fb'],
] as const)('%s is done at %s', (kind, place) => {
  expect(placeOfDuty({ kind, ...TOLD })).toBe(place)
})

test('what is not there yet is done where it begins', () => {
  expect(placeOfDuty({ kind: 'officePlan', period: '2026-Q4' })).toBe('/admin/collections/plans')
  expect(placeOfDuty({ kind: 'report', period: '2026-Q4' })).toBe('/admin/collections/reports')
  for (const kind of DUTY_KINDS) expect(placeOfDuty({ kind })).toMatch(/^\/(review|admin\/collections)/)
})

test.each([
  ['planReturned', '/review/me/quarter/2026-Q4'],
  ['commentMade', '/review/me/quarter/2026-Q4'],
  ['tripMoved', '/review/me'],
  ['tripPostponed', '/review/me'],
  ['tripCancelled', '/admin/collections/trips/a%2Fb'],
  ['gatheredPlanReturned', '/admin/collections/trips/a%2Fb'],
  ['tripRefused', '/admin/collections/trips/a%2Fb'],
  ['reminders', '/review'],
] as const)('a notice that is %s leads to %s', (kind, place) => {
  expect(placeOfNotice({ kind, ...TOLD })).toBe(place)
})

test('a notice without its period leads to the own pages, and every notice leads somewhere', () => {
  expect(placeOfNotice({ kind: 'quarterOpened', documentType: 'plans', document: 'p' })).toBe('/review/me')
  for (const kind of NOTICE_KINDS) expect(placeOfNotice({ kind })).toMatch(/^\/(review|admin\/collections)/)
})
