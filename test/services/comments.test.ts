import type { Payload } from 'payload'
import { comment, resolveComment } from '@/services/comments/comment'
import { draftReport } from '@/services/reports/draftReport'
import { returnPlan } from '@/services/plans/returnPlan'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Q3, refusalsOf, Setting } from './setting'

let payload: Payload
let setting: Setting
beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  await setting.open()
})
afterAll(() => closeTestPayload(payload))

const remark = async (by: string, document: string, more: { text?: string; trip?: string } = {}) =>
  comment(await setting.as(by), { documentType: 'plans', document, text: 'Đề nghị làm rõ', ...more })
const resolve = async (by: string, id: string) => resolveComment(await setting.as(by), { comment: id })

describe('a remark (row AG-13)', () => {
  it('is made by the owner and by whoever has a part in the plan, and by nobody else', async () => {
    const { id } = await setting.plan('cadre')
    for (const by of ['cadre', 'head', 'focal', 'secretary', 'deputy']) await remark(by, id)
    expect((await setting.plan('cadre')).openComments).toBe(5)
    expect(await refusalsOf(remark('cadre', (await setting.plan('head')).id))).toEqual(['NOT_FOUND document'])
  })

  it('is open until its author or the owner of the plan has dealt with it, once', async () => {
    const plan = await setting.plan('focal')
    const first = await remark('secretary', plan.id)
    const second = await remark('deputy', plan.id)
    expect(await refusalsOf(resolve('secretary', second.id))).toEqual(['NOT_FOUND comment'])
    await resolve('secretary', first.id)
    expect((await setting.plan('focal')).openComments).toBe(1)
    await resolve('focal', second.id)
    expect((await setting.plan('focal')).openComments).toBe(0)
    expect(await refusalsOf(resolve('focal', second.id))).toEqual(['ALREADY_DECIDED comment'])
    const row = await payload.findByID({ collection: 'comments', id: second.id, depth: 0 })
    expect(row.resolvedBy).toBe(setting.office.person('focal').id)
  })

  it('says something', async () => {
    const { id } = await setting.plan('cadre')
    expect(await refusalsOf(remark('head', id, { text: '  ' }))).toEqual(['REQUIRED comments.0.text'])
  })

  it('may stand on one line of the plan, not on a trip of elsewhere', async () => {
    const trip = await setting.register('cadre')
    const { id } = await setting.plan('cadre')
    const made = await remark('head', id, { trip: trip.id })
    const row = await payload.findByID({ collection: 'comments', id: made.id, depth: 0 })
    expect(row.trip).toBe(trip.id)
    const other = await Setting.make(payload)
    await other.open()
    const foreign = await other.register('cadre')
    expect(await refusalsOf(remark('head', id, { trip: foreign.id }))).toEqual(['NOT_FOUND trip'])
  })

  it('comes with a return, on lines too, and all of it or nothing', async () => {
    const sent = await setting.submit('cadre')
    const before = (await setting.plan('cadre')).openComments ?? 0
    const back = async (trip: string) =>
      returnPlan(await setting.as('head'), {
        plan: sent.id,
        version: sent.version,
        reason: 'Chưa rõ địa bàn',
        comments: [{ text: 'Ghi rõ nội dung thu hoạch' }, { text: 'Trùng lịch', trip }],
      })
    expect(await refusalsOf(back('019b0000-0000-7000-8000-00000000dead'))).toEqual([
      'NOT_FOUND comments.1.trip',
    ])
    expect(await refusalsOf(back('nowhere'))).toEqual(['NOT_FOUND comments.1.trip'])
    expect((await setting.plan('cadre')).state).toBe('submitted')
    const [line] = (await payload.find({ collection: 'trips', where: { plan: { equals: sent.id } } })).docs
    expect(await back(line?.id ?? '')).toMatchObject({ state: 'returned', openComments: before + 2 })
    expect(await setting.plan('cadre')).toMatchObject({
      openComments: before + 2,
      returnReason: 'Chưa rõ địa bàn',
    })
  })

  it('is made on reports as well', async () => {
    const { id } = await draftReport(await setting.as('cadre'), { period: Q3 })
    const on = { documentType: 'reports', document: id, text: 'Bổ sung số liệu' }
    const made = await comment(await setting.as('head'), on)
    expect(made.id).not.toBe('')
    // Its owner is told, as of a remark on a plan.
    const about = { document: { equals: id } }
    const { docs } = await payload.find({ collection: 'notifications', where: about, depth: 0 })
    expect(docs).toMatchObject([
      { kind: 'reportCommented', recipient: setting.office.person('cadre').id, params: { period: Q3 } },
    ])
    const wrong = comment(await setting.as('head'), { ...on, documentType: 'trips' })
    expect(await refusalsOf(wrong)).toEqual(['INVALID_VALUE documentType'])
  })
})
