import type { TripFormSeed } from '../types'

/** The four forms of row TN-15, the same in several provinces. Offices may edit the list (row AG-01). */
export const tripForms = [
  {
    code: 'HT1',
    name: {
      vi: 'Theo chuyên đề (điều tra, khảo sát, nắm bắt tình hình; nghiên cứu, tìm hiểu đoàn viên, thanh thiếu nhi)',
      en: 'Thematic: survey, fact-finding, study of members and youth',
    },
  },
  {
    code: 'HT2',
    name: {
      vi: 'Phối hợp tổ chức, triển khai hoạt động tại cơ sở',
      en: 'Co-organising or running activities at the grassroots',
    },
  },
  {
    code: 'HT3',
    name: {
      vi: 'Kiểm tra, giám sát theo chương trình của BTV, UBKT',
      en: "Inspection and supervision under the Standing Committee's or Inspection Commission's programme",
    },
  },
  {
    code: 'HT4',
    name: {
      vi: 'Dự hội nghị BCH, BTV đoàn cấp dưới; dự sinh hoạt chi đoàn',
      en: "Attending lower committees' meetings and branch meetings",
    },
  },
] as const satisfies readonly TripFormSeed[]
