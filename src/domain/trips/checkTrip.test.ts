import fc from 'fast-check'
import type { DaySpan } from '../calendar'
import { checkText, LONGEST_LINE, LONGEST_NARRATIVE } from '../text'
import { checkTrip, MOST_PARTICIPANTS, MOST_STOPS, MOST_TOPICS } from './checkTrip'
import type { StopDraft, TripCatalogue, TripDraft } from './tripDraft'

const OFFICE = 'tinh-doan'
const quarter: DaySpan = { from: '2021-07-01', to: '2021-09-30' }

const catalogue: TripCatalogue = {
  units: new Map([
    ['lang', { id: 'lang', name: 'Lăng', level: 'commune', validFrom: '2021-07-10', validTo: '2021-08-31' }],
    ['phu-dinh', { id: 'phu-dinh', name: 'Phú Đình', level: 'commune' }],
  ]),
  topics: new Map([
    ['khao-sat', { id: 'khao-sat', code: '04.01' }],
    ['phong-dich', { id: 'phong-dich', code: '11.02', validTo: '2021-07-20' }],
    ['moi', { id: 'moi', code: '11.03', validFrom: '2021-08-01' }],
  ]),
  forms: new Map([
    ['ht1', { id: 'ht1', code: 'HT1' }],
    ['ht9', { id: 'ht9', code: 'HT9', validTo: '2021-06-30' }],
  ]),
  cadres: new Map([
    ['anh', { id: 'anh', name: 'Ánh', organization: OFFICE }],
    ['binh', { id: 'binh', name: 'Bình', organization: 'huyen-doan' }],
    ['chi', { id: 'chi', name: 'Chi' }],
  ]),
}

const stop = (more: Partial<StopDraft> = {}): StopDraft => ({
  unit: 'phu-dinh',
  from: '2021-07-12',
  to: '2021-07-13',
  ...more,
})

const draft = (more: Partial<TripDraft> = {}): TripDraft => ({
  title: 'Khảo sát tình hình thanh niên nông thôn',
  content: 'Nắm tình hình đoàn viên đi làm ăn xa',
  expectedLearning: 'Phương pháp khảo sát',
  form: 'ht1',
  topics: ['khao-sat'],
  mode: 'inPerson',
  duty: 'now',
  stops: [stop()],
  participants: ['anh'],
  ...more,
})

/** Code and field of everything that is wrong. */
const wrong = (more: Partial<TripDraft>): string[] =>
  checkTrip(draft(more), quarter, OFFICE, catalogue).map(({ code, field }) => `${code} ${field ?? ''}`)

it('lets a trip pass that breaks no rule', () => {
  expect(wrong({})).toEqual([])
})

describe('what is written of a trip', () => {
  it.each(['title', 'content', 'expectedLearning'])('needs its %s (rows AG-03, AG-05)', (field) => {
    expect(wrong({ [field]: ' \n ' })).toEqual([`REQUIRED ${field}`])
  })

  it('is as long as its column, and no longer', () => {
    expect(wrong({ title: 'ờ'.repeat(LONGEST_LINE), content: 'ờ'.repeat(LONGEST_NARRATIVE) })).toEqual([])
    const long = 'ờ'.repeat(LONGEST_NARRATIVE + 1)
    expect(wrong({ title: 'ờ'.repeat(LONGEST_LINE + 1), content: long, expectedLearning: long })).toEqual([
      'TOO_LONG title',
      'TOO_LONG content',
      'TOO_LONG expectedLearning',
    ])
    expect(checkText('reason', 'abcd', 3)).toEqual([
      { code: 'TOO_LONG', field: 'reason', params: { max: 3 } },
    ])
    expect(checkText('reason', 'abc', 3)).toEqual([])
  })

  it('names at least one stop, topic and person', () => {
    expect(wrong({ stops: [], topics: [], participants: [] })).toEqual([
      'REQUIRED stops',
      'REQUIRED topics',
      'REQUIRED participants',
    ])
  })

  it('names no more of them than a trip has ever had, and does not look at the rest', () => {
    const many = {
      stops: Array.from({ length: MOST_STOPS }, () => stop()),
      topics: Array.from({ length: MOST_TOPICS }, () => 'khao-sat'),
      participants: Array.from({ length: MOST_PARTICIPANTS }, () => 'anh'),
    }
    expect(wrong(many)).toEqual([])
    const more = {
      stops: [...many.stops, stop({ unit: 'nowhere' })],
      topics: [...many.topics, 'nothing'],
      participants: [...many.participants, 'nobody'],
    }
    expect(wrong(more)).toEqual(['TOO_LONG stops', 'TOO_LONG topics', 'TOO_LONG participants'])
  })
})

describe('the days of a stop', () => {
  it('lie in the period, its first and last day included', () => {
    expect(wrong({ stops: [stop({ from: '2021-07-01', to: '2021-09-30' })] })).toEqual([])
    expect(wrong({ stops: [stop({ from: '2021-06-30' })] })).toEqual(['OUTSIDE_PERIOD stops.0.from'])
    expect(wrong({ stops: [stop(), stop({ to: '2021-10-01' })] })).toEqual(['OUTSIDE_PERIOD stops.1.to'])
    const [refusal] = checkTrip(draft({ stops: [stop({ from: '2021-06-30' })] }), quarter, OFFICE, catalogue)
    expect(refusal?.params).toEqual({ from: '01/07/2021', to: '30/09/2021' })
  })

  it('stand in order', () => {
    expect(wrong({ stops: [stop({ from: '2021-07-14' })] })).toEqual(['DATES_REVERSED stops.0.to'])
    expect(wrong({ stops: [stop({ from: '2021-07-13' })] })).toEqual([])
  })

  it('may be a morning, an afternoon or a day, not an afternoon that ends in the morning', () => {
    const day = { from: '2021-07-12', to: '2021-07-12' } as const
    expect(wrong({ stops: [stop({ ...day, fromHalf: 'pm', toHalf: 'pm' })] })).toEqual([])
    expect(wrong({ stops: [stop({ ...day, fromHalf: 'am', toHalf: 'am' })] })).toEqual([])
    expect(wrong({ stops: [stop({ ...day, fromHalf: 'pm' })] })).toEqual([])
    expect(wrong({ stops: [stop({ ...day, toHalf: 'am' })] })).toEqual([])
    expect(wrong({ stops: [stop({ ...day, fromHalf: 'pm', toHalf: 'am' })] })).toEqual([
      'DATES_REVERSED stops.0.to',
    ])
    expect(wrong({ stops: [stop({ fromHalf: 'pm', toHalf: 'am' })] })).toEqual([])
  })
})

describe('what the catalogue says of a trip', () => {
  it('is that the unit existed on the first and on the last day there', () => {
    const at = (from: StopDraft['from'], to: StopDraft['to']) =>
      wrong({ stops: [stop({ unit: 'lang', from, to })] })
    expect(at('2021-07-10', '2021-08-31')).toEqual([])
    expect(at('2021-07-09', '2021-07-10')).toEqual(['UNIT_NOT_VALID_ON_DATE stops.0.unit'])
    expect(at('2021-08-31', '2021-09-01')).toEqual(['UNIT_NOT_VALID_ON_DATE stops.0.unit'])
    const stops = [stop({ unit: 'lang', from: '2021-09-01', to: '2021-09-01' })]
    const [refusal] = checkTrip(draft({ stops }), quarter, OFFICE, catalogue)
    expect(refusal?.params).toEqual({ unit: 'Lăng', day: '01/09/2021' })
  })

  it('is that there is such a unit, topic, form and person', () => {
    expect(
      wrong({
        stops: [stop({ unit: 'x' })],
        topics: ['khao-sat', 'x'],
        form: 'x',
        participants: ['anh', 'x'],
      }),
    ).toEqual(['NOT_FOUND stops.0.unit', 'NOT_FOUND topics.1', 'NOT_FOUND form', 'NOT_FOUND participants.1'])
  })

  it('is that topics and form were in use on the first day of the trip, whichever stop has it', () => {
    const stops = [
      stop({ from: '2021-08-02', to: '2021-08-02' }),
      stop({ from: '2021-07-20' as const, to: '2021-07-20' }),
    ]
    expect(wrong({ stops, topics: ['phong-dich'] })).toEqual([])
    expect(wrong({ stops, topics: ['moi'] })).toEqual(['TOPIC_RETIRED topics.0'])
    const later = [stop({ from: '2021-07-21', to: '2021-07-21' })]
    expect(wrong({ stops: later, topics: ['khao-sat', 'phong-dich'] })).toEqual(['TOPIC_RETIRED topics.1'])
    expect(wrong({ form: 'ht9' })).toEqual(['TOPIC_RETIRED form'])
    const [refusal] = checkTrip(draft({ form: 'ht9' }), quarter, OFFICE, catalogue)
    expect(refusal?.params).toEqual({ topic: 'HT9', day: '12/07/2021' })
  })

  it('is not asked about topics where no day is known', () => {
    expect(wrong({ stops: [], topics: ['phong-dich'] })).toEqual(['REQUIRED stops'])
  })

  it('is that everyone who goes belongs to the office', () => {
    expect(wrong({ participants: ['anh', 'binh', 'chi'] })).toEqual([
      'DIFFERENT_ORGANIZATION participants.1',
      'DIFFERENT_ORGANIZATION participants.2',
    ])
  })
})

it('tells everything that is wrong at once, each under its own field', () => {
  const mistakes: [Partial<TripDraft>, string][] = [
    [{ title: '' }, 'REQUIRED title'],
    [{ content: '' }, 'REQUIRED content'],
    [{ expectedLearning: '' }, 'REQUIRED expectedLearning'],
    [{ stops: [stop({ unit: 'x' })] }, 'NOT_FOUND stops.0.unit'],
    [{ topics: ['x'] }, 'NOT_FOUND topics.0'],
    [{ form: 'x' }, 'NOT_FOUND form'],
    [{ participants: ['binh'] }, 'DIFFERENT_ORGANIZATION participants.0'],
  ]
  fc.assert(
    fc.property(fc.subarray(mistakes), (made) => {
      const more = made.reduce<Partial<TripDraft>>((all, [part]) => ({ ...all, ...part }), {})
      expect(wrong(more).sort()).toEqual(made.map(([, refusal]) => refusal).sort())
    }),
  )
})
