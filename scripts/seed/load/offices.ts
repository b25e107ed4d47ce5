import type { Payload, PayloadRequest } from 'payload'
import { arrayRows } from '@/services/rows/arrayRows'
import type { ChainName, OwnPlanApprover } from '@/domain/access'
import { departments } from '../data/departments'
import { organizations } from '../data/organizations'
import type { ChainStep, OrganizationSeed, SecretaryPlanApprover } from '../types'
import { type Book, departmentKey, idIn } from './book'

/** The chains of the data by the system's names; the centre decides for itself. */
const CHAINS: Readonly<Record<string, ChainName>> = {
  'head,focal,standing': 'headFocalStanding',
  'head,standing': 'headStanding',
  'focal,standing': 'focalStanding',
  standing: 'standing',
  '': 'standing',
}

/** A deputy decides as another member of the Standing Committee does. */
const APPROVERS: Readonly<Record<SecretaryPlanApprover, OwnPlanApprover>> = {
  deputySecretary: 'otherStanding',
  standingCommittee: 'otherStanding',
  parentOrganization: 'parentOffice',
}

/** @throws RangeError for a chain that the system does not have */
export function chainName(chain: readonly ChainStep[]): ChainName {
  const name = CHAINS[chain.join(',')]
  if (!name) throw new RangeError(`No chain ${chain.join(',')}`)
  return name
}

/** Makes the offices, those above first: the path of an office is made from the one above it. */
export async function loadOffices(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  const all: readonly OrganizationSeed[] = organizations
  for (const [order, office] of all.entries()) {
    const made = await payload.create({
      collection: 'organizations',
      data: {
        name: office.name.vi,
        code: office.key.toUpperCase(),
        level: office.level,
        parent: office.parent === null ? undefined : idIn(book.organizations, office.parent),
        validFrom: office.validFrom,
        validTo: office.validTo,
        chain: chainName(office.chain),
        ownPlanApprover: APPROVERS[office.secretaryPlanApprover],
        headerLines: arrayRows(office.header.left.map((line) => ({ line }))),
        place: office.issuingPlace,
        documentSuffix: office.documentSuffix,
      },
      depth: 0,
      req,
    })
    book.organizations.set(office.key, made.id)
    for (const department of departments.filter(({ organization }) => organization === office.key)) {
      await loadDepartment(payload, req, book, department, order)
    }
  }
  for (const office of all) await link(payload, req, book, office)
}

async function loadDepartment(
  payload: Payload,
  req: PayloadRequest,
  book: Book,
  { organization, code, name, formerNames, validFrom, validTo }: (typeof departments)[number],
  order: number,
): Promise<void> {
  const made = await payload.create({
    collection: 'departments',
    data: {
      organization: idIn(book.organizations, organization),
      name: name.vi,
      code,
      order: order * 100 + book.departments.size,
      formerNames: formerNames.map((former) => ({ ...former })),
      validFrom,
      validTo,
    },
    depth: 0,
    req,
  })
  book.departments.set(departmentKey(organization, code), made.id)
}

/** What points to records that were not there yet: the focal department, and the offices that follow. */
async function link(
  payload: Payload,
  req: PayloadRequest,
  book: Book,
  office: OrganizationSeed,
): Promise<void> {
  const all: readonly OrganizationSeed[] = organizations
  const successors = all.filter(({ predecessors }) => predecessors.includes(office.key))
  if (office.focalDepartment === null && successors.length === 0) return
  await payload.update({
    collection: 'organizations',
    id: idIn(book.organizations, office.key),
    data: {
      focalDepartment:
        office.focalDepartment === null
          ? undefined
          : idIn(book.departments, departmentKey(office.key, office.focalDepartment)),
      successors: successors.map(({ key }) => idIn(book.organizations, key)),
    },
    depth: 0,
    req,
  })
}
