import { asDayKey } from '@/domain/calendar'
import { reportPeriods } from '@admin/lists/reportPeriods'

const periods = (day: string) => reportPeriods(asDayKey(day) ?? '1900-01-01', 'vi')

test('a report is begun for the present quarter, the one before, and the year', () => {
  expect(periods('2026-11-25').map(({ id }) => id)).toEqual(['2026-Q4', '2026-Q3', '2026'])
  expect(periods('2026-11-25')[0]).toEqual({ id: '2026-Q4', name: 'Quý IV năm 2026' })
})

test('at the beginning of a year the year before can still be reported', () => {
  expect(periods('2026-01-05').map(({ id }) => id)).toEqual(['2026-Q1', '2025-Q4', '2026', '2025'])
})
