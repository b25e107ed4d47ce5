import type { Payload, PayloadRequest } from 'payload'
import { assignments } from '../data/assignments'
import { organizations } from '../data/organizations'
import type { OrganizationSeed } from '../types'
import { type Book, departmentKey, idIn } from './book'

/** The territory of each office, and which department has charge of which unit (row AG-16). */
export async function loadCharges(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  const offices: readonly OrganizationSeed[] = organizations
  for (const { key, territory } of offices) {
    if (territory === null) continue
    await payload.update({
      collection: 'organizations',
      id: idIn(book.organizations, key),
      data: { territory: idIn(book.units, territory) },
      depth: 0,
      req,
    })
  }
  for (const { organization, department, unit, from, to } of assignments) {
    await payload.create({
      collection: 'assignments',
      data: {
        organization: idIn(book.organizations, organization),
        department: idIn(book.departments, departmentKey(organization, department)),
        unit: idIn(book.units, unit),
        from,
        to,
      },
      depth: 0,
      req,
    })
  }
}
