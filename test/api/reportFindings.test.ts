import type { Payload } from 'payload'
import { rowsOf } from '@/access/guards'
import { completeTrip } from '@/services/trips/goOnTrip'
import { countQuestions } from '@test/helpers/countQuestions'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, Q3, Setting } from '@test/services/setting'
import { at, Desk } from './desk'
import { run } from './graphqlAs'

/** A report tells of everything that was found, and each reader reads of it what he or she may. */
const FOUND = `query Found($report: ID!, $after: String) {
  reportFindings(report: $report, first: 3, after: $after) {
    total next rows { kind addressee foundOn state words { id text proposal unit { name } } } } }`

let payload: Payload
let setting: Setting
let desk: Desk
let above: Desk
const reports: Record<'cadre' | 'department' | 'office', string> = { cadre: '', department: '', office: '' }

const RECOMMENDATION = { kind: 'recommendation', text: 'Bố trí sân chơi', addressee: 'authorities' }
const ALL = ['Bố trí sân chơi', 'Đoàn viên đi làm ăn xa', 'Mô hình vườn rau']

beforeAll(async () => {
  payload = await openTestPayload()
  const upper = await Setting.make(payload)
  await upper.office.addPerson('trong', { name: 'Khúc Thị Thảo', role: 'reader' })
  setting = await Setting.make(payload, 'headFocalStanding', upper.office.id)
  const { office } = setting
  await office.addPerson('clerk', { name: 'Mông Thị Phận', role: 'clerk' })
  await office.addPerson('colleague', { name: 'Hà Thị Lan', department: 'PT' })
  desk = new Desk(payload, office)
  above = new Desk(payload, upper.office)
  const { cadre, head } = await setting.approve()
  standOn('2021-07-20')
  const unit = office.units.get('Bình Yên') ?? ''
  const ended = async (key: 'cadre' | 'head', trip: string, texts: object[]) => {
    const { version } = await setting.trip(trip)
    const findings = texts.map((one) => ({ kind: 'difficulty', text: '', ...one, unit }))
    await completeTrip(await setting.as(key), { trip, version, outcome: { ...OUTCOME, findings } })
  }
  await ended('cadre', cadre, [
    RECOMMENDATION,
    { text: 'Đoàn viên đi làm ăn xa', proposal: 'Sinh hoạt trực tuyến' },
    { kind: 'model', text: 'Mô hình vườn rau' },
  ])
  await ended('head', head, [{ ...RECOMMENDATION, text: 'Sửa đường liên thôn' }])
  standOn('2021-10-02')
  for (const key of ['cadre', 'head']) {
    const { id, version } = await desk.moves(key, 'draftReport', { period: Q3 })
    if (key === 'cadre') reports.cadre = id
    await desk.moves(key, 'submitReport', { report: id, version })
  }
  const { version } = await payload.findByID({ collection: 'reports', id: reports.cadre, depth: 0 })
  await desk.moves('head', 'acceptReport', { report: reports.cadre, version })
  const within = { organization: office.id, period: Q3 }
  const part = await desk.moves('head', 'consolidateReports', {
    ...within,
    department: office.departments.get('PT'),
  })
  reports.department = part.id
  await desk.moves('head', 'submitReport', { report: part.id, version: part.version })
  const sent = await payload.findByID({ collection: 'reports', id: part.id, depth: 0 })
  await desk.moves('focal', 'acceptReport', { report: part.id, version: sent.version })
  reports.office = (await desk.moves('focal', 'consolidateReports', within)).id
})
afterAll(() => closeTestPayload(payload))

type Which = keyof typeof reports

const page = async (who: Desk, person: string, which: Which, after?: string) =>
  at(await who.ask(person, FOUND, { report: reports[which], after }), 'reportFindings')

/** The words of every finding of a report, page by page; `null` for one that is only there. */
async function wordsOf(who: Desk, person: string, which: Which): Promise<unknown[]> {
  const texts: unknown[] = []
  let after: string | undefined
  for (;;) {
    const found = await page(who, person, which, after)
    const rows = rowsOf(at(found, 'rows'))
    texts.push(...rows.map((row) => at(row, 'words', 'text') ?? null))
    const next = at(found, 'next')
    if (typeof next !== 'string') {
      expect(at(found, 'total')).toBe(texts.length)
      return texts.sort()
    }
    after = next
  }
}

test('its author reads all of it, the restricted recommendation too', async () => {
  expect(await wordsOf(desk, 'cadre', 'cadre')).toEqual([...ALL].sort())
})

test('whoever gathers reads all that was gathered, and its number is that of the figures', async () => {
  const everything = [...ALL, 'Sửa đường liên thôn'].sort()
  expect(await wordsOf(desk, 'head', 'department')).toEqual(everything)
  for (const person of ['focal', 'deputy', 'secretary'])
    expect(await wordsOf(desk, person, 'office')).toEqual(everything)
  const office = await payload.findByID({ collection: 'reports', id: reports.office, depth: 0 })
  expect(at(office.figures, 'findings')).toEqual({
    difficulty: 1,
    aspiration: 0,
    recommendation: 2,
    model: 1,
  })
})

test.each(['clerk', 'reader of the office above'])(
  'the %s is told that recommendations are there, to whom and of which day, and not what they say',
  async (reader) => {
    const [who, person] = reader === 'clerk' ? ([desk, 'clerk'] as const) : ([above, 'trong'] as const)
    expect(await wordsOf(who, person, 'office')).toEqual([
      'Mô hình vườn rau',
      null,
      null,
      'Đoàn viên đi làm ăn xa',
    ])
    const rows = [await page(who, person, 'office'), await page(who, person, 'office', '2')].flatMap((one) =>
      rowsOf(at(one, 'rows')),
    )
    expect(rows.filter(({ words }) => words === null)).toEqual([
      { kind: 'recommendation', addressee: 'authorities', foundOn: '2021-07-12', state: 'open', words: null },
      { kind: 'recommendation', addressee: 'authorities', foundOn: '2021-07-12', state: 'open', words: null },
    ])
  },
)

test('neither do the words of the drafted report tell them', async () => {
  for (const id of Object.values(reports)) {
    const report = await payload.findByID({ collection: 'reports', id, depth: 0 })
    const told = JSON.stringify(report)
    expect(told).not.toContain('sân chơi')
    expect(told).not.toContain('liên thôn')
    expect(report.proposals).toContain('Kiến nghị với chính quyền, ghi nhận ngày 12/07/2021')
    expect(told).toContain('Đoàn viên đi làm ăn xa')
  }
})

test('who does not read the report is told of none', async () => {
  await expect(page(desk, 'colleague', 'cadre')).rejects.toThrow('NOT_FOUND')
  await expect(page(desk, 'cadre', 'office')).rejects.toThrow('NOT_FOUND')
  await expect(page(above, 'focal', 'office')).rejects.toThrow('NOT_FOUND')
  const { errors } = await run(undefined, FOUND, { report: reports.office })
  expect(JSON.stringify(errors)).toContain('SIGN_IN_REQUIRED')
})

test('a page that is none is refused', async () => {
  await expect(page(desk, 'cadre', 'cadre', 'cuối')).rejects.toThrow('INVALID_VALUE')
  await expect(page(desk, 'cadre', 'cadre', '0')).rejects.toThrow('INVALID_VALUE')
})

test('however much was found, it asks eight questions of an office and six of a cadre', async () => {
  const asked = async (which: Which): Promise<number> =>
    (await countQuestions(payload, () => page(desk, 'focal', which))).asked
  await page(desk, 'focal', 'office')
  // Two of signing in and the person's offices are among them.
  expect(await asked('office')).toBe(8)
  expect(await asked('cadre')).toBe(6)
})
