import { moreOverlaps, peopleWords } from './dashboard'

const people = (...names: string[]) => names.map((name) => ({ name }))

test('three people of a trip are named, and of more it is said how many', () => {
  expect(peopleWords(people('Hà', 'An', 'Vy'), 'vi')).toBe('Hà, An, Vy')
  expect(peopleWords(people('Hà', 'An', 'Vy', 'Tú', 'Minh'), 'vi')).toBe('Hà, An, Vy và 2 người')
  expect(peopleWords(people('Hà', 'An', 'Vy', 'Tú'), 'en')).toBe('Hà, An, Vy and 1 more')
})

test('what a short list leaves out is counted', () => {
  expect(moreOverlaps(5, 'vi')).toBe('Còn 5 cặp khác')
  expect(moreOverlaps(1, 'en')).toBe('1 more')
})
