import type { DayKey, Period } from '../calendar'
import { chatText } from './chatText'
import { digestsOf, leadersOf, openFor } from './digest'
import { type DeadlineFacts, dutiesOf, type DutyPerson } from './duties'

const person = (id: string, more: Partial<DutyPerson> = {}): DutyPerson => ({
  id,
  department: 'PT',
  heads: [],
  isFocal: false,
  isStanding: false,
  ...more,
})
const PEOPLE = [
  person('cadre'),
  person('head', { heads: ['PT'] }),
  person('focal', { department: 'XDD', heads: ['XDD'], isFocal: true }),
  person('secretary', { department: undefined, isStanding: true }),
]
const DAYS = {
  registerDays: 10,
  departmentDays: 15,
  organizationDays: 20,
  tripReportDays: 10,
  reportDays: 5,
  remindDays: 3,
}
const facts = (more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  people: PEOPLE,
  scopeIn: () => new Set(['cadre', 'head']),
  daysOn: () => DAYS,
  departmentsPlan: true,
  plans: [],
  reports: [],
  unfinished: [],
  requested: [],
  recommendations: [],
  ...more,
})
const said = (given: DeadlineFacts, today: DayKey): string[] =>
  dutiesOf(given, today).map(({ kind, who, dueOn }) => `${kind} ${who} ${dueOn}`)

describe('what people owe', () => {
  it('is to register, to gather and to report, by the days of the policy', () => {
    expect(said(facts(), '2021-07-08')).toEqual([
      'register cadre 2021-07-10',
      'register head 2021-07-10',
      'departmentPlan head 2021-07-15',
      'officePlan focal 2021-07-20',
      'report cadre 2021-07-05',
      'report head 2021-07-05',
      'report cadre 2021-10-05',
      'report head 2021-10-05',
    ])
  })

  it('is nothing that the policy sets no day for', () => {
    expect(said(facts({ daysOn: () => ({}) }), '2021-07-08')).toEqual([])
    expect(said(facts({ daysOn: () => undefined }), '2021-07-08')).toEqual([])
  })

  it('is no plan of a department where departments make none, and the leaders gather where there is no focal department', () => {
    const people = PEOPLE.filter(({ isFocal }) => !isFocal)
    const given = facts({
      people,
      departmentsPlan: false,
      daysOn: () => ({ departmentDays: 15, organizationDays: 20 }),
    })
    expect(said(given, '2021-07-08')).toEqual(['officePlan secretary 2021-07-20'])
  })

  it('ends with the plan of the department and of the office sent up', () => {
    const sent = { id: '1', period: '2021-Q3', state: 'submitted', lines: 0, revision: 0 } as const
    const plans = [
      { ...sent, scope: 'department', department: 'PT' },
      { ...sent, scope: 'organization' },
    ] as const
    const given = facts({ plans, daysOn: () => ({ departmentDays: 15, organizationDays: 20 }) })
    expect(said(given, '2021-07-08')).toEqual([])
  })

  it('is the result of a trip from the day after it on, within the days of the policy', () => {
    const given = facts({
      daysOn: () => ({ tripReportDays: 10 }),
      unfinished: [{ id: 't', leader: 'cadre', lastDay: '2021-07-12' }],
    })
    expect(said(given, '2021-07-12')).toEqual([])
    expect(said(given, '2021-07-13')).toEqual(['tripResult cadre 2021-07-22'])
  })

  it('is consent to an unplanned trip, of everyone who may give it but who goes (row TN-05)', () => {
    const people = [...PEOPLE, person('deputy', { isStanding: true })]
    const requested = [{ id: 't', leader: 'deputy', askedOn: '2021-07-10', firstDay: '2021-07-12' }] as const
    const given = facts({ people, daysOn: () => ({}), requested })
    expect(dutiesOf(given, '2021-07-10')).toMatchObject([
      { kind: 'consent', who: 'secretary', remindFrom: '2021-07-10', dueOn: '2021-07-12' },
    ])
  })
})

describe('who is told that somebody is late', () => {
  it('is the head; of a head the focal department; of the focal department the Standing Committee', () => {
    const leaders = (id: string) => leadersOf(PEOPLE.find((one) => one.id === id) ?? person(id), PEOPLE)
    expect([leaders('cadre'), leaders('head'), leaders('focal'), leaders('secretary')]).toEqual([
      ['head'],
      ['focal'],
      ['secretary'],
      ['focal'],
    ])
  })

  it('is told as a list, of what is late and not of what is near', () => {
    const duties = dutiesOf(facts(), '2021-07-11')
    const digest = openFor(PEOPLE, duties, '2021-07-11').get('head')
    expect(digest?.late).toEqual([
      { kind: 'report', who: 'cadre', dueOn: '2021-07-05', period: '2021-Q2' },
      { kind: 'register', who: 'cadre', dueOn: '2021-07-10', period: '2021-Q3' },
    ])
    expect(openFor(PEOPLE, duties, '2021-07-10').get('head')?.late).toHaveLength(1)
  })

  it('is not told of a recommendation', () => {
    const recommendations = [{ id: 'f', cadre: 'cadre', dueOn: '2021-07-01' }] as const
    const duties = dutiesOf(facts({ daysOn: () => ({}), recommendations }), '2021-07-11')
    const open = openFor(PEOPLE, duties, '2021-07-11')
    expect([open.get('cadre')?.mine.length, open.get('head')?.late]).toEqual([1, []])
  })
})

test('a digest comes once a day at most and not when nothing has come up since', () => {
  const duties = dutiesOf(facts({ daysOn: () => ({ registerDays: 10, remindDays: 3 }) }), '2021-07-07')
  const of = (today: DayKey, last?: DayKey) =>
    digestsOf(PEOPLE, duties, () => last, today).map(({ who }) => who)
  expect(of('2021-07-06')).toEqual([])
  expect(of('2021-07-07')).toEqual(['cadre', 'head'])
  expect(of('2021-07-07', '2021-07-07')).toEqual([])
  expect(of('2021-07-09', '2021-07-07')).toEqual([])
  expect(of('2021-07-10', '2021-07-07')).toEqual(['cadre', 'head'])
  expect(of('2021-07-11', '2021-07-10')).toEqual(['cadre', 'head', 'focal'])
})

describe('the text for a chat group', () => {
  const period: Period = { kind: 'quarter', year: 2021, quarter: 3 }
  const departments = [
    { name: 'Ban Phong trào', people: ['Nguyễn Thị Ánh', 'Trần Văn Bình'] },
    { name: 'Văn phòng', people: [] },
  ]
  const base = { kind: 'register' as const, period, departments }

  it('names who has not registered, by department, and until when', () => {
    expect(chatText({ ...base, today: '2021-07-08', dueOn: '2021-07-10' }, 'vi')).toBe(
      'Đến ngày 08/07/2021, các đồng chí chưa đăng ký đi cơ sở quý III năm 2021 (hạn 10/07/2021):\n' +
        '- Ban Phong trào: đ/c Nguyễn Thị Ánh, đ/c Trần Văn Bình\n' +
        'Đề nghị các đồng chí hoàn thành đúng hạn. Trân trọng!',
    )
    expect(chatText({ ...base, today: '2021-07-11', dueOn: '2021-07-10' }, 'en')).toBe(
      'As of 11/07/2021, not yet registered for the grassroots trips of quarter 3, 2021 (due 10/07/2021):\n' +
        '- Ban Phong trào: Nguyễn Thị Ánh, Trần Văn Bình\n' +
        'Please do so now. Thank you!',
    )
  })

  it('thanks everyone where nobody is missing', () => {
    const none = { ...base, departments: [], today: '2021-07-08' as const }
    expect(chatText({ ...none, kind: 'report' }, 'vi')).toContain('tất cả các đồng chí đã gửi báo cáo')
    expect(chatText({ ...none, kind: 'tripResult' }, 'en')).toContain('are written down. Thank you!')
  })
})
