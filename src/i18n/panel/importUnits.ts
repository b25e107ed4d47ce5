import { named, type Named } from '../language'

/** The words of the screen on which units are imported. */
export const IMPORT_UNITS = {
  title: named('Nhập địa bàn từ tệp', 'Import units from a file'),
  lead: named(
    'Đơn vị và việc kế tục (cũ → mới) từ tệp Excel hoặc CSV. Xem trước rồi mới nhập; có một dòng sai thì không nhập dòng nào. Nhập lại cùng một tệp không làm thay đổi gì.',
    'Units and what became of them (old → new) from an Excel or CSV file. You see first what would happen; where one row is wrong, none is imported. Importing the same file again changes nothing.',
  ),
  templates: named('Tệp mẫu', 'Templates'),
  templateXlsx: named('Excel (đơn vị và kế tục)', 'Excel (units and successions)'),
  templateCsv: named('CSV đơn vị', 'CSV of units'),
  templateSuccessions: named('CSV kế tục', 'CSV of successions'),
  file: named('Tệp .xlsx hoặc .csv, tối đa 10 MB', 'File, .xlsx or .csv, at most 10 MB'),
  preview: named('Xem trước', 'Preview'),
  reading: named('Đang đọc tệp…', 'Reading the file…'),
  import: named('Nhập', 'Import'),
  importing: named('Đang nhập', 'Importing'),
  units: named('Đơn vị', 'Units'),
  successions: named('Kế tục', 'Successions'),
  new: named('Mới', 'New'),
  changed: named('Thay đổi', 'Changed'),
  unchanged: named('Giữ nguyên', 'Unchanged'),
  refused: named('Bị từ chối', 'Refused'),
  firstRows: named('Các dòng đầu', 'First rows'),
  row: named('Dòng', 'Row'),
  code: named('Mã', 'Code'),
  name: named('Tên, ngày', 'Name, day'),
  problems: named('Cần sửa trong tệp', 'To be corrected in the file'),
  moreProblems: named('lỗi khác', 'more'),
  nothingToDo: named(
    'Mọi dòng đã có trong danh mục: không có gì để nhập.',
    'Every row is in the catalogue already: there is nothing to import.',
  ),
  done: named('Đã nhập xong.', 'The import is done.'),
  notDone: named(
    'Chưa nhập dòng nào. Sửa tệp rồi chọn lại.',
    'Nothing was imported. Correct the file and choose it again.',
  ),
  failed: named(
    'Không nhập được do lỗi hệ thống; chưa có dòng nào được ghi. Thử lại.',
    'The import failed; no row was written. Try again.',
  ),
  notAllowed: named(
    'Chỉ người phụ trách danh mục hoặc quản trị viên của cơ quan được nhập địa bàn.',
    'Only who keeps the catalogue of the office, or its administrator, may import units.',
  ),
} as const satisfies Record<string, Named>
