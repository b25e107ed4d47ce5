import { enterSearches, onlyOne } from './searchKeys'

const lan = { id: '1', label: 'Nông Thị Lan' }
const hoa = { id: '2', label: 'Lê Thị Hoa' }

/** Presses a key. @returns whether the form around would be sent, and how often something was taken */
function press(key: string, isComposing = false) {
  let [sent, taken] = [true, 0]
  enterSearches(
    { key, nativeEvent: { isComposing }, preventDefault: () => (sent = false) },
    () => (taken += 1),
  )
  return { sent, taken }
}

it('never sends the form by Enter, and takes nothing while letters are being put together', () => {
  expect(press('Enter')).toEqual({ sent: false, taken: 1 })
  expect(press('Enter', true)).toEqual({ sent: false, taken: 0 })
  expect(press('a')).toEqual({ sent: true, taken: 0 })
})

it('takes what was found where it is one thing, for these words and not chosen yet', () => {
  expect(onlyOne({ text: 'lan', choices: [lan] }, 'lan', [])).toBe(lan)
  expect(onlyOne({ text: 'thi', choices: [lan, hoa] }, 'thi', [])).toBeUndefined()
  expect(onlyOne({ text: 'thi', choices: [lan, hoa] }, 'thi', [lan])).toBe(hoa)
  expect(onlyOne({ text: 'la', choices: [lan] }, 'lanh', [])).toBeUndefined()
  expect(onlyOne({ text: '', choices: [lan] }, '', [])).toBeUndefined()
  expect(onlyOne(undefined, 'lan', [])).toBeUndefined()
})
