import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { fold, matchKey, sortKey } from '@/domain/text'
import { nameKeys } from '@/domain/units'
import type { CadreOption, DatedOption, TripCatalogue, UnitOption } from '@/domain/trips'
import { policiesOf, type Policy } from '@/services/lookup/policy'
import { arrayRows } from '@/services/rows/arrayRows'
import { DEPARTMENTS_PER_OFFICE, type Layout, PEOPLE_PER_OFFICE } from './layout'

/** With this the focal cadre of the first office signs in; the database is thrown away afterwards. */
export const REVIEWER = { email: 'focal.0@bench.example', password: 'mat-khau-do-luong-1' }

/** The address of one of an office's people who have plans. */
export const ownerEmail = (person: number, office: number): string => `p${person}.${office}@bench.example`

const UNITS_PER_OFFICE = 30
const TOPICS = 60
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Thu', 'Đức', 'Ngọc']
const GIVEN = ['Ánh', 'Hữu', 'Ngữ', 'Bình', 'Dũng', 'Đào', 'Giang', 'Hà', 'Khánh', 'Lan']

/** The element at a position that may run past the end. @throws RangeError for an empty list */
export function at<Element>(list: readonly Element[], index: number): Element {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('The list is empty')
  return found
}

export interface BenchOffice {
  id: string
  name: string
  policy: Policy
  /** Those who have plans; the first speaks for the focal department. */
  people: CadreOption[]
  standing: string
  units: UnitOption[]
}

export interface MasterData {
  offices: BenchOffice[]
  catalogue: TripCatalogue
  topics: DatedOption[]
  form: string
}

/** Makes one record below Payload's hooks, which is what a bulk load needs; its keys are made here. */
async function made(
  payload: Payload,
  collection: CollectionSlug,
  data: Record<string, unknown>,
): Promise<string> {
  const row: unknown = await payload.db.create({ collection, data })
  const id = isRecord(row) ? idOf(row.id) : undefined
  if (!id) throw new Error(`Nothing was made in ${collection}`)
  return id
}

const keys = (name: string): Record<string, string> => ({
  searchKey: fold(name),
  sortKey: sortKey(name),
  matchKey: matchKey(name),
})

async function makeCatalogue(
  payload: Payload,
  root: string,
): Promise<{ topics: DatedOption[]; form: string }> {
  const topics: DatedOption[] = []
  for (let index = 0; index < TOPICS; index += 1) {
    const code = `${String(1 + (index % 12)).padStart(2, '0')}.${String(index).padStart(2, '0')}`
    const nameVi = `Chuyên đề số ${index}: công tác Đoàn và phong trào thanh thiếu nhi`
    const facts = { code, nameVi, categoryCode: code.slice(0, 2), categoryVi: 'Nhóm', organization: root }
    const id = await made(payload, 'topics', { ...facts, key: `${root}:${code}`, searchKey: fold(nameVi) })
    topics.push({ id, code })
  }
  const form = { code: 'HT1', nameVi: 'Theo chuyên đề', organization: root, key: `${root}:HT1` }
  return { topics, form: await made(payload, 'trip-forms', form) }
}

const personName = (index: number): string =>
  `${at(FAMILY, index)} ${at(MIDDLE, index * 3 + 1)} ${at(GIVEN, index * 7 + 2)} ${index}`

async function makePerson(
  payload: Payload,
  facts: { name: string; email: string; organization: string; department?: string; roles: string[] },
): Promise<CadreOption> {
  const { name, email, organization, department, roles } = facts
  const posts = arrayRows(roles.map((role) => ({ organization, department, role })))
  const data = {
    name,
    email,
    organization,
    department,
    posts,
    job: 'specialist',
    language: 'vi',
    ...keys(name),
  }
  return { id: await made(payload, 'cadres', data), name, organization, department }
}

async function makePeople(payload: Payload, office: number, organization: string): Promise<CadreOption[]> {
  const departments: string[] = []
  for (let index = 0; index < DEPARTMENTS_PER_OFFICE; index += 1) {
    const name = `Ban số ${index} của cơ quan ${office}`
    const facts = { organization, name, code: `B${index}`, order: index, ...keys(name) }
    departments.push(await made(payload, 'departments', facts))
  }
  const people: CadreOption[] = []
  for (let index = 0; index < PEOPLE_PER_OFFICE; index += 1) {
    const isHead = index < DEPARTMENTS_PER_OFFICE
    const email = index === 0 ? `focal.${office}@bench.example` : ownerEmail(index, office)
    const name = personName(office * PEOPLE_PER_OFFICE + index)
    const roles = ['cadre', ...(isHead ? ['head'] : [])]
    const department = at(departments, index)
    people.push(await makePerson(payload, { name, email, organization, department, roles }))
  }
  const focalDepartment = departments[0]
  await payload.update({ collection: 'organizations', id: organization, data: { focalDepartment } })
  return people
}

async function makeUnits(payload: Payload, office: number, organization: string): Promise<UnitOption[]> {
  const units: UnitOption[] = []
  for (let index = 0; index < UNITS_PER_OFFICE; index += 1) {
    const name = `Xã số ${index}, địa bàn ${office}`
    const level = index % 3 === 0 ? 'branch' : 'commune'
    const id = await made(payload, 'units', {
      name,
      type: 'xa',
      level,
      organization,
      nameKeys: nameKeys(name, 'xa', []),
      ...keys(name),
    })
    units.push({ id, name, level })
  }
  return units
}

async function makeOffice(payload: Payload, office: number, parent: string): Promise<BenchOffice> {
  const name = `Tỉnh đoàn số ${office}`
  const organization = await payload.create({
    collection: 'organizations',
    data: {
      name,
      code: `CQ${office}`,
      level: 'province',
      chain: 'focalStanding',
      parent,
      ownPlanApprover: 'otherStanding',
    },
  })
  const { id } = organization
  await payload.create({
    collection: 'policies',
    data: {
      organization: id,
      name: 'Quy định đi cơ sở',
      validFrom: '2018-01-01',
      quotaDays: 60,
      evidence: 'order',
      deadlines: { registerDays: 10 },
      governingDocuments: [
        { number: '03-HD/TWĐTN-BTC', issuedOn: '2018-03-21', issuer: 'Ban Bí thư Trung ương Đoàn' },
      ],
    },
  })
  const people = await makePeople(payload, office, id)
  const leader = {
    name: `Thường trực ${office}`,
    email: `standing.${office}@bench.example`,
    organization: id,
  }
  const standing = (await makePerson(payload, { ...leader, roles: ['standing'] })).id
  const [policy] = await policiesOf({ payload, req: await createLocalReq({}, payload) }, id)
  if (!policy) throw new Error('The policy is not there')
  return { id, name, policy, people, standing, units: await makeUnits(payload, office, id) }
}

const byId = <Option extends { id: string }>(options: readonly Option[]): Map<string, Option> =>
  new Map(options.map((option) => [option.id, option]))

/** Offices, people, places and the catalogue, through Payload: what stands before the first plan is opened. */
export async function makeMasterData(payload: Payload, layout: Layout): Promise<MasterData> {
  const root = await payload.create({
    collection: 'organizations',
    data: {
      name: 'Trung ương Đoàn',
      code: 'TW',
      level: 'central',
      chain: 'headFocalStanding',
      ownPlanApprover: 'otherStanding',
    },
  })
  const { topics, form } = await makeCatalogue(payload, root.id)
  const offices: BenchOffice[] = []
  for (let office = 0; office < layout.stages.length; office += 1) {
    offices.push(await makeOffice(payload, office, root.id))
  }
  const { password } = REVIEWER
  await payload.update({
    collection: 'cadres',
    where: { email: { equals: REVIEWER.email } },
    data: { password },
  })
  const catalogue: TripCatalogue = {
    units: byId(offices.flatMap((office) => office.units)),
    topics: byId(topics),
    forms: byId([{ id: form, code: 'HT1' }]),
    cadres: byId(offices.flatMap((office) => office.people)),
  }
  return { offices, catalogue, topics, form }
}
