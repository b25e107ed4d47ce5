import { reasonsWords } from './map'

test('reasons are one sentence: only the first begins with a capital', () => {
  const reasons = [
    { code: 'NOT_VISITED_FOR', points: 7, months: 7 },
    { code: 'IN_YOUR_CHARGE', points: 1 },
  ] as const
  expect(reasonsWords(reasons, 'vi')).toBe(
    'Đã 7 tháng chưa có ai đến; địa bàn đồng chí hoặc ban của đồng chí phụ trách',
  )
  expect(reasonsWords([{ code: 'NEVER_VISITED', points: 1 }], 'en')).toBe('Nobody has been there')
  expect(reasonsWords([], 'vi')).toBe('')
})
