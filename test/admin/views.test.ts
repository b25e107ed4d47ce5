import config from '@payload-config'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { isRecord } from '@/access/guards'
import { CalendarGrid } from '@admin/calendar/CalendarGrid'
import { readCalendar } from '@admin/calendar/readCalendar'
import { WaitingList } from '@admin/dashboard/Lists'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Setting } from '@test/services/setting'

/** Views of our own in the panel: Payload shows them to anyone, so each one has to turn strangers away itself. */
let payload: Payload
let setting: Setting

type View = (props: unknown) => Promise<ReactNode>

/** Every view of the configuration by its name: a new one is tested here without being written down. */
async function views(): Promise<[string, View][]> {
  const { admin } = await config
  const entries = Object.entries(admin.components.views)
  return Promise.all(
    entries.map(async ([name, view]): Promise<[string, View]> => {
      const Component: unknown = isRecord(view) ? view.Component : undefined
      const [file = '', exported = 'default'] = String(Component).split('#')
      const module: unknown = await import(file.replace('@admin/', '../../admin/'))
      const found: unknown = isRecord(module) ? module[exported] : undefined
      if (typeof found !== 'function') throw new TypeError(`${file} has no ${exported}`)
      return [name, (props) => Promise.resolve(Reflect.apply(found, undefined, [props]))]
    }),
  )
}

beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
})
afterAll(() => closeTestPayload(payload))

const the = async (name: string): Promise<View> => {
  const view = (await views()).find(([one]) => one === name)?.[1]
  if (!view) throw new Error(`There is no view ${name}`)
  return view
}

const shown = async (view: View, req: PayloadRequest, searchParams = {}): Promise<string> =>
  renderToStaticMarkup(await view({ initPageResult: { req }, searchParams }))

test('a stranger is sent to the sign-in form by every view of our own', async () => {
  const found = await views()
  expect(found.map(([name]) => name)).toContain('dashboard')
  for (const [, view] of found) {
    const req = await createLocalReq({}, payload)
    await expect(shown(view, req)).rejects.toThrow('NEXT_REDIRECT')
  }
})

test('a stranger comes back to the address that was asked for', async () => {
  const req = await createLocalReq({}, payload)
  Object.assign(req, { pathname: '/admin/calendar' })
  const view = await the('calendar')
  const back = encodeURIComponent('/admin/calendar?view=week')
  const address = `/admin/login?redirect=${back}`
  await expect(shown(view, req, { view: 'week' })).rejects.toMatchObject({
    digest: `NEXT_REDIRECT;replace;${address};307;`,
  })
})

test('the calendar shows what the office has made known on its day (row TG-08)', async () => {
  const { id } = await payload.create({
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
  const grid = async (day: string): Promise<string> => {
    const screen = await readCalendar(await setting.as('cadre'), { day })
    return screen ? renderToStaticMarkup(createElement(CalendarGrid, { screen, language: 'vi' })) : ''
  }
  const july = await grid('2021-07-01')
  expect(july).toContain('Ngày truyền thống TNXP (71 năm)')
  expect(july).toContain(`/admin/collections/programme-events/${id}`)
  expect(await grid('2021-09-01')).not.toContain('TNXP')
  await payload.delete({ collection: 'programme-events', id })
})

describe('a calendar that is narrowed', () => {
  let other: Setting
  beforeAll(async () => {
    // Where nothing else is: people and units of a calendar are those of its trips.
    other = await Setting.make(payload)
    await other.open()
    await other.register('cadre')
  })
  const narrowed = async (asked: Record<string, string>, day = '2021-09-01') =>
    readCalendar(await other.as('head'), { day, ...asked })

  test('names whom and what it is narrowed to in a month without a trip of theirs', async () => {
    const all = await readCalendar(await other.as('head'), { day: '2021-07-01' })
    const [trip] = all?.trips ?? []
    const [cadre, unit] = [trip?.people[0], trip?.stops[0]]
    const asked = { cadre: cadre?.id ?? '', unit: unit?.unit ?? '' }
    const screen = await narrowed(asked)
    expect(screen?.trips).toEqual([])
    expect(screen?.people).toEqual([cadre])
    expect(screen?.units).toEqual([{ id: unit?.unit, name: unit?.unitName }])
    expect(screen?.chosen).toMatchObject(asked)
  })

  test('is not narrowed to what cannot be named', async () => {
    const screen = await narrowed({
      cadre: 'nobody',
      unit: '01900000-0000-7000-8000-000000000000',
      department: setting.office.departments.get('PT') ?? '',
    })
    expect(screen?.chosen).toEqual({})
    expect((await narrowed({ cadre: setting.office.person('cadre').id }))?.chosen).toEqual({})
  })
})

describe('the first screen', () => {
  const screen = async (person: string, chosen = {}): Promise<string> =>
    shown(await the('dashboard'), await setting.as(person), chosen)

  test('draws for each what he or she has a right to, and nothing else', async () => {
    expect(await screen('focal')).toContain('Toàn cảnh quý')
    expect(await screen('cadre')).not.toContain('Toàn cảnh quý')
    expect(await screen('cadre')).toContain('Ngày ở cơ sở theo ban và tuần')
  })

  test('takes an office that is not in view for none', async () => {
    const other = await Setting.make(payload)
    const page = await screen('focal', { organization: other.office.id, period: '2021-Q2' })
    expect(page).toContain('Quý II năm 2021')
    expect(page).not.toContain(other.office.id)
  })

  test('counts the plans that wait, and leads to all of them where it shows a few', async () => {
    const other = await Setting.make(payload)
    await other.open()
    await other.register('cadre')
    await other.submit('cadre')
    const page = await shown(await the('dashboard'), await other.as('head'))
    expect(page).toContain('Chờ tôi xử lý (1)')
    expect(page).not.toContain('"/review/queue"')
    const few = renderToStaticMarkup(
      createElement(WaitingList, { queue: { rows: [], total: 20 }, language: 'vi' }),
    )
    expect(few).toContain('Chờ tôi xử lý (20)')
    expect(few).toContain('<a href="/review/queue">Xem tất cả</a>')
  })

  test('says what starts next and when, where there is nothing yet', async () => {
    const page = await screen('cadre')
    expect(page).toContain('Chưa có chuyến đi nào trong kỳ này.')
    expect(page).toContain('Quý IV năm 2021 bắt đầu ngày')
    expect(page).toContain('01/10/2021')
  })
})
