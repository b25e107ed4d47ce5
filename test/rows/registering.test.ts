import type { Payload } from 'payload'
import { RefusalError } from '@/domain/refusal/refusal'
import { openPlan } from '@/services/plans/openPlan'
import { openQuarter } from '@/services/plans/openQuarter'
import type { TripInput } from '@/services/trips/tripInput'
import { TestOffice } from '@test/helpers/office'
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

async function refusedFields(more: Partial<TripInput>): Promise<(string | undefined)[]> {
  try {
    await small.registered(more)
  } catch (error) {
    if (error instanceof RefusalError)
      return error.refusals.map(({ code, field }) => `${code} ${field ?? ''}`)
    throw error
  }
  return []
}

test('theme and concrete content are required (row AG-03)', async () => {
  expect(await refusedFields({ title: '  ', content: '' })).toEqual(['REQUIRED title', 'REQUIRED content'])
})

test('what is to be learned is said at registration (row AG-05)', async () => {
  expect(await refusedFields({ expectedLearning: '' })).toEqual(['REQUIRED expectedLearning'])
})

test('a line says its way of going and the duty that it serves (rows AG-04, AG-06)', async () => {
  const { trip } = await small.registered({ mode: 'online', duty: 'longTerm' })
  const stored = await payload.findByID({ collection: 'trips', id: trip.id })
  expect(stored).toMatchObject({ mode: 'online', duty: 'longTerm' })
})

test('a way of going that is not in the list is refused (row AG-04)', async () => {
  expect(await refusedFields({ mode: 'bay' })).toEqual(['INVALID_VALUE mode'])
})

test('the forms are a list of the office: a new one can be taken at once (row AG-01)', async () => {
  const made = await payload.create({
    collection: 'trip-forms',
    data: { code: 'HT5', nameVi: 'Trực tuyến trong thời gian giãn cách', organization: small.office.id },
  })
  const { trip } = await small.registered({ form: made.id })
  expect(trip.form).toBe(made.id)
})

test('a policy is amended in the middle of a year, with its reason (rows AG-01, AG-15)', async () => {
  await payload.create({
    collection: 'policies',
    data: {
      organization: small.office.id,
      name: 'Điều chỉnh do dịch bệnh',
      validFrom: '2021-07-01',
      quotaDays: 45,
      evidence: 'order',
      exemptJobs: ['specialist'],
      amendmentReason: 'Diễn biến dịch bệnh',
    },
  })
  standOn('2021-07-01')
  await expect(openPlan(await small.as('can-bo'), { period: '2021-Q3' })).rejects.toThrow('NOT_IN_SCOPE')
  await expect(openPlan(await small.as('can-bo'), { period: '2021-Q2' })).resolves.toMatchObject({
    state: 'draft',
  })
})

test('a plan cites the governing documents of its office (rows AG-14, TN-11, TN-22, HY-01)', async () => {
  standOn('2021-07-01')
  const plan = await openPlan(await small.as('can-bo'), { period: '2021-Q3' })
  expect(plan.bases).toEqual(['03-HD/TWĐTN-BTC ngày 21/03/2018 của Ban Bí thư Trung ương Đoàn'])
})

test('a governing document lasts for the years that it names (row HY-02)', async () => {
  const made = await payload.create({
    collection: 'policies',
    data: {
      organization: small.office.id,
      name: 'Kế hoạch 2018-2022',
      validFrom: '2018-01-01',
      validTo: '2022-12-31',
      evidence: 'order',
      governingDocuments: [
        {
          number: '39-KH/TĐTN-TCKT',
          issuer: 'Ban Thường vụ',
          validFrom: '2018-01-01',
          validTo: '2022-12-31',
        },
      ],
    },
  })
  expect(made.governingDocuments?.[0]).toMatchObject({ validFrom: '2018-01-01', validTo: '2022-12-31' })
})

test('full-time cadres of the office register; drivers, accountants and clerks are out (rows AG-08, TN-13, TN-16, HY-04)', async () => {
  await small.office.addPerson('lai-xe', { name: 'Hoàng Văn Lái', job: 'driver' })
  await small.office.addPerson('ke-toan', { name: 'Phạm Thị Toán', job: 'accountant' })
  standOn('2021-07-01')
  const opened = await openQuarter(await small.as('pho'), {
    organization: small.office.id,
    period: '2021-Q3',
  })
  expect(opened.opened).toBe(3)
  await expect(openPlan(await small.as('lai-xe'), { period: '2021-Q3' })).rejects.toThrow('NOT_IN_SCOPE')
})

test('whoever joined later is in scope from that day on (row CM-04)', async () => {
  const { id } = small.office.person('can-bo')
  await payload.update({ collection: 'cadres', id, data: { inScopeFrom: '2021-10-01' } })
  standOn('2021-07-01')
  await expect(openPlan(await small.as('can-bo'), { period: '2021-Q3' })).rejects.toThrow('NOT_IN_SCOPE')
  standOn('2021-10-01')
  await expect(openPlan(await small.as('can-bo'), { period: '2021-Q4' })).resolves.toMatchObject({
    state: 'draft',
  })
})

test('a person has several posts and a title line that names them all (rows CM-19, HY-22)', async () => {
  const { id } = small.office.person('pho')
  const titleLine = 'Phó Bí thư Tỉnh đoàn, Chủ tịch Hội đồng Đội tỉnh'
  const posts = [
    { organization: small.office.id, role: 'standing' as const, title: 'Phó Bí thư Tỉnh đoàn' },
    { organization: small.office.id, role: 'topicEditor' as const, title: 'Chủ tịch Hội đồng Đội tỉnh' },
  ]
  const person = await payload.update({ collection: 'cadres', id, data: { titleLine, posts } })
  expect(person.posts).toHaveLength(2)
  expect(person.titleLine).toBe(titleLine)
})

test('a topic is the focus of the years that the office marks (row AG-21)', async () => {
  const id = small.office.topics.get('04.01') ?? ''
  const topic = await payload.update({ collection: 'topics', id, data: { focusYears: [2021] } })
  expect(topic.focusYears).toEqual([2021])
})

test('branches and pagodas are places to go, not communes alone (rows TG-05, CM-13)', async () => {
  const branch = await small.office.addUnit('Chi đoàn thôn Tà Vàng', { level: 'branch' })
  const pagoda = await payload.create({
    collection: 'units',
    data: { name: 'Niệm Phật Đường Phước An', type: 'chua', level: 'other', organization: small.office.id },
  })
  const day = '2021-07-20'
  const stops = [branch, pagoda.id].map((unit) => ({ unit, from: day, to: day }))
  const { trip } = await small.registered({ stops })
  expect(trip.stops.map((stop) => stop.unitLevel)).toEqual(['branch', 'other'])
})

test('one round has several stops, and its days are those of the person, not of the stops (row TG-02)', async () => {
  const [lang, aNong] = [await small.office.addUnit('Lăng', {}), await small.office.addUnit('A Nông', {})]
  const day = '2021-07-20'
  const stops = [lang, aNong].map((unit) => ({ unit, from: day, to: day }))
  const { trip } = await small.registered({ stops })
  expect(trip.halfDays).toBe(2)
  expect(trip.stops.map((stop) => stop.unitName)).toEqual(['Lăng', 'A Nông'])
})

test('several go together under a leader (row TG-03)', async () => {
  const others = ['bi-thu', 'pho'].map((key) => small.office.person(key).id)
  const { trip } = await small.registered({ participants: others })
  expect(trip.leader).toBe(small.office.person('can-bo').id)
  expect(trip.participants.map(({ name }) => name)).toEqual([
    'Bhling Thị Ỷ',
    'Ríah Thị Nhung',
    'Alăng Văn Đợi',
  ])
})

test('people of another office cannot be taken along', async () => {
  const other = await TestOffice.make(payload, { name: 'Tỉnh đoàn Khác', chain: 'standing' })
  const stranger = await other.addPerson('la', { name: 'Người Lạ' })
  expect(await refusedFields({ participants: [stranger] })).toEqual(['DIFFERENT_ORGANIZATION participants.1'])
})
