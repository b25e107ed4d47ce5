import { tripForms } from '../../scripts/seed/data/tripForms'
import { topics } from '../../scripts/seed/data/topics'

const codes = new Set(topics.map((topic) => topic.code))
const forms: readonly string[] = tripForms.map((form) => form.code)
const missing = (...wanted: string[]): string[] => wanted.filter((code) => !codes.has(code))

test('the catalogue has the sixty themes of the five offices, in twelve categories', () => {
  expect(topics).toHaveLength(60)
  expect(new Set(topics.map((topic) => topic.code.slice(0, 2))).size).toBe(12)
})

test('the four forms are shipped (rows CM-05, TN-15)', () => {
  expect(forms).toEqual(['HT1', 'HT2', 'HT3', 'HT4'])
  expect(missing('02.03', '02.04', '04.01', '04.02', '12.01')).toEqual([])
})

test('the catalogue has what An Giang went for (rows AG-20, AG-17)', () => {
  expect(missing('01.02', '06.03', '06.05', '07.01', '07.03', '08.02', '08.03', '10.01', '11.02')).toEqual([])
})

test('the catalogue has what Cà Mau went for (rows CM-06 to CM-12, CM-15)', () => {
  expect(missing('12.02', '06.01', '06.04', '08.01', '04.01', '08.11', '10.02', '10.03')).toEqual([])
  expect(missing('08.04', '08.05', '01.09', '09.04', '01.03', '01.04', '01.07', '01.08')).toEqual([])
})

test('religion and vulnerable youth are sensitive from the start (rows CM-13, CM-14, HY-18)', () => {
  const sensitive = topics.filter((topic) => topic.sensitive).map((topic) => topic.code)
  expect(sensitive).toEqual(expect.arrayContaining(['04.05', '05.02', '05.03']))
})

test('the catalogue has what Thái Nguyên went for (row TN-23)', () => {
  expect(missing('07.02', '11.01', '06.06')).toEqual([])
})

test('the catalogue has what Tây Giang spoke of (rows TG-05 to TG-11)', () => {
  expect(
    missing('01.05', '04.03', '01.06', '05.01', '06.02', '04.04', '06.07', '03.03', '08.07', '01.10'),
  ).toEqual([])
})

test('the catalogue has what Hưng Yên went for (rows HY-08 to HY-17)', () => {
  expect(missing('12.03', '12.02', '04.02', '01.01', '01.03', '03.01', '03.02', '01.06')).toEqual([])
  expect(missing('02.01', '02.02', '02.03', '09.03', '10.04', '10.05', '08.06', '08.08')).toEqual([])
  expect(missing('09.01', '09.02', '08.09', '08.10')).toEqual([])
})

test('themes of the epidemic and the elections are retired, and stay for old trips', () => {
  const retired = topics.filter((topic) => topic.validTo !== null).map((topic) => topic.code)
  expect(retired).toEqual(['06.03', '07.02', '11.02'])
})
