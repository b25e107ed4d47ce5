import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import { isRecord, rowsOf, textOf } from '@/access/guards'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Setting } from '@test/services/setting'
import { at, Desk } from './desk'
import { run } from './graphqlAs'

/** The one calendar of an office, and the same in a telephone by a secret address. */
const CALENDAR = `query Calendar($organization: ID!, $from: String!, $to: String!, $cadre: ID, $department: ID, $unit: ID) {
  calendar(organization: $organization, from: $from, to: $to, cadre: $cadre, department: $department, unit: $unit) {
    more trips { id title firstDay lastDay people { name } units { name } } } }`

let payload: Payload
let setting: Setting
let desk: Desk
let stranger: Desk
let trips: { cadre: string; head: string }

beforeAll(async () => {
  payload = await openTestPayload()
  stranger = new Desk(payload, (await Setting.make(payload)).office)
  setting = await Setting.make(payload)
  await setting.office.addPerson('other', { name: 'Vũ Thị Khác', department: 'XDD' })
  desk = new Desk(payload, setting.office)
  const unit = (name: string): string => setting.office.units.get(name) ?? ''
  await setting.open()
  const stops = [{ unit: unit('Bình Yên'), from: '2021-07-12', to: '2021-07-14' }]
  const cadre = await setting.register('cadre', { title: 'Đi Bình Yên', stops })
  const head = await setting.register('head', {
    title: 'Đi Võ Nhai',
    stops: [{ unit: unit('Võ Nhai'), from: '2021-07-20', to: '2021-07-20' }],
    participants: [setting.office.person('other').id],
  })
  const gone = await setting.register('cadre', { title: 'Đã rút', stops })
  await desk.does('cadre', 'withdrawTrip', { trip: gone.id, version: gone.version })
  trips = { cadre: cadre.id, head: head.id }
})
beforeEach(() => standOn('2021-07-15'))
afterAll(() => closeTestPayload(payload))

const titles = async (from: string, to: string, more: Record<string, unknown> = {}): Promise<unknown[]> => {
  const asked = { organization: setting.office.id, from, to, ...more }
  const found = at(await desk.ask('other', CALENDAR, asked), 'calendar')
  return rowsOf(at(found, 'trips')).map(({ title }) => title)
}

describe('the calendar', () => {
  test('shows a colleague the trips that touch the days, in their order, and none that was withdrawn', async () => {
    expect(await titles('2021-07-01', '2021-07-31')).toEqual(['Đi Bình Yên', 'Đi Võ Nhai'])
    expect(await titles('2021-07-14', '2021-07-14')).toEqual(['Đi Bình Yên'])
    expect(await titles('2021-07-15', '2021-07-19')).toEqual([])
  })

  test('is narrowed to a person, a department or a unit', async () => {
    const { office } = setting
    const july = ['2021-07-01', '2021-07-31'] as const
    expect(await titles(...july, { cadre: office.person('other').id })).toEqual(['Đi Võ Nhai'])
    expect(await titles(...july, { cadre: office.person('cadre').id })).toEqual(['Đi Bình Yên'])
    // Of the movement department by its people, of the other by one who goes along.
    expect(await titles(...july, { department: office.departments.get('PT') })).toHaveLength(2)
    expect(await titles(...july, { department: office.departments.get('XDD') })).toEqual(['Đi Võ Nhai'])
    expect(await titles(...july, { unit: office.units.get('Bình Yên') })).toEqual(['Đi Bình Yên'])
    expect(await titles(...july, { unit: 'nowhere' })).toEqual([])
  })

  test.each([
    ['INVALID_DAY', '2021-02-30', '2021-03-01'],
    ['DATES_REVERSED', '2021-03-02', '2021-03-01'],
    ['INVALID_VALUE', '2021-01-01', '2022-12-31'],
  ])('refuses a span that is none or too long: %s', async (code, from, to) => {
    await expect(titles(from, to)).rejects.toThrow(code)
  })

  test("of another office is not found, and a stranger's is nobody's", async () => {
    const asked = { organization: setting.office.id, from: '2021-07-01', to: '2021-07-31' }
    await expect(stranger.ask('focal', CALENDAR, asked)).rejects.toThrow('NOT_FOUND')
    const { errors } = await run(undefined, CALENDAR, asked)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SIGN_IN_REQUIRED'])
  })
})

const get = REST_GET(config)
const fetchFeed = async (
  token: string,
  query = '',
): Promise<{ status: number; body: string; headers: Headers }> => {
  const path = `cadres/calendar/${token}.ics`
  const response = await get(new Request(`http://localhost/api/${path}${query}`), {
    params: Promise.resolve({ slug: path.split('/') }),
  })
  return { status: response.status, body: await response.text(), headers: response.headers }
}
const renew = async (person: string): Promise<string> =>
  textOf(
    at(
      await desk.ask(
        person,
        'mutation { renewCalendarFeed(input: { sure: true }) { token refusals { code } } }',
      ),
      'renewCalendarFeed',
      'token',
    ),
  ) ?? ''

describe('the feed of a calendar', () => {
  test("gives a telephone one's own trips as whole days, or those of the office", async () => {
    const token = await renew('cadre')
    const own = await fetchFeed(token)
    expect(own.status).toBe(200)
    expect(own.headers.get('content-type')).toContain('text/calendar')
    expect(own.headers.get('cache-control')).toContain('no-store')
    expect(own.body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(own.body).toContain('SUMMARY:Đi Bình Yên')
    expect(own.body).toContain(`UID:${trips.cadre}@ve-co-so`)
    expect(own.body).toContain('DTSTART;VALUE=DATE:20210712')
    // The end of whole days is the day after the last.
    expect(own.body).toContain('DTEND;VALUE=DATE:20210715')
    const office = await fetchFeed(token, '?of=office')
    expect(office.body.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })

  test('of the office carries what the office has made known, that of a person does not (row TG-08)', async () => {
    const poem = await payload.create({
      collection: 'programme-events',
      data: {
        organization: setting.office.id,
        titleVi: 'Ngày truyền thống TNXP',
        kind: 'anniversary',
        from: '1950-07-15',
        yearly: true,
        since: 1950,
      },
    })
    const token = await renew('cadre')
    expect((await fetchFeed(token)).body).not.toContain('TNXP')
    const { body } = await fetchFeed(token, '?of=office')
    expect(body).toContain('SUMMARY:Ngày truyền thống TNXP (71 năm)')
    expect(body).toContain(`UID:${poem.id}-2021@ve-co-so`)
    expect(body).toContain('DTSTART;VALUE=DATE:20210715')
    expect(body).toContain('DTEND;VALUE=DATE:20210716')
    await payload.delete({ collection: 'programme-events', id: poem.id })
  })

  test('stops when a new address is made or the address is revoked', async () => {
    const first = await renew('head')
    const second = await renew('head')
    expect((await fetchFeed(first)).status).toBe(404)
    expect((await fetchFeed(second)).status).toBe(200)
    expect(at(await desk.ask('head', '{ calendarFeed { since } }'), 'calendarFeed', 'since')).not.toBeNull()
    await desk.ask(
      'head',
      'mutation { revokeCalendarFeed(input: { sure: true }) { since refusals { code } } }',
    )
    expect((await fetchFeed(second)).status).toBe(404)
    expect(at(await desk.ask('head', '{ calendarFeed { since } }'), 'calendarFeed', 'since')).toBeNull()
  })

  test('gives whoever has left the office nothing any more', async () => {
    const token = await renew('other')
    expect((await fetchFeed(token)).status).toBe(200)
    const { id } = setting.office.person('other')
    await payload.update({
      collection: 'cadres',
      id,
      data: {
        posts: [
          {
            organization: setting.office.id,
            department: setting.office.departments.get('XDD'),
            role: 'cadre',
            to: '2021-07-14',
          },
        ],
      },
    })
    expect((await fetchFeed(token)).status).toBe(404)
  })

  test('answers anything that is no secret with the same 404', async () => {
    for (const token of ['x', 'null', '%00', 'A'.repeat(43)]) {
      const { status, body } = await fetchFeed(token)
      expect([token, status, body]).toEqual([token, 404, 'Not found'])
    }
  })

  test('keeps the secret in no row: only its hash is stored, and nobody reads that', async () => {
    const token = await renew('cadre')
    const { id } = setting.office.person('cadre')
    const stored: unknown = await payload.db.findOne({ collection: 'cadres', where: { id: { equals: id } } })
    expect(JSON.stringify(stored)).not.toContain(token)
    const hash = isRecord(stored) ? textOf(stored.calendarFeedHash) : undefined
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const asked = 'query Me($id: String!) { Cadre(id: $id) { name calendarFeedHash calendarFeedSince } }'
    for (const person of ['cadre', 'focal']) {
      const { Cadre } = await desk.ask(person, asked, { id })
      expect(Cadre).toEqual({ name: 'Nguyễn Thị Ánh', calendarFeedHash: null, calendarFeedSince: null })
    }
  })

  test('is made by nobody who is not signed in', async () => {
    const query = 'mutation { renewCalendarFeed(input: { sure: true }) { token refusals { code } } }'
    const { data, errors } = await run(undefined, query)
    expect(JSON.stringify([data, errors])).not.toContain('"token":"')
  })
})
