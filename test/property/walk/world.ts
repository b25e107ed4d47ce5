import type { Payload, PayloadRequest } from 'payload'
import type { ChainName, Role } from '@/domain/access'
import { TestOffice } from '@test/helpers/office'
import type { WalkOffice, Who } from './model'

export interface World {
  offices: Map<string, WalkOffice>
  sites: Map<string, TestOffice>
  people: Map<string, Who>
  /** Who is signed in, by person. */
  users: Map<string, NonNullable<PayloadRequest['user']>>
}

interface PersonOf {
  key: string
  role: Role
  department?: string
  job?: 'clerk'
  who?: Partial<Who>
}

interface OfficeOf {
  chain: ChainName
  proof: WalkOffice['proof']
  way: Pick<WalkOffice, 'departmentsPlan' | 'cadreStep'>
  departments: string[]
  focalDepartment?: string
  people: PersonOf[]
}

/** Thái Nguyên's way, An Giang's, and Tây Giang's three leaders (domain table 6.6). */
const OFFICES: readonly OfficeOf[] = [
  {
    chain: 'headFocalStanding',
    proof: 'order',
    way: { departmentsPlan: true, cadreStep: 'head' },
    departments: ['PT', 'XDD'],
    focalDepartment: 'XDD',
    people: [
      { key: 'A head', role: 'head', department: 'PT', who: { head: true } },
      { key: 'A cadre 1', role: 'cadre', department: 'PT' },
      { key: 'A cadre 2', role: 'cadre', department: 'PT' },
      { key: 'A focal head', role: 'head', department: 'XDD', who: { head: true, focal: true } },
      { key: 'A focal cadre', role: 'cadre', department: 'XDD' },
      { key: 'A secretary', role: 'secretary', who: { standing: true, secretary: true } },
      { key: 'A deputy', role: 'standing', who: { standing: true } },
      { key: 'A clerk', role: 'clerk', job: 'clerk', who: { clerk: true, exempt: true } },
    ],
  },
  {
    chain: 'focalStanding',
    proof: 'decision',
    way: { departmentsPlan: false, cadreStep: 'focal' },
    departments: ['PT', 'TCKT'],
    focalDepartment: 'TCKT',
    people: [
      { key: 'B head', role: 'head', department: 'PT', who: { head: true } },
      { key: 'B cadre', role: 'cadre', department: 'PT' },
      { key: 'B focal', role: 'focal', department: 'TCKT', who: { focal: true } },
      { key: 'B secretary', role: 'secretary', who: { standing: true, secretary: true } },
      { key: 'B deputy', role: 'standing', who: { standing: true } },
    ],
  },
  {
    chain: 'standing',
    proof: 'none',
    way: { departmentsPlan: false },
    departments: [],
    people: [
      { key: 'C secretary', role: 'secretary', who: { standing: true, secretary: true } },
      { key: 'C deputy', role: 'standing', who: { standing: true } },
      { key: 'C cadre', role: 'cadre' },
    ],
  },
]

async function makeOffice(payload: Payload, facts: OfficeOf, world: World): Promise<void> {
  const site = await TestOffice.make(payload, { name: `Cơ quan ${facts.chain}`, chain: facts.chain })
  for (const code of facts.departments) await site.addDepartment(`Ban ${code}`, code)
  if (facts.focalDepartment) await site.setFocal(facts.focalDepartment)
  await payload.update({
    collection: 'policies',
    where: { organization: { equals: site.id } },
    data: { evidence: facts.proof },
  })
  // Gone before the first day on which anybody walks, trips that are recorded afterwards included.
  await site.addUnit('Cũ', { validTo: '2020-12-31' })
  for (const { key, role, department, job, who } of facts.people) {
    const id = await site.addPerson(key.replaceAll(' ', '.'), { name: key, role, department, job })
    const inside = department === undefined ? undefined : site.departments.get(department)
    world.people.set(key, { key, id, office: site.id, department: inside, ...who })
  }
  world.sites.set(site.id, site)
  const office: WalkOffice = { id: site.id, proof: facts.proof, ...facts.way }
  if (facts.chain === 'standing') office.secretaryDecider = await nameDecider(payload, site, world)
  world.offices.set(site.id, office)
}

/** In the third office the cadre was named to decide the secretary's plan (row TN-24). */
async function nameDecider(payload: Payload, site: TestOffice, world: World): Promise<string | undefined> {
  const decider = world.people.get('C cadre')?.id
  await payload.update({
    collection: 'organizations',
    id: site.id,
    data: { ownPlanApprover: 'named', ownPlanApproverCadre: decider },
  })
  return decider
}

/** Three offices with sixteen people, made once; the walks begin in them with an empty cycle. */
export async function makeWorld(payload: Payload): Promise<World> {
  const world: World = { offices: new Map(), sites: new Map(), people: new Map(), users: new Map() }
  for (const facts of OFFICES) await makeOffice(payload, facts, world)
  return world
}

const CYCLE = [
  'overlap-answers',
  'meetings',
  'notifications',
  'comments',
  'day-credits',
  'findings',
  'transitions',
  'trips',
  'reports',
  'plans',
] as const

/** Takes away all that a walk made. */
export async function clearCycle(payload: Payload): Promise<void> {
  await payload.db.updateMany({
    collection: 'plans',
    where: { id: { exists: true } },
    data: { parent: null, yearPlan: null },
    returning: false,
  })
  for (const collection of CYCLE) await payload.db.deleteMany({ collection, where: { id: { exists: true } } })
}
