import { NOTICE_KINDS } from '@/services/notify/noticeKinds'
import { noticeText } from './noticeWords'

test('a notice says what happened and of which quarter, in both languages', () => {
  expect(noticeText('planReturned', { period: '2026-Q4' }, 'vi')).toBe(
    'Kế hoạch được trả lại để chỉnh sửa · Quý IV năm 2026',
  )
  expect(noticeText('tripMoved', {}, 'en')).toBe('The trip was moved to other days')
})

test('every kind has its own words, and an unheard-of one is itself', () => {
  for (const language of ['vi', 'en'] as const) {
    const texts = NOTICE_KINDS.map((kind) => noticeText(kind, {}, language))
    expect(new Set(texts).size).toBe(NOTICE_KINDS.length)
    for (const kind of NOTICE_KINDS) expect(texts).not.toContain(kind)
  }
  expect(noticeText('toString', {}, 'vi')).toBe('toString')
})
