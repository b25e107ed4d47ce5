import { addDays } from '@/domain/calendar'
import { isValidOn, liesIn, printedName, successions, unitOf, units } from '.'
import { buildMerger, parseCommune } from './merger'

const namesOf = (keys: readonly string[]) => keys.map((key) => printedName(unitOf(key))).sort()
const successorsOf = (key: string) => successions.filter(({ from }) => from === key).map(({ to }) => to)
const predecessorsOf = (key: string) => successions.filter(({ to }) => to === key).map(({ from }) => from)

test('every unit has a key of its own and a parent that exists', () => {
  const keys = units.map((unit) => unit.key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const unit of units) expect(unit.parent === null || unitOf(unit.parent)).toBeTruthy()
})

test('two communes whose names differ only in accents are two units', () => {
  const named = (name: string) =>
    units.filter((unit) => unit.name === name && unit.parent === 'thai-nguyen-2025')
  expect(named('Văn Lang')).toHaveLength(1)
  expect(named('Văn Lăng')).toHaveLength(1)
  const phuTan = units.filter((unit) => unit.parent === 'an-giang/phu-tan').map(({ name }) => name)
  expect(phuTan).toEqual(expect.arrayContaining(['Phú Thạnh', 'Phú Thành']))
  expect(named('Văn Lang')[0]?.key).not.toBe(named('Văn Lăng')[0]?.key)
})

test('every unit lies in Vietnam', () => {
  for (const { coordinates } of units) {
    expect(coordinates?.latitude).toBeGreaterThan(8)
    expect(coordinates?.latitude).toBeLessThan(23.5)
    expect(coordinates?.longitude).toBeGreaterThan(102)
    expect(coordinates?.longitude).toBeLessThan(113)
  }
})

test('an old unit ends on the day before the unit that follows it begins', () => {
  for (const { from, to, date } of successions) {
    expect(unitOf(to).validFrom).toBe(date)
    expect(unitOf(from).validTo).toBe(addDays(date, -1))
  }
})

test('no succession stands twice', () => {
  const pairs = successions.map(({ from, to }) => `${from} → ${to}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

test('a unit that went wholly into another went nowhere else', () => {
  for (const { from } of successions.filter(({ extent }) => extent === 'whole')) {
    expect(successorsOf(from)).toHaveLength(1)
  }
})

test('the four communes that Tây Giang visited in 2023 are one commune today, which bears the name of the district', () => {
  const communes = ['xa-lang', 'xa-a-nong', 'xa-dang', 'xa-a-tieng'].map(
    (key) => `quang-nam/tay-giang/${key}`,
  )
  expect(new Set(communes.flatMap(successorsOf))).toEqual(new Set(['da-nang-2025/xa-tay-giang']))
  expect(predecessorsOf('da-nang-2025/xa-tay-giang')).toEqual(
    expect.arrayContaining([...communes, 'quang-nam/tay-giang']),
  )
  expect(unitOf('quang-nam/tay-giang/xa-a-nong').aliases).toContain('Anông')
  expect(unitOf('quang-nam/tay-giang/xa-a-tieng').aliases).toContain('Atiêng')
})

test('the ten communes of Tây Giang district became three', () => {
  const old = units.filter((unit) => unit.parent === 'quang-nam/tay-giang')
  expect(old).toHaveLength(10)
  expect(new Set(old.flatMap((unit) => successorsOf(unit.key))).size).toBe(3)
})

test('xã Bình Yên of today is four old communes, one of the same name', () => {
  const old = predecessorsOf('thai-nguyen-2025/xa-binh-yen').filter((key) => unitOf(key).level === 'commune')
  expect(namesOf(old)).toEqual(['xã Bình Yên', 'xã Thanh Định', 'xã Trung Lương', 'xã Định Biên'])
})

test('Phù Cừ and Ngọc Hiển leave no unit of their name, but four communes each', () => {
  expect(namesOf(successorsOf('hung-yen/phu-cu'))).toEqual(
    ['xã Quang Hưng', 'xã Đoàn Đào', 'xã Tiên Tiến', 'xã Tống Trân'].sort(),
  )
  expect(namesOf(successorsOf('ca-mau/ngoc-hien'))).toEqual(
    ['xã Tân Ân', 'xã Phan Ngọc Hiển', 'xã Đất Mũi', 'xã Đất Mới'].sort(),
  )
})

test('the old communes Viên An and Tân Ân were split', () => {
  expect(namesOf(successorsOf('ca-mau/ngoc-hien/xa-vien-an'))).toEqual(['xã Đất Mũi', 'xã Đất Mới'].sort())
  expect(namesOf(successorsOf('ca-mau/ngoc-hien/xa-tan-an'))).toEqual(
    ['xã Phan Ngọc Hiển', 'xã Đất Mũi'].sort(),
  )
})

test('Thái Nguyên of today has its 92 communes: 77 xã and 15 phường', () => {
  const communes = units.filter(({ parent, level }) => parent === 'thai-nguyen-2025' && level === 'commune')
  expect(communes.filter(({ type }) => type === 'xa')).toHaveLength(77)
  expect(communes.filter(({ type }) => type === 'phuong')).toHaveLength(15)
})

test('An Giang of today has its three special zones', () => {
  const zones = units.filter(({ parent, type }) => parent === 'an-giang-2025' && type === 'dacKhu')
  expect(zones.map(({ name }) => name).sort()).toEqual(['Kiên Hải', 'Phú Quốc', 'Thổ Châu'])
  expect(successions.find(({ from }) => from === 'kien-giang/kien-hai')?.extent).toBe('whole')
  expect(successorsOf('kien-giang/phu-quoc')).toHaveLength(2)
})

test('a unit counts on its last day and no longer on the next', () => {
  const dinhHoa = unitOf('thai-nguyen/dinh-hoa')
  expect(isValidOn(dinhHoa, '2025-06-30')).toBe(true)
  expect(isValidOn(dinhHoa, '2025-07-01')).toBe(false)
})

test('a branch lies in its commune, its district and its province', () => {
  const branch = unitOf('thai-nguyen/dinh-hoa/xa-phu-dinh/chi-doan-xom-tin-keo')
  expect(liesIn(branch, 'thai-nguyen/dinh-hoa')).toBe(true)
  expect(liesIn(branch, 'thai-nguyen')).toBe(true)
  expect(liesIn(branch, 'an-giang')).toBe(false)
})

test('an old commune that stands in two rows was split, one that stands in one went wholly', () => {
  const { successions: made } = buildMerger({
    before: 'a',
    after: 'b',
    basis: 'law',
    rows: [
      ['xã Một', 10, 105, { d: 'xã Cũ, xã Chung' }],
      ['xã Hai', 10, 105, { d: 'xã Chung' }],
    ],
  })
  const extentOf = (from: string) => made.filter((one) => one.from === from).map((one) => one.extent)
  expect(extentOf('a/d/xa-cu')).toEqual(['whole'])
  expect(extentOf('a/d/xa-chung')).toEqual(['part', 'part'])
  expect(extentOf('a/d')).toEqual(['part', 'part'])
})

test('a name without a type is an error', () => {
  expect(() => parseCommune('Bình Yên')).toThrow(SyntaxError)
})
