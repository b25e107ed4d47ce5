import { agendasIn } from './agendas'
import type { AgendasQuery } from './Meeting.generated'

type Row = AgendasQuery['reviewQueue']['rows'][number]
const row = (more: Partial<Row>): Row => ({
  id: 'plan',
  title: 'Kế hoạch',
  scope: 'cadre',
  awaiting: 'head',
  period: '2026-Q4',
  organization: 'office',
  department: 'PT',
  lineCount: 1,
  halfDays: 2,
  dueOn: null,
  ...more,
})
const report = {
  id: 'r',
  organization: 'office',
  department: 'PT',
  awaiting: 'head',
  period: '2026-Q3',
} as const
const agendas = (rows: Row[], more: Partial<AgendasQuery> = {}) =>
  agendasIn({
    reviewQueue: { rows },
    consentQueue: [],
    reportQueue: [],
    meetingsHeld: { rows: [], next: null },
    ...more,
  }).map(({ href, plans, trips, reports }) => [href, plans, trips, reports])

test('a department has one agenda for each period, with its plans and reports', () => {
  expect(
    agendas([row({}), row({ id: 'other' }), row({ period: '2027-Q1' })], {
      reportQueue: [report, { ...report, period: '2026-Q4' }],
    }),
  ).toEqual([
    ['/meeting/department/office/PT/2026-Q4', 2, 0, 1],
    ['/meeting/department/office/PT/2027-Q1', 1, 0, 0],
    ['/meeting/department/office/PT/2026-Q3', 0, 0, 1],
  ])
})

test('trips and reports that await the Standing Committee stand on the agenda of the office’s plan', () => {
  const office = row({ id: 'whole', scope: 'organization', awaiting: 'standing', department: null })
  const more = {
    consentQueue: [{ id: 't', organization: 'office' }],
    reportQueue: [{ ...report, awaiting: 'standing' as const, department: null }],
  }
  expect(agendas([office], more)).toEqual([['/meeting/whole', 0, 1, 1]])
  expect(agendas([], more)).toEqual([['/meeting/office/office', 0, 1, 1]])
})

test('what awaits the focal department, and a single plan of another office, is on nobody’s agenda here', () => {
  const single = row({ awaiting: 'standing' })
  expect(agendas([row({ scope: 'department', awaiting: 'focal' }), single])).toEqual([])
})
