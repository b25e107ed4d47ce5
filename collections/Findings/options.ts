import { label, optionsOf } from '@/fields/labels'

export const KIND_OPTIONS = optionsOf({
  difficulty: label('Khó khăn, vướng mắc', 'Difficulty'),
  aspiration: label('Tâm tư, nguyện vọng', 'Concern or hope'),
  recommendation: label('Kiến nghị', 'Recommendation'),
  model: label('Mô hình hay', 'Good model'),
})

export const ADDRESSEE_OPTIONS = optionsOf({
  partyCommittee: label('Cấp ủy', 'Party committee'),
  authorities: label('Chính quyền', 'Authorities'),
  higherUnion: label('Đoàn cấp trên', 'The Union above'),
  ownOffice: label('Ban Thường vụ', 'The Standing Committee'),
})

export const FINDING_STATE_OPTIONS = optionsOf({
  open: label('Đang chờ', 'Open'),
  answered: label('Đã trả lời', 'Answered'),
  closed: label('Đã khép lại', 'Closed'),
})
