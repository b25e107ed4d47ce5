import type { DeadlineSeed, PolicySeed } from '../types'

/**
 * Settings, not law. The quota, the exempt jobs and the ten days after a trip stand in documents of
 * such offices; half days, the window and the other deadlines are this demonstration's defaults.
 */
const DEADLINES: DeadlineSeed = {
  cadrePlanDaysAfterStart: 5,
  departmentPlanDaysAfterStart: 8,
  organizationPlanDaysAfterStart: 12,
  tripReportDaysAfterTrip: 10,
  cadreReportDaysAfterEnd: 3,
  departmentReportDaysAfterEnd: 6,
  organizationReportDaysAfterEnd: 10,
  yearReportUntil: '03-31',
}

const COMMON = {
  subQuotas: [],
  exemptJobs: ['laiXe', 'keToan', 'vanThu', 'danhMay'],
  longAbsenceDays: 90,
  proRata: true,
  halfDays: true,
  windowDays: 7,
  evidence: 'order',
  deadlines: DEADLINES,
} as const

/** Thái Nguyên's sentence names one month and 60 days at once; the days count. */
const TN_14 = {
  row: 'TN-14',
  vi: 'phải đủ 1 tháng (60 ngày/năm), khuyến khích … nhiều hơn 2 tháng',
  en: 'must reach 1 month (60 days a year); more than 2 months is encouraged',
} as const

export const policies = [
  {
    ...COMMON,
    organization: 'thai-nguyen',
    name: { vi: 'Chế độ công tác cơ sở 1+2 năm 2021', en: '1+2 regime, 2021' },
    quotaDays: 60,
    exemptJobs: ['laiXe', 'keToan', 'vanThu'],
    governingDocuments: ['hd-03', 'tn-37', 'tn-dai-hoi-14', 'tn-chuong-trinh-2021'],
    quotedText: TN_14,
    validFrom: '2021-01-01',
    validTo: '2022-12-31',
  },
  {
    ...COMMON,
    organization: 'an-giang',
    name: { vi: 'Chủ trương 1+2 năm 2021', en: '1+2 policy, 2021' },
    quotaDays: 60,
    governingDocuments: ['hd-03', 'ag-chu-truong-2021'],
    quotedText: null,
    validFrom: '2021-01-01',
    validTo: '2022-12-31',
  },
  {
    ...COMMON,
    organization: 'ca-mau',
    name: { vi: 'Chủ trương 1+2 năm 2022', en: '1+2 policy, 2022' },
    quotaDays: 60,
    governingDocuments: ['hd-03'],
    quotedText: null,
    validFrom: '2022-01-01',
    validTo: '2022-12-31',
  },
  {
    ...COMMON,
    organization: 'hung-yen',
    name: { vi: 'Chương trình 1+2 giai đoạn 2018 - 2022', en: '1+2 programme, 2018-2022' },
    quotaDays: 60,
    governingDocuments: ['hd-03', 'hy-39'],
    quotedText: null,
    validFrom: '2018-03-21',
    validTo: '2022-12-31',
  },
  {
    ...COMMON,
    organization: 'tay-giang',
    name: { vi: 'Đi cơ sở theo chủ trương 1+ 2 năm 2023', en: 'Trips under the 1+2 policy, 2023' },
    quotaDays: null,
    governingDocuments: ['tg-ke-hoach-2023', 'tg-chuong-trinh-2023'],
    quotedText: null,
    validFrom: '2023-01-01',
    validTo: '2023-12-31',
  },
  {
    ...COMMON,
    organization: 'thai-nguyen-2025',
    name: { vi: 'Chế độ công tác cơ sở 1+2 (minh họa)', en: '1+2 regime (demonstration)' },
    quotaDays: 60,
    governingDocuments: [],
    quotedText: null,
    validFrom: '2025-07-01',
    validTo: null,
  },
] as const satisfies readonly PolicySeed[]
