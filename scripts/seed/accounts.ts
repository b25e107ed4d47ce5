import type { OrganizationKey, RoleKey, Words } from './types'
import { cadres, hosts } from './data/cadres'
import { organizations } from './data/organizations'

/** One password for every demonstration account: long and mixed enough for the rule, and plainly no secret. */
export const DEMO_PASSWORD = 'Demo-VeCoSo-1cong2'

export interface DemoAccount {
  email: string
  password: string
  role: Words
  /** Name of the office in Vietnamese. */
  organization: string
}

const ROLE_WORDS: Readonly<Record<RoleKey, Words>> = {
  cadre: { vi: 'Cán bộ', en: 'Cadre' },
  departmentHead: { vi: 'Trưởng ban', en: 'Head of department' },
  focal: { vi: 'Ban đầu mối', en: 'Focal department' },
  standing: { vi: 'Thường trực', en: 'Standing member' },
  standingCommittee: { vi: 'Ban Thường vụ', en: 'Standing Committee' },
  secretary: { vi: 'Bí thư', en: 'Secretary' },
  clerk: { vi: 'Văn thư', en: 'Clerk' },
  baseUnit: { vi: 'Đơn vị cơ sở', en: 'Base unit' },
  central: { vi: 'Trung ương Đoàn', en: 'Central Union' },
  siteEditor: { vi: 'Biên tập chuyên đề, trang tin', en: 'Topic and site editor' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
}

/** Who stands for which role: one for each in Thái Nguyên today, a few elsewhere. */
const CHOSEN: readonly (readonly [key: string, role: RoleKey])[] = [
  ['sam.nghia', 'cadre'],
  ['giap.sinh', 'departmentHead'],
  ['phan.doan', 'focal'],
  ['nong.hac', 'standing'],
  ['khong.linh', 'standingCommittee'],
  ['tran.khoi', 'secretary'],
  ['mong.phan', 'clerk'],
  ['ma.dieu', 'baseUnit'],
  ['khuc.thao', 'central'],
  ['hoang.chi', 'siteEditor'],
  ['to.thach', 'administrator'],
  ['nong.dam', 'departmentHead'],
  ['ma.tram', 'standing'],
  ['truong.kieu', 'focal'],
  ['cao.dat', 'cadre'],
  ['trinh.dao', 'standing'],
  ['dao.minh', 'secretary'],
  ['zoram.nguyen', 'secretary'],
]

/** The office by its name; offices that ended say until when, since a successor may bear the same name. */
function organizationName(key: OrganizationKey): string {
  const organization = organizations.find((candidate) => candidate.key === key)
  if (!organization) throw new RangeError(`No organization ${key}`)
  return organization.validTo === null
    ? organization.name.vi
    : `${organization.name.vi} (đến ${organization.validTo})`
}

/**
 * The accounts that a demonstration prints and offers on its sign-in page.
 * @throws RangeError when a chosen person or office is not in the data
 */
export function demoAccounts(): DemoAccount[] {
  return CHOSEN.map(([key, role]) => {
    const person = [...cadres, ...hosts].find((candidate) => candidate.key === key)
    if (!person) throw new RangeError(`Nobody has the key ${key}`)
    return {
      email: person.email,
      password: DEMO_PASSWORD,
      role: ROLE_WORDS[role],
      organization: organizationName(person.organization),
    }
  })
}
