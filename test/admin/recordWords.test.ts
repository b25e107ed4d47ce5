import type { Field, Payload } from 'payload'
import { isRecord } from '@/access/guards'
import { RecordTitle } from '@admin/fields/RecordTitle'
import { NAMES } from '@admin/fields/names'
import { RECORD_TITLES } from '@admin/fields/recordTitle'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Setting } from '@test/services/setting'

/** What a record says on its own page: the words that its list says, and a title that a person reads. */
let payload: Payload
let setting: Setting
beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
})
afterAll(() => closeTestPayload(payload))

function* fieldsIn(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    yield field
    if ('fields' in field) yield* fieldsIn(field.fields)
  }
}

const drawn = (field: Field, part: 'Cell' | 'Field'): unknown => {
  const components: unknown = field.admin?.components
  return isRecord(components) ? components[part] : undefined
}

test('what a list says in words of its own, the page of a record says too', () => {
  const found = payload.config.collections.flatMap(({ slug, fields }) =>
    [...fieldsIn(fields)]
      // A state or a box of Payload's own kind has its words on the page anyway.
      .filter((field) => (field.type === 'text' || field.type === 'date') && drawn(field, 'Cell'))
      .map((field) => [slug, 'name' in field && field.name, drawn(field, 'Field') !== undefined]),
  )
  expect(found).toContainEqual(['transitions', 'event', true])
  expect(found.filter(([, , both]) => !both)).toEqual([])
})

test('no record is called by the key that keeps it unique, nor by its id', () => {
  const titles = payload.config.collections
    .filter(({ slug, admin }) => !slug.startsWith('payload-') && !admin.hidden)
    .map(({ slug, admin }) => [slug, admin.useAsTitle])
  expect(titles.filter(([, title]) => title === 'key' || title === 'id')).toEqual([])
})

test('words of the system are said as people say them, and as they stand where they have no name', () => {
  expect(NAMES.level('commune', 'vi')).toBe('Cấp xã')
  expect(NAMES.place('expectedLearning', 'vi')).toBe('Nội dung thu hoạch dự kiến')
  expect(NAMES.place('lines.2.from', 'en')).toBe('Line 3: from')
  expect(NAMES.actor('focal', 'vi')).toBe('Ban đầu mối')
  expect(NAMES.level('constructor', 'vi')).toBe('constructor')
})

test('a trace, a half-day and a notice are called by what they tell, in both languages', () => {
  const move = { event: 'start', toState: 'underWay', at: '2026-11-25T23:40:00.000Z' }
  expect(RECORD_TITLES.transitions(move, 'vi')).toMatch(/ → Đang đi · 26\/11\/2026 06:40$/)
  expect(RECORD_TITLES['day-credits']({ day: '2026-11-19', half: 'am' }, 'vi')).toBe('19/11/2026 · Sáng')
  expect(RECORD_TITLES['day-credits']({ day: '2026-11-19', half: 'pm' }, 'en')).toBe('19/11/2026 · Afternoon')
  const told = { kind: 'planReturned', params: { period: '2026-Q4' } }
  expect(RECORD_TITLES.notifications(told, 'vi')).toBe('Kế hoạch được trả lại để chỉnh sửa · Quý IV năm 2026')
  expect(RECORD_TITLES.notifications({}, 'vi')).toBe('')
})

test('a photo from a phone is called by its caption and time, and a scan by the name of its file', () => {
  const sent = { uploadedBy: 'me', filename: 'me-0b1c.jpg', createdAt: '2026-11-26T02:54:00.000Z' }
  expect(RECORD_TITLES.media(sent, 'vi')).toBe('Ảnh · 26/11/2026 09:54')
  expect(RECORD_TITLES.media({ ...sent, caption: 'Cầu Suối Cạn' }, 'en')).toBe(
    'Cầu Suối Cạn · 26/11/2026 09:54',
  )
  expect(RECORD_TITLES.media({ ...sent, filename: 'HD-01.pdf' }, 'vi')).toBe('')
})

test('what became of a unit is called by the names of the two', async () => {
  const units = setting.office.units
  const data = { fromUnit: units.get('Phú Đình'), toUnit: units.get('Bình Yên'), on: '2025-07-01' }
  const title = async (row: unknown, id?: string): Promise<unknown> => {
    const props = { id, collectionSlug: 'unit-successions', data: row, req: await setting.as('focal') }
    const element: unknown = await Reflect.apply(RecordTitle, undefined, [props])
    return isRecord(element) && isRecord(element.props) ? element.props.words : element
  }
  expect(await title(data, 'one')).toBe('Phú Đình → Bình Yên (01/07/2025)')
  expect(await title({}, undefined)).toBeNull()
})
