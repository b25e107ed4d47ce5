import { fold, matchKey } from './fold'

describe('folded text', () => {
  it('has no accents, no đ and no capitals', () => {
    expect(fold('Đoàn Thanh niên Cộng sản Hồ Chí Minh')).toBe('doan thanh nien cong san ho chi minh')
    expect(fold('ẮẰẲẴẶ ấầẩẫậ ƠỜỞỠỢ ưừửữự Ỷ')).toBe('aaaaa aaaaa ooooo uuuuu y')
  })

  it('is the same for composed and decomposed text', () => {
    expect(fold('Đất Mũi'.normalize('NFD'))).toBe(fold('Đất Mũi'.normalize('NFC')))
  })

  it('reads the Icelandic Ð of old keyboards as Đ', () => {
    expect(fold('ÐÀ NẴNG ðịnh')).toBe('da nang dinh')
  })

  it('collapses every kind of space and trims the ends', () => {
    expect(fold('  Tây \t\n Giang\u00a0 ')).toBe('tay giang')
  })
})

describe('the key that names are matched by', () => {
  it('takes the spelling of a post for the official name', () => {
    expect(matchKey('Anông')).toBe(matchKey('A Nông'))
    expect(matchKey('Atiêng')).toBe(matchKey('A Tiêng'))
    expect(matchKey("A'Vương – (xã)")).toBe('avuongxa')
  })

  it('keeps digits and different names apart', () => {
    expect(matchKey('Tổ 12')).toBe('to12')
    expect(matchKey('Lăng')).not.toBe(matchKey('Dang'))
  })
})
