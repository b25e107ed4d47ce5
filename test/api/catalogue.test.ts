import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import { readSheet } from 'read-excel-file/node'
import { parseTable } from '@admin/catalogue/parseTable'
import { rowsOf, textOf } from '@/access/guards'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Setting } from '@test/services/setting'
import { at, Desk } from './desk'
import { signIn } from './graphqlAs'

/** The catalogue of topics as its editor works on it: order, focus, Excel out and in. */
const CATALOGUE = `query Catalogue($organization: ID!, $year: Int!) {
  topicCatalogue(organization: $organization, year: $year) { editable topics { id code nameVi own focus uses } } }`
const ARRANGE = `mutation Arrange($input: ArrangeTopicsInput!) {
  arrangeTopics(input: $input) { arranged refusals { code field } } }`
const IMPORT = `mutation Import($input: ImportTopicsInput!) {
  importTopics(input: $input) { rows { code action } refusals { code field messageVi } } }`
const USE = 'query Use($topic: ID!) { topicUse(topic: $topic, first: 5) { total trips { title } } }'

let payload: Payload
let setting: Setting
let desk: Desk
let stranger: Desk
let above: Setting

beforeAll(async () => {
  payload = await openTestPayload()
  const there = await Setting.make(payload)
  await there.office.addPerson('editor', { name: 'Người Khác', role: 'topicEditor' })
  stranger = new Desk(payload, there.office)
  above = await Setting.make(payload)
  setting = await Setting.make(payload, 'headFocalStanding', above.office.id)
  const { office } = setting
  await office.addPerson('editor', { name: 'Hoàng Thị Chi', role: 'topicEditor' })
  desk = new Desk(payload, office)
  const more = { categoryCode: '04', categoryVi: 'Nhóm', organization: office.id }
  for (const code of ['04.02', '04.10']) {
    const made = await payload.create({
      collection: 'topics',
      data: { ...more, code, nameVi: `Chuyên đề ${code}` },
    })
    office.topics.set(code, made.id)
  }
  await setting.putUp()
})
beforeEach(() => standOn('2021-07-15'))
afterAll(() => closeTestPayload(payload))

const id = (code: string): string => setting.office.topics.get(code) ?? ''
/** What the office keeps itself. */
const topics = async (person = 'editor', year = 2021): Promise<Record<string, unknown>[]> => {
  const found = await desk.ask(person, CATALOGUE, { organization: setting.office.id, year })
  return rowsOf(at(found, 'topicCatalogue', 'topics')).filter(({ own }) => own === true)
}
const codes = async (): Promise<unknown[]> => (await topics()).map(({ code }) => code)

describe('the catalogue', () => {
  test('says on how many trips of the year each topic is, and which is its focus', async () => {
    await payload.update({ collection: 'topics', id: id('04.02'), data: { focusYears: [2021] } })
    const seen = (await topics('cadre')).map(({ code, uses, focus }) => [code, uses, focus])
    expect(seen).toContainEqual(['04.01', 2, false])
    expect(seen).toContainEqual(['04.02', 0, true])
    expect((await topics('cadre', 2022)).every(({ uses, focus }) => uses === 0 && focus === false)).toBe(true)
  })

  test('has what the offices above keep as well, which its own editor does not change', async () => {
    const asked =
      'query Own($organization: ID!) { topicCatalogue(organization: $organization, year: 2021) { topics { id own } } }'
    const seen = rowsOf(
      at(await desk.ask('editor', asked, { organization: setting.office.id }), 'topicCatalogue', 'topics'),
    )
    expect(seen.filter(({ own }) => own === true)).toHaveLength(5)
    expect(seen.filter(({ own }) => own === false)).toHaveLength(3)
    const input = {
      organization: setting.office.id,
      categoryCode: '11',
      topics: [above.office.topics.get('11.02')],
    }
    expect(at(await desk.ask('editor', ARRANGE, { input }), 'arrangeTopics', 'refusals', 0, 'code')).toBe(
      'INVALID_VALUE',
    )
  })

  test('may be changed by its editor, read by colleagues, and is not found by others', async () => {
    const asked = { organization: setting.office.id, year: 2021 }
    const editable = async (person: string): Promise<unknown> =>
      at(await desk.ask(person, CATALOGUE, asked), 'topicCatalogue', 'editable')
    expect([await editable('editor'), await editable('focal')]).toEqual([true, false])
    await expect(stranger.ask('editor', CATALOGUE, asked)).rejects.toThrow('NOT_FOUND')
    await expect(stranger.ask('focal', CATALOGUE, asked)).rejects.toThrow('NOT_FOUND')
  })
})

describe('where a topic is used', () => {
  test('is the trips that have it, as far as one reads trips', async () => {
    const use = at(await desk.ask('cadre', USE, { topic: id('04.01') }), 'topicUse')
    expect(at(use, 'total')).toBe(2)
    expect(rowsOf(at(use, 'trips'))).toHaveLength(2)
    expect(at(await desk.ask('cadre', USE, { topic: id('04.02') }), 'topicUse', 'total')).toBe(0)
    expect(at(await stranger.ask('focal', USE, { topic: id('04.01') }), 'topicUse')).toEqual({
      total: 0,
      trips: [],
    })
  })
})

describe('the order of a category', () => {
  const arrange = async (who: Desk, person: string, order: string[]): Promise<unknown> => {
    const input = { organization: setting.office.id, categoryCode: '04', topics: order.map(id) }
    return at(await who.ask(person, ARRANGE, { input }), 'arrangeTopics')
  }

  test('is by code until the editor gives another', async () => {
    expect(await codes()).toEqual(['02.03', '04.01', '04.02', '04.10', '11.02'])
    expect(await arrange(desk, 'editor', ['04.10', '04.01', '04.02'])).toEqual({ arranged: 3, refusals: [] })
    expect(await codes()).toEqual(['02.03', '04.10', '04.01', '04.02', '11.02'])
    expect(await arrange(desk, 'editor', ['04.10', '04.02', '04.01'])).toEqual({ arranged: 2, refusals: [] })
  })

  test('is of the whole category: a list with a gap, a stranger or a topic twice is refused', async () => {
    for (const order of [
      ['04.10', '04.01'],
      ['04.10', '04.01', '02.03'],
      ['04.10', '04.10', '04.01'],
    ]) {
      expect(await arrange(desk, 'editor', order)).toMatchObject({
        refusals: [{ code: 'INVALID_VALUE', field: 'topics' }],
      })
    }
  })

  test('is given by the editor of the office alone', async () => {
    const order = ['04.01', '04.02', '04.10']
    expect(await arrange(desk, 'focal', order)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] })
    expect(await arrange(stranger, 'editor', order)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] })
    expect(await codes()).toEqual(['02.03', '04.10', '04.02', '04.01', '11.02'])
  })
})

const topic = (code: string, more: Record<string, unknown> = {}) => ({
  code,
  nameVi: `Chuyên đề ${code}`,
  categoryCode: code.slice(0, 2),
  categoryVi: 'Nhóm',
  focusYears: [],
  sensitive: false,
  ...more,
})
const take = async (
  who: Desk,
  person: string,
  rows: Record<string, unknown>[],
  write = true,
): Promise<Record<string, unknown>[]> => {
  const input = { organization: setting.office.id, rows, write }
  const answer = at(await who.ask(person, IMPORT, { input }), 'importTopics')
  const refusals = rowsOf(at(answer, 'refusals'))
  return refusals.length > 0 ? refusals : rowsOf(at(answer, 'rows'))
}

describe('a table of topics', () => {
  const rows = [topic('04.02', { focusYears: [2021] }), topic('04.10', { nameVi: 'Tên mới' }), topic('13.01')]

  test('is looked at before it is written', async () => {
    const looked = await take(desk, 'editor', rows, false)
    expect(looked).toEqual([
      { code: '04.02', action: 'same' },
      { code: '04.10', action: 'update' },
      { code: '13.01', action: 'create' },
    ])
    expect(await codes()).not.toContain('13.01')
  })

  test('makes what is new, writes over what differs and leaves the rest', async () => {
    await take(desk, 'editor', rows)
    const seen = new Map((await topics()).map(({ code, nameVi }) => [code, nameVi]))
    expect(seen.get('13.01')).toBe('Chuyên đề 13.01')
    expect(seen.get('04.10')).toBe('Tên mới')
    expect(seen.has('04.01')).toBe(true)
    const [made] = (await payload.find({ collection: 'topics', where: { code: { equals: '13.01' } } })).docs
    expect(made?.searchKey).toContain('chuyen de 13.01')
    expect((await take(desk, 'editor', rows)).every(({ action }) => action === 'same')).toBe(true)
  })

  test('with one wrong row is not written at all, and each wrong row is named', async () => {
    const wrong = [
      topic('14.01'),
      topic('14.02', { nameVi: '' }),
      topic('14.01'),
      topic('14.03', { validFrom: '2022-01-01', validTo: '2021-01-01' }),
      topic('14.04', { validTo: '30/02/2021', focusYears: [21] }),
    ]
    const refused = await take(desk, 'editor', wrong)
    expect(refused.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', 'rows.1.nameVi'],
      ['ALREADY_EXISTS', 'rows.2.code'],
      ['DATES_REVERSED', 'rows.3.validTo'],
      ['INVALID_DAY', 'rows.4.validTo'],
      ['INVALID_VALUE', 'rows.4.focusYears'],
    ])
    expect(textOf(refused[0]?.messageVi)).toContain('Dòng 2: tên chuyên đề')
    expect(await codes()).not.toContain('14.01')
  })

  test('is taken by the editor of the office alone, looked at or written', async () => {
    for (const write of [true, false]) {
      expect(await take(desk, 'focal', rows, write)).toMatchObject([{ code: 'NOT_ALLOWED' }])
      expect(await take(stranger, 'editor', rows, write)).toMatchObject([{ code: 'NOT_FOUND' }])
    }
  })
})

describe('the Excel file of the catalogue', () => {
  const get = REST_GET(config)
  const download = async (email: string | undefined): Promise<Response> => {
    const token = email === undefined ? undefined : await signIn(payload, email)
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `JWT ${token}` }
    const url = `http://localhost/api/topics/excel?organization=${setting.office.id}`
    return get(new Request(url, { headers }), { params: Promise.resolve({ slug: ['topics', 'excel'] }) })
  }

  test('comes back as it went out: taking it in again changes nothing', async () => {
    const response = await download(setting.office.person('editor').email)
    expect(response.status).toBe(200)
    const rows = parseTable(await readSheet(Buffer.from(await response.arrayBuffer()))) ?? []
    expect(rows.length).toBe((await topics()).length)
    const again = await take(
      desk,
      'editor',
      rows.map(({ topic: row }) => ({ ...row })),
    )
    expect(again.map(({ action }) => action)).toEqual(rows.map(() => 'same'))
  })

  test('is given to nobody who may not read the catalogue', async () => {
    expect((await download(undefined)).status).toBe(404)
    expect((await download(stranger.office.person('editor').email)).status).toBe(404)
  })
})
