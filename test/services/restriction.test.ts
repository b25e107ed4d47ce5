import type { Payload } from 'payload'
import { draftReport } from '@/services/reports/draftReport'
import { completeTrip } from '@/services/trips/goOnTrip'
import type { FindingInput } from '@/services/trips/outcome'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, Q3, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

type Found = Omit<FindingInput, 'unit'>
const RECOMMENDATION: Found = { kind: 'recommendation', text: 'Bố trí sân chơi', addressee: 'authorities' }
const DIFFICULTY: Found = { kind: 'difficulty', text: 'Đoàn viên đi làm ăn xa' }

/** A trip with a catalogue of which one topic is sensitive, brought to its end with these findings. */
async function finish(findings: Found[], topics: ('04.01' | '02.03')[] = ['04.01']) {
  const setting = await Setting.make(payload)
  const { office } = setting
  const religion = office.topics.get('02.03') ?? ''
  await payload.update({ collection: 'topics', id: religion, data: { sensitive: true } })
  const { cadre } = await setting.approve({
    topics: topics.map((code) => office.topics.get(code) ?? ''),
    participants: [office.person('deputy').id],
  })
  standOn('2021-07-20')
  const unit = office.units.get('Bình Yên') ?? ''
  const complete = async () =>
    completeTrip(await setting.as('cadre'), {
      trip: cadre,
      version: (await setting.trip(cadre)).version,
      outcome: { ...OUTCOME, findings: findings.map((finding) => ({ ...finding, unit })) },
    })
  const stored = async () =>
    (
      await payload.find({
        collection: 'findings',
        where: { trip: { equals: cadre } },
        sort: 'createdAt',
        depth: 0,
      })
    ).docs
  return { setting, religion, complete, stored }
}

test('a recommendation is restricted, a difficulty is not, unless its author says otherwise', async () => {
  const { complete, stored } = await finish([
    RECOMMENDATION,
    DIFFICULTY,
    { ...RECOMMENDATION, restricted: false },
    { ...DIFFICULTY, restricted: true },
  ])
  await complete()
  expect((await stored()).map(({ kind, restricted }) => [kind, restricted])).toEqual([
    ['recommendation', true],
    ['difficulty', false],
    ['recommendation', false],
    ['difficulty', true],
  ])
})

test('whatever is found on a trip with a sensitive topic is restricted by default (row HY-18)', async () => {
  const { complete, stored } = await finish([DIFFICULTY], ['04.01', '02.03'])
  await complete()
  expect((await stored()).map(({ restricted }) => restricted)).toEqual([true])
})

test('a sensitive topic of the finding alone restricts that finding (row CM-14)', async () => {
  const { setting, religion, stored } = await finish([])
  const trip = (
    await payload.find({
      collection: 'trips',
      where: { organization: { equals: setting.office.id } },
      limit: 1,
      sort: 'createdAt',
      depth: 0,
    })
  ).docs[0]
  const unit = setting.office.units.get('Bình Yên') ?? ''
  await completeTrip(await setting.as('cadre'), {
    trip: trip?.id ?? '',
    version: trip?.version ?? 0,
    outcome: {
      ...OUTCOME,
      findings: [
        { ...DIFFICULTY, unit, topic: religion },
        { ...DIFFICULTY, unit },
      ],
    },
  })
  expect((await stored()).map(({ restricted }) => restricted)).toEqual([true, false])
})

test('a finding belongs to everyone who was there', async () => {
  const { setting, complete, stored } = await finish([RECOMMENDATION])
  await complete()
  const [finding] = await stored()
  expect(finding?.participants).toEqual(
    expect.arrayContaining([setting.office.person('cadre').id, setting.office.person('deputy').id]),
  )
})

test.each(['khong-co', '01900000-0000-7000-8000-000000000000'])(
  'a topic that is not in the catalogue (%s) is refused, and nothing is kept',
  async (topic) => {
    const { complete, stored } = await finish([{ ...DIFFICULTY, topic }])
    expect(await refusalsOf(complete())).toEqual(['NOT_FOUND findings.0.topic'])
    expect(await stored()).toEqual([])
  },
)

test('a drafted report names each restricted finding without its words, so that none is lost', async () => {
  const { setting, complete } = await finish([
    RECOMMENDATION,
    { ...DIFFICULTY, restricted: true },
    DIFFICULTY,
  ])
  await complete()
  const { narrative, figures } = await draftReport(await setting.as('cadre'), { period: Q3 })
  expect(narrative.proposals).toBe(
    '- Kiến nghị với chính quyền, ghi nhận ngày 12/07/2021 (nội dung hạn chế người xem)',
  )
  expect(narrative.difficulties?.split('\n').sort()).toEqual([
    '- Khó khăn, vướng mắc, ghi nhận ngày 12/07/2021 (nội dung hạn chế người xem)',
    '- Đoàn viên đi làm ăn xa',
  ])
  expect(figures).toMatchObject({ findings: { recommendation: 1, difficulty: 2 } })
})
