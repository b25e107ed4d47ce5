import type { DepartmentSeed, OrganizationKey, Words } from '../types'

const ENDED = '2025-06-30'
const BEGAN = '2025-07-01'

const OFFICE: Words = { vi: 'Văn phòng', en: 'Office' }
const ORGANISATION: Words = { vi: 'Ban Tổ chức - Kiểm tra', en: 'Department of Organisation and Inspection' }
const BUILDING: Words = { vi: 'Ban Xây dựng Đoàn', en: 'Department of Union Building' }
const PROPAGANDA: Words = { vi: 'Ban Tuyên giáo', en: 'Department of Communication and Education' }
const MOVEMENT: Words = { vi: 'Ban Phong trào', en: 'Department of Youth Movements' }
const CHILDREN: Words = { vi: 'Ban Thanh thiếu nhi - Trường học', en: 'Department of Children and Schools' }
const COUNTRYSIDE: Words = {
  vi: 'Ban Thanh niên nông thôn, công nhân và đô thị',
  en: 'Department of Rural, Working and Urban Youth',
}

type Row = readonly [code: string, name: Words, formerNames?: DepartmentSeed['formerNames']]

function departmentsOf(organization: OrganizationKey, rows: readonly Row[]): DepartmentSeed[] {
  const now = organization.endsWith('-2025')
  return rows.map(([code, name, formerNames = []]) => ({
    organization,
    code,
    name,
    formerNames,
    validFrom: now ? BEGAN : null,
    validTo: now || organization === 'trung-uong' ? null : ENDED,
  }))
}

/**
 * The departments of the offices. Thái Nguyên's own account sends plans "qua Ban Xây dựng Đoàn" and
 * reports "qua Ban Tổ chức Kiểm tra": one desk under two names, so both are kept and the workflow
 * names the role "ban đầu mối" instead. Which name came first is not told; the order here is assumed.
 */
export const departments: readonly DepartmentSeed[] = [
  ...departmentsOf('trung-uong', [
    ['BTC', { vi: 'Ban Tổ chức Trung ương Đoàn', en: 'Organisation Department of the Central Union' }],
  ]),
  ...departmentsOf('thai-nguyen', [
    ['VP', OFFICE],
    ['TCKT', ORGANISATION, [{ name: 'Ban Xây dựng Đoàn', code: 'XDĐ' }]],
    ['BTG', PROPAGANDA],
    ['PT', MOVEMENT],
    ['TTNTH', CHILDREN],
  ]),
  ...departmentsOf('an-giang', [
    ['VP', OFFICE],
    ['TCKT', ORGANISATION],
    ['BTG', PROPAGANDA],
    ['PT', MOVEMENT],
    ['TTNTH', CHILDREN],
  ]),
  ...departmentsOf('ca-mau', [
    ['VP', OFFICE],
    [
      'BTC',
      { vi: 'Ban Tổ chức', en: 'Department of Organisation' },
      [{ name: 'Ban Tổ chức - Kiểm tra', code: 'TCKT' }],
    ],
    ['BTG', PROPAGANDA],
    ['PT', MOVEMENT],
    ['TTNTH', CHILDREN],
  ]),
  ...departmentsOf('hung-yen', [
    ['VP', OFFICE],
    ['TCKT', ORGANISATION],
    ['BTG', PROPAGANDA],
    ['NTCNDT', COUNTRYSIDE, [{ name: 'Ban Phong trào', code: 'PT' }]],
    ['TTNTH', CHILDREN],
  ]),
  ...departmentsOf('thai-nguyen-2025', [
    ['VP', OFFICE],
    ['XDĐ', BUILDING, [{ name: 'Ban Tổ chức - Kiểm tra', code: 'TCKT' }]],
    ['BTG', PROPAGANDA],
    ['PT', MOVEMENT, [{ name: 'Ban Đoàn kết tập hợp thanh niên', code: 'ĐKTHTN' }]],
    ['TTNTH', CHILDREN],
  ]),
]
