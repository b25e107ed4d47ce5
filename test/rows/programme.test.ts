import type { Payload } from 'payload'
import { idOf, isRecord, rowsOf } from '@/access/guards'
import { programme } from '@/services/read/programme'
import { Setting } from '@test/services/setting'
import { at, Desk } from '@test/api/desk'
import { run } from '@test/api/graphqlAs'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { programmeEvents } from '../../scripts/seed/data/programme'

/** What an office makes known ahead, so that the base can arrange itself. */
const PROGRAMME = `query Programme($organization: ID!, $from: String!, $to: String!) {
  programme(organization: $organization, from: $from, to: $to) {
    more events { titleVi titleEn kind firstDay lastDay years organization units } } }`

let payload: Payload
let setting: Setting
let desk: Desk
let stranger: Desk

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-03-01')
  stranger = new Desk(payload, (await Setting.make(payload)).office)
  setting = await Setting.make(payload)
  desk = new Desk(payload, setting.office)
  for (const event of programmeEvents.filter(({ kind }) => kind === 'anniversary'))
    await keep({ ...event, organization: setting.office.id })
  await keep({
    titleVi: 'Ngày Chủ nhật xanh',
    kind: 'activity',
    from: '2021-03-28',
    to: '2021-03-28',
    units: [setting.office.units.get('Bình Yên') ?? ''],
  })
})
afterAll(() => closeTestPayload(payload))

type Kept = { titleVi: string; kind: 'anniversary' | 'activity' | 'meeting'; from: string } & Record<
  string,
  unknown
>
const keep = (event: Kept, as: object = {}) =>
  payload.create({
    collection: 'programme-events',
    data: { organization: setting.office.id, ...event },
    depth: 0,
    ...as,
  })

const asked = (from = '2021-03-01', to = '2021-03-31') => ({ organization: setting.office.id, from, to })
const events = async (person: string, from?: string, to?: string) =>
  rowsOf(at(await desk.ask(person, PROGRAMME, asked(from, to)), 'programme', 'events'))

test('whoever is of the office sees what is to come, on which days and where (row TG-08)', async () => {
  const found = (await events('cadre')).find(({ kind }) => kind === 'activity')
  expect(found).toEqual({
    titleVi: 'Ngày Chủ nhật xanh',
    titleEn: null,
    kind: 'activity',
    firstDay: '2021-03-28',
    lastDay: '2021-03-28',
    years: null,
    organization: setting.office.id,
    units: [setting.office.units.get('Bình Yên')],
  })
  expect(await events('cadre', '2021-03-29', '2021-04-30')).toEqual([])
})

test('the programme knows the anniversaries of a year: 90 of the Union, 70 of the poem (row AG-19)', async () => {
  const march = (await events('cadre')).filter(({ kind }) => kind === 'anniversary')
  expect(march.map(({ firstDay, years }) => [firstDay, years])).toEqual([
    ['2021-03-26', 90],
    ['2021-03-28', 70],
  ])
  const year = (await events('cadre', '2026-01-01', '2026-12-31')).map(({ firstDay }) => firstDay)
  for (const day of ['2026-01-09', '2026-03-26', '2026-05-15', '2026-12-22']) expect(year).toContain(day)
})

test('an office below sees the programme of those above it in its own, and not the other way round (row TG-08)', async () => {
  const below: unknown = await payload.create({
    collection: 'organizations',
    data: {
      name: 'Đoàn xã Bình Yên',
      code: 'BINHYEN',
      level: 'commune',
      chain: 'standing',
      ownPlanApprover: 'otherStanding',
      parent: setting.office.id,
    },
    depth: 0,
  })
  const commune = (isRecord(below) && idOf(below.id)) || ''
  await keep({ titleVi: 'Sinh hoạt chi đoàn', kind: 'meeting', from: '2021-03-10', organization: commune })
  const { id } = setting.office.person('deputy')
  await payload.update({
    collection: 'cadres',
    id,
    data: { posts: [{ organization: commune, role: 'cadre' }] },
  })
  const req = await setting.as('deputy')
  const span = { from: '2021-03-01', to: '2021-03-31' }
  const seen = async (organization: string) =>
    (await programme(req, { organization, ...span })).events.map(({ titleVi }) => titleVi)
  expect(await seen(commune)).toEqual(expect.arrayContaining(['Sinh hoạt chi đoàn', 'Ngày Chủ nhật xanh']))
  expect(await seen(setting.office.id)).not.toContain('Sinh hoạt chi đoàn')
  // Whoever is of the higher office alone has no part in the lower one.
  await expect(programme(await setting.as('cadre'), { organization: commune, ...span })).rejects.toThrow(
    'NOT_FOUND',
  )
})

test('another office and a stranger are told nothing', async () => {
  for (const person of ['focal', 'secretary'])
    await expect(stranger.ask(person, PROGRAMME, asked())).rejects.toThrow('NOT_FOUND')
  const { errors } = await run(undefined, PROGRAMME, asked())
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SIGN_IN_REQUIRED'])
})

test.each([
  ['INVALID_DAY', '2021-02-30', '2021-03-01'],
  ['DATES_REVERSED', '2021-03-02', '2021-03-01'],
  ['INVALID_VALUE', '2021-01-01', '2022-12-31'],
])('refuses a span that is none or too long: %s', async (code, from, to) => {
  await expect(events('cadre', from, to)).rejects.toThrow(code)
})

test('an entry without a last day lasts one day; reversed days are refused, kept or changed', async () => {
  const office = { titleVi: 'Họp giao ban', kind: 'meeting', from: '2021-06-10' } as const
  const kept = await keep(office)
  expect(kept).toMatchObject({ from: '2021-06-10', to: '2021-06-10' })
  await expect(keep({ ...office, to: '2021-06-09' })).rejects.toMatchObject({
    refusals: [{ code: 'DATES_REVERSED', field: 'to' }],
  })
  const change = payload.update({ collection: 'programme-events', id: kept.id, data: { from: '2021-06-11' } })
  await expect(change).rejects.toMatchObject({ refusals: [{ code: 'DATES_REVERSED' }] })
})

test('the focal department keeps it, a cadre does not', async () => {
  const entry = { titleVi: 'Tháng Thanh niên', kind: 'activity', from: '2021-07-01' } as const
  const as = async (person: string) => ({ overrideAccess: false, req: await setting.as(person) })
  await expect(keep(entry, await as('cadre'))).rejects.toMatchObject({ status: 403 })
  expect(await keep(entry, await as('focal'))).toMatchObject({ organization: setting.office.id })
})
