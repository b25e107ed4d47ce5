import { matchKey } from '../../text'

/** One column of a table: its headings in both languages, the first ones being those of the template. */
interface Column {
  vi: string
  en: string
  also?: readonly string[]
  required: boolean
}

const column = (vi: string, en: string, required: boolean, ...also: string[]): Column => ({
  vi,
  en,
  required,
  also,
})

export const UNIT_COLUMNS = {
  code: column('Mã', 'Code', true, 'Mã đơn vị', 'Mã địa bàn'),
  name: column('Tên', 'Name', true, 'Tên chính thức', 'Tên đơn vị', 'Official name'),
  type: column('Loại', 'Type', true, 'Loại đơn vị'),
  level: column('Cấp', 'Level', false),
  parent: column('Mã trực thuộc', 'Parent code', false, 'Trực thuộc', 'Mã cấp trên', 'Parent'),
  validFrom: column('Có từ ngày', 'Valid from', false, 'Từ ngày', 'Hiệu lực từ'),
  validTo: column('Đến ngày', 'Valid to', false, 'Hết hiệu lực', 'Hiệu lực đến'),
  aliases: column('Tên gọi khác', 'Other names', false, 'Bí danh', 'Aliases'),
  legalBasis: column('Căn cứ pháp lý', 'Legal basis', false, 'Căn cứ'),
  latitude: column('Vĩ độ', 'Latitude', false),
  longitude: column('Kinh độ', 'Longitude', false),
} as const

export const SUCCESSION_COLUMNS = {
  from: column('Mã cũ', 'Old code', true, 'Mã đơn vị cũ'),
  to: column('Mã mới', 'New code', true, 'Mã đơn vị mới'),
  on: column('Ngày kế tục', 'On', true, 'Từ ngày', 'Ngày', 'Date'),
  extent: column('Phạm vi', 'Extent', false, 'Toàn bộ hay một phần'),
  legalBasis: column('Căn cứ pháp lý', 'Legal basis', false, 'Căn cứ'),
} as const

export type UnitColumn = keyof typeof UNIT_COLUMNS
export type SuccessionColumn = keyof typeof SUCCESSION_COLUMNS

/** The column to which a heading belongs; accents, spaces and capitals aside. */
export function columnOf<Name extends string>(
  columns: Readonly<Record<Name, Column>>,
  heading: string,
): Name | undefined {
  const key = matchKey(heading)
  const names = Object.keys(columns).filter((name): name is Name => name in columns)
  return names.find((name) => {
    const { vi, en, also = [] } = columns[name]
    return [vi, en, ...also].some((known) => matchKey(known) === key)
  })
}

export const headingsOf = (columns: Readonly<Record<string, Column>>, language: 'vi' | 'en'): string[] =>
  Object.values(columns).map((one) => one[language])
