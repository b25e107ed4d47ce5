import { saidOf } from './said'

const params = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }))

test('a notice says what happened and of which quarter, in the language of the reader', () => {
  const returned = { kind: 'planReturned' as const, params: params({ period: '2026-Q4' }) }
  expect(saidOf(returned, 'vi')).toBe('Kế hoạch được trả lại để chỉnh sửa · Quý IV năm 2026')
  expect(saidOf(returned, 'en')).toContain('Your plan was returned for correction')
})

test('a notice of a trip names it', () => {
  const moved = { kind: 'tripMoved' as const, params: params({ title: 'Khảo sát chi đoàn Phú Lương' }) }
  expect(saidOf(moved, 'vi')).toBe('Chuyến đi được chuyển sang ngày khác: Khảo sát chi đoàn Phú Lương')
})

test('the reminders of a day say how many there are of each kind, and nothing of what there is none', () => {
  const day = { kind: 'reminders' as const, params: params({ due: '2', overdue: '0', late: '3' }) }
  expect(saidOf(day, 'vi')).toBe('Nhắc việc trong ngày: 2 việc sắp đến hạn, 3 người chậm')
  expect(saidOf({ kind: 'reminders', params: [] }, 'en')).toBe('Reminders of the day')
})
