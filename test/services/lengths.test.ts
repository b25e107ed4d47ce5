import type { Payload, PayloadRequest } from 'payload'
import { comment } from '@/services/comments/comment'
import { consolidate } from '@/services/plans/consolidate'
import { endorsePlan } from '@/services/plans/endorsePlan'
import { returnPlan } from '@/services/plans/returnPlan'
import { revisePlan } from '@/services/plans/revisePlan'
import { draftReport, editReport } from '@/services/reports/draftReport'
import { acceptReport, returnReport } from '@/services/reports/decideReport'
import { submitReport } from '@/services/reports/submitReport'
import { assignTrip } from '@/services/trips/assignTrip'
import { cancelTrip, postponeTrip } from '@/services/trips/changeTrip'
import { completeTrip, coordinateTrip, enterTravelOrder } from '@/services/trips/goOnTrip'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { registerTrip } from '@/services/trips/registerTrip'
import { acknowledgeTrip, giveConsent, refuseConsent } from '@/services/trips/consentToTrip'
import { recordTripAfterFact, requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, Q3, refusalsOf, Setting } from './setting'

/** Ten megabytes in any text that a person writes are refused, with the name of the text. */
const HUGE = 'ạ'.repeat(10_000_000)
let payload: Payload
let setting: Setting
let line: string
let asked: string
let recorded: string
let report: string

beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  line = (await setting.approve()).cadre
  const open = { ...(await planOf('cadre')), reason: 'Bổ sung' }
  await revisePlan(await setting.as('cadre'), open)
  const head = await setting.as('head')
  const { office } = setting
  const leader = office.person('cadre').id
  asked = (await requestUnplannedTrip(head, { ...office.trip(), leader, reason: 'Theo yêu cầu' })).id
  standOn('2021-07-20')
  const after = { ...office.trip(), reason: 'Đi gấp', outcome: OUTCOME }
  recorded = (await recordTripAfterFact(await setting.as('cadre'), after)).id
  report = (await draftReport(await setting.as('cadre'), { period: Q3 })).id
})
afterAll(() => closeTestPayload(payload))

type Huge = (as: (key: string) => Promise<PayloadRequest>) => Promise<unknown>
const on = async (trip: string) => ({ trip, version: (await setting.trip(trip)).version })
const planOf = async (whose: string) => {
  const { id, version } = await setting.plan(whose)
  return { plan: id, version }
}
const reportNow = async () => ({
  report,
  version: (await payload.findByID({ collection: 'reports', id: report })).version,
})
const outcomeWith =
  (more: object): Huge =>
  async (as) =>
    completeTrip(await as('cadre'), { ...(await on(line)), outcome: { ...OUTCOME, ...more } })
const found = (more: object) =>
  outcomeWith({
    findings: [{ kind: 'difficulty', text: 'Khó', unit: setting.office.units.get('Bình Yên'), ...more }],
  })

const TEXTS: [field: string, by: string, huge: Huge][] = [
  ...(['title', 'content', 'expectedLearning'] as const).map((name): [string, string, Huge] => [
    name,
    'registerTrip',
    async (as) =>
      registerTrip(await as('cadre'), {
        plan: (await planOf('cadre')).plan,
        ...setting.office.trip({ [name]: HUGE }),
      }),
  ]),
  [
    'reason',
    'requestUnplannedTrip',
    async (as) =>
      requestUnplannedTrip(await as('head'), {
        ...setting.office.trip({
          stops: [{ unit: setting.office.units.get('Bình Yên') ?? '', from: '2021-08-02', to: '2021-08-02' }],
        }),
        leader: setting.office.person('cadre').id,
        reason: HUGE,
      }),
  ],
  [
    'reason',
    'recordTripAfterFact',
    async (as) =>
      recordTripAfterFact(await as('cadre'), { ...setting.office.trip(), reason: HUGE, outcome: OUTCOME }),
  ],
  [
    'words',
    'giveConsent',
    async (as) => giveConsent(await as('secretary'), { ...(await on(asked)), words: HUGE }),
  ],
  [
    'reason',
    'refuseConsent',
    async (as) => refuseConsent(await as('secretary'), { ...(await on(asked)), reason: HUGE }),
  ],
  [
    'words',
    'acknowledgeTrip',
    async (as) => acknowledgeTrip(await as('secretary'), { ...(await on(recorded)), words: HUGE }),
  ],
  [
    'reason',
    'postponeTrip',
    async (as) => postponeTrip(await as('head'), { ...(await on(line)), reason: HUGE }),
  ],
  ['reason', 'cancelTrip', async (as) => cancelTrip(await as('head'), { ...(await on(line)), reason: HUGE })],
  ...(['contact', 'phone', 'note'] as const).map((name): [string, string, Huge] => [
    name,
    'coordinateTrip',
    async (as) => coordinateTrip(await as('head'), { ...(await on(line)), contact: 'Đ/c Nam', [name]: HUGE }),
  ]),
  [
    'orderNumber',
    'completeTrip',
    async (as) =>
      completeTrip(await as('cadre'), { ...(await on(line)), orderNumber: HUGE, outcome: OUTCOME }),
  ],
  ...(['result', 'actualLearning', 'informed', 'assessment'] as const).map((name): [string, string, Huge] => [
    name,
    'completeTrip',
    (as) => outcomeWith({ [name]: HUGE })(as),
  ]),
  ['during.note', 'completeTrip', (as) => outcomeWith({ during: { note: HUGE } })(as)],
  ['figures.0.name', 'completeTrip', (as) => outcomeWith({ figures: [{ name: HUGE, value: 1 }] })(as)],
  [
    'figures.0.unit',
    'completeTrip',
    (as) => outcomeWith({ figures: [{ name: 'Số', value: 1, unit: HUGE }] })(as),
  ],
  ['gifts.0.kind', 'completeTrip', (as) => outcomeWith({ gifts: [{ kind: HUGE, quantity: 1 }] })(as)],
  [
    'gifts.0.source',
    'completeTrip',
    (as) => outcomeWith({ gifts: [{ kind: 'Quà', quantity: 1, source: HUGE }] })(as),
  ],
  ...(['text', 'cause', 'proposal'] as const).map((name): [string, string, Huge] => [
    `findings.0.${name}`,
    'completeTrip',
    (as) => found({ [name]: HUGE })(as),
  ]),
  [
    'orderNumber',
    'enterTravelOrder',
    async (as) => enterTravelOrder(await as('head'), { ...(await on(line)), orderNumber: HUGE }),
  ],
  [
    'document',
    'assignTrip',
    async (as) =>
      assignTrip(await as('secretary'), {
        ...setting.office.trip(),
        leader: setting.office.person('cadre').id,
        document: HUGE,
      }),
  ],
  [
    'reason',
    'revisePlan',
    async (as) => revisePlan(await as('head'), { ...(await planOf('head')), reason: HUGE }),
  ],
  ...(['workDone', 'lessons'] as const).map((name): [string, string, Huge] => [
    name,
    'editReport',
    async (as) => editReport(await as('cadre'), { ...(await reportNow()), narrative: { [name]: HUGE } }),
  ]),
  [
    'comments.0.text',
    'comment',
    async (as) =>
      comment(await as('head'), {
        documentType: 'plans',
        document: (await planOf('cadre')).plan,
        text: HUGE,
      }),
  ],
  [
    'comments.0.field',
    'comment',
    async (as) =>
      comment(await as('head'), {
        documentType: 'plans',
        document: (await planOf('cadre')).plan,
        text: 'Xem lại',
        field: HUGE,
      }),
  ],
]

test.each(TEXTS)('%s of %s', async (field, _by, huge) => {
  expect(await refusalsOf(huge((key) => setting.as(key)))).toEqual([`TOO_LONG ${field}`])
})

describe('words on what climbs', () => {
  const Q4 = '2021-Q4'
  const stops = () => [
    { unit: setting.office.units.get('Bình Yên') ?? '', from: '2021-10-12', to: '2021-10-12' },
  ]
  const inQ4 = async (whose: string) => {
    const { id, version } = await setting.plan(whose, Q4)
    return { plan: id, version }
  }
  let first: string
  let second: string
  beforeAll(async () => {
    await setting.open(Q4)
    first = (await setting.register('cadre', { stops: stops() }, Q4)).id
    second = (await setting.register('head', { stops: stops() }, Q4)).id
    await setting.submit('cadre', 'cadre', Q4)
    const { report: id, version } = await reportNow()
    await submitReport(await setting.as('cadre'), { report: id, version })
  })
  const STEPS: [field: string, by: string, huge: () => Promise<unknown>][] = [
    [
      'words',
      'endorsePlan',
      async () => endorsePlan(await setting.as('head'), { ...(await inQ4('cadre')), words: HUGE }),
    ],
    [
      'reason',
      'returnPlan',
      async () => returnPlan(await setting.as('head'), { ...(await inQ4('cadre')), reason: HUGE }),
    ],
    [
      'meetingNote',
      'consolidate',
      async () =>
        consolidate(await setting.as('head'), {
          organization: setting.office.id,
          department: setting.office.departments.get('PT'),
          period: Q4,
          meetingNote: HUGE,
        }),
    ],
    [
      'words',
      'acceptReport',
      async () => acceptReport(await setting.as('head'), { ...(await reportNow()), words: HUGE }),
    ],
    [
      'reason',
      'returnReport',
      async () => returnReport(await setting.as('head'), { ...(await reportNow()), reason: HUGE }),
    ],
    [
      'reason',
      'mergeTrips',
      async () => {
        const [into, from] = [await on(first), await on(second)]
        return mergeTrips(await setting.as('head'), {
          into: into.trip,
          intoVersion: into.version,
          from: from.trip,
          fromVersion: from.version,
          reason: HUGE,
        })
      },
    ],
  ]
  test.each(STEPS)('%s of %s', async (field, _by, huge) => {
    expect(await refusalsOf(huge())).toEqual([`TOO_LONG ${field}`])
  })
})
