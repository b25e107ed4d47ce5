import { planImport } from './planImport'
import type { StoredSuccession } from './planSuccessions'
import type { StoredUnit } from './planUnits'
import type { Table } from './readTable'
import { identityOf } from './codes'

const HEAD = 'Mã|Tên|Loại|Mã trực thuộc|Có từ ngày|Đến ngày|Tên gọi khác|Vĩ độ|Kinh độ'
const LINKS = 'Mã cũ|Mã mới|Ngày kế tục|Phạm vi|Căn cứ pháp lý'
const table = (name: string, head: string, lines: string[]): Table => ({
  name,
  cells: [head, ...lines].map((line) => line.split('|')),
})
const units = (...lines: string[]) => table('Đơn vị', HEAD, lines)
const links = (...lines: string[]) => table('Kế tục', LINKS, lines)
const NOTHING = { units: [], successions: [] }
const told = (tables: Table[], stored: Parameters<typeof planImport>[1] = NOTHING): string[] =>
  planImport(tables, stored).problems.map(({ rule, table: where, row, column }) =>
    [rule, where, row, column].filter((part) => part !== undefined).join(' '),
  )

/** What a plan leaves behind, as a second look at the database would find it. */
function stored(tables: Table[], before: Parameters<typeof planImport>[1] = NOTHING) {
  const plan = planImport(tables, before)
  expect(plan.problems).toEqual([])
  const written = new Map(before.units.map((unit) => [identityOf(unit), unit]))
  for (const { unit, parentKey } of plan.units)
    written.set(identityOf(unit), {
      ...unit,
      id: identityOf(unit),
      own: true,
      parentKey,
    } satisfies StoredUnit)
  const successions = plan.successions.map((one): StoredSuccession => ({
    ...one,
    id: one.id ?? 'new',
    own: true,
  }))
  return { units: [...written.values()], successions }
}

const TAY_GIANG = [
  units(
    '504|Quảng Nam|tỉnh|||30/06/2025',
    'TG|Huyện Tây Giang|huyện|504||30/06/2025',
    '20455|Lăng|xã|TG||30/6/2025',
    '20456|A Nông|xã|TG||2025-06-30|Anông; A-Nông',
    '48|Đà Nẵng|thành phố trực thuộc Trung ương||01/07/2025',
    '20455|Xã Tây Giang|Xã|48|1/7/2025|||15,861|107.46',
  ),
  links(
    '20455|20455|01/07/2025|Toàn bộ|Nghị quyết 1659',
    '20456|20455|01/07/2025||Nghị quyết 1659',
    'TG|20455|1/7/2025|một phần|',
  ),
]

describe('a table of units', () => {
  test('is read as people write it: types as words, days with or without zeros, commas in numbers', () => {
    const { units: planned, problems } = planImport(TAY_GIANG, NOTHING)
    expect(problems).toEqual([])
    expect(planned.map(({ unit, change }) => [unit.code, unit.name, unit.type, unit.level, change])).toEqual([
      ['504', 'Quảng Nam', 'tinh', 'province', 'new'],
      ['TG', 'Tây Giang', 'huyen', 'district', 'new'],
      ['20455', 'Lăng', 'xa', 'commune', 'new'],
      ['20456', 'A Nông', 'xa', 'commune', 'new'],
      ['48', 'Đà Nẵng', 'thanhPhoTrungUong', 'province', 'new'],
      ['20455', 'Tây Giang', 'xa', 'commune', 'new'],
    ])
    expect(planned[3]?.unit).toMatchObject({ aliases: ['Anông', 'A-Nông'], validTo: '2025-06-30' })
    expect(planned[5]?.unit).toMatchObject({ validFrom: '2025-07-01', latitude: 15.861, longitude: 107.46 })
  })

  test('may use a code again once its unit has ended, and each row finds the parent of its own time', () => {
    const { units: planned, successions } = planImport(TAY_GIANG, NOTHING)
    const old = identityOf({ code: '20455' })
    const present = identityOf({ code: '20455', validFrom: '2025-07-01' })
    expect(planned[2]?.parentKey).toBe(identityOf({ code: 'TG' }))
    expect(planned[5]?.parentKey).toBe(identityOf({ code: '48', validFrom: '2025-07-01' }))
    expect(successions.map(({ from, to, extent }) => [from, to, extent])).toEqual([
      [old, present, 'whole'],
      [identityOf({ code: '20456' }), present, 'whole'],
      [identityOf({ code: 'TG' }), present, 'part'],
    ])
  })

  test('that is imported again changes nothing', () => {
    const again = planImport(TAY_GIANG, stored(TAY_GIANG))
    expect(again.problems).toEqual([])
    expect([...again.units, ...again.successions].every(({ change }) => change === 'unchanged')).toBe(true)
  })

  test('changes what differs, and leaves what it has no column for', () => {
    const before = stored(TAY_GIANG)
    const part = table('Tên', 'Mã|Tên|Loại', ['504|Quảng Nam cũ|tỉnh', 'TG|Tây Giang|huyện'])
    const { units: planned } = planImport([part], before)
    expect(planned.map(({ change }) => change)).toEqual(['changed', 'unchanged'])
    expect(planned[0]?.unit.validTo).toBe('2025-06-30')
    expect(planned[1]?.parentKey).toBe(identityOf({ code: '504' }))
    const emptied = planImport([table('Ngày', 'Mã|Tên|Loại|Đến ngày', ['504|Quảng Nam|tỉnh|'])], before)
    expect(emptied.units[0]).toMatchObject({ change: 'changed', unit: { validTo: undefined } })
  })

  test('may stand on entries that an office above keeps, and repeat but not change them', () => {
    const theirs = stored(TAY_GIANG).units.map((unit) => ({ ...unit, own: false }))
    const above = { units: theirs, successions: [] }
    expect(told([units('T1|Thôn Agrồng|thôn|20456||30/06/2025')], above)).toEqual([])
    const plan = planImport([units('504|Quảng Nam|tỉnh|||30/06/2025')], above)
    expect([plan.problems, plan.units.map(({ change }) => change)]).toEqual([[], ['unchanged']])
    expect(told([units('504|Quảng Nam cũ|tỉnh|||30/06/2025')], above)).toEqual(['KEPT_ABOVE Đơn vị 2 Mã'])
  })
})

describe('a table of units is refused with row, column and rule', () => {
  test.each([
    ['what is missing', units('|Lăng|xã'), ['REQUIRED Đơn vị 2 Mã']],
    ['a type that there is not', units('1|Lăng|làng'), ['UNKNOWN_WORD Đơn vị 2 Loại']],
    ['a day that is none', units('1|Lăng|xã||31/02/2025'), ['INVALID_DAY Đơn vị 2 Có từ ngày']],
    ['days in the wrong order', units('1|Lăng|xã||2/7/2025|1/7/2025'), ['DATES_REVERSED Đơn vị 2 Đến ngày']],
    ['a place beyond the poles', units('1|Lăng|xã|||||91|0'), ['INVALID_NUMBER Đơn vị 2 Vĩ độ']],
    ['a place that is no number', units('1|Lăng|xã|||||1|abc'), ['INVALID_NUMBER Đơn vị 2 Kinh độ']],
    ['a formula', units('=A1|Lăng|xã'), ['FORMULA Đơn vị 2 Mã']],
    ['a code twice', units('1|Lăng|xã', '1|Lăng|xã'), ['CODE_TWICE Đơn vị 3 Mã']],
    [
      'a code twice at one time',
      units('1|Lăng|xã||1/1/2020', '1|Dang|xã||1/1/2021'),
      ['CODE_TWICE Đơn vị 2 Mã', 'CODE_TWICE Đơn vị 3 Mã'],
    ],
    ['a parent that there is not', units('1|Lăng|xã|9'), ['PARENT_NOT_FOUND Đơn vị 2 Mã trực thuộc']],
    [
      'a parent of another time',
      units('9|Tây Giang|huyện|||30/6/2025', '1|Lăng|xã|9|1/7/2025'),
      ['PARENT_NOT_FOUND Đơn vị 3 Mã trực thuộc'],
    ],
    [
      'parents in a circle',
      units('1|A|xã|2', '2|B|xã|3', '3|C|xã|2'),
      ['PARENT_CIRCLE Đơn vị 3 Mã trực thuộc', 'PARENT_CIRCLE Đơn vị 4 Mã trực thuộc'],
    ],
    ['a column that is required', table('Đơn vị', 'Tên|Loại', ['Lăng|xã']), ['COLUMN_MISSING Đơn vị 1 Mã']],
    [
      'a column that stands there twice',
      table('Đơn vị', 'Mã|Tên|Loại|Code', ['1|Lăng|xã|1']),
      ['COLUMN_TWICE Đơn vị 1 Code'],
    ],
    ['a table of something else', table('x', 'Họ|Tên', ['a|b']), ['NO_TABLE']],
    ['a table without rows', units(), ['NO_TABLE']],
    ['a name that goes on', units(`1|${'a'.repeat(301)}|xã`), ['TOO_LONG Đơn vị 2 Tên']],
    ['a cell that goes on', units(`1|Lăng|xã||||${'a'.repeat(1001)}`), ['TOO_LONG Đơn vị 2 Tên gọi khác']],
  ])('%s', (_, given, rules) => {
    expect(told([given])).toEqual(rules)
  })

  test('a code that another unit has at the time, in the catalogue', () => {
    const before = stored([units('1|Lăng|xã||1/1/2020|30/6/2025')])
    expect(told([units('1|Lăng mới|xã||1/6/2025')], before)).toEqual(['CODE_TWICE Đơn vị 2 Mã'])
    expect(told([units('1|Lăng mới|xã||1/7/2025')], before)).toEqual([])
  })

  test('every row of it is told, in the order of the table, empty rows counted', () => {
    expect(told([units('1|Lăng|làng', '', '|Dang|xã', '3|A Nông|xã|7')])).toEqual([
      'UNKNOWN_WORD Đơn vị 2 Loại',
      'REQUIRED Đơn vị 4 Mã',
      'PARENT_NOT_FOUND Đơn vị 5 Mã trực thuộc',
    ])
    expect(planImport([units('1|Lăng|làng', '2|Dang|xã')], NOTHING).refused).toEqual({
      units: 1,
      successions: 0,
    })
  })
})

describe('a table of successions', () => {
  const THEN = units('a|A|xã|||30/6/2025', 'b|B|xã|||30/6/2025', 'n|N|xã||1/7/2025')

  test.each([
    ['an old unit that there was not', 'x|n|1/7/2025', ['UNIT_NOT_FOUND Kế tục 2 Mã cũ']],
    ['an old unit that had not begun', 'n|n|1/7/2025|một phần', ['UNIT_NOT_FOUND Kế tục 2 Mã cũ']],
    ['a new unit that has ended', 'a|b|1/7/2025', ['UNIT_NOT_FOUND Kế tục 2 Mã mới']],
    ['a day that is none', 'a|n|32/7/2025', ['INVALID_DAY Kế tục 2 Ngày kế tục']],
    ['an extent that there is not', 'a|n|1/7/2025|nửa', ['UNKNOWN_WORD Kế tục 2 Phạm vi']],
    ['what is missing', 'a||1/7/2025', ['REQUIRED Kế tục 2 Mã mới']],
    ['a unit that follows the whole of itself', 'a|a|1/6/2025|toàn bộ', ['WHOLE_OF_ITSELF Kế tục 2 Mã mới']],
  ])('refuses %s', (_, line, rules) => {
    expect(told([THEN, links(line)])).toEqual(rules)
  })

  test('refuses the same twice, and a way that comes back to where it began', () => {
    expect(told([THEN, links('a|n|1/7/2025', 'a|n|1/7/2025|một phần')])).toEqual([
      'SUCCESSION_TWICE Kế tục 3 Mã mới',
    ])
    const open = units('a|A|xã', 'b|B|xã', 'c|C|xã')
    expect(told([open, links('a|b|1/1/2020', 'b|c|1/1/2021', 'b|a|1/1/2022')])).toEqual([
      'SUCCESSION_CIRCLE Kế tục 2 Mã mới',
      'SUCCESSION_CIRCLE Kế tục 4 Mã mới',
    ])
  })

  test('finds a circle that is closed by what is stored', () => {
    const open = [units('a|A|xã', 'b|B|xã'), links('a|b|1/1/2020')]
    expect(told([links('b|a|1/1/2022')], stored(open))).toEqual(['SUCCESSION_CIRCLE Kế tục 2 Mã mới'])
  })

  test('lets a unit be split and many be merged, and lets one keep a part of itself', () => {
    const rows = links('a|n|1/7/2025|một phần', 'b|n|1/7/2025', 'a|a|1/6/2025|một phần')
    expect(told([THEN, rows])).toEqual([])
  })

  test('may stand in a table of its own, for units that are stored', () => {
    const plan = planImport([links('a|n|1/7/2025')], stored([THEN]))
    expect([plan.problems, plan.successions.map(({ change }) => change)]).toEqual([[], ['new']])
  })
})

test('a sheet of explanations beside a known one is passed over', () => {
  expect(told([table('Hướng dẫn', 'Cách điền', ['…']), units('1|Lăng|xã')])).toEqual([])
})

test('English headings are as good', () => {
  const given = table('units', 'code|name|type|parent code|valid from', ['1|Lăng|xa||2025-07-01'])
  expect(planImport([given], NOTHING).units[0]?.unit).toMatchObject({ code: '1', validFrom: '2025-07-01' })
})
