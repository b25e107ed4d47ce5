import type { DayKey } from '../calendar'
import { checkNote, LONGEST_NOTE, MOST_NOTE_PHOTOS, type NotedTrip, phaseOn } from '.'
import { TRIP_STATES } from '../workflow'

const trip: NotedTrip = {
  state: 'approved',
  firstDay: '2026-07-15',
  lastDay: '2026-07-17',
  units: ['u1', 'u2'],
}
const note = { text: 'Chi đoàn có 12 đoàn viên đi làm xa', unit: 'u1', photos: [] }
const told = (more: object, day: DayKey = '2026-07-16', on = trip): string[] =>
  checkNote({ ...note, ...more }, on, day).map(({ code, field }) => `${code} ${field ?? ''}`)

const PHASES: [DayKey, string][] = [
  ['2026-07-14', 'before'],
  ['2026-07-15', 'during'],
  ['2026-07-17', 'during'],
  ['2026-07-18', 'after'],
]
it.each(PHASES)('a note of %s is of the phase %s', (day, phase) => expect(phaseOn(day, trip)).toBe(phase))

it.each<DayKey>(['2026-07-01', '2026-07-16', '2026-08-17'])('a note may be written on %s', (day) =>
  expect(told({}, day)).toEqual([]),
)

it.each<[DayKey, string]>([
  ['2026-06-30', 'DATE_NOT_REACHED at'],
  ['2026-08-18', 'DATE_PASSED at'],
])('a note of %s does not belong to the trip any more, or not yet', (day, refusal) =>
  expect(told({}, day)).toEqual([refusal]),
)

const NOTED: readonly string[] = ['approved', 'coordinated', 'underWay', 'done', 'recorded']
it.each(TRIP_STATES.filter((one) => !NOTED.includes(one)))('a trip that is %s takes no notes', (state) =>
  expect(told({}, '2026-07-16', { ...trip, state: state })).toEqual(['STEP_OUT_OF_ORDER trip']),
)
it.each(TRIP_STATES.filter((one) => NOTED.includes(one)))('a trip that is %s takes notes', (state) =>
  expect(told({}, '2026-07-16', { ...trip, state })).toEqual([]),
)

it('a note has words, not too many, of a stop of the trip, with few photos', () => {
  expect(told({ text: ' ' })).toEqual(['REQUIRED text'])
  expect(told({ text: 'a'.repeat(LONGEST_NOTE + 1) })).toEqual(['TOO_LONG text'])
  expect(told({ text: 'a'.repeat(LONGEST_NOTE) })).toEqual([])
  expect(told({ unit: 'u3' })).toEqual(['NOT_FOUND unit'])
  expect(told({ unit: undefined })).toEqual([])
  expect(told({ photos: Array.from({ length: MOST_NOTE_PHOTOS + 1 }, () => 'p') })).toEqual([
    'TOO_LONG photos',
  ])
  expect(told({ photos: Array.from({ length: MOST_NOTE_PHOTOS }, () => 'p') })).toEqual([])
})
