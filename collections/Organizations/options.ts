import { label, optionsOf } from '@/fields/labels'
import type { ChainName, OwnPlanApprover } from '@/domain/access'

export const LEVEL_OPTIONS = optionsOf({
  central: label('Trung ương', 'Central'),
  province: label('Tỉnh, thành phố', 'Province'),
  district: label('Huyện (đến 30/6/2025)', 'District (until 30 June 2025)'),
  commune: label('Xã, phường', 'Commune'),
})

export const CHAIN_OPTIONS = optionsOf<ChainName>({
  headFocalStanding: label(
    'Cán bộ → lãnh đạo ban → ban đầu mối → Thường trực',
    'Cadre → head of department → focal department → Standing Committee',
  ),
  headStanding: label(
    'Cán bộ → lãnh đạo ban → Thường trực',
    'Cadre → head of department → Standing Committee',
  ),
  focalStanding: label(
    'Cán bộ → ban đầu mối → Ban Thường vụ',
    'Cadre → focal department → Standing Committee',
  ),
  standing: label('Cán bộ → Thường trực', 'Cadre → Standing Committee'),
})

export const OWN_PLAN_APPROVER_OPTIONS = optionsOf<OwnPlanApprover>({
  otherStanding: label('Thành viên khác trong Thường trực', 'Another member of the Standing Committee'),
  parentOffice: label('Thường trực cơ quan cấp trên', 'The Standing Committee of the office above'),
  named: label('Người được chỉ định', 'A named person'),
})
