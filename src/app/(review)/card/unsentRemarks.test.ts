import { keepRemark, unsentRemark } from './unsentRemarks'

test('a remark that was begun is found again by who began it, on the plan that it is about', () => {
  keepRemark('head', 'plan', { text: 'Ghi rõ', line: 'trip' })
  expect(unsentRemark('head', 'plan')).toEqual({ text: 'Ghi rõ', line: 'trip' })
  expect(unsentRemark('head', 'other').text).toBe('')
  expect(unsentRemark('deputy', 'plan').text).toBe('')
})

test('a remark that was sent or taken away is not found again', () => {
  keepRemark('head', 'plan', { text: 'Ghi rõ', line: 'trip' })
  keepRemark('head', 'plan', { text: ' ', line: 'trip' })
  expect(unsentRemark('head', 'plan')).toEqual({ text: '', line: '' })
})
