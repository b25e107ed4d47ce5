import type { Payload, Where } from 'payload'
import { idOf, isRecord, textOf } from '@/access/guards'
import { importUnits } from '@/services/import/importUnits'
import { coverage, type CoverageInput } from '@/services/read/units/coverage'
import { findUnits } from '@/services/read/units/findUnits'
import { unitProfile } from '@/services/read/units/unitProfile'
import { draftReport } from '@/services/reports/draftReport'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'
import { partsFor } from '../../scripts/seed/parts'
import { seedDatabase } from '../../scripts/seed/seedDatabase'

/**
 * The five test cases of domain 5.4, on the real units of the offices' posts and the quarter that Tây Giang really
 * lived, through the services that screens and reports ask.
 */
const BEFORE = '2025-06-30'
const AFTER = '2025-07-01'
let payload: Payload
let today: string
let then: string

beforeAll(async () => {
  payload = await openTestPayload()
  await seedDatabase(payload, { parts: partsFor({ office: 'tay-giang', year: '2023' }), quarters: [1] })
  standOn('2025-10-01')
  then = await personIn('TAY-GIANG', 'secretary')
  today = await personIn('DA-NANG-2025', 'standing')
  await personIn('TRUNG-UONG', 'topicEditor')
}, 120_000)
afterAll(() => closeTestPayload(payload))

async function officeOf(code: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'organizations',
    where: { code: { equals: code } },
    depth: 0,
  })
  return docs[0]?.id ?? ''
}

/** Somebody new in an office, who may see what these tests look at. */
async function personIn(code: string, role: 'secretary' | 'standing' | 'topicEditor'): Promise<string> {
  const organization = await officeOf(code)
  const made = await payload.create({
    collection: 'cadres',
    data: {
      name: `Người xem ${code}`,
      email: `xem.${code.toLowerCase()}@thu.example`,
      password: 'mot-mat-khau-dai-1',
      organization,
      job: 'specialist',
      posts: [{ organization, role }],
    },
  })
  return made.id
}

const find = async (text: string, on: string) =>
  findUnits(await requestAs(payload, then), { text, on, first: 20 })
const found = async (text: string, on: string) =>
  (await find(text, on)).map(({ type, name, parentName }) => `${type} ${name} (${parentName ?? ''})`)

async function profile(text: string, on: string, type: string) {
  const unit = (await find(text, on)).find((one) => one.type === type)
  return unitProfile(await requestAs(payload, today), { unit: unit?.id ?? '', first: 100 })
}
const names = (rows: readonly { unit: { name: string } }[]): string[] => rows.map(({ unit }) => unit.name)

async function visited(by: string, more: Partial<CoverageInput>) {
  const user = await payload.findByID({ collection: 'cadres', id: by, depth: 0 })
  const input = {
    organization: idOf(user.organization) ?? '',
    level: 'commune',
    months: 6,
    mine: false,
    first: 100,
  } as const
  const { rows } = await coverage(await requestAs(payload, by), { ...input, ...more })
  return rows.filter(({ visitsEver }) => visitsEver > 0).map(({ unit }) => unit.name)
}

describe('1. Lăng, A Nông, Dang and A Tiêng', () => {
  const FOUR = ['A Nông', 'A Tiêng', 'Dang', 'Lăng']

  test('are four communes on the map of the first quarter of 2023', async () => {
    expect(await visited(then, { on: '2023-03-31' })).toEqual(FOUR)
    expect(await visited(then, { on: BEFORE })).toEqual(FOUR)
  })

  test('are the one commune Tây Giang on the map of today', async () => {
    expect(await visited(today, { on: AFTER })).toEqual(['Tây Giang'])
    expect(await visited(today, {})).toEqual(['Tây Giang'])
  })

  test('are printed by the report of the quarter, which tells the names of its time', async () => {
    const where: Where = { and: [{ scope: { equals: 'organization' } }, { period: { equals: '2023-Q1' } }] }
    const { docs } = await payload.find({ collection: 'reports', where, depth: 0 })
    expect(docs[0]?.workDone).toContain('Lăng, A Nông, Dang, A Tiêng')
  })

  test('are printed by a report that is drafted today, too', async () => {
    const { docs } = await payload.find({
      collection: 'trips',
      where: { state: { equals: 'done' } },
      limit: 1,
      depth: 0,
    })
    const leader = idOf(docs[0]?.leader) ?? ''
    const report = await draftReport(await requestAs(payload, leader), { period: '2023' })
    expect(report.narrative.workDone).toContain('Lăng, A Nông, Dang, A Tiêng')
    expect(report.narrative.workDone).not.toContain('Tây Giang')
  })
})

test('2. "Anông" and "Atiêng" of the post find A Nông and A Tiêng, on the days when these existed', async () => {
  expect(await found('Anông', '2023-02-14')).toEqual(['xa A Nông (Tây Giang)'])
  expect(await found('Atiêng', BEFORE)).toEqual(['xa A Tiêng (Tây Giang)'])
  expect(await found('Anông', AFTER)).toEqual([])
})

test('3. Bình Yên of today has the name of one of the four communes that it is made of, and is another unit', async () => {
  const [old, present] = [await find('xã Bình Yên', BEFORE), await find('xã Bình Yên', AFTER)]
  const [inDinhHoa] = old.filter(({ parentName }) => parentName === 'Định Hóa')
  expect(inDinhHoa).toBeDefined()
  expect(present.map(({ id }) => id)).not.toContain(inDinhHoa?.id)
  const { predecessors } = await profile('xã Bình Yên', AFTER, 'xa')
  expect(names(predecessors).sort()).toEqual([
    'Bình Yên',
    'Thanh Định',
    'Trung Lương',
    'Định Biên',
    'Định Hóa',
  ])
})

describe('4. Võ Nhai, Mỹ Hào, Định Hóa and Tây Giang', () => {
  test.each([
    ['Võ Nhai', 'huyen', 'xa'],
    ['Mỹ Hào', 'thiXa', 'phuong'],
    ['Định Hóa', 'huyen', 'xa'],
    ['Tây Giang', 'huyen', 'xa'],
  ])('%s is offered as a %s before the reform and as a %s since', async (name, before, after) => {
    const typeOn = async (day: string) =>
      (await find(name, day))
        .filter((unit) => unit.name === name && unit.level !== 'other')
        .map(({ type }) => type)
    expect(await typeOn(BEFORE)).toEqual([before])
    expect(await typeOn(AFTER)).toEqual([after])
  })

  test('there are two xã Định Hóa, told apart by their provinces', async () => {
    const { docs } = await payload.find({
      collection: 'cadres',
      where: { email: { equals: 'xem.trung-uong@thu.example' } },
      depth: 0,
    })
    const table =
      'Mã,Tên,Loại,Mã trực thuộc,Có từ ngày\nNB,Ninh Bình,tỉnh,,01/07/2025\nNB-1,Định Hóa,xã,NB,01/07/2025\n'
    const file = { name: 'ninh-binh.csv', bytes: new TextEncoder().encode(table) }
    const done = await importUnits(await requestAs(payload, docs[0]?.id ?? ''), { file })
    expect(done.imported).toBe(true)
    const both = (await found('xã Định Hóa', AFTER)).filter((text) => text.startsWith('xa Định Hóa'))
    expect(both.sort()).toEqual(['xa Định Hóa (Ninh Bình)', 'xa Định Hóa (Thái Nguyên)'])
  })
})

describe('5. Phù Cừ and Ngọc Hiển', () => {
  test('no unit bears the name Phù Cừ now; four communes have its land', async () => {
    expect(await found('huyện Phù Cừ', BEFORE)).toEqual(['huyen Phù Cừ (Hưng Yên)'])
    expect((await find('Phù Cừ', AFTER)).filter(({ level }) => level !== 'other')).toEqual([])
    const { successors } = await profile('huyện Phù Cừ', BEFORE, 'huyen')
    expect(names(successors).sort()).toEqual(['Quang Hưng', 'Tiên Tiến', 'Tống Trân', 'Đoàn Đào'])
    expect(successors.every(({ extent }) => extent === 'part')).toBe(true)
  })

  test('Ngọc Hiển has gone into four, and old Viên An and Tân Ân were split', async () => {
    const { successors } = await profile('huyện Ngọc Hiển', BEFORE, 'huyen')
    expect(names(successors).sort()).toEqual(['Phan Ngọc Hiển', 'Tân Ân', 'Đất Mũi', 'Đất Mới'])
    for (const name of ['xã Viên An', 'xã Tân Ân']) {
      const old = await profile(name, BEFORE, 'xa')
      expect(old.successors.length).toBeGreaterThan(1)
    }
  })
})

test('each unit of the demonstration has the office that keeps it, and a name to be found by', async () => {
  const { docs } = await payload.find({ collection: 'units', limit: 2000, depth: 0, pagination: false })
  expect(
    docs.filter((unit) => !isRecord(unit) || !textOf(unit.nameKeys) || !idOf(unit.organization)),
  ).toEqual([])
})
