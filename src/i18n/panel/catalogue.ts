import { named, type Named } from '../language'

/** The words of the catalogue of topics. */
export const CATALOGUE = {
  title: named('Chuyên đề theo nhóm', 'Topics by category'),
  intro: named(
    'Kéo để xếp thứ tự trong nhóm; đánh dấu nội dung trọng tâm của năm; chuyên đề thôi dùng thì đặt ngày ngừng, không xóa.',
    'Drag to put topics in order; mark the focus of the year; give a topic that is no longer used its last day, never delete it.',
  ),
  introReader: named(
    'Danh mục của cơ quan và của cấp trên, nội dung trọng tâm và số chuyến trong năm.',
    "The office's catalogue, its focus and the trips of the year.",
  ),
  year: named('Năm', 'Year'),
  trips: named('chuyến', 'trips'),
  focus: named('Trọng tâm', 'Focus'),
  retired: named('ngừng dùng sau', 'in use until'),
  sensitive: named('nhạy cảm', 'sensitive'),
  above: named('của cấp trên', 'from above'),
  up: named('Lên', 'Up'),
  down: named('Xuống', 'Down'),
  retire: named('Ngừng dùng', 'Retire'),
  retireOn: named(
    'Ngày cuối cùng còn dùng (dd/mm/yyyy), để trống là dùng tiếp',
    'Last day of use (dd/mm/yyyy); empty: still in use',
  ),
  save: named('Lưu', 'Save'),
  cancel: named('Thôi', 'Not now'),
  add: named('Thêm chuyên đề', 'Add a topic'),
  exportExcel: named('Tải danh mục (Excel)', 'Download (Excel)'),
  importExcel: named('Nhập từ Excel', 'Import from Excel'),
  importWhy: named(
    'Tải danh mục về, sửa hoặc thêm dòng rồi chọn lại tệp. Mã đã có thì sửa, mã mới thì thêm; dòng không có trong tệp giữ nguyên.',
    'Download the catalogue, change or add rows, then choose the file. A known code is changed, a new one is added; what is not in the file stays.',
  ),
  file: named('Tệp .xlsx', 'File, .xlsx'),
  row: named('Hàng', 'Row'),
  code: named('Mã', 'Code'),
  name: named('Tên chuyên đề', 'Name'),
  willBe: named('Sẽ', 'Will be'),
  create: named('thêm mới', 'added'),
  update: named('sửa', 'changed'),
  same: named('giữ nguyên', 'left as it is'),
  write: named('Ghi vào danh mục', 'Write to the catalogue'),
  nothingToDo: named(
    'Tệp giống hệt danh mục, không có gì để ghi.',
    'The file is what the catalogue says: nothing to write.',
  ),
  wrong: named(
    'Chưa ghi gì. Sửa các dòng sau rồi chọn lại tệp:',
    'Nothing was written. Mend these rows, then choose the file again:',
  ),
  unreadable: named(
    'Không đọc được tệp này. Chọn tệp Excel (.xlsx) có hàng đầu là tên cột như tệp tải về.',
    'The file cannot be read. Choose an Excel file (.xlsx) whose first row has the names of the columns, as the download has.',
  ),
  previewFailed: named(
    'Mạng hoặc máy chủ không trả lời, chưa ghi gì. Đồng chí chọn lại tệp.',
    'The network or the server did not answer, and nothing was written. Choose the file again.',
  ),
  writeFailed: named(
    'Chưa rõ đã ghi hay chưa: mạng hoặc máy chủ không trả lời. Đồng chí tải lại trang, xem danh mục rồi mới làm lại.',
    'It is not known whether it was written: the network or the server did not answer. Load the page anew and look before you try again.',
  ),
  failed: named('Chưa lưu được, đồng chí thử lại.', 'That was not saved; try again.'),
  empty: named('Danh mục của cơ quan chưa có chuyên đề nào.', "The office's catalogue has no topics yet."),
  use: named('Nơi dùng', 'Where it is used'),
  unused: named('Chưa có chuyến nào chọn chuyên đề này.', 'No trip has this topic yet.'),
  allTrips: named('Xem tất cả các chuyến', 'See all trips'),
} as const satisfies Record<string, Named>
