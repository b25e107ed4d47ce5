import fc from 'fast-check'
import { sortKey } from './sortKey'

const bytewise = (a: string, b: string) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)))
const sorted = (words: string[]) => [...words].sort(bytewise)

describe('the sort key of Vietnamese', () => {
  it('puts the letters in the order of the alphabet', () => {
    const letters = Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxy')
    expect(sorted([...letters].reverse())).toEqual(letters)
    const words = letters.map((letter) => `${letter}nh`)
    expect(sorted([...words].reverse())).toEqual(words)
  })

  it('puts Đà Nẵng before Hà Nội and after every D', () => {
    expect(sorted(['Hà Nội', 'Đà Nẵng', 'Dưỡng', 'Cà Mau'])).toEqual(['Cà Mau', 'Dưỡng', 'Đà Nẵng', 'Hà Nội'])
  })

  it('orders tones only between words of equal letters', () => {
    const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man', 'mẫn']
    expect(sorted([...tones].reverse())).toEqual(tones)
    const shaped = ['mân', 'mần', 'mẩn', 'mẫn', 'mấn', 'mận']
    expect(sorted([...shaped].reverse())).toEqual(shaped)
  })

  it('puts a later tone after an earlier one only when the whole name has equal letters', () => {
    expect(sorted(['Tả Van', 'Ta Vân'])).toEqual(['Tả Van', 'Ta Vân'])
    expect(sorted(['Hòa An', 'Hoa Ấn', 'Hoa An'])).toEqual(['Hoa An', 'Hòa An', 'Hoa Ấn'])
  })

  it('does not mind where a writer puts the tone, nor capitals, nor how the text is composed', () => {
    expect(sortKey('Hoà Bình')).toBe(sortKey('HÒA  BÌNH '))
    expect(sortKey('Đắk Lắk'.normalize('NFD'))).toBe(sortKey('Đắk Lắk'.normalize('NFC')))
  })

  it('sorts a shorter name before a longer one that begins with it', () => {
    expect(sorted(['Tân Ân Tây', 'Tân Ân', 'Tân'])).toEqual(['Tân', 'Tân Ân', 'Tân Ân Tây'])
    expect(sorted(['An Giang', 'Anh', 'Ăn'])).toEqual(['An Giang', 'Anh', 'Ăn'])
    expect(sorted(['Tổ 2a', 'Tổ 2'])).toEqual(['Tổ 2', 'Tổ 2a'])
  })

  it('is plain ASCII for Vietnamese text', () => {
    expect(sortKey('Quảng Ngãi, Thừa Thiên – Huế'.replace('–', '-'))).toMatch(/^[\x20-\x7e]*$/)
  })

  it('agrees with the Vietnamese collation of the platform on words with a tone each', () => {
    const collator = new Intl.Collator('vi', { sensitivity: 'accent' })
    const vowels = Array.from('aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ')
    const words = fc
      .tuple(
        fc.constantFrom('', 'b', 'đ', 'd', 't'),
        fc.constantFrom(...vowels),
        fc.constantFrom('', 'n', 't'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, (a, b) =>
        expect(Math.sign(bytewise(a, b))).toBe(Math.sign(collator.compare(a, b))),
      ),
      { numRuns: 1000 },
    )
  })
})
