import fc from 'fast-check'
import { moved } from '@admin/catalogue/arrange'
import { answered, type Changing, drawn, inOrderOf, withAsked } from '@admin/catalogue/changing'
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

describe('changes of a list that are drawn before they are answered', () => {
  interface Entry {
    id: string
    focus?: boolean
  }
  const begin: Changing<Entry> = { settled: [{ id: 'above' }, { id: 'a' }, { id: 'b' }], asked: [] }
  const ids = (changing: Changing<Entry>) => drawn(changing).map(({ id }) => id)
  const order = { id: 1, apply: (list: readonly Entry[]) => inOrderOf(list, ['b', 'a']) }
  const focus = {
    id: 2,
    apply: (list: readonly Entry[]) => list.map((one) => (one.id === 'a' ? { ...one, focus: true } : one)),
  }
  const both = withAsked(withAsked(begin, order), focus)

  test('show at once, those from above where they are', () => {
    expect(drawn(both)).toEqual([{ id: 'above' }, { id: 'b' }, { id: 'a', focus: true }])
  })

  test('stay where they were carried out, though an earlier one fails, whichever is answered first', () => {
    const kept = [{ id: 'above' }, { id: 'a', focus: true }, { id: 'b' }]
    expect(drawn(answered(answered(both, 1, false), 2, true))).toEqual(kept)
    expect(drawn(answered(answered(both, 2, true), 1, false))).toEqual(kept)
  })

  test('are taken back one by one, and not before they are answered', () => {
    const refused = answered(both, 2, false)
    expect(ids(refused)).toEqual(['above', 'b', 'a'])
    expect(drawn(refused).some((one) => one.focus)).toBe(false)
    expect(ids(answered(refused, 1, false))).toEqual(['above', 'a', 'b'])
    expect(answered(both, 9, true)).toEqual(both)
  })
})
