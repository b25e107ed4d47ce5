import { rowsOf } from '@/access/guards'
import { at, doc, type Doc } from '../desk'
import { Q3, story } from './story'

/** Departments, overlaps, the office, and the decision by line. */
export function consolidation(): void {
  describe('consolidation and overlaps', () => {
    test('each head gathers the department after its meeting; the focal department awaits them, but not its own', async () => {
      const gather = (head: string, code: string): Promise<Doc> =>
        story.moves(head, 'consolidatePlans', {
          organization: story.office.id,
          department: story.office.departments.get(code),
          period: Q3,
          meetingNote: `Ban ${code} họp thống nhất`,
        })
      const parts = {
        PT: await gather('tbPT', 'PT'),
        TTN: await gather('tbTTN', 'TTN'),
        XDD: await gather('dm', 'XDD'),
      }
      expect(parts.PT).toMatchObject({
        state: 'draft',
        lineCount: 4,
        halfDays: 10,
        meetingNote: 'Ban PT họp thống nhất',
      })
      expect(rowsOf(parts.PT.inside).map(({ state, lineCount }) => [state, lineCount])).toEqual(
        expect.arrayContaining([
          ['consolidated', 2],
          ['consolidated', 1],
          ['consolidated', 1],
        ]),
      )
      for (const [head, part, to] of [
        ['tbPT', parts.PT, 'submitted'],
        ['tbTTN', parts.TTN, 'submitted'],
        ['dm', parts.XDD, 'endorsed'],
      ] as const) {
        const sent = await story.moves(head, 'submitPlan', { plan: part.id, version: part.version })
        expect(sent).toMatchObject({ state: to, awaiting: to === 'submitted' ? 'focal' : null })
      }
      expect((await story.queue('dm')).map((row) => [row.owner, row.lineCount])).toEqual([
        ['Ban Phong trào', 4],
        ['Ban Thanh thiếu nhi – Trường học', 1],
      ])
    })

    test('the focal department finds that two departments go to one place in one week', async () => {
      const data = await story.ask(
        'dm',
        `query Overlaps($organization: ID!, $period: String!) {
          overlaps(organization: $organization, period: $period) {
            open rows { kind days trips { id version title department units { name } people { name } } }
          }
        }`,
        { organization: story.office.id, period: Q3 },
      )
      const found = rowsOf(at(data, 'overlaps', 'rows')).filter(({ kind }) => kind === 'unit')
      expect(found.map(({ days }) => days)).toEqual([['2021-08-10', '2021-08-12']])
      expect(new Set(rowsOf(found[0]?.trips).map(({ id }) => id))).toEqual(
        new Set([story.the('C').id, story.the('D').id]),
      )
    })

    test('it makes them one joint trip; each plan above says so', async () => {
      const joint = await story.moves('dm', 'mergeTrips', {
        into: story.the('C').id,
        intoVersion: story.the('C').version,
        from: story.the('D').id,
        fromVersion: story.the('D').version,
        reason: 'Đi chung một đoàn',
      })
      expect(joint).toMatchObject({
        id: story.the('C').id,
        version: 2,
        participants: [{ name: 'Trần Văn Bình' }, { name: 'Lý Thị Chi' }],
      })
      expect(await story.now('D')).toMatchObject({ state: 'merged', mergedInto: { id: story.the('C').id } })
      expect(await story.trace('dm', story.the('D').id)).toEqual([
        'owner register: new → registered',
        'focal merge: registered → merged',
      ])
      const line = rowsOf((await story.plan('binh', Q3)).lines)[0]
      expect(line?.people).toEqual([{ name: 'Trần Văn Bình' }, { name: 'Lý Thị Chi' }])
    })

    test('it endorses the departments, gathers the office with its leaders and puts it to the Standing Committee', async () => {
      const stale = await story.awaited('dm', 'Ban Phong trào')
      expect(
        await story.refused('dm', 'endorsePlan', { plan: stale.id, version: stale.version - 1 }),
      ).toMatchObject([{ code: 'STALE_VERSION', field: 'version' }])
      for (const owner of ['Ban Phong trào', 'Ban Thanh thiếu nhi – Trường học']) {
        const { id, version } = await story.awaited('dm', owner)
        expect(await story.moves('dm', 'endorsePlan', { plan: id, version })).toMatchObject({
          state: 'endorsed',
        })
      }
      const whole = await story.moves('dm', 'consolidatePlans', {
        organization: story.office.id,
        period: Q3,
        meetingNote: 'Đã rà soát trùng chéo',
      })
      expect(rowsOf(whole.inside)).toHaveLength(5)
      const put = await story.moves('dm', 'submitPlan', { plan: whole.id, version: whole.version })
      story.keep('office', put)
      expect(put).toMatchObject({ state: 'submitted', awaiting: 'standing' })
      expect((await story.queue('pbt')).map((row) => row.scope)).toEqual(['organization'])
      expect(await story.queue('dm')).toEqual([])
    })
  })

  describe('the decision', () => {
    test('the deputy decides by line, with direction; the own plan is left', async () => {
      const data = await story.ask(
        'pbt',
        'query Inside($plan: ID!) { plansInside(plan: $plan) { id owner state version lines { id title state } } }',
        { plan: story.the('office').id },
      )
      const inside = rowsOf(data.plansInside)
      expect(inside).toHaveLength(7)
      const dung = inside.find(({ owner }) => owner === 'Ma Văn Dũng')
      const own = inside.find(({ owner }) => owner === 'Hoàng Văn Bảo')
      const base = {
        plan: story.the('office').id,
        version: story.the('office').version,
        direction: 'Ưu tiên xã vùng cao',
      }
      expect(
        await story.refused('pbt', 'decidePlan', {
          ...base,
          decisions: [{ plan: own?.id, version: own?.version, decision: 'approve' }],
        }),
      ).toMatchObject([{ code: 'OWN_DOCUMENT' }])
      const lines = [{ trip: story.the('F').id, decision: 'drop' }]
      const decision = { plan: dung?.id, version: dung?.version, decision: 'approve' }
      expect(
        await story.refused('pbt', 'decidePlan', {
          ...base,
          approveRest: true,
          decisions: [{ ...decision, lines }],
        }),
      ).toMatchObject([{ code: 'REASON_REQUIRED', field: 'decisions.0.lines.0.reason' }])
      const decided = await story.does('pbt', 'decidePlan', {
        ...base,
        approveRest: true,
        decisions: [{ ...decision, lines: [{ ...lines[0], reason: 'Trùng đợt kiểm tra của tỉnh' }] }],
      })
      expect(decided).toMatchObject({ approved: 6, returned: 0, waiting: 1, plan: { state: 'submitted' } })
      expect(await story.trip('dm', story.the('F').id)).toMatchObject({ state: 'dropped' })
      expect(await story.trip('dm', story.the('E').id)).toMatchObject({ state: 'approved' })
      expect(await story.trip('dm', story.the('L').id)).toMatchObject({ state: 'registered' })
      expect(await story.plan('anh', Q3)).toMatchObject({
        state: 'approved',
        direction: 'Ưu tiên xã vùng cao',
      })
    })

    test("the secretary decides the deputy's plan, and with it the office's is approved; the head is told no more", async () => {
      const whole = await story.awaited('bt', 'Tỉnh đoàn Thử Thái')
      const decided = await story.does('bt', 'decidePlan', {
        plan: whole.id,
        version: whole.version,
        approveRest: true,
      })
      expect(decided).toMatchObject({
        approved: 7,
        waiting: 0,
        plan: { state: 'approved', direction: 'Ưu tiên xã vùng cao' },
      })
      expect(await story.trace('bt', whole.id)).toEqual([
        'focal open: new → draft',
        'focal submit: draft → submitted',
        'standing approve: submitted → approved',
      ])
      const again = doc(decided.plan)
      expect(
        await story.refused('bt', 'decidePlan', {
          plan: again.id,
          version: again.version,
          approveRest: true,
        }),
      ).toMatchObject([{ code: 'ALREADY_DECIDED' }])
    })
  })
}
