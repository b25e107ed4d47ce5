import type { Payload } from 'payload'
import { isRecord } from '@/access/guards'
import { waitsForAnswer } from '@/services/read/openRecommendations'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Setting } from '@test/services/setting'
import { at, Desk } from './desk'
import { run } from './graphqlAs'

/** What becomes of what a trip found: answered by who advises the Standing Committee, then closed. */
const ANSWER = `mutation Answer($input: AnswerFindingInput!) {
  answerFinding(input: $input) { state answer refusals { code field } } }`
const CLOSE =
  'mutation Close($input: CloseFindingInput!) { closeFinding(input: $input) { state refusals { code field } } }'
const STEPS = 'query Steps($finding: ID!) { findingSteps(finding: $finding) { state answer steps } }'
const OPEN =
  'query Open($organization: ID!) { openRecommendations(organization: $organization, first: 9) { total } }'

let payload: Payload
let setting: Setting
let desk: Desk
let stranger: Desk
let made = 0

beforeAll(async () => {
  payload = await openTestPayload()
  stranger = new Desk(payload, (await Setting.make(payload)).office)
  setting = await Setting.make(payload)
  desk = new Desk(payload, setting.office)
  await setting.approve()
})
beforeEach(() => standOn('2021-08-02'))
afterAll(() => closeTestPayload(payload))

/** A recommendation from a trip of the cadre, or what else was found, as the service leaves it. */
async function finding(facts: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { office } = setting
  const { docs } = await payload.find({ collection: 'trips', limit: 1, depth: 0 })
  const row: unknown = await payload.db.create({
    collection: 'findings',
    data: {
      organization: office.id,
      department: office.departments.get('PT'),
      cadre: office.person('cadre').id,
      trip: docs[0]?.id,
      unit: office.units.get('Bình Yên'),
      kind: 'recommendation',
      text: `Kiến nghị ${(made += 1)}`,
      foundOn: '2021-07-12',
      state: 'open',
      restricted: true,
      ...facts,
    },
  })
  return (isRecord(row) && typeof row.id === 'string' && row.id) || ''
}

const answer = async (
  who: Desk,
  person: string,
  id: string,
  seen = 'open',
  text = 'Ban Phong trào hỗ trợ trong tháng 8',
) => at(await who.ask(person, ANSWER, { input: { finding: id, seen, answer: text } }), 'answerFinding')
const close = async (person: string, id: string, seen = 'answered') =>
  at(await desk.ask(person, CLOSE, { input: { finding: id, seen } }), 'closeFinding')
const steps = async (person: string, id: string) =>
  at(await desk.ask(person, STEPS, { finding: id }), 'findingSteps', 'steps')

test('a recommendation is answered, followed to its close, and no longer open (row AG-18)', async () => {
  const id = await finding()
  const open = async () =>
    at(await desk.ask('secretary', OPEN, { organization: setting.office.id }), 'openRecommendations', 'total')
  const before = Number(await open())
  expect(await steps('focal', id)).toEqual(['answer'])
  expect(await answer(desk, 'focal', id)).toMatchObject({ state: 'answered', refusals: [] })
  expect(await open()).toBe(before - 1)
  const stored = await payload.findByID({ collection: 'findings', id, depth: 0 })
  expect(stored).toMatchObject({
    answer: 'Ban Phong trào hỗ trợ trong tháng 8',
    answeredBy: setting.office.person('focal').id,
    answeredOn: '2021-08-02',
  })
  expect(await steps('secretary', id)).toEqual(['answer', 'close'])
  expect(await close('secretary', id)).toMatchObject({ state: 'closed', refusals: [] })
  expect(await steps('secretary', id)).toEqual([])
})

test('a difficulty or a wish with a proposal asks for an answer too, a good model does not', async () => {
  const counts = async () => {
    const where = waitsForAnswer(setting.office.id)
    const list = await payload.find({ collection: 'findings', where, limit: 0, depth: 0 })
    const open = at(
      await desk.ask('secretary', OPEN, { organization: setting.office.id }),
      'openRecommendations',
    )
    // As many in the list of the panel, which takes the same filter.
    expect(at(open, 'total')).toBe(list.totalDocs)
    return list.totalDocs
  }
  const before = await counts()
  const proposal = 'Đề nghị cấp kinh phí'
  for (const kind of ['difficulty', 'aspiration', 'model']) await finding({ kind })
  expect(await counts()).toBe(before)
  for (const kind of ['difficulty', 'aspiration', 'model']) await finding({ kind, proposal })
  expect(await counts()).toBe(before + 2)
})

test('an answer has words, and one that is refused changes nothing', async () => {
  const id = await finding()
  expect(await answer(desk, 'focal', id, 'open', '  ')).toMatchObject({
    refusals: [{ code: 'REQUIRED', field: 'answer' }],
  })
  expect(await steps('focal', id)).toEqual(['answer'])
  const stored = await payload.findByID({ collection: 'findings', id, depth: 0 })
  expect([stored.state, stored.answeredBy ?? null]).toEqual(['open', null])
})

test('of two people who answer what they saw open, the second is told', async () => {
  const id = await finding()
  await answer(desk, 'focal', id)
  expect(await answer(desk, 'secretary', id, 'open')).toMatchObject({ refusals: [{ code: 'STALE_VERSION' }] })
  expect(await answer(desk, 'secretary', id, 'answered', 'Viết rõ hơn')).toMatchObject({
    answer: 'Viết rõ hơn',
  })
})

test('what is open is not closed, and what is closed is not answered', async () => {
  const id = await finding()
  expect(await close('focal', id, 'open')).toMatchObject({ refusals: [{ code: 'STEP_OUT_OF_ORDER' }] })
  await answer(desk, 'focal', id)
  await close('focal', id)
  expect(await answer(desk, 'focal', id, 'closed')).toMatchObject({
    refusals: [{ code: 'STEP_OUT_OF_ORDER' }],
  })
})

test('its author and the head read it and do not answer; others do not find it', async () => {
  const id = await finding()
  for (const person of ['cadre', 'head']) {
    expect(await steps(person, id)).toEqual([])
    expect(await answer(desk, person, id)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] })
  }
  for (const person of ['focal', 'secretary']) {
    expect(await answer(stranger, person, id)).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', field: 'finding' }],
    })
  }
  expect(await answer(desk, 'focal', 'no id')).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] })
  const { data } = await run(undefined, ANSWER, { input: { finding: id, seen: 'open', answer: 'x' } })
  expect(at(data, 'answerFinding', 'state') ?? null).toBeNull()
  expect(await steps('focal', id)).toEqual(['answer'])
})
