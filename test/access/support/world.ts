import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf, rowsOf } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { ROLES, type Role } from '@/domain/access'
import { standOn } from '@test/helpers/payload'
import { PASSWORD } from '@test/helpers/office'
import { filled } from './filled'
import {
  catalogueInput,
  cycleInput,
  KEPT_BY_OFFICES,
  KEPT_FOR_PEOPLE,
  type CyclePlace,
  type Place,
} from './rows'

/** The day on which every access test stands. */
export const TODAY = '2025-10-01'
const YESTERDAY = '2025-09-30'
const TOMORROW = '2025-10-02'

/** The offices: one above, the one that is looked at, one under it, and one that has nothing to do with it. */
export const OFFICES = ['central', 'province', 'commune', 'elsewhere'] as const
export type OfficeKey = (typeof OFFICES)[number]

const PARENT: Partial<Record<OfficeKey, OfficeKey>> = {
  province: 'central',
  commune: 'province',
  elsewhere: 'central',
}

/** The offices above and under each, written out. */
export const ABOVE: Readonly<Record<OfficeKey, readonly OfficeKey[]>> = {
  central: [],
  province: ['central'],
  commune: ['province', 'central'],
  elsewhere: ['central'],
}
export const UNDER: Readonly<Record<OfficeKey, readonly OfficeKey[]>> = {
  central: ['province', 'commune', 'elsewhere'],
  province: ['commune'],
  commune: [],
  elsewhere: [],
}

/** PT does its work, XDD is the focal department. */
const DEPARTMENTS = ['PT', 'XDD'] as const
type DepartmentKey = (typeof DEPARTMENTS)[number]

export interface Person {
  key: string
  id: string
  email: string
  office: OfficeKey
  department: DepartmentKey
  /** The role of the post that counts today; undefined where none does. */
  post?: Role
}

export interface Row {
  id: string
  slug: GuardedSlug
  /** Whose the row is, as the tests print it. */
  label: string
  office: OfficeKey
  department?: DepartmentKey
  person?: string
}

interface PostFacts {
  role: Role
  from?: string
  to?: string
}

/** Offices, people with every kind of post, and rows of every collection that belong to them. */
export class World {
  readonly offices = new Map<OfficeKey, string>()
  readonly departments = new Map<string, string>()
  readonly people: Person[] = []
  readonly rows: Row[] = []
  private readonly tokens = new Map<string, Promise<string>>()
  private constructor(readonly payload: Payload) {}

  static async make(payload: Payload): Promise<World> {
    standOn(TODAY)
    const world = new World(payload)
    for (const office of OFFICES) await world.addOffice(office)
    for (const role of ROLES) {
      await world.addPerson('province', role, role === 'focal' ? 'XDD' : 'PT', [{ role }])
      await world.addPerson('elsewhere', role, role === 'focal' ? 'XDD' : 'PT', [{ role }])
    }
    await world.addPerson(
      'province',
      'expired',
      'PT',
      ROLES.map((role) => ({ role, to: YESTERDAY })),
    )
    await world.addPerson(
      'province',
      'future',
      'PT',
      ROLES.map((role) => ({ role, from: TOMORROW })),
    )
    await world.addPerson('province', 'postless', 'PT', [])
    await world.addPerson('province', 'displaced', 'PT', [{ role: 'focal' }])
    await world.addPerson('province', 'neighbour', 'XDD', [{ role: 'cadre' }])
    await world.addPerson('central', 'reader', 'PT', [{ role: 'reader' }])
    await world.addPerson('central', 'administrator', 'PT', [{ role: 'administrator' }])
    await world.addPerson('commune', 'cadre', 'PT', [{ role: 'cadre' }])
    await world.addRows()
    return world
  }

  private async addOffice(key: OfficeKey): Promise<void> {
    const parent = PARENT[key]
    const office = await this.payload.create({
      collection: 'organizations',
      data: {
        name: `Cơ quan ${key}`,
        code: key,
        level: 'province',
        chain: 'headFocalStanding',
        ownPlanApprover: 'otherStanding',
        ...(parent && { parent: this.office(parent) }),
      },
    })
    this.offices.set(key, office.id)
    this.rows.push({ id: office.id, slug: 'organizations', label: key, office: key })
    for (const department of DEPARTMENTS) {
      const made = await this.payload.create({
        collection: 'departments',
        data: { organization: office.id, name: `Ban ${department} ${key}`, code: department },
      })
      this.departments.set(`${key}/${department}`, made.id)
      this.rows.push({
        id: made.id,
        slug: 'departments',
        label: `${key}/${department}`,
        office: key,
        department,
      })
    }
    await this.payload.update({
      collection: 'organizations',
      id: office.id,
      data: { focalDepartment: this.department(key, 'XDD') },
    })
  }

  private async addPerson(
    office: OfficeKey,
    name: string,
    department: DepartmentKey,
    posts: PostFacts[],
  ): Promise<void> {
    const organization = this.office(office)
    const departmentId = this.department(office, department)
    const key = `${office}/${name}`
    const email = `${name}.${office}@thu.example`.toLowerCase()
    const made = await this.payload.create({
      collection: 'cadres',
      data: {
        name: `Cán bộ ${key}`,
        email,
        password: PASSWORD,
        phone: `09-${key}`,
        organization,
        department: departmentId,
        job: 'specialist',
        posts: posts.map((post) => ({ organization, department: departmentId, ...post })),
      },
    })
    const counts = posts.find((post) => !post.from && !post.to)?.role
    // A focal post outside the focal department gives no voice; whoever holds it is still of the office.
    const post = name === 'displaced' ? 'cadre' : counts
    this.people.push({ key, id: made.id, email, office, department, post })
    this.rows.push({ id: made.id, slug: 'cadres', label: key, office, department, person: key })
  }

  private async addRows(): Promise<void> {
    for (const office of OFFICES) {
      for (const slug of KEPT_BY_OFFICES) {
        const data = { ...catalogueInput(slug, this.place(office)), key: office }
        this.rows.push({ id: await this.insert(slug, data), slug, label: office, office })
      }
    }
    for (const person of this.people) {
      const { key: label, office, department } = person
      for (const slug of KEPT_FOR_PEOPLE) {
        const id = await this.insert(slug, cycleInput(slug, this.placeOf(person)))
        this.rows.push({ id, slug, label, office, department, person: label })
      }
    }
  }

  /** An office as rows need it. */
  place(office: OfficeKey): Place {
    const unit = this.rows.find((row) => row.slug === 'units' && row.office === office)?.id
    return {
      organization: this.office(office),
      department: this.department(office, 'PT'),
      unit,
      code: office,
    }
  }

  /** A person as rows need it. */
  placeOf({ key, id, office, department }: Person): CyclePlace {
    const trip = this.rows.find((row) => row.slug === 'trips' && row.label === key)?.id
    return { ...this.place(office), cadre: id, department: this.department(office, department), key, trip }
  }

  /** Puts a row in below Payload, as a service does. */
  async insert(slug: GuardedSlug, data: Record<string, unknown>): Promise<string> {
    const made: unknown = await this.payload.db.create({ collection: slug, data, req: {} })
    const id = idOf(made)
    if (!id) throw new Error(`No row was made in ${slug}`)
    return id
  }

  office(key: OfficeKey): string {
    const id = this.offices.get(key)
    if (!id) throw new Error(`No office ${key}`)
    return id
  }

  department(office: OfficeKey, key: DepartmentKey): string {
    const id = this.departments.get(`${office}/${key}`)
    if (!id) throw new Error(`No department ${key} in ${office}`)
    return id
  }

  person(key: string): Person {
    const found = this.people.find((person) => person.key === key)
    if (!found) throw new Error(`Nobody is called ${key}`)
    return found
  }

  row(slug: GuardedSlug, label: string): Row {
    const found = this.rows.find((row) => row.slug === slug && row.label === label)
    if (!found) throw new Error(`No row ${label} in ${slug}`)
    return found
  }

  rowsOf(slug: GuardedSlug): Row[] {
    return this.rows.filter((row) => row.slug === slug)
  }

  /** Signs everyone in, so that no test waits for a password to be checked. */
  async signIn(): Promise<void> {
    for (const { key } of this.people) await this.token(key)
  }

  /** Signs a person in, once. */
  token(key: string): Promise<string> {
    const known = this.tokens.get(key)
    if (known) return known
    const asked = this.payload
      .login({ collection: 'cadres', data: { email: this.person(key).email, password: PASSWORD } })
      .then(({ token }) => token ?? '')
    this.tokens.set(key, asked)
    return asked
  }

  /** A fingerprint of everything that a collection holds, to see that a refused write has left nothing behind. */
  async stored(slug: GuardedSlug): Promise<string> {
    const found = await this.payload.db.find({
      collection: slug,
      limit: 1000,
      pagination: false,
      sort: 'id',
      req: {},
    })
    // Signing in keeps its own books on the person's row.
    const rows = rowsOf(found.docs).map((row) => filled({ ...row, sessions: undefined }))
    const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
    return `${rows.length} rows, ${digest}`
  }

  async storedEverywhere(): Promise<Record<string, string>> {
    const entries = await Promise.all(
      COLLECTION_SLUGS.map(async (slug) => [slug, await this.stored(slug)] as const),
    )
    return Object.fromEntries(entries)
  }
}
