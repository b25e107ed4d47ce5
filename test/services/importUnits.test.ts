import type { Payload, Where } from 'payload'
import writeExcelFile from 'write-excel-file/node'
import { importUnits, previewUnits } from '@/services/import/importUnits'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'
import { refusalsOf } from './setting'

let payload: Payload
let upper: TestOffice
let office: TestOffice
let other: TestOffice

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2025-10-01')
  upper = await TestOffice.make(payload, { name: 'Trung ương Đoàn Thử', chain: 'standing' })
  await upper.addPerson('dm', { name: 'Bùi Thị Mục', role: 'topicEditor' })
  const parent = upper.id
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Nhập', chain: 'standing', parent })
  await office.addPerson('dm', { name: 'Lê Thị Danh', role: 'topicEditor' })
  await office.addPerson('qt', { name: 'Võ Văn Trị', role: 'administrator' })
  await office.addPerson('cb', { name: 'Trần Văn Bộ' })
  await office.addPerson('bt', { name: 'Hồ Thị Thư', role: 'secretary' })
  other = await TestOffice.make(payload, { name: 'Tỉnh đoàn Khác', chain: 'standing', parent })
  await other.addPerson('dm', { name: 'Phan Thị Lạ', role: 'topicEditor' })
})
afterAll(() => closeTestPayload(payload))

const CSV = `Mã,Tên,Loại,Mã trực thuộc,Có từ ngày,Đến ngày,Tên gọi khác
48,Đà Nẵng,thành phố trực thuộc Trung ương,,01/07/2025,,
20455,Tây Giang,xã,48,01/07/2025,,
20456,A Nông,xã,,,30/06/2025,Anông; A-Nông
`
const LINKS = `Mã cũ;Mã mới;Ngày kế tục;Phạm vi
20456;20455;01/07/2025;Toàn bộ
`
const csv = (text: string | Uint8Array, name = 'don-vi.csv') => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})
const as = (one: TestOffice, key: string) => requestAs(payload, one.person(key).id)
const unitsOf = async (one: TestOffice) => {
  const where: Where = { and: [{ organization: { equals: one.id } }, { code: { exists: true } }] }
  return (await payload.find({ collection: 'units', where, limit: 100, depth: 0, sort: 'code' })).docs
}
const successionsOf = async (one: TestOffice) =>
  (
    await payload.find({
      collection: 'unit-successions',
      where: { organization: { equals: one.id } },
      depth: 0,
    })
  ).docs

describe('importing units', () => {
  test('is previewed first, and a preview changes nothing', async () => {
    const preview = await previewUnits(await as(office, 'dm'), { file: csv(CSV) })
    expect(preview).toMatchObject({ units: { new: 3, changed: 0, unchanged: 0, refused: 0 }, problems: [] })
    expect(preview.rows.new.map(({ row, what, name }) => [row, what, name])).toEqual([
      [2, '48', 'Đà Nẵng'],
      [3, '20455', 'Tây Giang'],
      [4, '20456', 'A Nông'],
    ])
    expect(await unitsOf(office)).toEqual([])
  })

  test('writes them with the keys by which they are searched, and tells how far it is', async () => {
    const seen: string[] = []
    const done = await importUnits(await as(office, 'dm'), { file: csv(CSV) }, (part, all) =>
      seen.push(`${part}/${all}`),
    )
    expect([done.imported, seen]).toEqual([true, ['0/3', '3/3']])
    const units = await unitsOf(office)
    expect(units.map(({ name }) => name)).toEqual(['Tây Giang', 'A Nông', 'Đà Nẵng'])
    expect(units[0]).toMatchObject({
      parent: units[2]?.id,
      validFrom: '2025-07-01',
      type: 'xa',
      level: 'commune',
    })
    const byHand = await payload.create({
      collection: 'units',
      data: {
        name: 'A Nông',
        type: 'xa',
        level: 'commune',
        aliasText: 'Anông; A-Nông',
        organization: other.id,
      },
    })
    const keys = ['searchKey', 'sortKey', 'matchKey', 'nameKeys'] as const
    for (const key of keys) expect(units[1]?.[key]).toBe(byHand[key])
  })

  test('a second time changes nothing', async () => {
    const before = await unitsOf(office)
    const again = await importUnits(await as(office, 'dm'), { file: csv(CSV) })
    expect(again.units).toEqual({ new: 0, changed: 0, unchanged: 3, refused: 0 })
    expect(await unitsOf(office)).toEqual(before)
  })

  test('brings what became of them, once', async () => {
    const file = csv(LINKS, 'ke-tuc.csv')
    expect((await importUnits(await as(office, 'dm'), { file })).successions).toMatchObject({ new: 1 })
    expect((await importUnits(await as(office, 'dm'), { file })).successions).toMatchObject({
      new: 0,
      unchanged: 1,
    })
    const [link] = await successionsOf(office)
    const [present, old] = await unitsOf(office)
    expect(link).toMatchObject({ fromUnit: old?.id, toUnit: present?.id, on: '2025-07-01', extent: 'whole' })
  })

  test('corrects what the table says otherwise', async () => {
    const corrected = CSV.replace('Tây Giang,xã,48', 'Tây Giang mới,xã,').replace('Anông; A-Nông', 'Anông')
    const done = await importUnits(await as(office, 'qt'), { file: csv(corrected) })
    expect(done.units).toMatchObject({ changed: 2, unchanged: 1 })
    expect((await unitsOf(office))[0]).toMatchObject({
      name: 'Tây Giang mới',
      parent: null,
      matchKey: 'taygiangmoi',
    })
    await importUnits(await as(office, 'dm'), { file: csv(CSV) })
  })

  test('is all or nothing: one bad row, and no row is written', async () => {
    const before = await unitsOf(office)
    const bad = `${CSV}20457,Dang,xã,999,,,\n20458,Lăng,làng,,,,\n`
    const done = await importUnits(await as(office, 'dm'), { file: csv(bad) })
    expect([done.imported, done.units.refused]).toEqual([false, 2])
    expect(done.problems.map(({ rule, row, column }) => [rule, row, column])).toEqual([
      ['PARENT_NOT_FOUND', 5, 'Mã trực thuộc'],
      ['UNKNOWN_WORD', 6, 'Loại'],
    ])
    expect(await unitsOf(office)).toEqual(before)
  })

  test('[transactions] a failure in the middle leaves nothing behind', async () => {
    const before = await unitsOf(office)
    const more = `${CSV}20457,Dang,xã,48,01/07/2025,,\n`
    const breaks = (done: number): void => {
      if (done > 0) throw new Error('The light went out')
    }
    await expect(importUnits(await as(office, 'dm'), { file: csv(more) }, breaks)).rejects.toThrow(
      'The light went out',
    )
    expect(await unitsOf(office)).toEqual(before)
  })
})

describe('who may import', () => {
  const attempt = async (one: TestOffice, key: string, organization?: string) => {
    const input = { file: csv(CSV.replace('Tây Giang', 'Chiếm đoạt')), organization }
    return [
      ...(await refusalsOf(previewUnits(await as(one, key), input))),
      ...(await refusalsOf(importUnits(await as(one, key), input))),
    ]
  }

  test('neither a cadre nor a secretary, nor anyone of another office, below or beside', async () => {
    const before = await unitsOf(office)
    for (const key of ['cb', 'bt']) expect(await attempt(office, key)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED'])
    expect(await attempt(other, 'dm', office.id)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED'])
    expect(await attempt(office, 'dm', upper.id)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED'])
    expect(await attempt(upper, 'dm', office.id)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED'])
    expect(await attempt(office, 'dm', 'nothing')).toEqual([
      'NOT_FOUND organization',
      'NOT_FOUND organization',
    ])
    expect(await unitsOf(office)).toEqual(before)
  })

  test('an office under another stands on its entries, and cannot change them', async () => {
    await importUnits(await as(upper, 'dm'), { file: csv('Mã,Tên,Loại\n01,Hà Nội,tỉnh\n') })
    const own = 'Mã,Tên,Loại,Mã trực thuộc\n99,Ba Đình,phường,01\n'
    expect((await importUnits(await as(office, 'dm'), { file: csv(own) })).imported).toBe(true)
    const theirs = 'Mã,Tên,Loại\n01,Hà Nội mới,tỉnh\n'
    const refused = await importUnits(await as(office, 'dm'), { file: csv(theirs) })
    expect([refused.imported, refused.problems[0]?.rule]).toEqual([false, 'KEPT_ABOVE'])
    expect((await unitsOf(upper))[0]?.name).toBe('Hà Nội')
  })
})

describe('the files of a spreadsheet', () => {
  const read = async (name: string, bytes: Uint8Array) => {
    const preview = await previewUnits(await as(other, 'dm'), { file: { name, bytes } })
    return preview.problems[0]?.rule ?? preview.rows.new.map(({ name: unit }) => unit).join(', ')
  }
  const NAMES = 'Đà Nẵng, Tây Giang, A Nông'
  const utf16 = (text: string, mark = true) =>
    Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')])
  /** Windows-1258 writes tones as signs of their own after the letter. */
  const windows1258 = (text: string): Uint8Array => {
    const SIGNS: Readonly<Record<string, number>> = {
      '\u0300': 0xcc,
      '\u0309': 0xd2,
      '\u0303': 0xde,
      '\u0301': 0xec,
      '\u0323': 0xf2,
      Ă: 0xc3,
      ă: 0xe3,
      Đ: 0xd0,
      đ: 0xf0,
      Ơ: 0xd5,
      ơ: 0xf5,
      Ư: 0xdd,
      ư: 0xfd,
      â: 0xe2,
      ê: 0xea,
      ô: 0xf4,
      Â: 0xc2,
    }
    const letters = Array.from(text.normalize('NFC')).flatMap((letter) => {
      const [tone = ''] = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD')) ?? []
      const shape = letter.normalize('NFD').replace(tone, '').normalize('NFC')
      return tone === '' ? [shape] : [shape, tone]
    })
    return Uint8Array.from(letters, (letter) => SIGNS[letter] ?? letter.charCodeAt(0))
  }

  test('are read in UTF-8 with and without its mark, in UTF-16 and with any delimiter', async () => {
    expect(await read('a.csv', new TextEncoder().encode(CSV))).toBe(NAMES)
    expect(await read('a.csv', new TextEncoder().encode(`\ufeff${CSV}`))).toBe(NAMES)
    expect(await read('a.csv', utf16(CSV.replaceAll(',', '\t')))).toBe(NAMES)
    expect(await read('a.txt', new TextEncoder().encode(CSV.replaceAll(';', '/').replaceAll(',', ';')))).toBe(
      NAMES,
    )
  })

  test('are read as Excel of a Vietnamese Windows writes them', async () => {
    expect(await read('a.csv', windows1258(CSV))).toBe(NAMES)
  })

  test('are refused where the encoding is not known, rather than read as something else', async () => {
    expect(await read('a.csv', utf16(CSV, false))).toBe('ENCODING')
    expect(await read('a.csv', Buffer.from('code,name,type\n1,T\xe2y Giang,xa\n', 'latin1'))).toBe('ENCODING')
    expect(await read('a.csv', Buffer.from('M\xb7,T\xaan,Lo\xb9i\n1,T\xa9y Giang,x\xb7\n', 'latin1'))).toBe(
      'ENCODING',
    )
  })

  test('are read from Excel, all sheets of them, days and numbers as what they are', async () => {
    const bytes = await writeExcelFile([
      { sheet: 'Hướng dẫn', data: [['Cách điền']] },
      {
        sheet: 'Đơn vị',
        data: [
          ['Mã', 'Tên', 'Loại', 'Có từ ngày', 'Vĩ độ'],
          [1, 'Lăng', 'xã', '', 15.8],
          [
            '2',
            'Tây Giang',
            'xã',
            { value: new Date(Date.UTC(2025, 6, 1)), type: Date, format: 'dd/mm/yyyy' },
            15.86,
          ],
        ],
      },
      {
        sheet: 'Kế tục',
        data: [
          ['Mã cũ', 'Mã mới', 'Ngày kế tục'],
          ['1', '2', '1/7/2025'],
        ],
      },
    ]).toBuffer()
    const file = { name: 'Đơn vị.XLSX', bytes }
    const done = await importUnits(await as(other, 'dm'), { file })
    expect([done.problems, done.units.new, done.successions.new]).toEqual([[], 2, 1])
    expect(await unitsOf(other)).toMatchObject([
      { code: '1', name: 'Lăng', latitude: 15.8 },
      { code: '2', validFrom: '2025-07-01' },
    ])
    expect((await importUnits(await as(other, 'dm'), { file })).units).toMatchObject({ new: 0, unchanged: 2 })
  })

  test('are refused when they are something else, broken, or too large', async () => {
    expect(await read('a.pdf', new Uint8Array(10))).toBe('FILE_TYPE')
    expect(await read('a.xlsx', new TextEncoder().encode(CSV))).toBe('FILE_UNREADABLE')
    expect(await read('a.xlsx', new Uint8Array(0))).toBe('FILE_UNREADABLE')
    expect(await read('a.csv', new TextEncoder().encode('Mã,Tên\n"1,Lăng\n'))).toBe('FILE_UNREADABLE')
    expect(await read('a.csv', new Uint8Array(0))).toBe('NO_TABLE')
    expect(await read('a.csv', new Uint8Array(10 * 1024 * 1024 + 1))).toBe('FILE_TOO_LARGE')
  })

  test('with more rows than there are units are refused before anything is looked up', async () => {
    const rows = Array.from({ length: 50_001 }, (_, index) => `${index},Xã ${index},xã`)
    expect(await read('a.csv', new TextEncoder().encode(`Mã,Tên,Loại\n${rows.join('\n')}`))).toBe(
      'TOO_MANY_ROWS',
    )
  })
})
