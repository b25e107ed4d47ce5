import { begunDay, type DayTyping, followed, typedInto } from './dayTyping'

/** Types key by key into a field whose owner takes what it is told, or keeps its day as long as no whole one is told. */
function type(keys: readonly string[], begins: string, keeps: boolean): { typing: DayTyping; value: string } {
  let value = begins
  let typing = begunDay(begins)
  for (const key of keys) {
    typing = typedInto(typing, key === '⌫' ? typing.text.slice(0, -1) : typing.text + key, value)
    if (typing.known !== '' || !keeps) value = typing.known
    typing = followed(typing, value)
  }
  return { typing, value }
}

const AWAY = Array<string>(10).fill('⌫')

test.each([true, false])(
  'a day is typed over another, its owner keeping the old one meanwhile: %s',
  (keeps) => {
    expect(type(['⌫'], '2026-10-05', keeps).typing.text).toBe('05/10/202')
    expect(type(AWAY, '2026-10-05', keeps).typing.text).toBe('')
    const { typing, value } = type([...AWAY, ...Array.from('06112027')], '2026-10-05', keeps)
    expect([typing.text, value]).toEqual(['06/11/2027', '2027-11-06'])
  },
)

test('a day that comes from elsewhere is written anew, over nothing, a piece and a whole one', () => {
  expect(followed(begunDay(''), '2026-10-05').text).toBe('05/10/2026')
  const piece = typedInto(begunDay('2026-10-05'), '05/10/202', '2026-10-05')
  expect(followed(piece, '2026-10-05').text).toBe('05/10/202')
  expect(followed(piece, '2026-12-01').text).toBe('01/12/2026')
  const whole = typedInto(begunDay('2026-10-05'), '06/10/2026', '2026-10-05')
  expect(followed(whole, '2026-10-06').text).toBe('06/10/2026')
  expect(followed(whole, '2026-10-05').text).toBe('05/10/2026')
})

test('a whole day is kept as it was typed, without noughts too', () => {
  const typing = typedInto(begunDay(''), '5/1/2026', '')
  expect(followed(typing, '2026-01-05').text).toBe('5/1/2026')
})
