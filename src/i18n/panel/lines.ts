import { named, type Named } from '../language'

/** The words of the table of a plan's lines. */
export const LINES = {
  plan: named('Kế hoạch', 'Plan'),
  lines: named('Số chuyến', 'Trips'),
  theme: named('Chủ đề', 'Theme'),
  when: named('Thời gian', 'When'),
  days: named('Số ngày', 'Days'),
  where: named('Địa bàn', 'Where'),
  who: named('Người đi', 'Who goes'),
  state: named('Trạng thái', 'State'),
  none: named('Kế hoạch chưa có chuyến nào.', 'There is no trip on this plan yet.'),
} as const satisfies Record<string, Named>
