import { named, type Named } from '../language'

/** Names for parts and controls of Payload's that have none. */
export const MEND_WORDS = {
  recordHead: named('Tên mục', 'What this is'),
  menu: named('Đóng, mở trình đơn', 'Close or open the menu'),
  mainMenu: named('Trình đơn', 'Menu'),
  pageBefore: named('Trang trước', 'Page before'),
  pageAfter: named('Trang sau', 'Page after'),
  more: named('Việc khác', 'More to do'),
  drag: named('Kéo để đổi chỗ', 'Drag to move'),
  clearChoice: named('Xóa lựa chọn', 'Clear the choice'),
  removeFile: named('Bỏ tệp', 'Remove the file'),
  filterAdd: named('Thêm điều kiện', 'Add a condition'),
  filterRemove: named('Bỏ điều kiện', 'Remove the condition'),
  filterColumn: named('Cột được lọc', 'Column to filter by'),
  filterOperator: named('Cách so sánh', 'How it is compared'),
  copy: named('Chép địa chỉ', 'Copy the address'),
  selectAll: named('Chọn tất cả', 'Select all'),
  selectRow: named('Chọn dòng này', 'Select this row'),
} as const satisfies Record<string, Named>
