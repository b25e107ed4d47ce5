import type { Payload } from 'payload'
import { closePeriod } from '@/services/reports/closePeriod'
import { consolidateReports } from '@/services/reports/consolidateReports'
import { readFigures } from '@/services/reports/cadreFigures'
import { draftReport, editReport } from '@/services/reports/draftReport'
import { acceptReport, returnReport } from '@/services/reports/decideReport'
import { submitReport } from '@/services/reports/submitReport'
import { revisePlan } from '@/services/plans/revisePlan'
import { cancelTrip, postponeTrip } from '@/services/trips/changeTrip'
import { completeTrip } from '@/services/trips/goOnTrip'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { OUTCOME, Q3, refusalsOf, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const report = (id: string) => payload.findByID({ collection: 'reports', id, depth: 0 })

const send = async (setting: Setting, id: string, by: string) => {
  const { version } = await report(id)
  return submitReport(await setting.as(by), { report: id, version })
}
const accept = async (setting: Setting, id: string, by: string) => {
  const { version } = await report(id)
  return acceptReport(await setting.as(by), { report: id, version })
}
const gather = async (setting: Setting, by: string, code?: string, period = Q3) =>
  consolidateReports(await setting.as(by), {
    organization: setting.office.id,
    department: code === undefined ? undefined : setting.office.departments.get(code),
    period,
  })

/** The cadre went with the head; the head's own trip was given up. */
async function made(setting: Setting): Promise<void> {
  const participants = [setting.office.person('cadre').id, setting.office.person('head').id]
  const trips = await setting.approve({ participants })
  const { version } = await setting.trip(trips.head)
  await cancelTrip(await setting.as('head'), { trip: trips.head, version, reason: 'Dịch bệnh' })
  standOn('2021-07-20')
  const trip = await setting.trip(trips.cadre)
  await completeTrip(await setting.as('cadre'), {
    trip: trip.id,
    version: trip.version,
    orderNumber: 'CL-7',
    outcome: {
      ...OUTCOME,
      informed: 'Chương trình quý IV',
      gifts: [{ kind: 'Học bổng', quantity: 5, value: 2_500_000 }],
      findings: [
        {
          kind: 'difficulty',
          text: 'Đoàn viên đi làm ăn xa',
          unit: setting.office.units.get('Bình Yên') ?? '',
        },
      ],
    },
  })
}

/** The reports of the two of them, accepted. */
async function bothReported(setting: Setting): Promise<{ cadre: string; head: string }> {
  await made(setting)
  const cadre = await draftReport(await setting.as('cadre'), { period: Q3 })
  const head = await draftReport(await setting.as('head'), { period: Q3 })
  await send(setting, cadre.id, 'cadre')
  await accept(setting, cadre.id, 'head')
  await send(setting, head.id, 'head')
  return { cadre: cadre.id, head: head.id }
}

describe('the report of a cadre (row TN-07)', () => {
  it('drafts itself from trips, ledger and findings', async () => {
    const setting = await Setting.make(payload)
    await made(setting)
    const { figures, narrative } = await draftReport(await setting.as('cadre'), { period: Q3 })
    expect(figures).toMatchObject({
      done: 1,
      part: 0,
      moved: 0,
      dropped: 1,
      halfDays: 2,
      halfDaysOfYear: 2,
      byOrigin: { planned: 2, unplanned: 0 },
      findings: { difficulty: 1, model: 0 },
      gifts: [{ kind: 'Học bổng', quantity: 5, value: 2_500_000 }],
    })
    expect(narrative.workDone).toContain('Bình Yên; 12/07/2021')
    expect(narrative.workDone).toContain(OUTCOME.result)
    expect(narrative.difficulties).toBe('- Đoàn viên đi làm ăn xa')
    expect(narrative.informed).toBe('- Chương trình quý IV')
    expect(narrative.learning).toBe(`- ${OUTCOME.actualLearning}`)
    expect(narrative.proposals).toBeUndefined()
  })

  it('of somebody who went along counts the trip and the days, not what its leader brought and found', async () => {
    const setting = await Setting.make(payload)
    await made(setting)
    const { figures } = await draftReport(await setting.as('head'), { period: Q3 })
    expect(figures).toMatchObject({
      done: 1,
      dropped: 1,
      halfDays: 2,
      gifts: [],
      findings: { difficulty: 0 },
    })
  })

  it('counts days of the quarter apart from those of the year up to it', async () => {
    const setting = await Setting.make(payload)
    await made(setting)
    const year = await draftReport(await setting.as('cadre'), { period: '2021' })
    const fourth = await draftReport(await setting.as('cadre'), { period: '2021-Q4' })
    const second = await draftReport(await setting.as('cadre'), { period: '2021-Q2' })
    const days = [year, fourth, second].map(({ figures }) => {
      const read = readFigures(figures)
      return [read?.halfDays, read?.halfDaysOfYear]
    })
    expect(days).toEqual([
      [2, 2],
      [0, 2],
      [0, 0],
    ])
  })

  it('drafted again brings figures up to date and leaves the words alone; sending it up counts once more', async () => {
    const setting = await Setting.make(payload)
    const { cadre: trip } = await setting.approve()
    const { id, version } = await draftReport(await setting.as('cadre'), { period: Q3 })
    const edit = { report: id, version, narrative: { lessons: 'Đi trước, về sau' } }
    await editReport(await setting.as('cadre'), edit)
    const standing = await setting.trip(trip)
    await postponeTrip(await setting.as('cadre'), { trip, version: standing.version, reason: 'Mưa lũ' })
    const again = await draftReport(await setting.as('cadre'), { period: Q3 })
    expect(again).toMatchObject({ id, figures: { moved: 1 }, narrative: { lessons: 'Đi trước, về sau' } })
    const moved = await setting.trip(trip)
    await cancelTrip(await setting.as('cadre'), { trip, version: moved.version, reason: 'Mưa lũ' })
    expect(await send(setting, id, 'cadre')).toMatchObject({ figures: { moved: 0, dropped: 1 } })
    const late = draftReport(await setting.as('cadre'), { period: Q3 })
    expect(await refusalsOf(late)).toEqual(['STEP_OUT_OF_ORDER period'])
  })

  it('is written by nobody else', async () => {
    const setting = await Setting.make(payload)
    const { id, version } = await draftReport(await setting.as('cadre'), { period: Q3 })
    const edit = async (by: string) =>
      editReport(await setting.as(by), { report: id, version, narrative: { lessons: 'x' } })
    expect(await refusalsOf(edit('head'))).toEqual(['NOT_ALLOWED report'])
    expect(await refusalsOf(edit('secretary'))).toEqual(['NOT_ALLOWED report'])
  })
})

describe('the report of a department and of the office (rows TN-08, TN-16, TN-17)', () => {
  it('adds figures, counts a joint trip once and people against those in scope', async () => {
    const setting = await Setting.make(payload)
    await setting.office.addPerson('driver', { name: 'Lái xe', department: 'PT', job: 'driver' })
    await bothReported(setting)
    const department = await gather(setting, 'head', 'PT')
    expect(department.figures).toMatchObject({
      done: 1,
      dropped: 1,
      halfDays: 4,
      people: { inScope: 2, registered: 2, reported: 2, planCompleted: 0, exempt: ['driver'] },
    })
    await send(setting, department.id, 'head')
    await accept(setting, department.id, 'focal')
    const office = await gather(setting, 'focal')
    expect(office.figures).toMatchObject({
      done: 1,
      halfDays: 4,
      people: { inScope: 5, registered: 2, reported: 2 },
    })
  })

  it('gathers the words of each under his or her name, and does not type them again', async () => {
    const setting = await Setting.make(payload)
    await bothReported(setting)
    const { narrative } = await gather(setting, 'head', 'PT')
    expect(narrative.difficulties).toBe('Nguyễn Thị Ánh:\n- Đoàn viên đi làm ăn xa')
    expect(narrative.workDone).toContain('Đỗ Văn Hữu:\n')
  })

  it('brings in whoever reports later, words too, and keeps what somebody has written over', async () => {
    const setting = await Setting.make(payload)
    await made(setting)
    const cadre = await draftReport(await setting.as('cadre'), { period: Q3 })
    await send(setting, cadre.id, 'cadre')
    await accept(setting, cadre.id, 'head')
    const first = await gather(setting, 'head', 'PT')
    const edit = {
      report: first.id,
      version: first.version,
      narrative: { difficulties: 'Dịch bệnh kéo dài' },
    }
    await editReport(await setting.as('head'), edit)
    const head = await draftReport(await setting.as('head'), { period: Q3 })
    await send(setting, head.id, 'head')
    const { narrative, figures } = await gather(setting, 'head', 'PT')
    expect(figures).toMatchObject({ halfDays: 4 })
    expect(narrative.difficulties).toBe('Dịch bệnh kéo dài')
    expect(narrative.workDone).toContain('Nguyễn Thị Ánh:\n')
    expect(narrative.workDone).toContain('Đỗ Văn Hữu:\n')
  })

  it('is built no more once it has been sent up, until it is given back', async () => {
    const setting = await Setting.make(payload)
    await bothReported(setting)
    const { id } = await gather(setting, 'head', 'PT')
    await send(setting, id, 'head')
    expect(await refusalsOf(gather(setting, 'head', 'PT'))).toEqual(['STEP_OUT_OF_ORDER period'])
    const { version } = await report(id)
    await returnReport(await setting.as('focal'), { report: id, version, reason: 'Thiếu số liệu quà tặng' })
    const about = { document: { equals: id } }
    const told = await payload.find({ collection: 'notifications', where: about, depth: 0 })
    expect(told.docs).toMatchObject([
      { kind: 'gatheredReportReturned', recipient: setting.office.person('head').id },
    ])
    expect(await gather(setting, 'head', 'PT')).toMatchObject({ id, state: 'returned' })
  })
})

describe('a report that was gathered', () => {
  const giveBack = async (setting: Setting, id: string, by = 'head') => {
    const { version } = await report(id)
    return returnReport(await setting.as(by), { report: id, version, reason: 'Thiếu số liệu quà tặng' })
  }

  it('is not given back out of one that has been sent up, whose figures others are looking at', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await bothReported(setting)
    const { id } = await gather(setting, 'head', 'PT')
    await send(setting, id, 'head')
    const sent = await report(id)
    expect(await refusalsOf(giveBack(setting, cadre))).toEqual(['GATHERED_ABOVE report'])
    await accept(setting, id, 'focal')
    await gather(setting, 'focal')
    expect(await refusalsOf(giveBack(setting, cadre))).toEqual(['GATHERED_ABOVE report'])
    expect((await report(cadre)).state).toBe('consolidated')
    expect((await report(id)).figures).toEqual(sent.figures)
  })

  it('given back out of an open one leaves it, and comes back with what was corrected, words and figures', async () => {
    const setting = await Setting.make(payload)
    const { cadre, head } = await bothReported(setting)
    const before = await gather(setting, 'head', 'PT')
    await giveBack(setting, cadre)
    const without = await report(before.id)
    expect(without).toMatchObject({ figures: { halfDays: 2, people: { reported: 1 } }, difficulties: '' })
    expect(without.version).toBe(before.version + 1)
    expect(without.workDone).not.toContain('Nguyễn Thị Ánh')
    expect(without.workDone).toContain('Đỗ Văn Hữu:\n')
    const { version } = await report(cadre)
    const narrative = { difficulties: 'Mưa lũ chia cắt hai bản' }
    await editReport(await setting.as('cadre'), { report: cadre, version, narrative })
    await send(setting, cadre, 'cadre')
    await accept(setting, cadre, 'head')
    const again = await gather(setting, 'head', 'PT')
    expect(again).toMatchObject({ id: before.id, figures: { halfDays: 4, people: { reported: 2 } } })
    const { workDone, learning } = before.narrative
    expect(again.narrative).toMatchObject({
      workDone,
      learning,
      difficulties: 'Nguyễn Thị Ánh:\nMưa lũ chia cắt hai bản',
    })
    for (const one of [cadre, head])
      expect(await report(one)).toMatchObject({ state: 'consolidated', parent: before.id })
  })

  it('leaves what was written over it where it is, and the report of the office as a department’s leaves the office’s', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await bothReported(setting)
    const department = await gather(setting, 'head', 'PT')
    const edit = { difficulties: 'Dịch bệnh kéo dài' }
    const { id, version } = department
    await editReport(await setting.as('head'), { report: id, version, narrative: edit })
    await giveBack(setting, cadre)
    expect((await report(id)).difficulties).toBe('Dịch bệnh kéo dài')
    await send(setting, id, 'head')
    await accept(setting, id, 'focal')
    const office = await gather(setting, 'focal')
    expect(office.narrative.difficulties).toContain('Dịch bệnh kéo dài')
    await giveBack(setting, id, 'focal')
    expect(await report(office.id)).toMatchObject({ figures: { halfDays: 0 }, difficulties: '' })
  })
})

describe('the report of a year (row TN-17)', () => {
  it('counts what was registered and reported for its quarters, and shows each of them', async () => {
    const setting = await Setting.make(payload)
    await bothReported(setting)
    const own = setting.office.person('cadre').id
    const only = { inScopeFrom: '2021-07-01', inScopeTo: '2021-09-30' }
    await payload.update({ collection: 'cadres', id: own, data: only })
    standOn('2022-01-10')
    const { id } = await draftReport(await setting.as('head'), { period: '2021' })
    await send(setting, id, 'head')
    const { figures } = await gather(setting, 'head', 'PT', '2021')
    expect(readFigures(figures)?.people).toMatchObject({
      // The head registered one quarter of four and no year, but reported the year; the cadre owed one quarter only.
      inScope: 2,
      registered: 1,
      reported: 2,
      quarters: [
        { period: '2021-Q1', inScope: 1, registered: 0, reported: 0 },
        { period: '2021-Q2', inScope: 1, registered: 0, reported: 0 },
        { period: '2021-Q3', inScope: 2, registered: 2, reported: 2 },
        { period: '2021-Q4', inScope: 1, registered: 0, reported: 0 },
      ],
    })
  })
})

describe('the end of a quarter (row CM-20)', () => {
  it('closes the reports and the approved plans with the accepted report of the office', async () => {
    const setting = await Setting.make(payload)
    const { cadre } = await bothReported(setting)
    const department = await gather(setting, 'head', 'PT')
    await send(setting, department.id, 'head')
    await accept(setting, department.id, 'focal')
    const { id } = await gather(setting, 'focal')
    const sent = await send(setting, id, 'focal')
    const early = closePeriod(await setting.as('focal'), { report: id, version: sent.version })
    expect(await refusalsOf(early)).toEqual(['STEP_OUT_OF_ORDER report'])
    const accepted = await accept(setting, id, 'secretary')
    standOn('2022-02-01')
    await closePeriod(await setting.as('focal'), { report: id, version: accepted.version })
    for (const one of [id, department.id, cadre]) expect((await report(one)).state).toBe('closed')
    for (const whose of ['cadre', 'head', 'PT', 'office'])
      expect((await setting.plan(whose)).state).toBe('closed')
    expect((await setting.plan('focal')).state).toBe('draft')
    const plan = await setting.plan('cadre')
    const again = revisePlan(await setting.as('cadre'), { plan: plan.id, version: plan.version, reason: 'x' })
    expect(await refusalsOf(again)).toEqual(['STEP_OUT_OF_ORDER plan'])
  })
})
