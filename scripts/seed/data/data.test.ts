import { spansOverlap, type DaySpan } from '@/domain/calendar'
import { assignments } from './assignments'
import { cadres, hosts } from './cadres'
import { mailboxOf } from './cadres/roster'
import { departments } from './departments'
import { governingDocuments } from './governingDocuments'
import { organizations } from './organizations'
import { policies } from './policies'
import { parseCsvLine, topics } from './topics'
import { unitOf } from './units'

const staffOf = (organization: string) => cadres.filter((cadre) => cadre.organization === organization)
const inScope = (organization: string) => staffOf(organization).filter((cadre) => cadre.job === 'chuyenTrach')

test('the offices have the numbers of cadres that their accounts tell', () => {
  expect(inScope('hung-yen')).toHaveLength(13)
  expect(staffOf('hung-yen')).toHaveLength(17)
  expect(departments.filter(({ organization }) => organization === 'hung-yen')).toHaveLength(5)
  expect(inScope('thai-nguyen')).toHaveLength(18)
  expect(staffOf('thai-nguyen')).toHaveLength(21)
  expect(inScope('tay-giang')).toHaveLength(3)
  expect(inScope('thai-nguyen-2025')).toHaveLength(18)
  expect(staffOf('thai-nguyen-2025')).toHaveLength(22)
})

test('the exempt four of Hưng Yên sit in the office: accountant, clerk, driver, typist', () => {
  const exempt = staffOf('hung-yen').filter((cadre) => cadre.job !== 'chuyenTrach')
  expect(exempt.map(({ job }) => job).sort()).toEqual(['danhMay', 'keToan', 'laiXe', 'vanThu'])
  expect(new Set(exempt.map(({ department }) => department))).toEqual(new Set(['VP']))
})

test('every person has a key and an address of their own under .example', () => {
  const people = [...cadres, ...hosts]
  expect(new Set(people.map(({ key }) => key)).size).toBe(people.length)
  expect(new Set(people.map(({ email }) => email)).size).toBe(people.length)
  for (const { email } of people) expect(email).toMatch(/\.example$/)
})

test('an address is made of family name and given name without accents', () => {
  expect(mailboxOf('Nông Thị Bích Hạc')).toBe('nong.hac')
  expect(mailboxOf("Bh'nướch Duy Tân")).toBe('bhnuoch.tan')
})

test('every department belongs to an office and has exactly one head', () => {
  for (const { organization, code } of departments) {
    expect(organizations.map(({ key }) => key)).toContain(organization)
    if (organization === 'trung-uong') continue
    const heads = staffOf(organization).filter(
      (c) => c.department === code && c.roles.includes('departmentHead'),
    )
    expect(heads).toHaveLength(1)
  }
})

test('everyone sits in a department of their own office, or in none as a standing member', () => {
  for (const { organization, department, roles } of cadres) {
    if (department === null) expect(roles).toContain('standing')
    else expect(departments.some((d) => d.organization === organization && d.code === department)).toBe(true)
  }
})

test('each staffed office of a province has one secretary and a focal department with its people', () => {
  for (const { key, level, staffed, focalDepartment } of organizations) {
    if (!staffed || level === 'central') continue
    expect(staffOf(key).filter(({ roles }) => roles.includes('secretary'))).toHaveLength(1)
    if (focalDepartment === null) continue
    const focal = staffOf(key).filter(({ roles }) => roles.includes('focal'))
    expect(new Set(focal.map(({ department }) => department))).toEqual(new Set([focalDepartment]))
  }
})

test('one desk is known by two names in Thái Nguyên', () => {
  const names = departments
    .filter(({ organization }) => organization === 'thai-nguyen')
    .flatMap(({ name, formerNames }) => [name.vi, ...formerNames.map((former) => former.name)])
  expect(names).toEqual(expect.arrayContaining(['Ban Tổ chức - Kiểm tra', 'Ban Xây dựng Đoàn']))
})

test('a person may hold two posts at once', () => {
  const held = staffOf('ca-mau').flatMap(({ posts }) => [posts.filter((post) => post.to === null).length])
  expect(Math.max(...held)).toBe(2)
})

test('an office follows its predecessor from the day after that one ended', () => {
  for (const { predecessors, validFrom } of organizations.filter(({ validFrom: from }) => from !== null)) {
    expect(validFrom).toBe('2025-07-01')
    for (const key of predecessors) {
      expect(organizations.find((organization) => organization.key === key)?.validTo).toBe('2025-06-30')
    }
  }
})

test('every office that visits has a territory', () => {
  for (const { territory } of organizations) {
    if (territory !== null) expect(unitOf(territory).key).toBe(territory)
  }
})

const spanOf = ({ validFrom, validTo }: (typeof policies)[number]): DaySpan => ({
  from: validFrom,
  to: validTo ?? '2999-12-31',
})

test('policies of one office never overlap, and cite documents that are there', () => {
  const known: string[] = governingDocuments.map(({ key }) => key)
  for (const policy of policies) {
    for (const document of policy.governingDocuments) expect(known).toContain(document)
    const others = policies.filter((other) => other !== policy && other.organization === policy.organization)
    for (const other of others) expect(spansOverlap(spanOf(policy), spanOf(other))).toBe(false)
  }
})

test('Tây Giang works without a quota, the provinces with sixty days', () => {
  const quotas = Object.fromEntries(policies.map(({ organization, quotaDays }) => [organization, quotaDays]))
  expect(quotas).toEqual({
    'thai-nguyen': 60,
    'an-giang': 60,
    'ca-mau': 60,
    'hung-yen': 60,
    'tay-giang': null,
    'thai-nguyen-2025': 60,
  })
})

test('the catalogue has 60 topics in 12 categories, three of them of a time that is over', () => {
  expect(topics).toHaveLength(60)
  expect(new Set(topics.map(({ category }) => category.code)).size).toBe(12)
  expect(topics.filter(({ validTo }) => validTo !== null).map(({ code }) => code)).toEqual([
    '06.03',
    '07.02',
    '11.02',
  ])
})

test('a quoted cell keeps its commas and quotes', () => {
  expect(parseCsvLine('01,"a, b","say ""c""",,d')).toEqual(['01', 'a, b', 'say "c"', '', 'd'])
})

test('every commune of today is in the charge of one department', () => {
  const today = assignments.filter(({ organization }) => organization === 'thai-nguyen-2025')
  expect(new Set(today.map(({ unit }) => unit)).size).toBe(92)
  expect(today).toHaveLength(92)
})
