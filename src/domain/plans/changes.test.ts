import { type ComparedLine, planChanges } from './changes'

const line = (more: Partial<ComparedLine> = {}): ComparedLine => ({
  id: 'a',
  title: 'Khảo sát',
  state: 'registered',
  firstDay: '2021-07-12',
  lastDay: '2021-07-12',
  halfDays: 2,
  form: 'HT1',
  topics: ['t1'],
  units: [{ id: 'u', name: 'Bình Yên' }],
  people: [{ id: 'p', name: 'Ánh' }],
  ...more,
})

test('nothing changed, nothing is said', () => {
  expect(planChanges([line()], [line()])).toEqual([])
})

test('a line that came and one that went are named', () => {
  expect(planChanges([line({ id: 'a' })], [line({ id: 'b', title: 'Mới' })])).toEqual([
    { kind: 'added', line: 'b', title: 'Mới', fields: [] },
    { kind: 'removed', line: 'a', title: 'Khảo sát', fields: [] },
  ])
})

test('of a line that was corrected each changed part is told, before and after', () => {
  const after = line({ lastDay: '2021-07-14', halfDays: 6, units: [{ id: 'v', name: 'Phú Đình' }] })
  expect(planChanges([line()], [after])).toEqual([
    {
      kind: 'changed',
      line: 'a',
      title: 'Khảo sát',
      fields: [
        { field: 'days', before: '2021-07-12', after: '2021-07-12 – 2021-07-14' },
        { field: 'halfDays', before: '2', after: '6' },
        { field: 'units', before: 'Bình Yên', after: 'Phú Đình' },
      ],
    },
  ])
})

test.each<[string, Partial<ComparedLine>]>([
  ['title', { title: 'Khác' }],
  ['people', { people: [] }],
  ['topics', { topics: ['t2'] }],
  ['form', { form: 'HT2' }],
  ['state', { state: 'dropped' }],
])('a change of %s is seen', (field, more) => {
  expect(planChanges([line()], [line(more)])[0]?.fields.map((one) => one.field)).toEqual([field])
})

test('topics in another order are the same topics', () => {
  expect(planChanges([line({ topics: ['a', 'b'] })], [line({ topics: ['b', 'a'] })])).toEqual([])
})
