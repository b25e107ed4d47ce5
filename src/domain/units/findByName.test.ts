import { findByName } from './findByName'
import type { UnitFacts } from './unit'

const unit = (id: string, name: string, facts: Partial<UnitFacts> = {}): UnitFacts => ({
  id,
  name,
  type: 'xã',
  level: 'commune',
  aliases: [],
  ...facts,
})
const idsOf = (units: UnitFacts[], text: string) => findByName(units, text, '2024-01-01').map(({ id }) => id)

describe('finding a unit by its name', () => {
  it('puts the one that is written with the same accents first', () => {
    const units = [unit('1', 'Láng'), unit('2', 'Lang'), unit('3', 'Lăng')]
    expect(idsOf(units, 'lăng')).toEqual(['3', '2', '1'])
    expect(idsOf(units, 'LÁNG')).toEqual(['1', '2', '3'])
    expect(idsOf(units, 'lang')).toEqual(['2', '1', '3'])
  })

  it('counts an alias or the type as the same writing', () => {
    const units = [unit('1', 'An Nhơn'), unit('2', 'Bắc Hà', { aliases: ['An Nhon'] })]
    expect(idsOf(units, 'an nhon')).toEqual(['2', '1'])
    expect(idsOf(units, 'xã An Nhơn')).toEqual(['1', '2'])
  })

  it('does not match a part of a name, another type or nothing', () => {
    const units = [unit('1', 'Tân Ân'), unit('2', 'Tân Ân Tây')]
    expect(idsOf(units, 'Tân')).toEqual([])
    expect(idsOf(units, 'phường Tân Ân')).toEqual([])
    expect(idsOf(units, '  ')).toEqual([])
    expect(idsOf([unit('3', '–')], ' ')).toEqual([])
  })

  it('leaves out units that do not exist on the day', () => {
    const units = [
      unit('1', 'A Nông', { validTo: '2023-12-31' }),
      unit('2', 'A Nông', { validFrom: '2024-01-01' }),
    ]
    expect(idsOf(units, 'A Nông')).toEqual(['2'])
  })

  it('orders units of one name by their id', () => {
    const units = [unit('b', 'Định Hóa'), unit('a', 'Định Hóa')]
    expect(idsOf(units, 'Định Hóa')).toEqual(['a', 'b'])
    expect(idsOf([...units].reverse(), 'Định Hóa')).toEqual(['a', 'b'])
  })
})
