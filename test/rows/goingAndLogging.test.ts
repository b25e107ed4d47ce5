import type { Payload } from 'payload'
import { draftReport } from '@/services/reports/draftReport'
import { completeTrip, coordinateTrip, startTrip } from '@/services/trips/goOnTrip'
import type { OutcomeInput } from '@/services/trips/outcome'
import type { TripInput } from '@/services/trips/tripInput'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { SmallOffice } from './smallOffice'

let payload: Payload
let small: SmallOffice
beforeAll(async () => {
  payload = await openTestPayload()
})
beforeEach(async () => {
  small = await SmallOffice.make(payload)
})
afterAll(() => closeTestPayload(payload))

const OUTCOME: OutcomeInput = {
  result: 'Làm việc với ba chi đoàn thôn, khảo sát 40 phiếu',
  actualLearning: 'Cách gợi chuyện với đoàn viên đi làm ăn xa',
}

/** Makes an approved trip, with this result, and returns its stored row. */
async function made(outcome: Partial<OutcomeInput> = {}, more: Partial<TripInput> = {}) {
  const trip = await small.approved(more)
  standOn('2021-07-20')
  const done = await completeTrip(await small.as('can-bo'), {
    trip: trip.id,
    version: trip.version,
    orderNumber: '15/CL-HĐ',
    outcome: { ...OUTCOME, ...outcome },
  })
  return payload.findByID({ collection: 'trips', id: done.id, depth: 0 })
}

const findingsOf = async (trip: string) =>
  (
    await payload.find({
      collection: 'findings',
      where: { trip: { equals: trip } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs

const unit = (): string => small.office.units.get('Bình Yên') ?? ''

test('the unit is spoken to, confirms, and the trip says so (row TN-06)', async () => {
  const trip = await small.approved()
  const moved = await coordinateTrip(await small.as('pho'), {
    trip: trip.id,
    version: trip.version,
    contact: 'Đ/c Bí thư Đoàn xã Bình Yên',
    confirmedOn: '2021-07-05',
  })
  expect(moved.state).toBe('coordinated')
  const stored = await payload.findByID({ collection: 'trips', id: trip.id })
  expect(stored.host).toMatchObject({ contact: 'Đ/c Bí thư Đoàn xã Bình Yên', confirmedOn: '2021-07-05' })
})

test('a delegation may set out a few days early, to prepare, and no earlier (row TN-18)', async () => {
  const trip = await small.approved()
  standOn('2021-07-04')
  await expect(startTrip(await small.as('can-bo'), { trip: trip.id, version: trip.version })).rejects.toThrow(
    'DATE_NOT_REACHED',
  )
  standOn('2021-07-05')
  await expect(
    startTrip(await small.as('can-bo'), { trip: trip.id, version: trip.version }),
  ).resolves.toMatchObject({ state: 'underWay' })
})

test('first to come and last to leave: three phases, each with its day and note (row TN-18)', async () => {
  const phases = {
    before: { on: '2021-07-10', note: 'Hướng dẫn chi đoàn chuẩn bị' },
    during: { on: '2021-07-12', note: 'Dự sinh hoạt' },
    after: { on: '2021-07-12', note: 'Cùng rút kinh nghiệm' },
  }
  expect(await made(phases)).toMatchObject(phases)
})

test('what was learned stands beside what was expected (rows AG-05, AG-02)', async () => {
  const trip = await made()
  expect(trip.expectedLearning).toBe('Phương pháp khảo sát ở địa bàn dân cư')
  expect(trip.actualLearning).toBe(OUTCOME.actualLearning)
})

test('what a person learned on trips is collected in the own report (row AG-02)', async () => {
  await made()
  const report = await draftReport(await small.as('can-bo'), { period: '2021-Q3' })
  expect(report.narrative.learning).toBe(`- ${OUTCOME.actualLearning}`)
})

test('planned is set against done, line by line, with the reason (row TN-21)', async () => {
  await made({ completion: 'part' })
  const report = await draftReport(await small.as('can-bo'), { period: '2021-Q3' })
  expect(report.figures).toMatchObject({ done: 0, part: 1, moved: 0, dropped: 0 })
})

test('difficulties are entered by kind, unit and day, with their cause (rows AG-17, TG-04, TG-05)', async () => {
  const trip = await made({
    findings: [
      { kind: 'difficulty', unit: unit(), text: 'Khó tập hợp đoàn viên', cause: 'Đa số đi lao động tự do' },
    ],
  })
  expect(await findingsOf(trip.id)).toMatchObject([
    {
      kind: 'difficulty',
      unit: unit(),
      cause: 'Đa số đi lao động tự do',
      foundOn: '2021-07-12',
      state: 'open',
      cadre: small.office.person('can-bo').id,
    },
  ])
})

test('a difficulty names the topic that it concerns (row TG-06)', async () => {
  const topic = small.office.topics.get('02.03') ?? ''
  const trip = await made({
    findings: [{ kind: 'difficulty', unit: unit(), text: 'Ít đoàn viên mới', topic }],
  })
  expect((await findingsOf(trip.id))[0]).toMatchObject({ topic })
})

test('what young people hope for is a finding of its own kind (row TG-07)', async () => {
  const trip = await made({
    findings: [{ kind: 'aspiration', unit: unit(), text: 'Mong có việc làm gần nhà' }],
  })
  expect((await findingsOf(trip.id))[0]).toMatchObject({ kind: 'aspiration' })
})

test('a recommendation says to whom, and by when it should be answered (rows TG-09, TG-10, TG-11)', async () => {
  const recommendation = {
    kind: 'recommendation',
    unit: unit(),
    text: 'Giao công trình thanh niên cho Đoàn xã',
  }
  const trip = await made({ findings: [{ ...recommendation, addressee: 'authorities' }] })
  expect((await findingsOf(trip.id))[0]).toMatchObject({ addressee: 'authorities', dueOn: '2021-08-11' })
})

test('a recommendation to nobody is refused, and the trip stays as it was (row TG-09)', async () => {
  const findings = [{ kind: 'recommendation', unit: unit(), text: 'Quan tâm đào tạo nguồn cán bộ' }]
  await expect(made({ findings })).rejects.toThrow('REQUIRED')
  const { docs } = await payload.find({
    collection: 'trips',
    where: { organization: { equals: small.office.id } },
  })
  expect(docs.map(({ state, result }) => [state, result ?? null])).toEqual([['approved', null]])
})

test('a finding belongs to a place of its trip', async () => {
  const elsewhere = small.office.units.get('Phú Đình') ?? ''
  await expect(made({ findings: [{ kind: 'model', unit: elsewhere, text: 'Mô hình' }] })).rejects.toThrow(
    'NOT_FOUND',
  )
})

test('what was told to the base, and a picture of the base, are part of the result (rows TG-08, TG-12)', async () => {
  const told = {
    informed: 'Tình hình kinh tế - xã hội của tỉnh, chương trình lớn sắp tới',
    assessment: 'Chi đoàn sinh hoạt đều, thiếu nội dung mới',
  }
  expect(await made(told)).toMatchObject(told)
})

test('what was told to the base is drafted into the report (row TG-08)', async () => {
  await made({ informed: 'Các hoạt động lớn của quý IV' })
  const report = await draftReport(await small.as('can-bo'), { period: '2021-Q3' })
  expect(report.narrative.informed).toBe('- Các hoạt động lớn của quý IV')
})

test('an activity has free figures (row AG-19)', async () => {
  const trip = await made({
    figures: [{ name: 'Công trình tiêu biểu toàn quốc', value: 35, unit: 'công trình' }],
  })
  expect(trip.figures).toMatchObject([
    { name: 'Công trình tiêu biểu toàn quốc', value: 35, unit: 'công trình' },
  ])
})

test('gifts are kept with kind, number, value, source and how many received them (row HY-21)', async () => {
  const gift = {
    kind: 'Suất học bổng',
    quantity: 5,
    value: 5_000_000,
    source: 'Hội doanh nhân trẻ',
    recipients: 5,
  }
  const trip = await made({ gifts: [gift] })
  expect(trip.gifts).toMatchObject([gift])
  const report = await draftReport(await small.as('can-bo'), { period: '2021-Q3' })
  expect(report.figures).toMatchObject({ gifts: [{ kind: 'Suất học bổng', quantity: 5, value: 5_000_000 }] })
})

test('a negative number of gifts is refused', async () => {
  await expect(made({ gifts: [{ kind: 'Quà', quantity: -1 }] })).rejects.toThrow('INVALID_VALUE')
})

test('each counted half-day leads back to its trip and travel order (row CM-03)', async () => {
  const trip = await made()
  const { docs } = await payload.find({
    collection: 'day-credits',
    where: { trip: { equals: trip.id } },
    sort: 'key',
    depth: 0,
  })
  expect(docs.map(({ day, half, orderNumber }) => [day, half, orderNumber])).toEqual([
    ['2021-07-12', 'am', '15/CL-HĐ'],
    ['2021-07-12', 'pm', '15/CL-HĐ'],
  ])
})

test('leaders have a ledger like everybody else (row TN-24)', async () => {
  const leader = small.office.person('bi-thu').id
  const trip = await made({}, { participants: [leader] })
  const { totalDocs } = await payload.find({
    collection: 'day-credits',
    where: { and: [{ trip: { equals: trip.id } }, { cadre: { equals: leader } }] },
  })
  expect(totalDocs).toBe(2)
})

test('results are not written before the last day', async () => {
  const trip = await small.approved()
  standOn('2021-07-11')
  await expect(
    completeTrip(await small.as('can-bo'), { trip: trip.id, version: trip.version, outcome: OUTCOME }),
  ).rejects.toThrow('DATE_NOT_REACHED')
})
