import { formatDay, isDayKey } from '@/domain/calendar'
import type { ImportProblem, ImportRule } from '@/domain/units/import'
import { LANGUAGES, type Language } from './language'

type Given = (name: string, text?: (value: string) => string) => string
type Words = Readonly<Record<ImportRule, (given: Given) => string>>

const VI: Words = {
  FILE_TYPE: () => 'Chỉ nhận tệp CSV hoặc Excel (XLSX). Lưu lại từ Excel theo một trong hai dạng này.',
  FILE_TOO_LARGE: (given) =>
    `Tệp quá lớn${given('max', (max) => ` (tối đa ${max} MB)`)}. Tách thành nhiều tệp.`,
  FILE_UNREADABLE: () =>
    'Không đọc được tệp: tệp hỏng, có mật khẩu hoặc sai dấu ngoặc kép. Mở trong Excel và lưu lại.',
  ENCODING: () => 'Không nhận ra bảng mã tiếng Việt của tệp. Lưu lại dạng “CSV UTF-8” hoặc Excel (XLSX).',
  NO_TABLE: () =>
    'Không có bảng nào đúng mẫu hoặc bảng không có dòng nào. Tải tệp mẫu và điền theo các cột của mẫu.',
  COLUMN_MISSING: () => 'thiếu cột bắt buộc này. Thêm cột đúng tên như trong tệp mẫu.',
  COLUMN_TWICE: () => 'có hai cột cùng nghĩa. Bỏ một cột.',
  TOO_MANY_ROWS: (given) =>
    `Quá nhiều dòng${given('max', (max) => ` (tối đa ${max})`)}. Tách thành nhiều tệp.`,
  REQUIRED: () => 'chưa có nội dung. Điền ô này.',
  TOO_LONG: (given) => `quá dài${given('max', (max) => ` (tối đa ${max} ký tự)`)}. Rút gọn.`,
  FORMULA: () => 'là công thức. Thay bằng giá trị (dán giá trị).',
  UNKNOWN_WORD: (given) =>
    `${given('value', (value) => `“${value}” `)}không có trong danh sách cho phép. Ghi như trong tệp mẫu.`,
  INVALID_DAY: (given) =>
    `${given('value', (value) => `“${value}” `)}không phải là ngày. Ghi dạng ngày/tháng/năm, ví dụ 01/07/2025.`,
  INVALID_NUMBER: (given) =>
    `${given('value', (value) => `“${value}” `)}không phải là số hợp lệ${given('max', (max) => ` (từ -${max} đến ${max})`)}. Sửa lại.`,
  DATES_REVERSED: (given) =>
    `đến ngày${given('to', (to) => ` ${to}`)} đứng trước có từ ngày${given('from', (from) => ` ${from}`)}. Sửa lại thứ tự.`,
  CODE_TWICE: (given) =>
    `mã${given('code', (code) => ` ${code}`)} đã dùng cho đơn vị khác trong cùng thời gian${given('other', (row) => ` (dòng ${row})`)}${given('from', (from) => `, từ ngày ${from}`)}${given('to', (to) => ` đến ngày ${to}`)}. Sửa mã, hoặc ghi ngày hết hiệu lực của đơn vị cũ.`,
  KEPT_ABOVE: (given) =>
    `đơn vị mã${given('code', (code) => ` ${code}`)} do cơ quan cấp trên quản lý và nội dung khác với danh mục. Ghi đúng như danh mục, hoặc đề nghị cấp trên sửa.`,
  PARENT_NOT_FOUND: (given) =>
    `không có đơn vị mã${given('code', (code) => ` ${code}`)} tồn tại cùng thời gian, trong tệp và trong danh mục. Thêm đơn vị đó vào tệp hoặc sửa mã.`,
  PARENT_CIRCLE: () => 'các đơn vị trực thuộc lẫn nhau thành vòng. Sửa mã trực thuộc.',
  UNIT_NOT_FOUND: (given) =>
    `không có đơn vị mã${given('code', (code) => ` ${code}`)} vào ngày${given('day', (day) => ` ${day}`)}. Đơn vị cũ phải còn đến hôm trước, đơn vị mới phải có từ ngày kế tục.`,
  WHOLE_OF_ITSELF: () => 'đơn vị không thể kế tục toàn bộ chính nó. Ghi “Một phần” hoặc bỏ dòng.',
  SUCCESSION_TWICE: (given) => `trùng với dòng${given('other', (row) => ` ${row}`)}. Bỏ một dòng.`,
  SUCCESSION_CIRCLE: () => 'kế tục thành vòng: đơn vị mới lại trở về đơn vị cũ. Kiểm tra mã cũ, mã mới.',
}

const EN: Words = {
  FILE_TYPE: () => 'Only CSV and Excel (XLSX) files are read. Save it from Excel as one of them.',
  FILE_TOO_LARGE: (given) =>
    `The file is too large${given('max', (max) => ` (at most ${max} MB)`)}. Split it into several.`,
  FILE_UNREADABLE: () =>
    'The file cannot be read: it is damaged, has a password or a stray quotation mark. Open it in Excel and save it again.',
  ENCODING: () => 'The Vietnamese encoding of the file is not known. Save it as “CSV UTF-8” or Excel (XLSX).',
  NO_TABLE: () =>
    'No table has the columns of the template, or it has no rows. Download the template and fill in its columns.',
  COLUMN_MISSING: () => 'this column is required. Add it with the heading that the template has.',
  COLUMN_TWICE: () => 'two columns mean the same. Take one out.',
  TOO_MANY_ROWS: (given) =>
    `Too many rows${given('max', (max) => ` (at most ${max})`)}. Split the file into several.`,
  REQUIRED: () => 'is empty. Fill the cell in.',
  TOO_LONG: (given) => `is too long${given('max', (max) => ` (at most ${max} characters)`)}. Shorten it.`,
  FORMULA: () => 'is a formula. Replace it by its value (paste as values).',
  UNKNOWN_WORD: (given) =>
    `${given('value', (value) => `“${value}” `)}is none of the words that are allowed. Write it as the template does.`,
  INVALID_DAY: (given) =>
    `${given('value', (value) => `“${value}” `)}is not a day. Write day/month/year, as in 01/07/2025.`,
  INVALID_NUMBER: (given) =>
    `${given('value', (value) => `“${value}” `)}is not a number that is allowed${given('max', (max) => ` (-${max} to ${max})`)}. Correct it.`,
  DATES_REVERSED: (given) =>
    `ends${given('to', (to) => ` on ${to}`)} before it begins${given('from', (from) => ` on ${from}`)}. Correct the order.`,
  CODE_TWICE: (given) =>
    `the code${given('code', (code) => ` ${code}`)} is another unit's at the same time${given('other', (row) => ` (row ${row})`)}${given('from', (from) => `, from ${from}`)}${given('to', (to) => ` to ${to}`)}. Correct the code, or give the last day of the old unit.`,
  KEPT_ABOVE: (given) =>
    `the unit with the code${given('code', (code) => ` ${code}`)} is kept by an office above, and differs from the catalogue. Write it as the catalogue has it, or ask that office to change it.`,
  PARENT_NOT_FOUND: (given) =>
    `no unit with the code${given('code', (code) => ` ${code}`)} existed at the same time, in the file or in the catalogue. Add it to the file or correct the code.`,
  PARENT_CIRCLE: () => 'the units are part of each other in a circle. Correct the parent code.',
  UNIT_NOT_FOUND: (given) =>
    `there is no unit with the code${given('code', (code) => ` ${code}`)}${given('day', (day) => ` on ${day}`)}. The old unit must exist on the day before, the new one on the day itself.`,
  WHOLE_OF_ITSELF: () => 'a unit cannot follow the whole of itself. Write “Part” or take the row out.',
  SUCCESSION_TWICE: (given) => `is the same as row${given('other', (row) => ` ${row}`)}. Take one out.`,
  SUCCESSION_CIRCLE: () =>
    'the successions go in a circle: the new unit comes back to the old one. Check both codes.',
}

const WORDS: Readonly<Record<Language, Words>> = { vi: VI, en: EN }
const PLACE = {
  vi: { row: 'Dòng', column: 'cột' },
  en: { row: 'Row', column: 'column' },
} as const

/** Where and what is wrong, as a person reads it: 'Đơn vị, dòng 12, cột Mã trực thuộc – không có đơn vị …'. */
export function importMessage(
  { rule, table, row, column, params = {} }: ImportProblem,
  language: Language,
): string {
  const given: Given = (name, text = (value) => value) => {
    const value = Object.hasOwn(params, name) ? String(params[name]) : ''
    return value === '' ? '' : text(isDayKey(value) ? formatDay(value) : value)
  }
  const place = PLACE[language]
  const where = [
    table,
    row !== undefined && `${table === undefined ? place.row : place.row.toLowerCase()} ${row}`,
    column !== undefined && `${place.column} “${column}”`,
  ].filter(Boolean)
  const text = WORDS[language][rule](given)
  return where.length === 0 ? text : `${where.join(', ')} – ${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/** In both languages. */
export const importMessages = (problem: ImportProblem): Record<Language, string> => {
  const [vi, en] = LANGUAGES.map((language) => importMessage(problem, language))
  return { vi: vi ?? '', en: en ?? '' }
}
