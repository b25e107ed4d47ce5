import type { Agenda, AgendaItem } from './agenda'
import type { Choice } from './choice'
import { choiceOf, hasChanged, inputOf, missingReasons, refusedItem } from './choices'
import { keptDraft, newDraft, readDraft } from './draft'

const said = (decision: Choice['decision'], more: Partial<Choice> = {}): Choice => ({
  version: 3,
  decision,
  reason: '',
  direction: '',
  dropped: {},
  remarks: {},
  ...more,
})

const plan = (id: string, step: 'endorse' | 'approve', version = 3): AgendaItem => ({
  id,
  version,
  name: id,
  isOpen: true,
  what: { kind: 'plan', step, lineCount: 1, halfDays: 2, warnings: [] },
  lines: [],
})

const agenda = (items: AgendaItem[], more: Partial<Agenda> = {}): Agenda => ({
  id: 'agenda',
  title: 'Họp',
  organization: 'office',
  period: '2026-Q4',
  items,
  people: [],
  held: [],
  ...more,
})

const draftWith = (choices: Record<string, Choice>) => ({ ...newDraft(), choices })

describe('what a department’s meeting decides', () => {
  const items = ['a', 'b', 'c', 'own'].map((id) => ({ ...plan(id, 'endorse'), isOpen: id !== 'own' }))
  const draft = draftWith({
    a: said('agree', { direction: ' Đi trước, về sau ', remarks: { t: ' Ghi rõ ', u: ' ' } }),
    b: said('giveBack', { reason: ' Thiếu nội dung ', direction: 'quên' }),
    own: said('agree'),
  })

  test('is only what it said: what was left for later and what is the own is not sent', () => {
    const input = inputOf(agenda(items, { department: 'PT' }), draft)
    expect(input).toMatchObject({ clientKey: draft.key, begunAt: draft.begunAt, department: 'PT', trips: [] })
    expect(input.plans).toEqual([
      {
        plan: 'a',
        version: 3,
        decision: 'agree',
        words: 'Đi trước, về sau',
        remarks: [{ trip: 't', text: 'Ghi rõ' }],
      },
      { plan: 'b', version: 3, decision: 'giveBack', words: 'Thiếu nội dung', remarks: [] },
    ])
    expect(input.office).toBeUndefined()
  })

  test('says which item a refusal is about', () => {
    const input = inputOf(agenda(items, { department: 'PT' }), draft)
    expect(refusedItem(input, 'plans.1.version')).toBe('b')
    expect(refusedItem(input, 'department')).toBeUndefined()
    expect(refusedItem(input, undefined)).toBeUndefined()
  })
})

describe('what the Standing Committee’s meeting decides', () => {
  const office = {
    id: 'office-plan',
    title: '',
    version: 9,
    state: 'submitted' as const,
    period: '2026-Q4',
    organization: 'office',
    stepsOpen: [],
    direction: null,
    meetingNote: null,
    dueOn: null,
  }

  test('is the office’s plan line by line, as it was seen', () => {
    const draft = draftWith({
      a: said('agree', { direction: 'Gọn', dropped: { t: ' Trùng ' } }),
      b: said('giveBack', { reason: 'Thiếu', dropped: { u: '' } }),
    })
    const input = inputOf(agenda([plan('a', 'approve'), plan('b', 'approve')], { office }), draft)
    expect(input.plans).toBeUndefined()
    expect(input.office).toEqual({
      plan: 'office-plan',
      version: 9,
      direction: undefined,
      decisions: [
        {
          plan: 'a',
          version: 3,
          decision: 'approve',
          direction: 'Gọn',
          lines: [{ trip: 't', decision: 'drop', reason: 'Trùng' }],
        },
        { plan: 'b', version: 3, decision: 'return', reason: 'Thiếu' },
      ],
    })
    expect(refusedItem(input, 'office.decisions.1.version')).toBe('b')
    expect(refusedItem(input, 'office.version')).toBeUndefined()
  })

  test('leaves the office’s plan alone where nothing was said of it', () => {
    expect(inputOf(agenda([plan('a', 'approve')], { office }), draftWith({})).office).toBeUndefined()
  })
})

describe('what was said of an item', () => {
  test('holds for the version that was seen: of a changed one the words stay, the decision does not', () => {
    const choices = { a: said('giveBack', { reason: 'Thiếu' }) }
    expect(choiceOf(choices, plan('a', 'endorse')).decision).toBe('giveBack')
    expect(choiceOf(choices, plan('a', 'endorse', 4))).toMatchObject({
      decision: 'later',
      reason: 'Thiếu',
      version: 4,
    })
    expect(hasChanged(choices, plan('a', 'endorse', 4))).toBe(true)
    expect(hasChanged(choices, plan('a', 'endorse'))).toBe(false)
    expect(hasChanged({ a: said('later') }, plan('a', 'endorse', 4))).toBe(false)
    expect(hasChanged({}, plan('a', 'endorse'))).toBe(false)
    const input = inputOf(agenda([plan('a', 'endorse', 4)], { department: 'PT' }), draftWith(choices))
    expect(input.plans).toEqual([])
  })

  test('needs a reason for what is given back and for each line that is not taken', () => {
    const choices = {
      a: said('agree', { dropped: { t: ' ' } }),
      b: said('giveBack', { reason: ' ' }),
      c: said('later', { dropped: { v: '' } }),
    }
    expect(
      missingReasons(
        ['a', 'b', 'c'].map((id) => plan(id, 'approve')),
        choices,
      ),
    ).toEqual(['a', 'b'])
  })
})

describe('a draft in the device', () => {
  test('comes back as it was kept', () => {
    const draft = {
      ...draftWith({ a: said('agree', { remarks: { t: 'Ghi rõ' }, dropped: { u: '' } }) }),
      present: ['x'],
      guests: 'Khách',
      direction: 'Chung',
      conclusion: 'Thống nhất',
      gather: true,
    }
    expect(readDraft(keptDraft(draft))).toEqual(draft)
  })

  test.each(['', '{', '[]', '{"key":"x"}', 'null'])('that is none is none: %s', (text) => {
    expect(readDraft(text)).toBeUndefined()
  })

  test('loses no more than what is broken', () => {
    const text = JSON.stringify({
      key: 'k',
      begunAt: 'b',
      choices: [{ document: 'a', decision: 'burn', version: 1 }],
    })
    expect(readDraft(text)).toMatchObject({ key: 'k', choices: {} })
  })
})
