import type { Payload, PayloadRequest } from 'payload'
import type { DayKey } from '@/domain/calendar'
import { governingDocuments } from '../data/governingDocuments'
import { policies } from '../data/policies'
import type { GoverningDocumentSeed, Job, PolicySeed } from '../types'
import { type Book, idIn } from './book'

/** The jobs of the data by the system's names. */
export const JOBS = {
  chuyenTrach: 'specialist',
  laiXe: 'driver',
  keToan: 'accountant',
  vanThu: 'clerk',
  danhMay: 'typist',
} as const satisfies Readonly<Record<Job, string>>

/** A document that is known without its number is cited by its kind: 'Nghị quyết'. */
const kindOf = (title: string): string => title.split(' ').slice(0, 2).join(' ')

function documentsOf({ governingDocuments: keys }: PolicySeed) {
  const all: readonly GoverningDocumentSeed[] = governingDocuments
  return all
    .filter(({ key }) => keys.includes(key))
    .map(({ number, date, issuer, title, scope, validFrom, validTo }) => ({
      number: number ?? kindOf(title.vi),
      issuedOn: date,
      issuer,
      subject: title.vi,
      scope: scope?.vi,
      validFrom,
      validTo,
    }))
}

/** The rules of each office for its years, with the documents under which it goes. */
export async function loadPolicies(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  const all: readonly (PolicySeed & { validFrom: DayKey })[] = policies
  for (const policy of all) {
    await payload.create({
      collection: 'policies',
      data: {
        organization: idIn(book.organizations, policy.organization),
        name: policy.name.vi,
        validFrom: policy.validFrom,
        validTo: policy.validTo,
        quotaDays: policy.quotaDays,
        allowHalfDays: policy.halfDays,
        exemptJobs: policy.exemptJobs.map((job) => JOBS[job]),
        proRata: policy.proRata ? 'days' : 'none',
        evidence: policy.evidence,
        overlapWindowDays: policy.windowDays,
        deadlines: {
          registerDays: policy.deadlines.cadrePlanDaysAfterStart,
          departmentDays: policy.deadlines.departmentPlanDaysAfterStart,
          organizationDays: policy.deadlines.organizationPlanDaysAfterStart,
          tripReportDays: policy.deadlines.tripReportDaysAfterTrip,
          // One deadline serves reports of all three scopes: the last of them.
          reportDays: policy.deadlines.organizationReportDaysAfterEnd,
        },
        governingDocuments: documentsOf(policy),
        quotedText: policy.quotedText?.vi,
      },
      depth: 0,
      req,
    })
  }
}
