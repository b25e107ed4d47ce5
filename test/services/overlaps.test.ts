import type { Payload } from 'payload'
import { coordinateTrip } from '@/services/trips/goOnTrip'
import { keepOverlap } from '@/services/overlaps/keepOverlap'
import { draftOverlaps } from '@/services/read/draftOverlaps'
import { overlaps, type OverlapView } from '@/services/read/overlaps'
import { planOverlaps } from '@/services/read/planOverlaps'
import { planView } from '@/services/read/planView'
import { reading } from '@/services/read/reading'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { moveTripDays } from '@/services/trips/moveTripDays'
import { registerTrip, withdrawTrip } from '@/services/trips/registerTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Q3, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

type Filter = Partial<Parameters<typeof overlaps>[1]>

const pageAs = async (setting: Setting, by: string, more: Filter = {}) =>
  overlaps(await setting.as(by), { organization: setting.office.id, period: Q3, first: 50, ...more })

const on = (setting: Setting, from: string, to = from, place = 'Phú Đình') => ({
  stops: [{ unit: setting.office.units.get(place) ?? '', from, to }],
})

/** Two departments register a trip each to one commune, three days apart, with different topics. */
async function meeting(): Promise<{ setting: Setting; mine: string; theirs: string }> {
  const setting = await Setting.make(payload)
  await setting.open()
  const mine = await setting.register('cadre', on(setting, '2021-07-12', '2021-07-13'))
  const topics = [setting.office.topics.get('02.03') ?? '']
  const theirs = await setting.register('focal', { ...on(setting, '2021-07-16'), topics })
  return { setting, mine: mine.id, theirs: theirs.id }
}

/** The one overlap of the office. */
async function only(setting: Setting, by = 'focal'): Promise<OverlapView> {
  const { rows } = await pageAs(setting, by)
  const [found, another] = rows
  if (!found || another) throw new Error(`${rows.length} overlaps were found`)
  return found
}

async function keep(
  setting: Setting,
  by: string,
  more: { reason?: string; key?: string; version?: number } = {},
) {
  const { key, trips } = await only(setting)
  const [trip, other] = trips
  const { reason = 'Hai nội dung khác nhau, cơ sở đã thống nhất', version = trip.version } = more
  const pair = { trip: trip.id, version, other: other.id, otherVersion: other.version }
  return keepOverlap(await setting.as(by), { key: more.key ?? key, reason, ...pair })
}

const move = async (
  setting: Setting,
  trip: string,
  by: string,
  firstDay: string,
  reason = 'Tránh trùng chéo',
) => {
  const { version } = await setting.trip(trip)
  return moveTripDays(await setting.as(by), { trip, version, firstDay, reason })
}

const trace = async (document: string) => {
  const where = { document: { equals: document } }
  const { docs } = await payload.find({ collection: 'transitions', where, sort: 'sequence', depth: 0 })
  return docs.map(
    ({ event, fromState, toState, role }) => `${role ?? ''} ${event}: ${fromState ?? ''} > ${toState}`,
  )
}

const told = async (setting: Setting, key: string): Promise<string[]> => {
  const where = { recipient: { equals: setting.office.person(key).id } }
  const { docs } = await payload.find({ collection: 'notifications', where, depth: 0, limit: 50 })
  return docs.map(({ kind }) => kind).filter((kind) => kind !== 'quarterOpened')
}

describe('the overlaps of an office', () => {
  it('tell what collides, what was answered, and what whoever asks may answer (row AG-10)', async () => {
    const { setting, mine, theirs } = await meeting()
    const found = await only(setting)
    expect(found).toMatchObject({
      kind: 'unit',
      days: ['2021-07-13', '2021-07-16'],
      open: true,
      kept: undefined,
      answersOpen: ['merge', 'move', 'keep'],
    })
    expect(new Set(found.trips.map(({ id }) => id))).toEqual(new Set([mine, theirs]))
    expect((await only(setting, 'secretary')).answersOpen).toEqual(['merge', 'move', 'keep'])
    expect((await only(setting, 'head')).answersOpen).toEqual(['move'])
    expect((await only(setting, 'cadre')).answersOpen).toEqual([])
  })

  it('are found across the end of a quarter', async () => {
    const setting = await Setting.make(payload)
    await setting.open()
    await setting.open('2021-Q4')
    await setting.register('cadre', on(setting, '2021-09-29', '2021-09-30'))
    const plan = await setting.plan('head', '2021-Q4')
    const input = setting.office.trip(on(setting, '2021-10-02'))
    await registerTrip(await setting.as('head'), { plan: plan.id, ...input })
    const days = ['2021-09-30', '2021-10-02']
    for (const period of [Q3, '2021-Q4', '2021'])
      expect((await pageAs(setting, 'focal', { period })).rows).toMatchObject([{ kind: 'unit', days }])
    expect((await pageAs(setting, 'focal', { period: '2022-Q1' })).rows).toEqual([])
  })

  it('go on from page to page and are asked for by kind, department and standing', async () => {
    const { setting } = await meeting()
    await setting.register('head', on(setting, '2021-07-12'))
    const all = await pageAs(setting, 'focal')
    const kinds = all.rows.map(({ kind }) => kind)
    expect(kinds).toEqual(['unit', 'unit', 'unit', 'topic'])
    expect([all.open, all.kept, all.next]).toEqual([4, 0, undefined])
    const one = await pageAs(setting, 'focal', { first: 3 })
    const two = await pageAs(setting, 'focal', { first: 3, after: one.next })
    expect([...one.rows, ...two.rows]).toEqual(all.rows)
    expect(await refusalsOf(pageAs(setting, 'focal', { after: 'nothing' }))).toEqual(['INVALID_VALUE after'])
    expect((await pageAs(setting, 'focal', { kind: 'topic' })).rows).toHaveLength(1)
    const department = setting.office.departments.get('XDD')
    expect((await pageAs(setting, 'focal', { department })).rows).toHaveLength(2)
    expect((await pageAs(setting, 'focal', { standing: 'kept' })).rows).toEqual([])
  })

  it('are left out, where that is asked, once both trips are over', async () => {
    const { setting } = await meeting()
    const left = async () => (await pageAs(setting, 'focal', { notOver: true })).open
    standOn('2021-07-16')
    expect(await left()).toBe(1)
    standOn('2021-07-17')
    expect(await left()).toBe(0)
    expect((await pageAs(setting, 'focal')).open).toBe(1)
  })

  it('are for people of the office and those above it', async () => {
    const { setting } = await meeting()
    const elsewhere = await Setting.make(payload)
    const asked = { organization: setting.office.id, period: Q3, first: 5 }
    expect(await refusalsOf(overlaps(await elsewhere.as('focal'), asked))).toEqual(['NOT_FOUND organization'])
  })
})

describe('what a draft would collide with', () => {
  it('is found through two reforms: a place was merged, and what it became was merged again', async () => {
    const setting = await Setting.make(payload)
    const { office } = setting
    const old = await office.addUnit('Dang', { validTo: '2021-07-10' })
    const middle = await office.addUnit('Lăng', { validFrom: '2021-07-11', validTo: '2021-07-11' })
    const now = await office.addUnit('Tây Giang', { validFrom: '2021-07-12' })
    for (const [fromUnit, toUnit, day] of [
      [old, middle, '2021-07-11'],
      [middle, now, '2021-07-12'],
    ] as const)
      await payload.create({
        collection: 'unit-successions',
        data: { organization: office.id, fromUnit, toUnit, on: day, extent: 'whole', legalBasis: 'NQ 1659' },
      })
    await setting.open()
    const { id } = await setting.register('head', {
      stops: [{ unit: old, from: '2021-07-10', to: '2021-07-10' }],
    })
    const found = await draftOverlaps(await setting.as('cadre'), {
      organization: office.id,
      stops: [{ unit: now, from: '2021-07-13', to: '2021-07-13' }],
      participants: [],
      topics: [],
    })
    expect(found).toMatchObject([{ kind: 'unit', unit: now, trips: [{ id }] }])
  })
})

describe('an overlap that is kept', () => {
  it('is remembered with its reason, who and when, in the trace of both trips, and is no longer open', async () => {
    const { setting, mine, theirs } = await meeting()
    const before = await setting.plan('cadre')
    await keep(setting, 'focal')
    expect(await only(setting)).toMatchObject({
      open: false,
      kept: {
        reason: 'Hai nội dung khác nhau, cơ sở đã thống nhất',
        by: setting.office.person('focal').id,
        role: 'focal',
      },
    })
    expect(await pageAs(setting, 'focal', { standing: 'open' })).toMatchObject({ rows: [], open: 0 })
    for (const trip of [mine, theirs])
      expect(await trace(trip)).toEqual([
        'owner register:  > registered',
        'focal keepOverlap: registered > registered',
      ])
    expect((await setting.plan('cadre')).version).toBe(before.version + 1)
    expect((await setting.plan('cadre')).card).toMatchObject({ lines: [{ id: mine, version: 2 }] })
    expect([await told(setting, 'cadre'), await told(setting, 'focal')]).toEqual([['overlapKept'], []])
  })

  it('is one of two trips that take place: with a line that was taken back nothing is kept', async () => {
    const { setting, mine } = await meeting()
    const { key, trips } = await only(setting)
    await withdrawTrip(await setting.as('cadre'), { trip: mine, version: 1 })
    const [one, other] = await Promise.all(trips.map(async ({ id }) => setting.trip(id)))
    const input = { key, trip: one?.id ?? '', version: one?.version ?? 0, reason: 'Lý do' }
    const asked = { ...input, other: other?.id ?? '', otherVersion: other?.version ?? 0 }
    expect(await refusalsOf(keepOverlap(await setting.as('focal'), asked))).toEqual(['NOT_FOUND key'])
  })

  it('is open again when one of the trips gets other days, and can be kept anew', async () => {
    const { setting, theirs } = await meeting()
    await keep(setting, 'focal')
    await move(setting, theirs, 'focal', '2021-07-15')
    expect(await only(setting)).toMatchObject({ open: true, kept: { role: 'focal' } })
    await keep(setting, 'deputy', { reason: 'Thường trực đồng ý giữ' })
    expect(await only(setting)).toMatchObject({
      open: false,
      kept: { reason: 'Thường trực đồng ý giữ', by: setting.office.person('deputy').id, role: 'standing' },
    })
    const where = { organization: { equals: setting.office.id } }
    expect((await payload.count({ collection: 'overlap-answers', where })).totalDocs).toBe(1)
  })

  it('needs a reason, the trips as they are, an overlap that there is, and somebody who reviews both', async () => {
    const { setting } = await meeting()
    const elsewhere = await Setting.make(payload)
    expect(await refusalsOf(keep(setting, 'focal', { reason: ' ' }))).toEqual(['REQUIRED reason'])
    expect(await refusalsOf(keep(setting, 'focal', { version: 7 }))).toEqual(['STALE_VERSION version'])
    expect(await refusalsOf(keep(setting, 'focal', { key: 'unit|a|b|c' }))).toEqual(['NOT_FOUND key'])
    expect(await refusalsOf(keep(setting, 'cadre'))).toEqual(['NOT_ALLOWED trip'])
    const [refused] = await refusalsOf(keep(setting, 'head'))
    expect(refused).toMatch(/^NOT_ALLOWED (trip|other)$/)
    const { key, trips } = await only(setting)
    const [trip, other] = trips.map(({ id }) => id)
    const input = { key, trip: trip ?? '', version: 1, other: other ?? '', otherVersion: 1, reason: 'Lý do' }
    expect(await refusalsOf(keepOverlap(await elsewhere.as('focal'), input))).toEqual(['NOT_FOUND trip'])
    expect((await only(setting)).open).toBe(true)
  })
})

describe('a trip that is moved because it overlaps', () => {
  it('goes as a whole to other days, with its trace and its plan, and its people are told', async () => {
    const { setting, mine } = await meeting()
    const moved = await move(setting, mine, 'head', '2021-07-05')
    expect(moved).toMatchObject({ firstDay: '2021-07-05', lastDay: '2021-07-06', halfDays: 4, version: 2 })
    expect(await setting.trip(mine)).toMatchObject({
      state: 'registered',
      stops: [{ from: '2021-07-05', to: '2021-07-06', unitName: 'Phú Đình' }],
    })
    expect((await setting.plan('cadre')).card).toMatchObject({
      lines: [{ firstDay: '2021-07-05', version: 2 }],
    })
    expect(await trace(mine)).toEqual(['owner register:  > registered', 'head move: registered > registered'])
    expect(await told(setting, 'cadre')).toEqual(['tripMoved'])
    expect((await pageAs(setting, 'focal')).rows).toEqual([])
  })

  it('stays in its plan, on days of the calendar, with a reason, by whoever reviews it', async () => {
    const { setting, mine } = await meeting()
    expect(await refusalsOf(move(setting, mine, 'focal', '2021-10-01'))).toEqual([
      'OUTSIDE_PERIOD stops.0.from',
      'OUTSIDE_PERIOD stops.0.to',
    ])
    expect(await refusalsOf(move(setting, mine, 'focal', '2021-07-32'))).toEqual(['INVALID_DAY firstDay'])
    expect(await refusalsOf(move(setting, mine, 'focal', '2021-07-12'))).toEqual(['INVALID_VALUE firstDay'])
    expect(await refusalsOf(move(setting, mine, 'focal', '2021-07-05', ''))).toEqual([
      'REASON_REQUIRED reason',
    ])
    expect(await refusalsOf(move(setting, mine, 'cadre', '2021-07-05'))).toEqual(['NOT_ALLOWED trip'])
    const stale = { trip: mine, version: 9, firstDay: '2021-07-05', reason: 'Lý do' }
    expect(await refusalsOf(moveTripDays(await setting.as('focal'), stale))).toEqual([
      'STALE_VERSION version',
    ])
    expect(await trace(mine)).toHaveLength(1)
  })

  it('is approved still, not before today, and must be agreed anew with the unit that knew of it', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await setting.approve()
    const { version } = await setting.trip(cadre)
    await coordinateTrip(await setting.as('head'), { trip: cadre, version, contact: 'Đ/c Bí thư Đoàn xã' })
    expect(await refusalsOf(move(setting, cadre, 'focal', '2021-06-30'))).toEqual([
      'OUTSIDE_PERIOD stops.0.from',
      'OUTSIDE_PERIOD stops.0.to',
    ])
    expect(await move(setting, cadre, 'focal', '2021-10-04')).toMatchObject({
      state: 'approved',
      firstDay: '2021-10-04',
      period: '2021-Q4',
    })
  })
})

describe('two trips that are merged because they overlap', () => {
  it('overlap no longer', async () => {
    const { setting, mine, theirs } = await meeting()
    await mergeTrips(await setting.as('focal'), { into: mine, intoVersion: 1, from: theirs, fromVersion: 1 })
    expect(await pageAs(setting, 'focal')).toMatchObject({ rows: [], open: 0, kept: 0 })
  })
})

describe('the overlaps of a plan', () => {
  const view = async (setting: Setting, by: string, whose: string) => {
    const req = await setting.as(by)
    const { principal } = await reading(req)
    return planOverlaps(req, planView(await setting.plan(whose), principal))
  }

  it('are those of its lines with any trip of the office, the open ones first', async () => {
    const { setting, mine, theirs } = await meeting()
    await setting.register('head', on(setting, '2021-09-20'))
    for (const whose of ['cadre', 'focal']) {
      const [found] = (await view(setting, 'focal', whose)).rows
      expect(found?.kind).toBe('unit')
      expect(new Set(found?.trips.map(({ id }) => id))).toEqual(new Set([mine, theirs]))
    }
    expect((await view(setting, 'head', 'head')).rows).toMatchObject([{ kind: 'topic' }])
    const { key, trips } = (await pageAs(setting, 'focal', { kind: 'unit' })).rows[0] ?? {}
    const [trip, other] = trips?.map(({ id }) => id) ?? []
    const both = { trip: trip ?? '', version: 1, other: other ?? '', otherVersion: 1 }
    await keepOverlap(await setting.as('focal'), { key: key ?? '', reason: 'Lý do', ...both })
    const after = await view(setting, 'focal', 'cadre')
    expect(after.rows.map(({ kind, open }) => [kind, open])).toEqual([
      ['topic', true],
      ['unit', false],
    ])
    expect([after.open, after.kept]).toEqual([1, 1])
  })

  it('of a department are those of its people, of the office all', async () => {
    const setting = await Setting.make(payload)
    await setting.putUp({ stops: on(setting, '2021-07-12').stops })
    expect((await view(setting, 'focal', 'PT')).rows.map(({ kind }) => kind)).toEqual(['unit', 'topic'])
    expect((await view(setting, 'secretary', 'office')).open).toBe(2)
    await setting.register('focal', on(setting, '2021-07-13'))
    expect((await view(setting, 'focal', 'PT')).open).toBe(6)
    expect((await view(setting, 'focal', 'focal')).open).toBe(4)
  })

  it('are not told to somebody who does not see the trips of the office', async () => {
    const { setting } = await meeting()
    const elsewhere = await Setting.make(payload)
    const req = await elsewhere.as('focal')
    const { principal } = await reading(req)
    const plan = planView(await setting.plan('cadre'), principal)
    expect(await planOverlaps(req, plan)).toEqual({ rows: [], next: undefined, open: 0, kept: 0 })
  })
})
