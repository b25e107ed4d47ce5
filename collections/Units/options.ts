import { label, optionsOf } from '@/fields/labels'
import type { UnitLevel, UnitType } from '@/domain/units'

export const UNIT_LEVEL_OPTIONS = optionsOf<UnitLevel>({
  branch: label('Chi đoàn, thôn, trường', 'Branch, village, school'),
  commune: label('Cấp xã', 'Commune level'),
  district: label('Cấp huyện', 'District level'),
  province: label('Cấp tỉnh', 'Province level'),
  other: label('Nơi khác', 'Another place'),
})

export const UNIT_TYPE_OPTIONS = optionsOf<UnitType>({
  tinh: label('Tỉnh', 'Province'),
  thanhPhoTrungUong: label('Thành phố trực thuộc Trung ương', 'Centrally run city'),
  huyen: label('Huyện', 'District'),
  thanhPho: label('Thành phố thuộc tỉnh', 'Provincial city'),
  thiXa: label('Thị xã', 'Town'),
  quan: label('Quận', 'Urban district'),
  xa: label('Xã', 'Commune'),
  phuong: label('Phường', 'Ward'),
  thiTran: label('Thị trấn', 'Township'),
  dacKhu: label('Đặc khu', 'Special zone'),
  chiDoan: label('Chi đoàn', 'Branch'),
  thon: label('Thôn, ấp, khu phố', 'Village or quarter'),
  truong: label('Trường học', 'School'),
  chua: label('Cơ sở tôn giáo', 'Religious place'),
  khac: label('Khác', 'Other'),
})
