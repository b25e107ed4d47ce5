import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isRecord, numberOf, textOf } from '@/access/guards'
import type { MovingType } from '@/services/moves/recordMove'
import { cadres } from '../data/cadres'
import { organizations } from '../data/organizations'
import { policies } from '../data/policies'
import { type Book, departmentKey, idIn } from '../load/book'
import { createRandom, type Random } from '../random'
import type { CadreSeed, OrganizationKey, OrganizationSeed } from '../types'

const DOCUMENT_COLUMNS = { version: true, cadre: true, department: true, awaiting: true } as const

/** One office as the driver knows it: who does what in it, and requests that come from each of them. */
export class Office {
  readonly id: string
  readonly organization: OrganizationSeed
  /** Those whom the regime concerns, in the order of the data. */
  readonly people: readonly CadreSeed[]
  /** The permanent members: the secretary, then the deputies. */
  readonly standing: readonly CadreSeed[]
  readonly random: Random
  private readonly requests = new Map<string, PayloadRequest>()

  constructor(
    readonly payload: Payload,
    readonly book: Book,
    readonly key: OrganizationKey,
    /** The request whose transaction holds the writes of the whole loading, if there is one. */
    readonly outer?: PayloadRequest,
  ) {
    const all: readonly OrganizationSeed[] = organizations
    const organization = all.find((candidate) => candidate.key === key)
    if (!organization) throw new RangeError(`No organization ${key}`)
    this.organization = organization
    this.id = idIn(book.organizations, key)
    const exempt: readonly string[] = policies.find((one) => one.organization === key)?.exemptJobs ?? []
    this.people = cadres.filter((cadre) => cadre.organization === key && !exempt.includes(cadre.job))
    this.standing = this.people
      .filter(({ roles }) => roles.includes('standing'))
      .toSorted((a, b) => Number(b.roles.includes('secretary')) - Number(a.roles.includes('secretary')))
    this.random = createRandom(`${key}/drive`)
  }

  /** Codes of the departments, in the order in which their people are listed. */
  get departments(): string[] {
    return [...new Set(this.people.flatMap(({ department }) => department ?? []))]
  }

  get hasHeads(): boolean {
    return this.organization.chain.includes('head')
  }

  departmentId(code: string): string {
    return idIn(this.book.departments, departmentKey(this.key, code))
  }

  /** @throws RangeError when nobody of the office has the key */
  person(key: string): CadreSeed {
    const found = this.people.find((cadre) => cadre.key === key)
    if (!found) throw new RangeError(`Nobody in ${this.key} has the key ${key}`)
    return found
  }

  byId(id: string): CadreSeed | undefined {
    return this.people.find((cadre) => idIn(this.book.cadres, cadre.key) === id)
  }

  /** The head of a department. @throws RangeError when there is none */
  head(department: string): CadreSeed {
    const found = this.people.find(
      (cadre) => cadre.department === department && cadre.roles.includes('departmentHead'),
    )
    if (!found) throw new RangeError(`${department} of ${this.key} has no head`)
    return found
  }

  /** Who does the work of the focal department; the secretary where there is none. */
  get focal(): CadreSeed {
    const desk = this.people.filter(({ roles }) => roles.includes('focal'))
    return desk.find(({ roles }) => !roles.includes('departmentHead')) ?? desk[0] ?? this.secretary
  }

  get secretary(): CadreSeed {
    const [first] = this.standing
    if (!first) throw new RangeError(`${this.key} has no permanent members`)
    return first
  }

  /** The first permanent member who is not this person: nobody decides what is his or her own. */
  otherStanding(person: CadreSeed): CadreSeed {
    return this.standing.find(({ key }) => key !== person.key) ?? this.secretary
  }

  /** Whoever enters travel orders: the records clerk, or the secretary of an office without one. */
  get clerk(): CadreSeed {
    return (
      cadres.find((cadre) => cadre.organization === this.key && cadre.roles.includes('clerk')) ??
      this.secretary
    )
  }

  /** Who looks over somebody's plan or report first, and asks for unplanned trips on their behalf. */
  reviewerOf(person: CadreSeed): CadreSeed {
    if (person.roles.includes('standing')) return this.otherStanding(person)
    if (this.hasHeads && person.department !== null) {
      const head = this.head(person.department)
      if (head.key !== person.key) return head
    }
    return this.focal.key === person.key || person.roles.includes('focal') ? this.secretary : this.focal
  }

  /** A request as the signed-in person's browser makes it: nothing is decided beforehand. */
  async as(person: Pick<CadreSeed, 'key'>): Promise<PayloadRequest> {
    const known = this.requests.get(person.key)
    const req = known ?? (await this.signIn(person.key))
    this.requests.set(person.key, req)
    if (this.outer?.transactionID) req.transactionID = this.outer.transactionID
    return req
  }

  private async signIn(key: string): Promise<PayloadRequest> {
    const user = await this.payload.findByID({
      collection: 'cadres',
      id: idIn(this.book.cadres, key),
      depth: 0,
      req: this.outer,
    })
    return createLocalReq({ user: { ...user, collection: 'cadres' } }, this.payload)
  }

  /** A person by the id of the account. */
  cadreId = ({ key }: Pick<CadreSeed, 'key'>): string => idIn(this.book.cadres, key)

  /** The version of a document that a person sees when looking at it now. */
  async versionOf(collection: MovingType, id: string): Promise<number> {
    const version = numberOf((await this.look(collection, id)).version)
    if (version === undefined) throw new RangeError(`${id} in ${collection} has no version`)
    return version
  }

  /** The state in which a plan is now. */
  async stateOf(plan: string): Promise<string> {
    return textOf((await this.look('plans', plan)).state) ?? ''
  }

  private async look(collection: MovingType, id: string): Promise<Record<string, unknown>> {
    const row: unknown = await this.payload.db.findOne({
      collection,
      where: { id: { equals: id } },
      select: { version: true, state: true },
      req: this.outer,
    })
    if (!isRecord(row)) throw new RangeError(`There is no ${id} in ${collection}`)
    return row
  }

  /** Rows of the office as they stand now, read beside the services. */
  async rows(collection: MovingType, where: Record<string, string>): Promise<Record<string, unknown>[]> {
    const found = await this.payload.db.find({
      collection,
      where: {
        and: [
          { organization: { equals: this.id } },
          ...Object.entries(where).map(([column, value]) => ({ [column]: { equals: value } })),
        ],
      },
      sort: 'id',
      limit: 5000,
      pagination: false,
      select: collection === 'trips' ? { version: true } : DOCUMENT_COLUMNS,
      req: this.outer,
    })
    return found.docs.filter(isRecord)
  }
}
