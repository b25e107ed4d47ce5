import { pageAt } from './pageAt'

test.each([
  ['/review', '/'],
  ['/review/', '/'],
  ['/review/queue', '/queue'],
  ['/review/meeting/0197', '/meeting/:plan'],
  ['/review/me/register/2027-Q1', '/me/register/:period'],
  ['/review/me/', '/me'],
])('%s is the page %s', (address, path) => {
  expect(pageAt(address)?.path).toBe(path)
})

test.each(['/review/none', '/review/queue/more', '/review/meeting/0197/more'])('%s is no page', (address) => {
  expect(pageAt(address)).toBeUndefined()
})
