import type { ProgrammeSeed } from '../types'

const yearly = (
  day: `${number}-${number}-${number}`,
  titleVi: string,
  titleEn: string,
): Omit<ProgrammeSeed, 'organization'> => ({
  titleVi,
  titleEn,
  kind: 'anniversary',
  from: day,
  to: day,
  yearly: true,
  since: Number(day.slice(0, 4)),
})

/** The days that the Union keeps each year (row AG-19). */
const ANNIVERSARIES = [
  yearly(
    '1950-01-09',
    'Ngày truyền thống học sinh, sinh viên và Hội Sinh viên Việt Nam',
    "Students' tradition day",
  ),
  yearly(
    '1931-03-26',
    'Ngày thành lập Đoàn TNCS Hồ Chí Minh',
    'Founding day of the Ho Chi Minh Communist Youth Union',
  ),
  yearly(
    '1951-03-28',
    'Ngày Bác Hồ tặng thơ lực lượng Thanh niên xung phong',
    "Uncle Ho's poem to the Youth Volunteers",
  ),
  yearly(
    '1941-05-15',
    'Ngày thành lập Đội TNTP Hồ Chí Minh',
    'Founding day of the Ho Chi Minh Young Pioneers',
  ),
  yearly(
    '1944-12-22',
    'Ngày thành lập Quân đội nhân dân Việt Nam',
    "Founding day of the Viet Nam People's Army",
  ),
]

/** Activities of every year that the base arranges itself by (row TG-08); the days are the demonstration's. */
const ACTIVITIES = [
  {
    titleVi: 'Tháng Thanh niên',
    titleEn: 'Youth Month',
    kind: 'activity',
    from: '2021-03-01',
    to: '2021-03-31',
  },
  {
    titleVi: 'Chiến dịch Thanh niên tình nguyện hè',
    titleEn: 'Summer volunteer campaign',
    kind: 'activity',
    from: '2021-06-01',
    to: '2021-08-15',
  },
  {
    titleVi: 'Hội nghị tổng kết công tác Đoàn và phong trào thanh thiếu nhi',
    titleEn: 'Conference on the work of the year',
    kind: 'meeting',
    from: '2021-12-15',
    to: '2021-12-15',
  },
] as const

export const programmeEvents: readonly ProgrammeSeed[] = [
  ...ANNIVERSARIES.map((event) => ({ organization: 'trung-uong' as const, ...event })),
  ...(['thai-nguyen', 'an-giang', 'tay-giang', 'thai-nguyen-2025'] as const).flatMap((organization) =>
    ACTIVITIES.map((event) => ({ organization, yearly: true, ...event })),
  ),
]
