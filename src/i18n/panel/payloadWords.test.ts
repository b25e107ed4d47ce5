import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { isRecord } from '@/access/guards'
import { PAYLOAD_WORDS } from './payloadWords'

/** Every word of Payload's in both languages, with ours over it. */
function* pairs(
  english: unknown,
  vietnamese: unknown,
  ours: unknown,
  path = '',
): Generator<[string, unknown, unknown]> {
  if (!isRecord(english)) return
  for (const [key, value] of Object.entries(english)) {
    const ownWord = isRecord(ours) ? ours[key] : undefined
    const theirs = isRecord(vietnamese) ? vietnamese[key] : undefined
    if (isRecord(value)) yield* pairs(value, theirs, ownWord, `${path}${key}.`)
    else yield [`${path}${key}`, value, ownWord ?? theirs]
  }
}

test('nothing that Payload says in the Vietnamese panel is missing or left in English', () => {
  const left = [...pairs(en.translations, vi.translations, PAYLOAD_WORDS.vi)].filter(
    ([, english, vietnamese]) => vietnamese === undefined || vietnamese === english,
  )
  expect(left.map(([path]) => path)).toEqual([])
})

test('Payload says đồng chí to people, as offices do', () => {
  const said = [...pairs(vi.translations, vi.translations, PAYLOAD_WORDS.vi)].map(([, , words]) =>
    String(words),
  )
  expect(said.filter((words) => /(?<!\p{L})bạn(?!\p{L})/iu.test(words))).toEqual([])
  expect(said).toContain('Nhập email của đồng chí để nhận hướng dẫn tạo lại mật khẩu.')
  // A table and a panel are no persons.
  expect(said.some((words) => words.includes('bảng'))).toBe(true)
})
