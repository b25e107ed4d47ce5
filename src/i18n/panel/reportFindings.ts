import { named, type Named } from '../language'

/** The words of the table of what was found in the period of a report. */
export const REPORT_FINDINGS = {
  title: named('Phát hiện, kiến nghị trong kỳ', 'Findings and recommendations of the period'),
  kind: named('Loại', 'Kind'),
  text: named('Nội dung', 'What was found'),
  unit: named('Nơi ghi nhận', 'Where'),
  addressee: named('Kiến nghị với', 'Addressee'),
  foundOn: named('Ngày', 'Day'),
  state: named('Trạng thái', 'State'),
  heldBack: named('Hạn chế người xem', 'Restricted'),
  more: named('Còn lại xem trong sổ phát hiện', 'The rest is in the register of findings'),
  none: named('Kỳ này chưa ghi nhận phát hiện nào.', 'Nothing has been found in this period.'),
} as const satisfies Record<string, Named>
