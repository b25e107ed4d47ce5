import { refusedOf } from './whoseRefusal'

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
