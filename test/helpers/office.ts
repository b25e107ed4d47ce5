import type { Payload } from 'payload'
import type { ChainName, Role } from '@/domain/access'

/** A password that the tests give to everyone. */
export const PASSWORD = 'mat-khau-thu-nghiem-1'

let serial = 0
const next = (): number => (serial += 1)

interface PersonFacts {
  name: string
  role?: Role
  department?: string
  job?: 'specialist' | 'driver' | 'accountant' | 'clerk' | 'typist'
  moreRoles?: Role[]
}

/** An office with its rules, catalogue and people, made below access control as the first installation is. */
export class TestOffice {
  readonly departments = new Map<string, string>()
  readonly people = new Map<string, { id: string; email: string }>()
  readonly units = new Map<string, string>()
  readonly topics = new Map<string, string>()
  form = ''
  private constructor(
    readonly payload: Payload,
    readonly id: string,
    readonly code: string,
  ) {}

  static async make(
    payload: Payload,
    facts: {
      name: string
      chain: ChainName
      parent?: string
      quotaDays?: number | null
      exemptJobs?: PersonFacts['job'][]
    },
  ): Promise<TestOffice> {
    const code = `CQ${next()}`
    const made = await payload.create({
      collection: 'organizations',
      data: {
        name: facts.name,
        code,
        level: 'province',
        chain: facts.chain,
        parent: facts.parent,
        ownPlanApprover: 'otherStanding',
      },
    })
    const office = new TestOffice(payload, made.id, code)
    await payload.create({
      collection: 'policies',
      data: {
        organization: office.id,
        name: 'Quy định thử nghiệm',
        validFrom: '2018-01-01',
        quotaDays: facts.quotaDays === undefined ? 60 : facts.quotaDays,
        evidence: 'order',
        exemptJobs: (facts.exemptJobs ?? ['driver', 'accountant', 'clerk']).flatMap((job) => job ?? []),
        governingDocuments: [
          { number: '03-HD/TWĐTN-BTC', issuedOn: '2018-03-21', issuer: 'Ban Bí thư Trung ương Đoàn' },
        ],
      },
    })
    await office.addCatalogue()
    return office
  }

  private async addCatalogue(): Promise<void> {
    const organization = this.id
    const form = await this.payload.create({
      collection: 'trip-forms',
      data: { code: 'HT1', nameVi: 'Theo chuyên đề', organization },
    })
    this.form = form.id
    const topics = [
      { code: '04.01', nameVi: 'Điều tra, khảo sát' },
      { code: '02.03', nameVi: 'Dự sinh hoạt chi đoàn' },
      { code: '11.02', nameVi: 'Cài đặt ứng dụng phòng dịch', validTo: '2020-12-31' },
    ]
    for (const topic of topics) {
      const made = await this.payload.create({
        collection: 'topics',
        data: { ...topic, categoryCode: topic.code.slice(0, 2), categoryVi: 'Nhóm', organization },
      })
      this.topics.set(topic.code, made.id)
    }
    await this.addUnit('Bình Yên', { validTo: '2025-06-30' })
    await this.addUnit('Võ Nhai', { validTo: '2025-06-30', level: 'district' })
    await this.addUnit('Phú Đình', {})
  }

  async addUnit(
    name: string,
    facts: { validFrom?: string; validTo?: string; level?: 'branch' | 'commune' | 'district' },
  ): Promise<string> {
    const made = await this.payload.create({
      collection: 'units',
      data: { name, type: 'xa', level: 'commune', organization: this.id, ...facts },
    })
    this.units.set(name, made.id)
    return made.id
  }

  async addDepartment(name: string, code: string): Promise<string> {
    const made = await this.payload.create({
      collection: 'departments',
      data: { organization: this.id, name, code },
    })
    this.departments.set(code, made.id)
    return made.id
  }

  async setFocal(code: string): Promise<void> {
    await this.payload.update({
      collection: 'organizations',
      id: this.id,
      data: { focalDepartment: this.departments.get(code) },
    })
  }

  async addPerson(key: string, facts: PersonFacts): Promise<string> {
    const department = facts.department ? this.departments.get(facts.department) : undefined
    const email = `${key}.${next()}@thu.example`
    const roles = [facts.role ?? 'cadre', ...(facts.moreRoles ?? [])]
    const made = await this.payload.create({
      collection: 'cadres',
      data: {
        name: facts.name,
        email,
        password: PASSWORD,
        organization: this.id,
        department,
        job: facts.job ?? 'specialist',
        posts: roles.map((role) => ({ organization: this.id, department, role })),
      },
    })
    this.people.set(key, { id: made.id, email })
    return made.id
  }

  person(key: string): { id: string; email: string } {
    const found = this.people.get(key)
    if (!found) throw new Error(`No person ${key} in ${this.code}`)
    return found
  }

  /** A trip that breaks no rule, in the third quarter of 2021 unless the days say otherwise. */
  trip(more: Partial<TripFacts> = {}): TripFacts {
    return {
      title: 'Khảo sát tình hình thanh niên nông thôn',
      content: 'Nắm tình hình đoàn viên đi làm ăn xa',
      expectedLearning: 'Phương pháp khảo sát ở địa bàn dân cư',
      form: this.form,
      topics: [this.topics.get('04.01') ?? ''],
      stops: [{ unit: this.units.get('Bình Yên') ?? '', from: '2021-07-12', to: '2021-07-12' }],
      ...more,
    }
  }
}

export interface TripFacts {
  title: string
  content: string
  expectedLearning: string
  form: string
  topics: string[]
  participants?: string[]
  stops: { unit: string; from: string; to: string; fromHalf?: string; toHalf?: string }[]
}
