import type { LedgerMissReason } from '@/domain/quota'
import { named, type Named } from './language'

/** Why a half-day of a trip does not count, in the words of whoever explains a ledger. */
export const LEDGER_MISS_LABELS: Readonly<Record<LedgerMissReason, Named>> = {
  NOT_DONE: named(
    'Chuyến đi chưa thực hiện hoặc chưa ghi kết quả',
    'The trip has not been made, or has no result yet',
  ),
  NOT_IN_SERVICE: named('Không công tác tại cơ quan vào ngày đó', 'Not in service in an office on that day'),
  NO_POLICY: named(
    'Cơ quan chưa có quy định đi cơ sở áp dụng cho ngày đó',
    'The office has no policy in force on that day',
  ),
  EXEMPT: named(
    'Không thuộc đối tượng vào ngày đó (theo vị trí công tác hoặc đang được miễn)',
    'Exempt on that day, by job or on leave',
  ),
  NO_EVIDENCE: named(
    'Chưa có số công lệnh hoặc quyết định cử đi',
    'The travel order or the decision has no number yet',
  ),
  OUTSIDE_WINDOW: named(
    'Ngoài khoảng thời gian được tính theo quy định',
    'Outside the time of the year that the policy counts',
  ),
  NO_STOP: named('Đang trên đường, không ở đơn vị nào', 'On the way, at no unit'),
  HOME_UNIT: named('Nơi cơ quan đóng trụ sở, không tính', "In the office's own town, which does not count"),
  HALF_DAYS_NOT_ALLOWED: named(
    'Chỉ đi nửa ngày, quy định không tính nửa ngày',
    'Half a day, and the policy counts no halves',
  ),
  ALREADY_COUNTED: named('Buổi này đã được tính ở chuyến đi khác', 'Another trip has brought this half-day'),
  NOT_ENTERED: named(
    'Theo quy định lúc ghi kết quả thì không tính; theo quy định hiện nay thì có',
    'It did not count when the result was recorded; by the rules of today it would',
  ),
}
