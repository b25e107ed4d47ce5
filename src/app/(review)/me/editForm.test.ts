import fc from 'fast-check'
import { isRecord } from '@/access/guards'
import { addDays, asDayKey, type Half, halfDaysOf } from '@/domain/calendar'
import { editFormIn, editFormOf, editInputOf } from './editForm'
import type { MyLineFragment } from './MyLines.generated'

type Stop = MyLineFragment['trip']['stops'][number]

const lineWith = (stops: Stop[]): MyLineFragment => ({
  period: '2026-Q4',
  topics: [{ id: 't1', code: '04.01', nameVi: 'Khảo sát', nameEn: 'Survey' }],
  trip: {
    id: 'x',
    title: 'Khảo sát thanh niên',
    leader: 'me',
    origin: 'planned',
    state: 'registered',
    version: 3,
    content: 'Nắm tình hình',
    expectedLearning: 'Phương pháp',
    form: 'f1',
    mode: 'group',
    duty: 'both',
    firstDay: stops[0]?.from ?? '',
    lastDay: stops.at(-1)?.to ?? '',
    halfDays: 1,
    requestReason: null,
    orderNumber: null,
    stepsOpen: [],
    participants: [
      { cadre: 'me', name: 'Nguyễn Thị Ánh' },
      { cadre: 'other', name: 'Đỗ Văn Hữu' },
    ],
    stops,
  },
})

const day = asDayKey('2026-10-05') ?? '2026-10-05'
const someHalf = fc.constantFrom('am' as const, 'pm' as const, null)
const stop = fc
  .record({ length: fc.nat(3), fromHalf: someHalf, toHalf: someHalf })
  .filter(({ length, fromHalf, toHalf }) => length > 0 || !(fromHalf === 'pm' && toHalf === 'am'))
  .map(({ length, fromHalf, toHalf }): Stop => ({
    unit: 'u',
    unitName: 'Phú Lương',
    from: day,
    to: addDays(day, length),
    fromHalf,
    toHalf,
  }))

const halves = (value: unknown): string[] => {
  const given = isRecord(value) ? value : {}
  const [from, to] = [asDayKey(given.from), asDayKey(given.to)]
  const as = (half: unknown): Half | undefined => (half === 'am' || half === 'pm' ? half : undefined)
  return from && to ? halfDaysOf({ from, to, fromHalf: as(given.fromHalf), toHalf: as(given.toHalf) }) : []
}

test('a line that is opened and sent as it stands asks for what it was: the same half-days, people and topics', () => {
  fc.assert(
    fc.property(fc.array(stop, { minLength: 1, maxLength: 3 }), (stops) => {
      const input = editInputOf('x', editFormOf(lineWith(stops), 'vi'))
      expect(input).toMatchObject({
        trip: 'x',
        version: 3,
        title: 'Khảo sát thanh niên',
        content: 'Nắm tình hình',
        expectedLearning: 'Phương pháp',
        form: 'f1',
        mode: 'group',
        duty: 'both',
        topics: ['t1'],
        participants: ['other'],
      })
      const sent = Array.isArray(input.stops) ? input.stops : []
      expect(sent.map(halves)).toEqual(stops.map(halves))
    }),
  )
})

test('what was begun on one version stays of that version, and survives being stored', () => {
  const line = lineWith([
    { unit: 'u', unitName: 'Phú Lương', from: day, to: day, fromHalf: 'pm', toHalf: null },
  ])
  const stored: unknown = JSON.parse(JSON.stringify({ ...editFormOf(line, 'vi'), title: 'Đang sửa' }))
  if (!isRecord(stored)) throw new TypeError('Nothing was stored')
  const later = { ...line, trip: { ...line.trip, version: 9 } }
  const again = editFormIn(later, 'vi')(stored)
  expect(again).toEqual({ ...editFormOf(line, 'vi'), title: 'Đang sửa' })
  expect(editFormIn(later, 'en')({})).toMatchObject({ version: 9, topics: [{ label: 'Survey' }] })
})
