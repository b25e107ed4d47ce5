import { named, type Named } from '../language'

/** The names of ready-made views of the lists. */
export const VIEWS = {
  views: named('Xem nhanh', 'Ready views'),
  all: named('Tất cả', 'All'),
  thisQuarter: named('Quý này', 'This quarter'),
  nextQuarter: named('Quý sau', 'Next quarter'),
  waiting: named('Đang chờ duyệt', 'Waiting'),
  returned: named('Bị trả lại', 'Returned'),
  offices: named('Của cơ quan', "The office's"),
  mine: named('Của tôi', 'Mine'),
  unplanned: named('Đột xuất', 'Unplanned'),
  asking: named('Đang xin ý kiến', 'Consent requested'),
  underWay: named('Đang đi', 'Under way'),
  withoutOrder: named('Chưa có công lệnh', 'Without a travel order'),
  open: named('Chưa trả lời', 'Open'),
  recommendations: named('Kiến nghị', 'Recommendations'),
  models: named('Mô hình hay', 'Good models'),
  focus: named('Trọng tâm năm nay', 'Focus of this year'),
  inUse: named('Đang dùng', 'In use'),
  retired: named('Đã ngừng dùng', 'Retired'),
} as const satisfies Record<string, Named>
