import type { GoverningDocumentSeed } from '../types'

/**
 * The documents that the offices cite. Numbers and dates stand as their accounts give them; where an
 * account gives none, none stands here. Titles are in our words. Whether a guidance for 2023-2027 exists is not known.
 */
export const governingDocuments = [
  {
    key: 'hd-03',
    number: '03-HD/TWĐTN-BTC',
    date: '2018-03-21',
    issuer: 'Ban Bí thư Trung ương Đoàn',
    title: {
      vi: 'Hướng dẫn chế độ đi công tác cơ sở của cán bộ Đoàn giai đoạn 2018 - 2022',
      en: 'Guidance on grassroots trips of Union cadres, 2018-2022',
    },
    scope: {
      vi: 'Cán bộ Đoàn cấp Trung ương và cấp tỉnh',
      en: 'Union cadres of the central and provincial levels',
    },
    validFrom: '2018-03-21',
    validTo: '2022-12-31',
  },
  {
    key: 'tn-37',
    number: '37-HD/TĐTN-TCKT',
    date: '2019-04-16',
    issuer: 'Ban Thường vụ Tỉnh đoàn Thái Nguyên',
    title: {
      vi: 'Hướng dẫn thực hiện chế độ công tác cơ sở 1+2',
      en: 'Guidance on carrying out the 1+2 regime of grassroots work',
    },
    scope: { vi: 'Cán bộ cơ quan Tỉnh đoàn', en: 'Cadres of the provincial office' },
    validFrom: '2019-04-16',
    validTo: null,
  },
  {
    key: 'hy-39',
    number: '39-KH/TĐTN-TCKT',
    date: null,
    issuer: 'Ban Thường vụ Tỉnh đoàn Hưng Yên',
    title: {
      vi: 'Kế hoạch đi công tác cơ sở của cán bộ Đoàn cấp tỉnh giai đoạn 2018 - 2022',
      en: 'Plan of grassroots trips of provincial cadres, 2018-2022',
    },
    scope: { vi: 'Cán bộ cơ quan Tỉnh đoàn', en: 'Cadres of the provincial office' },
    validFrom: '2018-01-01',
    validTo: '2022-12-31',
  },
  {
    key: 'tn-dai-hoi-14',
    number: null,
    date: null,
    issuer: 'Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Thái Nguyên lần thứ XIV',
    title: {
      vi: 'Nghị quyết Đại hội Đoàn tỉnh lần thứ XIV, nhiệm kỳ 2017 - 2022',
      en: 'Resolution of the 14th provincial Union congress, 2017-2022',
    },
    scope: null,
    validFrom: null,
    validTo: '2022-12-31',
  },
  {
    key: 'tn-chuong-trinh-2021',
    number: null,
    date: null,
    issuer: 'Ban Thường vụ Tỉnh đoàn Thái Nguyên',
    title: { vi: 'Chương trình công tác năm 2021', en: 'Programme of work for 2021' },
    scope: null,
    validFrom: '2021-01-01',
    validTo: '2021-12-31',
  },
  {
    key: 'ag-chu-truong-2021',
    number: null,
    date: null,
    issuer: 'Ban Thường vụ Tỉnh đoàn An Giang',
    title: {
      vi: 'Đăng ký đi cơ sở theo chủ trương 1+2 năm 2021',
      en: 'Registration of trips under the 1+2 policy in 2021',
    },
    scope: { vi: 'Cán bộ Đoàn chuyên trách cơ quan', en: 'Full-time cadres of the office' },
    validFrom: '2021-01-01',
    validTo: '2021-12-31',
  },
  {
    key: 'tg-ke-hoach-2023',
    number: null,
    date: null,
    issuer: 'Ban Thường vụ Huyện đoàn Tây Giang',
    title: {
      vi: 'Kế hoạch đi cơ sở theo chủ trương 1+ 2 năm 2023',
      en: 'Plan of trips under the 1+2 policy in 2023',
    },
    scope: { vi: 'Thường trực Huyện đoàn', en: 'The standing members of the district office' },
    validFrom: '2023-01-01',
    validTo: '2023-12-31',
  },
  {
    key: 'tg-chuong-trinh-2023',
    number: null,
    date: null,
    issuer: 'Ban Thường vụ Huyện đoàn Tây Giang',
    title: {
      vi: 'Chương trình công tác Đoàn, phong trào thanh thiếu nhi năm 2023',
      en: 'Programme of Union work and youth movements for 2023',
    },
    scope: null,
    validFrom: '2023-01-01',
    validTo: '2023-12-31',
  },
] as const satisfies readonly GoverningDocumentSeed[]
