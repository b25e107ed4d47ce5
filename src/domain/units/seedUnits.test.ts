import { findByName } from './findByName'
import { rollUp } from './rollUp'
import { SEED_SUCCESSIONS, SEED_UNITS } from './seedUnits.fixture'
import { successionMap } from './succession'

const BEFORE = '2025-06-30'
const AFTER = '2025-07-01'
const places = successionMap(SEED_SUCCESSIONS)
const named = (text: string, day: '2025-06-30' | '2025-07-01') =>
  findByName(SEED_UNITS, text, day).map(({ id }) => id)

describe('the units of the five posts (domain 5.4)', () => {
  it('1: Lăng, A Nông, Dang and A Tiêng are four communes in 2023 and the commune Tây Giang today', () => {
    const visits = new Map([
      ['lang', 1],
      ['a-nong', 2],
      ['dang', 3],
      ['a-tieng', 4],
    ])
    expect(rollUp(visits, places, '2023-03-31').size).toBe(4)
    expect([...rollUp(visits, places, BEFORE)]).toEqual([...visits].sort())
    expect([...rollUp(visits, places, AFTER)]).toEqual([['tay-giang', 10]])
    expect(places.samePlace('a-nong', 'lang', BEFORE)).toBe(false)
    expect(places.samePlace('a-nong', 'lang', AFTER)).toBe(true)
  })

  it('2: "Anông" and "Atiêng" of the post are A Nông and A Tiêng', () => {
    expect(named('Anông', BEFORE)).toEqual(['a-nong'])
    expect(named('atieng', BEFORE)).toEqual(['a-tieng'])
    expect(named('xã A Tiêng', BEFORE)).toEqual(['a-tieng'])
    expect(named('Anông', AFTER)).toEqual([])
  })

  it('3: Bình Yên of today has the name of one of the four that it is made of, and is another unit', () => {
    expect(named('Bình Yên', BEFORE)).toEqual(['binh-yen-1'])
    expect(named('Bình Yên', AFTER)).toEqual(['binh-yen-2'])
    for (const id of ['binh-yen-1', 'dinh-bien', 'thanh-dinh', 'trung-luong']) {
      expect(places.presentUnits(id, BEFORE)).toEqual([id])
      expect(places.presentUnits(id, AFTER)).toEqual(['binh-yen-2'])
    }
  })

  it('4: Võ Nhai, Mỹ Hào, Định Hóa and Tây Giang were districts and are communes', () => {
    const levelOf = (text: string, day: '2025-06-30' | '2025-07-01') =>
      findByName(SEED_UNITS, text, day).map(({ level }) => level)
    for (const name of ['Võ Nhai', 'Mỹ Hào', 'Tây Giang']) {
      expect(levelOf(name, BEFORE)).toEqual(['district'])
      expect(levelOf(name, AFTER)).toEqual(['commune'])
    }
    expect(levelOf('Định Hóa', BEFORE)).toEqual(['district'])
    expect(named('xã Định Hóa', AFTER)).toEqual(['dinh-hoa-nb', 'dinh-hoa-tn'])
  })

  it('5: Phù Cừ has gone into four communes, and no unit bears its name', () => {
    expect(named('Phù Cừ', BEFORE)).toEqual(['h-phu-cu'])
    expect(named('Phù Cừ', AFTER)).toEqual([])
    expect(places.presentUnits('h-phu-cu', AFTER)).toEqual([
      'doan-dao',
      'quang-hung',
      'tien-tien',
      'tong-tran',
    ])
  })

  it('5: Ngọc Hiển has gone into four, and old Viên An and Tân Ân, both split, share one of them', () => {
    expect(places.presentUnits('h-ngoc-hien', AFTER)).toHaveLength(4)
    expect(places.presentUnits('tan-an-1', AFTER)).toEqual(['phan-ngoc-hien', 'tan-an-2'])
    expect(places.samePlace('vien-an', 'tan-an-1', BEFORE)).toBe(false)
    expect(places.commonPlaces('vien-an', 'tan-an-1', AFTER)).toEqual(['phan-ngoc-hien'])
    expect(places.samePlace('vien-an', 'tan-an-2', AFTER)).toBe(false)
    expect(places.samePlace('vien-an', 'h-ngoc-hien', AFTER)).toBe(true)
  })
})
