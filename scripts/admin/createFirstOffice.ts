import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { inTransaction } from '@/database'
import { dayKeyOf } from '@/domain/calendar'
import { type Refusal, RefusalError, refuse } from '@/domain/refusal/refusal'
import { checkText, LONGEST_LINE } from '@/domain/text'
import { loadCatalogue } from '../seed/load/catalogue'

export interface FirstOffice {
  /** Name of the office: 'Tỉnh đoàn Thái Nguyên'. */
  office: string
  /** Short code of capital letters, digits and hyphens: 'TN'. */
  code: string
  /** Full name of the administrator. */
  name: string
  email: string
  password: string
}

/** Shortest password, in characters. */
export const SHORTEST_PASSWORD = 12
/** Longest password: hashing more would only cost time. */
const LONGEST_PASSWORD = 200

const CODE = /^[A-ZĐ0-9][A-ZĐ0-9-]{1,19}$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** Everything that is wrong with what was given, by field; empty when it can be used. */
export function checkFirstOffice(input: FirstOffice): Refusal[] {
  const texts = (['office', 'code', 'name', 'email'] as const).flatMap((field) =>
    checkText(field, input[field], LONGEST_LINE),
  )
  const shaped = (field: string, text: string, shape: RegExp): Refusal[] =>
    text.trim() === '' || shape.test(text) ? [] : [{ code: 'INVALID_VALUE', field }]
  const { length } = Array.from(input.password)
  return [
    ...texts,
    ...shaped('code', input.code, CODE),
    ...shaped('email', input.email, EMAIL),
    ...(length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD
      ? [{ code: 'INVALID_VALUE' as const, field: 'password' }]
      : []),
  ]
}

/**
 * Begins an office on an empty database: the office, a policy to start from, the usual topics and forms, and
 * its first administrator. It stands below access control, because nobody is there yet who could be asked.
 *
 * The policy says what most provinces have (60 days, proved by the travel order); the administrator sets it
 * to the office's own guidance. Rules are the office's, never this program's.
 *
 * @returns the ids of the office and the administrator
 * @throws RefusalError by field; ALREADY_EXISTS where the database holds an office
 */
export async function createFirstOffice(
  payload: Payload,
  input: FirstOffice,
): Promise<{ office: string; administrator: string }> {
  const refusals = checkFirstOffice(input)
  if (refusals.length > 0) throw new RefusalError(refusals)
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const { totalDocs } = await payload.count({ collection: 'organizations', req })
    if (totalDocs > 0) refuse('ALREADY_EXISTS', 'office')
    const office = await makeOffice(payload, req, input)
    return { office, administrator: await makeAdministrator(payload, req, input, office) }
  })
}

async function makeOffice(payload: Payload, req: PayloadRequest, input: FirstOffice): Promise<string> {
  const made = await payload.create({
    collection: 'organizations',
    data: {
      name: input.office.trim(),
      code: input.code,
      level: 'province',
      chain: 'headFocalStanding',
      ownPlanApprover: 'otherStanding',
    },
    depth: 0,
    req,
  })
  await payload.create({
    collection: 'policies',
    data: {
      organization: made.id,
      name: 'Chế độ công tác cơ sở 1+2',
      validFrom: `${dayKeyOf(now()).slice(0, 4)}-01-01`,
      quotaDays: 60,
      exemptJobs: ['driver', 'accountant', 'clerk', 'typist'],
      evidence: 'order',
    },
    depth: 0,
    req,
  })
  await loadCatalogue(payload, req, { topics: new Map(), forms: new Map() }, made.id)
  return made.id
}

async function makeAdministrator(
  payload: Payload,
  req: PayloadRequest,
  { name, email, password }: FirstOffice,
  organization: string,
): Promise<string> {
  const from = dayKeyOf(now())
  const made = await payload.create({
    collection: 'cadres',
    data: {
      name: name.trim(),
      email,
      password,
      organization,
      job: 'specialist',
      language: 'vi',
      posts: [
        { organization, role: 'administrator', title: 'Quản trị', from },
        // Keeps the topics and units of the office until somebody else is given the post.
        { organization, role: 'topicEditor', title: 'Quản trị', from },
      ],
    },
    depth: 0,
    req,
  })
  return made.id
}
