import { REFUSAL_CODES } from '@/domain/refusal/codes'
import type { Refusal } from '@/domain/refusal/refusal'

import { LANGUAGES } from './language'
import { refusalMessage } from './refusalMessages'

/** Every param that some rule gives. */
const PARAMS = {
  min: 1,
  max: 300,
  from: '2026-01-01',
  to: '2026-03-31',
  day: '2026-07-01',
  unit: 'xã Lăng',
  topic: '11.02',
  event: 'approve',
  state: 'submitted',
  awaiting: 'focal',
  version: 4,
  seen: 3,
  period: '2026-Q1',
  year: 2026,
  name: 'Đợt 1',
}

const vi = (refusal: Refusal): string => refusalMessage(refusal, 'vi')
const en = (refusal: Refusal): string => refusalMessage(refusal, 'en')

describe.each(LANGUAGES)('every refusal in %s', (language) => {
  it.each(REFUSAL_CODES)('%s is a whole sentence with a next step, with and without its values', (code) => {
    const messages = [
      refusalMessage({ code }, language),
      refusalMessage({ code, field: 'lines.2.from' }, language),
      refusalMessage({ code, field: 'stops' }, language),
      refusalMessage({ code, field: 'lines.2.from', params: PARAMS }, language),
    ]
    for (const message of messages) {
      expect(message).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u)
      expect(message).not.toMatch(/undefined|NaN|\[object| {2}| ,| \.|\(\)|“”|\d{4}-\d{2}-\d{2}|-Q\d/)
    }
  })
})

it('has a different message for every rule, in each language', () => {
  for (const language of LANGUAGES) {
    const messages = REFUSAL_CODES.map((code) => refusalMessage({ code }, language))
    expect(new Set(messages).size).toBe(REFUSAL_CODES.length)
  }
})

describe('a refusal message', () => {
  it('names the line and the field, the rule and the bounds, with days as documents print them', () => {
    const refusal: Refusal = {
      code: 'OUTSIDE_PERIOD',
      field: 'lines.2.from',
      params: { from: '2026-01-01', to: '2026-03-31' },
    }
    expect(vi(refusal)).toBe(
      'Dòng 3: từ ngày – ngày nằm ngoài kỳ kế hoạch (từ 01/01/2026 đến 31/03/2026). Chọn ngày trong kỳ, hoặc đăng ký vào kế hoạch của kỳ khác.',
    )
    expect(en(refusal)).toBe(
      'Line 3: from – the day lies outside the period of the plan (01/01/2026 to 31/03/2026). Choose a day in it, or register in the plan of another period.',
    )
  })

  it('leaves days alone that come as they are printed', () => {
    const params = { unit: 'xã Lăng', day: '01/07/2025' }
    expect(vi({ code: 'UNIT_NOT_VALID_ON_DATE', field: 'stops.0.unit', params })).toBe(
      'Điểm đến 1: địa bàn, đơn vị – đơn vị “xã Lăng” không tồn tại vào ngày đi 01/07/2025 (chưa thành lập hoặc đã sáp nhập). Chọn đơn vị có tại thời điểm đó.',
    )
  })

  it('names steps, states and actors, not their words in the program', () => {
    const params = { event: 'approve', state: 'submitted', awaiting: 'focal' }
    expect(vi({ code: 'STEP_OUT_OF_ORDER', params })).toBe(
      'Chưa thực hiện được bước “Duyệt” khi hồ sơ ở trạng thái “Đã gửi”; hồ sơ đang chờ Ban đầu mối. Tải lại trang để xem bước tiếp theo.',
    )
    expect(en({ code: 'STEP_OUT_OF_ORDER', params })).toBe(
      'The step “Approve” is not possible now: the document is in state “Submitted”; it awaits: Focal department. Reload the page to see the next step.',
    )
  })

  it('leaves out an actor that nobody awaits', () => {
    expect(
      vi({ code: 'STEP_OUT_OF_ORDER', params: { event: 'approve', state: 'draft', awaiting: '' } }),
    ).toBe(
      'Chưa thực hiện được bước “Duyệt” khi hồ sơ ở trạng thái “Bản nháp”. Tải lại trang để xem bước tiếp theo.',
    )
  })

  it('counts entries of a list and characters of a text', () => {
    expect(vi({ code: 'TOO_LONG', field: 'stops', params: { max: 30 } })).toBe(
      'Các điểm đến – quá nhiều mục (tối đa 30). Bớt lại hoặc tách thành nhiều lần.',
    )
    expect(vi({ code: 'TOO_LONG', field: 'title', params: { max: 300 } })).toBe(
      'Chủ đề – quá dài (tối đa 300 ký tự). Rút gọn nội dung rồi gửi lại.',
    )
    expect(vi({ code: 'REQUIRED', field: 'topics' })).toBe(
      'Chuyên đề – chưa có mục nào. Thêm ít nhất một mục rồi gửi lại.',
    )
    expect(vi({ code: 'REQUIRED', field: 'expectedLearning' })).toBe(
      'Nội dung thu hoạch dự kiến – chưa có nội dung. Điền đầy đủ rồi gửi lại.',
    )
  })

  it('says which of several documents has changed, without the word version', () => {
    const params = { version: 4, seen: 3 }
    expect(vi({ code: 'STALE_VERSION', field: 'version', params })).toBe(
      'Hồ sơ vừa được người khác thay đổi. Xem nội dung mới rồi thực hiện lại.',
    )
    expect(vi({ code: 'STALE_VERSION', field: 'plans.2.version', params })).toMatch(
      /^Kế hoạch 3 – Hồ sơ vừa được/,
    )
  })

  it('speaks of the document where the rule names no field', () => {
    expect(vi({ code: 'NOT_FOUND', field: 'id' })).toMatch(/^Hồ sơ – không tìm thấy/)
    expect(en({ code: 'NOT_FOUND' })).toMatch(/^The document – not found/)
  })

  it('prints periods as the offices write them', () => {
    expect(vi({ code: 'NOTHING_TO_CONSOLIDATE', params: { period: '2026-Q3' } })).toContain(
      'trong quý III năm 2026',
    )
    expect(vi({ code: 'PERIOD_NOT_OPEN', params: { period: '2026', from: '2026-01-05' } })).toBe(
      'Thời gian đăng ký, báo cáo năm 2026 chưa mở hoặc đã khóa; mở từ ngày 05/01/2026. Chọn kỳ đang mở hoặc liên hệ ban đầu mối.',
    )
  })

  it('takes params for what they are, whatever they are called', () => {
    expect(vi({ code: 'STEP_OUT_OF_ORDER', params: { state: 'constructor' } })).toContain('“constructor”')
  })
})
