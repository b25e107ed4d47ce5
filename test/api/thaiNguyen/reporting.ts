import { rowsOf } from '@/access/guards'
import { standOn } from '@test/helpers/payload'
import { at, doc, type Doc } from '../desk'
import { Q3, story } from './story'

/** Reports, figures, closing and the ledger of the year. */
export function reporting(): void {
  describe('reports', () => {
    const draft = (person: string): Promise<Doc> => story.moves(person, 'draftReport', { period: Q3 })
    const send = ({ id, version }: Doc, person: string): Promise<Doc> =>
      story.moves(person, 'submitReport', { report: id, version })

    test('a report drafts itself from what was done; its owner adds the words', async () => {
      standOn('2021-10-01')
      const made = await draft('anh')
      expect(made).toMatchObject({
        state: 'draft',
        figures: {
          done: 3,
          halfDays: 8,
          byOrigin: { planned: 2, unplanned: 1 },
          findings: { difficulty: 1, recommendation: 1, model: 1 },
          gifts: [{ kind: 'Tập vở', quantity: 100, value: 1000000 }],
        },
      })
      expect(made.difficulties).toContain('Đoàn viên đi làm ăn xa')
      const edited = await story.moves('anh', 'editReport', {
        report: made.id,
        version: made.version,
        narrative: { lessons: 'Đi trước, về sau' },
      })
      expect(edited).toMatchObject({ lessons: 'Đi trước, về sau', difficulties: made.difficulties })
      expect(await send(edited, 'anh')).toMatchObject({ state: 'submitted', awaiting: 'head' })
    })

    test('the head returns one, its owner corrects it, and heads accept', async () => {
      const binh = await send(await draft('binh'), 'binh')
      const returned = await story.moves('tbPT', 'returnReport', {
        report: binh.id,
        version: binh.version,
        reason: 'Chưa nêu bài học',
        comments: [{ field: 'lessons', text: 'Thêm bài học' }],
      })
      expect(returned).toMatchObject({ state: 'returned', awaiting: null })
      const better = await story.moves('binh', 'editReport', {
        report: binh.id,
        version: returned.version,
        narrative: { lessons: 'Nên báo trước cho cơ sở' },
      })
      story.keep('binh', await send(better, 'binh'))
      story.keep('chi', await send(await draft('chi'), 'chi'))
      story.keep('dung', await send(await draft('dung'), 'dung'))
      const data = await story.ask(
        'tbPT',
        '{ Reports(where: { state: { equals: submitted } }, limit: 20) { docs { id version state title } } }',
      )
      const waiting = rowsOf(at(data, 'Reports', 'docs')).map(doc)
      expect(waiting).toHaveLength(2)
      for (const { id, version } of waiting) {
        expect(await story.moves('tbPT', 'acceptReport', { report: id, version })).toMatchObject({
          state: 'accepted',
        })
      }
      const [chi, dung] = [story.the('chi'), story.the('dung')]
      await story.moves('tbTTN', 'acceptReport', { report: chi.id, version: chi.version })
      await story.moves('dm', 'acceptReport', { report: dung.id, version: dung.version })
      expect(await story.trace('binh', binh.id)).toEqual([
        'owner open: new → draft',
        'owner submit: draft → submitted',
        'head return: submitted → returned',
        'owner submit: returned → submitted',
        'head accept: submitted → accepted',
      ])
    })

    test('those of heads and leaders are accepted at once', async () => {
      for (const person of ['tbPT', 'tbTTN', 'dm', 'bt', 'pbt']) {
        expect(await send(await draft(person), person)).toMatchObject({ state: 'accepted', awaiting: null })
      }
    })

    test('departments and the office are consolidated; a trip of two is counted once, the days of both', async () => {
      const parts: Doc[] = []
      for (const [head, code] of [
        ['tbPT', 'PT'],
        ['tbTTN', 'TTN'],
        ['dm', 'XDD'],
      ] as const) {
        const department = story.office.departments.get(code)
        const input = { organization: story.office.id, department, period: Q3 }
        parts.push(await send(await story.moves(head, 'consolidateReports', input), head))
      }
      expect(parts.map(({ state }) => state)).toEqual(['submitted', 'submitted', 'accepted'])
      expect(parts[0]).toMatchObject({
        figures: {
          done: 3,
          part: 1,
          dropped: 1,
          halfDays: 10,
          people: { inScope: 3, registered: 3, reported: 3 },
        },
      })
      for (const { id, version } of parts.slice(0, 2))
        await story.moves('dm', 'acceptReport', { report: id, version })
      const whole = await story.moves('dm', 'consolidateReports', {
        organization: story.office.id,
        period: Q3,
      })
      expect(whole).toMatchObject({
        state: 'draft',
        figures: {
          done: 7,
          part: 1,
          halfDays: 20,
          byOrigin: { planned: 8, unplanned: 1, afterFact: 1 },
          people: { inScope: 9, registered: 7, reported: 9, exempt: ['driver', 'clerk'] },
        },
      })
      const put = await send(whole, 'dm')
      expect(put).toMatchObject({ state: 'submitted', awaiting: 'standing' })
      const accepted = await story.moves('bt', 'acceptReport', { report: put.id, version: put.version })
      story.keep('report', accepted)
      expect(accepted.state).toBe('accepted')
    })

    test('the quarter at a glance tells registered, approved, reported and days apart', async () => {
      const query = `query Glance($organization: ID!, $period: String!) {
        quarterAtGlance(organization: $organization, period: $period) {
          departments { name inScope registered submitted approved reported halfDaysPlanned halfDaysDone
            unplannedAsked unplannedConsented unplannedRefused returns }
          total { inScope registered submitted approved reported halfDaysDone unplannedAsked unplannedConsented unplannedRefused returns }
        }
      }`
      const variables = { organization: story.office.id, period: Q3 }
      const glance = at(await story.ask('bt', query, variables), 'quarterAtGlance')
      expect(at(glance, 'total')).toEqual({
        inScope: 9,
        registered: 7,
        submitted: 7,
        approved: 7,
        reported: 9,
        halfDaysDone: 20,
        unplannedAsked: 2,
        unplannedConsented: 1,
        unplannedRefused: 1,
        returns: 1,
      })
      const pt = rowsOf(at(glance, 'departments')).find(({ name }) => name === 'Ban Phong trào')
      expect(pt).toMatchObject({
        inScope: 3,
        registered: 3,
        halfDaysPlanned: 8,
        halfDaysDone: 10,
        returns: 1,
      })
      const heads = at(await story.ask('tbPT', query, variables), 'quarterAtGlance')
      expect(rowsOf(at(heads, 'departments'))).toEqual([pt])
      await expect(story.ask('anh', query, variables)).rejects.toThrow('NOT_ALLOWED')
    })

    test('closed, the quarter can no longer be changed', async () => {
      const { id, version } = story.the('report')
      expect(await story.moves('dm', 'closePeriod', { report: id, version })).toMatchObject({
        state: 'closed',
      })
      const plan = await story.plan('anh', Q3)
      expect(plan).toMatchObject({ state: 'closed', stepsOpen: [], linesOpen: false })
      const late = { plan: plan.id, version: plan.version, reason: 'Muộn' }
      expect(await story.refused('anh', 'revisePlan', late)).toMatchObject([{ code: 'STEP_OUT_OF_ORDER' }])
      expect((await story.trace('anh', plan.id)).at(-1)).toBe('system close: approved → closed')
    })

    test('the ledger of the year stands against what the policy asks', async () => {
      const data = await story.ask(
        'anh',
        `{ ledger(year: 2021) { name days { day half tripTitle unitName orderNumber } byQuarter { period halfDays }
          totals { days quotaDays remaining surplus complete byLevel { level days } } } }`,
      )
      expect(at(data, 'ledger', 'days', 0)).toEqual({
        day: '2021-07-12',
        half: 'am',
        tripTitle: 'Khảo sát tình hình thanh niên nông thôn',
        unitName: 'Bình Yên',
        orderNumber: '02/CL',
      })
      expect(at(data, 'ledger', 'byQuarter', 2)).toEqual({ period: '2021-Q3', halfDays: 8 })
      expect(at(data, 'ledger', 'totals')).toEqual({
        days: 4,
        quotaDays: 60,
        remaining: 56,
        surplus: 0,
        complete: false,
        byLevel: [
          { level: 'commune', days: 1 },
          { level: 'district', days: 3 },
        ],
      })
      await expect(story.halfDays('anh', 'binh')).rejects.toThrow('NOT_FOUND')
    })
  })
}
