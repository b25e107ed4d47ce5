import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { at, Desk } from './desk'
import { run, signIn } from './graphqlAs'

const Q3 = '2021-Q3'
let payload: Payload
let office: TestOffice
let desk: Desk

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-07-01')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Nhắc', chain: 'headFocalStanding' })
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.setFocal('XDD')
  await office.addPerson('bt', { name: 'Phạm Thị Thu', role: 'secretary' })
  await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  await office.addPerson('tb', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  await office.addPerson('anh', { name: 'Nguyễn Thị Ánh', department: 'PT' })
  await office.addPerson('vt', { name: 'Vũ Văn Thư', job: 'clerk', role: 'clerk' })
  desk = new Desk(payload, office)
  await desk.does('dm', 'openQuarter', { organization: office.id, period: Q3 })
  const plan = await desk.plan('anh', Q3)
  await desk.does('anh', 'registerTrip', { plan: plan.id, ...office.trip() })
  const { id, version } = await desk.plan('anh', Q3)
  await desk.does('anh', 'submitPlan', { plan: id, version })
  standOn('2021-07-11')
})
afterAll(() => closeTestPayload(payload))

const MINE = '{ myDuties { mine { kind dueOn overdue period documentType } late { name kind dueOn } } }'
const CHAT = `query Chat($organization: ID!, $period: String!, $kind: ChatKind!) {
  chatReminder(organization: $organization, period: $period, kind: $kind) { text dueOn departments { name people } } }`
const chat = (kind: string) => ({ organization: office.id, period: Q3, kind })

test('everyone reads what he or she owes, and who is late of the people whom he or she leads', async () => {
  const own = await desk.ask('tb', MINE, {})
  expect(rowsOf(at(own, 'myDuties', 'mine'))).toContainEqual({
    kind: 'register',
    dueOn: '2021-07-10',
    overdue: true,
    period: Q3,
    documentType: 'plans',
  })
  expect(at(own, 'myDuties', 'late')).toEqual([
    { name: 'Nguyễn Thị Ánh', kind: 'report', dueOn: '2021-07-05' },
  ])
  const cadre = await desk.ask('anh', MINE, {})
  expect(rowsOf(at(cadre, 'myDuties', 'mine')).map(({ kind }) => kind)).toEqual(['report'])
  expect(at(cadre, 'myDuties', 'late')).toEqual([])
})

test('the text for a chat group names who has not registered, by department', async () => {
  const shown = await desk.ask('dm', CHAT, chat('register'))
  expect(at(shown, 'chatReminder', 'text')).toBe(
    'Đến ngày 11/07/2021, các đồng chí chưa đăng ký đi cơ sở quý III năm 2021 (hạn 10/07/2021):\n' +
      '- Ban Phong trào: đ/c Đỗ Văn Hữu\n' +
      '- Ban Xây dựng Đoàn: đ/c Lê Thị Ngữ\n' +
      '- Tỉnh đoàn Nhắc: đ/c Phạm Thị Thu\n' +
      'Đề nghị các đồng chí hoàn thành ngay. Trân trọng!',
  )
})

test('a head gets the own department alone', async () => {
  const shown = await desk.ask('tb', CHAT, chat('register'))
  expect(at(shown, 'chatReminder', 'departments')).toEqual([
    { name: 'Ban Phong trào', people: ['Đỗ Văn Hữu'] },
  ])
})

test('reports and results have a text of their own', async () => {
  const reports = await desk.ask('bt', CHAT, chat('report'))
  expect(at(reports, 'chatReminder', 'text')).toContain('chưa gửi báo cáo')
  expect(at(reports, 'chatReminder', 'dueOn')).toBe('2021-10-05')
  await payload.db.updateMany({
    collection: 'trips',
    where: { organization: { equals: office.id } },
    data: { state: 'approved' },
  })
  standOn('2021-07-22')
  expect(at(await desk.ask('bt', CHAT, chat('tripResult')), 'chatReminder', 'text')).toContain(
    'tất cả các đồng chí',
  )
  standOn('2021-07-23')
  expect(at(await desk.ask('bt', CHAT, chat('tripResult')), 'chatReminder', 'departments')).toEqual([
    { name: 'Ban Phong trào', people: ['Nguyễn Thị Ánh'] },
  ])
  standOn('2021-07-11')
})

describe('nobody else reads it', () => {
  const refusedAs = async (token: string | undefined, query: string, variables = {}) =>
    (await run(token, query, variables)).errors.map(({ extensions }) => {
      const refusals = rowsOf(extensions.refusals)
      return refusals.length > 0 ? refusals.map(({ code }) => code) : extensions.code
    })

  test('a cadre, a stranger and the people of another office are refused the text', async () => {
    const other = await TestOffice.make(payload, { name: 'Tỉnh đoàn Khác', chain: 'standing' })
    await other.addPerson('la', { name: 'Người Lạ', role: 'standing' })
    const token = (key: string, of: TestOffice) => signIn(payload, of.person(key).email)
    const asked = chat('register')
    expect(await refusedAs(await token('anh', office), CHAT, asked)).toEqual([['NOT_ALLOWED']])
    expect(await refusedAs(await token('la', other), CHAT, asked)).toEqual([['NOT_FOUND']])
    expect(await refusedAs(undefined, CHAT, asked)).toEqual(['SIGN_IN_REQUIRED'])
    expect(await refusedAs(undefined, MINE)).toEqual(['SIGN_IN_REQUIRED'])
  })

  test('who owes nothing and leads nobody reads an empty list', async () => {
    const own = await desk.ask('vt', MINE, {})
    expect(at(own, 'myDuties')).toEqual({ mine: [], late: [] })
  })

  test('a period that is none is refused with its field', async () => {
    const token = await signIn(payload, office.person('dm').email)
    expect(await refusedAs(token, CHAT, { ...chat('register'), period: 'soon' })).toEqual([['INVALID_VALUE']])
  })
})
