import { refusedOf, wordsOnIt } from './whoseRefusal'

const stale = (field: string) => ({
  code: 'STALE_VERSION',
  field,
  words: { vi: 'Kế hoạch 2 – Hồ sơ vừa được thay đổi.', en: 'Plan 2 – Somebody has changed this.' },
})

test('of plans that were agreed to together, the one that was in the way says why, without its number', () => {
  expect([...refusedOf(['a', 'b', 'c'], [stale('plans.1.version')], 'vi')]).toEqual([
    ['b', 'Hồ sơ vừa được thay đổi.'],
  ])
})

test('what is about no single one stands on all of them, as it was said', () => {
  const words = { vi: 'Chuyến – vừa đổi.', en: 'The trip – changed.' }
  expect([...refusedOf(['a', 'b'], [{ code: 'STALE_VERSION', field: 'fromVersion', words }], 'en')]).toEqual([
    ['a', 'The trip – changed.'],
    ['b', 'The trip – changed.'],
  ])
})

test('two refusals of one document are both told', () => {
  const [one, other] = [stale('plans.0.version'), stale('plans.0.lines.2')]
  expect(refusedOf(['a'], [one, other], 'en').get('a')).toBe(
    'Somebody has changed this. Somebody has changed this.',
  )
})

test('what is wrong with one decision of a meeting is told where that plan stands, without its number', () => {
  const words = {
    vi: 'Kế hoạch của cơ quan: quyết định 4: dòng 1: lý do – cần ghi rõ.',
    en: 'Decision 4 – say why.',
  }
  const why = { code: 'REASON_REQUIRED', field: 'office.decisions.3.lines.0.reason', words }
  expect(wordsOnIt(why, 'vi')).toBe('cần ghi rõ.')
  expect(wordsOnIt({ ...why, field: 'office.version' }, 'en')).toBe('Decision 4 – say why.')
})
