import type { Payload } from 'payload'
import { idOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { COLLECTION_SLUGS } from '@/access/matrix'
import { MOST_BYTES } from '@/graphql/http/body'
import { TestOffice, type TripFacts } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Desk, type Doc } from './desk'
import { run, send, signIn } from './graphqlAs'

/** What must not happen, and that it does not: each refusal names the field and the rule, and changes nothing. */
const Q3 = '2021-Q3'
let payload: Payload
let office: TestOffice
let desk: Desk
let mine: Doc
let line: Doc
let theirs: Doc
let consolidated: Doc

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2021-06-24')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Từ Chối', chain: 'headFocalStanding' })
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.setFocal('XDD')
  await office.addUnit('Xã mới', { validFrom: '2025-07-01' })
  await office.addPerson('bt', { name: 'Phạm Thị Thu', role: 'standing' })
  await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  await office.addPerson('tb', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  await office.addPerson('anh', { name: 'Nguyễn Thị Ánh', department: 'PT' })
  await office.addPerson('binh', { name: 'Trần Văn Bình', department: 'PT' })
  await office.addPerson('chi', { name: 'Lý Thị Chi', department: 'XDD' })
  desk = new Desk(payload, office)
  await desk.does('dm', 'openQuarter', { organization: office.id, period: Q3 })
  const register = async (person: string): Promise<Doc> => {
    const plan = await desk.plan(person, Q3)
    return desk.moves(person, 'registerTrip', { plan: plan.id, ...office.trip() })
  }
  line = await register('anh')
  mine = await desk.plan('anh', Q3)
  await register('binh')
  theirs = await desk.plan('binh', Q3)
  await register('chi')
  const chi = await desk.plan('chi', Q3)
  const sent = await desk.moves('chi', 'submitPlan', { plan: chi.id, version: chi.version })
  const endorsed = await desk.moves('dm', 'endorsePlan', { plan: sent.id, version: sent.version })
  consolidated = endorsed
  // Signing in writes a session: everyone has done so before anything is compared.
  for (const person of ['bt', 'tb']) await desk.queue(person)
})
afterAll(() => closeTestPayload(payload))

/** Every table's rows by number, and every document of the cycle with its state and version. */
async function everything(): Promise<Record<string, unknown>> {
  const counts = await Promise.all(
    COLLECTION_SLUGS.map(async (slug) => [slug, (await payload.count({ collection: slug })).totalDocs]),
  )
  const documents = await Promise.all(
    (['plans', 'trips', 'reports', 'cadres'] as const).map(async (collection) => {
      const { docs } = await payload.find({ collection, limit: 1000, depth: 0, sort: 'id' })
      return rowsOf(docs).map((row) => [
        idOf(row.id),
        textOf(row.state),
        numberOf(row.version),
        textOf(row.updatedAt),
      ])
    }),
  )
  return { counts, documents }
}

const VIETNAMESE = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/iu

/** Takes a step that must be refused for exactly these rules, in both languages, and compares before with after. */
async function refused(
  person: string,
  step: string,
  given: object,
  rules: [code: string, field?: string][],
): Promise<void> {
  const before = await everything()
  const told = await desk.refused(person, step, { ...given })
  expect(told.map(({ code, field }) => (field === undefined ? [code] : [code, field]))).toEqual(rules)
  for (const { messageVi, messageEn } of told) {
    expect(messageVi).toMatch(VIETNAMESE)
    expect(messageEn).not.toBe(messageVi)
    expect(messageEn.length).toBeGreaterThan(20)
  }
  expect(await everything()).toEqual(before)
}

const trip = (more: Partial<TripFacts>): object => ({ plan: mine.id, ...office.trip(more) })
const stop = (from: string, to: string, unit = 'Bình Yên'): TripFacts['stops'] => [
  { unit: office.units.get(unit) ?? '', from, to },
]

describe('a trip is not written', () => {
  test.each<[why: string, more: () => object, rules: [string, string?][]]>([
    [
      'when its days lie outside the quarter',
      () => trip({ stops: stop('2021-06-30', '2021-10-01') }),
      [
        ['OUTSIDE_PERIOD', 'stops.0.from'],
        ['OUTSIDE_PERIOD', 'stops.0.to'],
      ],
    ],
    [
      'when its days are reversed',
      () => trip({ stops: stop('2021-07-15', '2021-07-12') }),
      [['DATES_REVERSED', 'stops.0.to']],
    ],
    [
      'when a day is not in the calendar',
      () => trip({ stops: stop('2021-02-30', '2021-07-12') }),
      [['INVALID_DAY', 'stops.0.from']],
    ],
    [
      'when the unit does not exist yet on that day',
      () => trip({ stops: stop('2021-07-12', '2021-07-12', 'Xã mới') }),
      [['UNIT_NOT_VALID_ON_DATE', 'stops.0.unit']],
    ],
    [
      'when a topic has been retired',
      () => trip({ topics: [office.topics.get('11.02') ?? ''] }),
      [['TOPIC_RETIRED', 'topics.0']],
    ],
    [
      'without theme, content and expected learning',
      () => trip({ title: '', content: ' ', expectedLearning: '' }),
      [
        ['REQUIRED', 'title'],
        ['REQUIRED', 'content'],
        ['REQUIRED', 'expectedLearning'],
      ],
    ],
    [
      'with nothing but the plan',
      () => ({ plan: mine.id }),
      [
        ['REQUIRED', 'title'],
        ['REQUIRED', 'content'],
        ['REQUIRED', 'expectedLearning'],
        ['REQUIRED', 'stops'],
        ['REQUIRED', 'topics'],
        ['NOT_FOUND', 'form'],
      ],
    ],
    ["on somebody else's plan", () => ({ ...trip({}), plan: theirs.id }), [['NOT_YOUR_LINE', 'plan']]],
    [
      'on a plan that nobody has',
      () => ({ ...trip({}), plan: '01890000-0000-7000-8000-000000000000' }),
      [['NOT_FOUND', 'plan']],
    ],
    ['on a plan whose id is none', () => ({ ...trip({}), plan: "1' OR '1'='1" }), [['NOT_FOUND', 'plan']]],
    ['on a plan whose id is a number', () => ({ ...trip({}), plan: 7 }), [['NOT_FOUND', 'plan']]],
    [
      'when a text is longer than its column',
      () => trip({ title: 'a'.repeat(301), content: 'ă'.repeat(20_001) }),
      [
        ['TOO_LONG', 'title'],
        ['TOO_LONG', 'content'],
      ],
    ],
    [
      'when a text has nearly a million characters',
      () => trip({ content: 'x'.repeat(900_000) }),
      [['TOO_LONG', 'content']],
    ],
  ])('%s', async (_why, more, rules) => {
    await refused('anh', 'registerTrip', more(), rules)
  })

  test('when the version that was seen is not the present one', async () => {
    await refused('anh', 'editTrip', { trip: line.id, version: 7, ...office.trip() }, [
      ['STALE_VERSION', 'version'],
    ])
  })

  test('by somebody else', async () => {
    await refused('binh', 'editTrip', { trip: line.id, version: 1, ...office.trip() }, [
      ['NOT_YOUR_LINE', 'trip'],
    ])
  })
})

describe('a step is not taken', () => {
  test('with a version that has passed', async () => {
    await refused('anh', 'submitPlan', { plan: mine.id, version: mine.version - 1 }, [
      ['STALE_VERSION', 'version'],
    ])
  })

  test('out of order', async () => {
    const { id, version } = mine
    await refused('anh', 'recallPlan', { plan: id, version }, [['STEP_OUT_OF_ORDER', 'plan']])
    await refused('tb', 'endorsePlan', { plan: id, version }, [['STEP_OUT_OF_ORDER', 'plan']])
    await refused('anh', 'startTrip', { trip: line.id, version: 1 }, [['STEP_OUT_OF_ORDER', 'trip']])
    await refused('anh', 'rescheduleTrip', { trip: line.id, version: 1, stops: [] }, [
      ['NOT_ALLOWED', 'trip'],
    ])
  })

  test('a second time, when it decided the document', async () => {
    const { id, version } = consolidated
    await refused('dm', 'endorsePlan', { plan: id, version }, [['ALREADY_DECIDED', 'plan']])
  })

  test("on one's own document, or by whom it does not concern", async () => {
    const { id, version } = theirs
    await refused('anh', 'submitPlan', { plan: id, version }, [['NOT_ALLOWED', 'plan']])
    await refused('dm', 'mergeTrips', { into: line.id, intoVersion: 1, from: line.id, fromVersion: 1 }, [
      ['CANNOT_MERGE', 'from'],
    ])
  })

  test.each([
    ['submitPlan', 'plan'],
    ['startTrip', 'trip'],
    ['submitReport', 'report'],
  ])('%s on an id that nobody has, or that is none', async (step, field) => {
    for (const id of ['01890000-0000-7000-8000-000000000000', '5f0000000000000000000000', '../etc', '']) {
      await refused('anh', step, { [field]: id, version: 1 }, [['NOT_FOUND', field]])
    }
  })

  test('a remark without words, on what is not there, or on what is not seen', async () => {
    const on = { documentType: 'plans', document: mine.id }
    await refused('tb', 'comment', { ...on, text: '  ' }, [['REQUIRED', 'comments.0.text']])
    await refused('tb', 'comment', { ...on, document: 'x', text: 'Góp ý' }, [['NOT_FOUND', 'document']])
    await refused('binh', 'comment', { ...on, text: 'Góp ý' }, [['NOT_FOUND', 'document']])
    await refused('tb', 'resolveComment', { comment: mine.id }, [['NOT_FOUND', 'comment']])
  })

  test('in a period that is none', async () => {
    await refused('anh', 'openPlan', { period: '2021-Q5' }, [['INVALID_VALUE', 'period']])
    await refused('dm', 'openQuarter', { organization: office.id, period: '' }, [['INVALID_VALUE', 'period']])
  })
})

describe('a request that is too large', () => {
  const document =
    'mutation Big($input: RegisterTripInput!) { registerTrip(input: $input) { refusals { code } } }'

  test('with a string of ten megabytes is turned away unread, in both languages', async () => {
    const before = await everything()
    const token = await signIn(payload, office.person('tb').email)
    const variables = { input: { plan: mine.id, content: 'x'.repeat(10_000_000) } }
    const answered = await run(token, document, variables)
    expect(answered.status).toBe(413)
    expect(answered.errors[0]?.message).toMatch(/quá lớn.*too large/)
    expect(answered.errors[0]?.message).toContain(String(MOST_BYTES))
    // Signing in touched the account of the head alone.
    const after = await everything()
    expect(after.counts).toEqual(before.counts)
  })

  test('with variables beyond their limit is refused by that limit', async () => {
    const token = await signIn(payload, office.person('anh').email)
    const before = await everything()
    const answered = await run(token, document, { input: { plan: mine.id, content: 'x'.repeat(1_500_000) } })
    expect(answered.errors.map(({ extensions }) => extensions.code)).toEqual(['LIMIT_VARIABLES'])
    expect(answered.errors[0]?.message).toMatch(VIETNAMESE)
    expect(await everything()).toEqual(before)
  })

  test('that does not say its length is cut off all the same', async () => {
    const answered = await send(`{"query":"${' '.repeat(MOST_BYTES)}"}`, { 'content-length': '12' })
    expect(answered.status).toBe(413)
  })
})

test('a stranger takes no step', async () => {
  const before = await everything()
  const { id, version } = mine
  const answered = await run(
    undefined,
    'mutation Submit($input: SubmitPlanInput!) { submitPlan(input: $input) { refusals { code } } }',
    { input: { plan: id, version } },
  )
  expect(answered.errors.map(({ extensions }) => extensions.code)).toEqual(['SIGN_IN_REQUIRED'])
  expect(await everything()).toEqual(before)
})
