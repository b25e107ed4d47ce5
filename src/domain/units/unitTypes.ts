/** What kind of place a unit is. Offices write them before the name: 'xã Tây Giang'. */
export const UNIT_TYPES = [
  'tinh',
  'thanhPhoTrungUong',
  'huyen',
  'thanhPho',
  'thiXa',
  'quan',
  'xa',
  'phuong',
  'thiTran',
  'dacKhu',
  'chiDoan',
  'thon',
  'truong',
  'chua',
  'khac',
] as const
export type UnitType = (typeof UNIT_TYPES)[number]

/** The words that people write for a type, the usual one first; none where the name says it itself. */
export const TYPE_WORDS: Readonly<Record<UnitType, readonly string[]>> = {
  tinh: ['tỉnh'],
  thanhPhoTrungUong: ['thành phố', 'TP', 'thành phố trực thuộc Trung ương'],
  huyen: ['huyện'],
  thanhPho: ['thành phố', 'TP', 'thành phố thuộc tỉnh'],
  thiXa: ['thị xã'],
  quan: ['quận'],
  xa: ['xã'],
  phuong: ['phường'],
  thiTran: ['thị trấn'],
  dacKhu: ['đặc khu'],
  chiDoan: ['chi đoàn'],
  thon: ['thôn', 'ấp', 'khu phố', 'xóm', 'bản', 'tổ dân phố'],
  truong: ['trường', 'trường học'],
  chua: ['chùa', 'nhà thờ', 'cơ sở tôn giáo'],
  khac: ['khác'],
}
