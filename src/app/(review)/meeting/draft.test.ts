import { keptDraft, newDraft, readDraft, writtenOf } from './draft'

const HALF_PAST = '2026-10-05T01:30:00.000Z'
const draft = { ...newDraft(['m1']), begunAt: HALF_PAST }
const written = (id: string, more = {}) => ({
  id,
  cadre: 'me',
  begunAt: '2026-10-05T08:30:00+07:00',
  ...more,
})

test('a draft has become the minutes that its person wrote since, of a meeting that began when it did', () => {
  expect(writtenOf(draft, 'me', [written('m2')])?.id).toBe('m2')
  expect(writtenOf(draft, 'me', [written('m2', { begunAt: '2026-10-05T01:31:00.000Z' })])).toBeUndefined()
  expect(writtenOf(draft, 'me', [written('m2', { begunAt: null })])).toBeUndefined()
})

test('a second draft of one agenda is not taken for the minutes of the first, though both began at half past eight', () => {
  expect(writtenOf(draft, 'me', [written('m1')])).toBeUndefined()
  expect(writtenOf(draft, 'me', [written('m2'), written('m1')])?.id).toBe('m2')
})

test('a draft is not taken as written because somebody else has written on the same hour', () => {
  expect(writtenOf(draft, 'me', [written('m2', { cadre: 'you' })])).toBeUndefined()
})

test('a draft that was kept knows still which minutes there were before it', () => {
  expect(readDraft(keptDraft(draft))).toEqual(draft)
})
