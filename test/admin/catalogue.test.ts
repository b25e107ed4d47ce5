import fc from 'fast-check'
import { moved } from '@admin/catalogue/arrange'
import { parseTable, sheetRowOf } from '@admin/catalogue/parseTable'

describe('a table of topics from Excel', () => {
  const head = [
    'Tên chuyên đề',
    'MÃ',
    'Mã nhóm',
    'Nhóm',
    'Ngừng dùng sau ngày',
    'Trọng tâm các năm',
    'Nhạy cảm',
  ]

  test('is read by the names of its columns, in any order, accents and case aside', () => {
    const rows = parseTable([head, [' Khảo sát ', '04.01', '04', 'Nhóm', '31/12/2026', '2021; 2022', 'X']])
    expect(rows).toEqual([
      {
        sheetRow: 2,
        topic: {
          code: '04.01',
          nameVi: 'Khảo sát',
          nameEn: undefined,
          categoryCode: '04',
          categoryVi: 'Nhóm',
          categoryEn: undefined,
          validFrom: undefined,
          validTo: '2026-12-31',
          focusYears: [2021, 2022],
          sensitive: true,
        },
      },
    ])
  })

  test('takes a day that Excel keeps as a date, and a year that it keeps as a number', () => {
    const day = new Date(Date.UTC(2026, 11, 31))
    const [row] = parseTable([head, ['Khảo sát', '04.01', '04', 'Nhóm', day, 2021, null]]) ?? []
    expect(row?.topic).toMatchObject({ validTo: '2026-12-31', focusYears: [2021], sensitive: false })
  })

  test('passes over empty rows, and keeps the numbers that Excel shows', () => {
    const line = ['Khảo sát', '04.01', '04', 'Nhóm', null, null, null]
    const rows = parseTable([head, [null, ''], line, [], line]) ?? []
    expect(rows.map(({ sheetRow }) => sheetRow)).toEqual([3, 5])
    expect(sheetRowOf('rows.1.code', rows)).toBe(5)
    expect(sheetRowOf('organization', rows)).toBeUndefined()
  })

  test('without a column of codes and names is no table of topics', () => {
    expect(parseTable([['Ngày', 'Nơi đến']])).toBeUndefined()
    expect(parseTable([])).toBeUndefined()
  })
})

describe('moving an entry of a list', () => {
  test('changes its place and nothing else, whatever the places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 8 }),
        fc.nat(9),
        fc.integer({ min: -2, max: 9 }),
        (list, from, to) => {
          const after = moved(list, from, to)
          expect(after.toSorted()).toEqual(list.toSorted())
          const entry = list[from]
          if (entry === undefined) return
          const place = Math.max(0, Math.min(to, list.length - 1))
          expect(after[place]).toBe(entry)
          expect(after.toSpliced(place, 1)).toEqual(list.toSpliced(from, 1))
        },
      ),
    )
  })
})
