import { draftId, pageOf, wordsIn } from './draftPages'

const registered = { kind: 'registerTrip', input: { stops: [{ from: '2026-12-30' }] } } as const

it('opens what was refused on the page on which it was written, whatever day was written', () => {
  const id = draftId({ ...registered, draft: 'registerTrip/2027-Q1' })
  expect(pageOf({ id, kind: 'registerTrip' })).toBe('/me/register/2027-Q1')
  expect(draftId(registered)).toBe('registerTrip/2026-Q4')
  expect(draftId({ kind: 'noteTrip', input: { trip: 't' } })).toBe('noteTrip/t')
})

it('tells what is written in a draft, and nothing that people did not write', () => {
  const form = { text: ' Đường liên thôn hỏng ', phase: 'during', unit: 'u', title: 'Sau bão', reason: ' ' }
  expect(wordsIn({ form })).toEqual(['Sau bão', 'Đường liên thôn hỏng'])
})
