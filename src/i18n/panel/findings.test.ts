import { findingEventName, findingStateName, findingTone } from './findings'

test('a good model is noted and keeps nobody waiting; what a trip was asked for waits for an answer', () => {
  expect(findingStateName('model', 'open', 'vi')).toBe('Đã ghi nhận')
  expect(findingStateName('recommendation', 'open', 'vi')).toBe('Đang chờ')
  expect(findingTone('model', 'open')).not.toBe('open')
  expect(findingTone('difficulty', 'open')).toBe('open')
})

test('of a good model its replication is recorded, and every other finding is answered', () => {
  expect(findingEventName('model', 'answer', 'vi')).toBe('Ghi việc nhân rộng')
  expect(findingEventName('aspiration', 'answer', 'en')).toBe('Answer')
  expect(findingEventName('model', 'close', 'en')).toBe('Close')
})
