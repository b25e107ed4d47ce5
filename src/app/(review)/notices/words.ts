import { vocabulary } from '../shell/language'

/** The words of one's own notices. */
export const noticeWords = vocabulary(
  {
    title: 'Thông báo',
    bell: (unread: number) => (unread === 0 ? 'Thông báo' : `Thông báo: ${String(unread)} chưa đọc`),
    none: 'Chưa có thông báo nào. Khi kế hoạch, chuyến đi hay báo cáo của đồng chí có thay đổi, thông báo sẽ ở đây.',
    unread: 'chưa đọc',
    readAll: (unread: number) => `Đánh dấu ${String(unread)} thông báo đã đọc`,
    more: 'Xem thêm',
    due: (count: number) => `${String(count)} việc sắp đến hạn`,
    overdue: (count: number) => `${String(count)} việc quá hạn`,
    late: (count: number) => `${String(count)} người chậm`,
  },
  {
    title: 'Notices',
    bell: (unread: number) => (unread === 0 ? 'Notices' : `Notices: ${String(unread)} unread`),
    none: 'No notices yet. When something changes about your plans, trips or reports you will see it here.',
    unread: 'unread',
    readAll: (unread: number) => `Mark ${String(unread)} as read`,
    more: 'Show more',
    due: (count: number) => `${String(count)} due soon`,
    overdue: (count: number) => `${String(count)} overdue`,
    late: (count: number) => `${String(count)} people late`,
  },
)
