import { aliasesIn, nameKeys, soughtKeys } from './nameKeys'
import { type NamedUnit, rankByName } from './rankByName'

const unit = (id: string, name: string, more: Partial<NamedUnit> = {}): NamedUnit => ({
  id,
  name,
  type: 'xa',
  aliases: [],
  ...more,
})
const order = (units: NamedUnit[], text: string, home: string[] = []) =>
  rankByName(units, text, ({ id }) => home.includes(id)).map(({ id }) => id)

describe('the keys by which a unit is found', () => {
  it('know its name and other names, with and without type, accents and spaces', () => {
    expect(nameKeys('A Nông', 'xa', ['Anông', 'A-Nông cũ'])).toBe('|anong|xaanong|anongcu|xaanongcu|')
    expect(nameKeys('chùa Hang', 'chua', [])).toContain('|chuahang|')
    expect(nameKeys('chùa Hang', 'chua', [])).not.toContain('|chuachuahang|')
    expect(nameKeys('Đảo Thổ Chu', 'khac', [])).toBe('|daothochu|')
  })

  it('answer to a text at the beginning of a name, or nowhere for one without letters', () => {
    expect(soughtKeys('Xã  A Nông')).toEqual({ key: 'xaanong', beginning: '|xaanong' })
    expect(soughtKeys(' – ')).toEqual({ key: '', beginning: '' })
  })

  it('take other names from one line', () => {
    expect(aliasesIn('Anông; A-Nông ;; ')).toEqual(['Anông', 'A-Nông'])
    expect(aliasesIn(undefined)).toEqual([])
  })
})

describe('the order of units for somebody who wrote a text', () => {
  it('begins with the very name, then other accents, then names that begin so, then those that have it', () => {
    const units = [
      unit('in', 'Bản Lăng'),
      unit('begins', 'Làng Nhì'),
      unit('plain', 'Lang'),
      unit('very', 'Lăng'),
    ]
    expect(order(units, 'lăng')).toEqual(['very', 'plain', 'begins', 'in'])
  })

  it('takes an alias and a name with its type for the very name', () => {
    const units = [unit('other', 'Anông Hạ'), unit('alias', 'A Nông', { aliases: ['Anông'] })]
    expect(order(units, 'Anông')).toEqual(['alias', 'other'])
    expect(order(units, 'xã anong')).toEqual(['alias', 'other'])
  })

  it('prefers a word that begins so to letters inside a word', () => {
    expect(order([unit('inside', 'Thanh'), unit('word', 'Tân An')], 'an')).toEqual(['word', 'inside'])
  })

  it('puts the one at home first among equals, and the alphabet after that', () => {
    const units = [unit('nb', 'Định Hóa'), unit('tn', 'Định Hóa'), unit('la', 'Đình Hòa')]
    expect(order(units, 'Định Hóa', ['tn'])).toEqual(['tn', 'nb', 'la'])
    expect(order([unit('b', 'Tân Ân'), unit('a', 'Tân Ân')], 'tan')).toEqual(['a', 'b'])
  })
})
