import { rowsOf } from '@/access/guards'
import { at } from '../desk'
import { Q3, story } from './story'

/** From the opening of the quarter to plans that their heads agree to. */
export function registration(): void {
  describe('registration', () => {
    test('the focal department opens the quarter for the nine in scope, not for clerk and driver, and only once', async () => {
      const input = { organization: story.office.id, period: Q3 }
      expect(await story.does('dm', 'openQuarter', input)).toEqual({ period: Q3, opened: 9, existing: 0 })
      expect(await story.does('dm', 'openQuarter', input)).toEqual({ period: Q3, opened: 0, existing: 9 })
      const refused = await story.refused('anh', 'openQuarter', input)
      expect(refused.map(({ code }) => code)).toEqual(['NOT_ALLOWED'])
      expect(await story.plan('anh', Q3)).toMatchObject({ state: 'draft', version: 1, stepsOpen: ['submit'] })
    })

    test('cadres of three departments, heads and leaders write their lines', async () => {
      const first = await story.register('A', 'anh', { stops: story.on('Bình Yên', '2021-07-12') })
      expect(first).toMatchObject({
        state: 'registered',
        version: 1,
        halfDays: 2,
        plan: { version: 2, lineCount: 1 },
      })
      await story.register('B', 'anh', {
        title: 'Kiểm tra công tác Đoàn',
        stops: story.on('Võ Nhai', '2021-07-20', '2021-07-21'),
      })
      await story.register('C', 'binh', { stops: story.on('Phú Đình', '2021-08-10') })
      await story.register('D', 'chi', {
        title: 'Nắm tình hình thiếu nhi',
        stops: story.on('Phú Đình', '2021-08-12'),
      })
      await story.register('E', 'dung', { stops: story.on('Bình Yên', '2021-09-01') })
      await story.register('F', 'dung', {
        title: 'Chuyến sẽ bị gạt',
        stops: story.on('Võ Nhai', '2021-09-15'),
      })
      await story.register('H', 'tbPT', {
        title: 'Chuyến của trưởng ban',
        stops: story.on('Võ Nhai', '2021-08-20'),
      })
      await story.register('K', 'bt', {
        title: 'Chuyến của Bí thư',
        stops: story.on('Võ Nhai', '2021-09-08'),
      })
      await story.register('L', 'pbt', {
        title: 'Chuyến của Phó Bí thư',
        stops: story.on('Bình Yên', '2021-08-02'),
      })
      expect(await story.plan('anh', Q3)).toMatchObject({ lineCount: 2, halfDays: 6, version: 3 })
    })

    test('a plan without lines is not submitted', async () => {
      const { id, version } = await story.plan('tbTTN', Q3)
      expect(await story.refused('tbTTN', 'submitPlan', { plan: id, version })).toMatchObject([
        { code: 'NO_LINES', field: 'plan' },
      ])
    })

    test('each plan climbs to whoever is awaited; those of heads and leaders need nobody below the gathering', async () => {
      expect(await story.submit('anh')).toMatchObject({
        state: 'submitted',
        awaiting: 'head',
        stepsOpen: ['recall'],
      })
      expect(await story.submit('binh')).toMatchObject({ awaiting: 'head' })
      expect(await story.submit('chi')).toMatchObject({ awaiting: 'head' })
      expect(await story.submit('dung')).toMatchObject({ awaiting: 'head' })
      expect(await story.submit('tbPT')).toMatchObject({ state: 'endorsed', awaiting: null })
      expect(await story.submit('bt')).toMatchObject({ state: 'endorsed', awaiting: null })
      expect(await story.submit('pbt')).toMatchObject({ state: 'endorsed', awaiting: null })
    })

    test('a head sees the plans of the own department alone, and not the ones endorsed', async () => {
      expect((await story.queue('tbPT')).map((row) => row.owner)).toEqual(['Nguyễn Thị Ánh', 'Trần Văn Bình'])
      expect((await story.queue('tbTTN')).map((row) => row.owner)).toEqual(['Lý Thị Chi'])
      expect(await story.queue('anh')).toEqual([])
      expect(await story.queue('bt')).toEqual([])
    })
  })

  describe('correction', () => {
    test('the head returns a plan with a remark on one line and one on the whole (row AG-13)', async () => {
      const plan = await story.awaited('tbPT', 'Nguyễn Thị Ánh')
      const returned = await story.moves('tbPT', 'returnPlan', {
        plan: plan.id,
        version: plan.version,
        reason: 'Nội dung chuyến thứ nhất chưa rõ',
        comments: [
          { trip: story.the('A').id, field: 'content', text: 'Nêu rõ khảo sát ai' },
          { text: 'Xem lại số ngày' },
        ],
      })
      expect(returned).toMatchObject({ state: 'returned', openComments: 2, returns: 1, awaiting: null })
      expect(await story.trace('tbPT', plan.id)).toEqual([
        'focal open: new → draft',
        'owner submit: draft → submitted',
        'head return: submitted → returned',
      ])
    })

    test('its owner is told, finds the remarks beside the lines, corrects, settles them and submits again', async () => {
      const notices = await story.ask(
        'anh',
        '{ notifications(first: 10) { unread rows { kind params { name value } place } } }',
      )
      expect(at(notices, 'notifications', 'unread')).toBe(2)
      expect(rowsOf(at(notices, 'notifications', 'rows'))[0]).toEqual({
        kind: 'planReturned',
        params: [
          { name: 'reason', value: 'Nội dung chuyến thứ nhất chưa rõ' },
          { name: 'period', value: Q3 },
        ],
        place: `/review/me/quarter/${Q3}`,
      })
      expect(await story.does('anh', 'markNotificationsRead', {})).toEqual({ read: 2 })
      const plan = await story.plan('anh', Q3)
      expect(plan).toMatchObject({ linesOpen: true, returnReason: 'Nội dung chuyến thứ nhất chưa rõ' })
      const remarks = rowsOf(plan.remarks)
      expect(remarks.map(({ trip, field, resolvedAt }) => [trip, field, resolvedAt])).toEqual([
        [story.the('A').id, 'content', null],
        [null, null, null],
      ])
      const edited = await story.moves('anh', 'editTrip', {
        trip: story.the('A').id,
        version: story.the('A').version,
        ...story.office.trip({
          content: 'Khảo sát đoàn viên đi làm ăn xa ở ba xóm',
          stops: story.on('Bình Yên', '2021-07-12'),
        }),
      })
      expect(edited).toMatchObject({ state: 'registered', version: 2, plan: { version: plan.version + 1 } })
      story.keep('A', edited)
      for (const remark of remarks) await story.does('anh', 'resolveComment', { comment: remark.id })
      expect(await story.submit('anh')).toMatchObject({
        state: 'submitted',
        openComments: 0,
        returns: 1,
        returnReason: null,
      })
    })

    test('heads agree; nobody agrees for another department, and nobody twice', async () => {
      for (const [head, owner] of [
        ['tbPT', 'Nguyễn Thị Ánh'],
        ['tbPT', 'Trần Văn Bình'],
        ['tbTTN', 'Lý Thị Chi'],
        ['dm', 'Ma Văn Dũng'],
      ] as const) {
        const { id, version } = await story.awaited(head, owner)
        const stranger = head === 'tbTTN' ? 'tbPT' : 'tbTTN'
        expect(await story.refused(stranger, 'endorsePlan', { plan: id, version })).toMatchObject([
          { code: 'NOT_ALLOWED' },
        ])
        const endorsed = await story.moves(head, 'endorsePlan', { plan: id, version })
        expect(endorsed).toMatchObject({ state: 'endorsed', awaiting: null })
        const again = await story.refused(head, 'endorsePlan', { plan: id, version: endorsed.version })
        expect(again).toMatchObject([{ code: 'ALREADY_DECIDED' }])
      }
    })
  })
}
