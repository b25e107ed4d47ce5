import {
  addDays,
  type DayKey,
  dayKeyOf,
  nextPeriod,
  periodKey,
  periodSpan,
  quarterOf,
} from '@/domain/calendar'
import { consolidate } from '@/services/plans/consolidate'
import { endorsePlan } from '@/services/plans/endorsePlan'
import { openQuarter } from '@/services/plans/openQuarter'
import { submitPlan } from '@/services/plans/submitPlan'
import { requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { registerTrip } from '@/services/trips/registerTrip'
import { TestOffice } from '@test/helpers/office'
import { openTestPayload } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'

export interface MeetingWorld {
  /** Of the office whose department meets. */
  head: string
  cadres: string[]
  /** Of the office whose Standing Committee meets. */
  deputy: string
  secretary: string
  absent: string
  period: string
}

type Payload = Awaited<ReturnType<typeof openTestPayload>>

/** An office with a department of some cadres, the quarter to come open for everyone. */
async function makeOffice(payload: Payload, name: string, cadres: readonly string[], period: string) {
  const office = await TestOffice.make(payload, { name, chain: 'headFocalStanding', quotaDays: null })
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.setFocal('XDD')
  await office.addPerson('head', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  await office.addPerson('focal', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  await office.addPerson('secretary', { name: 'Trần Văn Bí', role: 'secretary' })
  await office.addPerson('deputy', { name: 'Phạm Thị Phó', role: 'standing' })
  for (const [index, person] of cadres.entries()) {
    await office.addPerson(`cadre${index}`, { name: person, department: 'PT' })
    await office.addUnit(`Xã ${person}`, {})
  }
  const as = (key: string) => requestAs(payload, office.person(key).id)
  const planWhere = async (where: Record<string, unknown>) => {
    const found = await payload.find({
      collection: 'plans',
      where: {
        and: [
          { organization: { equals: office.id } },
          ...Object.entries(where).map(([column, value]) => ({ [column]: { equals: value } })),
        ],
      },
      depth: 0,
      limit: 1,
    })
    const [plan] = found.docs
    if (!plan) throw new Error(`There is no such plan: ${JSON.stringify(where)}`)
    return { plan: plan.id, version: plan.version }
  }
  const planOf = (key: string) => planWhere({ cadre: office.person(key).id })
  await openQuarter(await as('focal'), { organization: office.id, period })
  return { office, as, planOf, planWhere }
}

type Office = Awaited<ReturnType<typeof makeOffice>>

async function register(
  { office, as, planOf }: Office,
  key: string,
  place: string,
  day: string,
): Promise<void> {
  const stops = [{ unit: office.units.get(place) ?? '', from: day, to: day }]
  const title = `Nắm tình hình thanh niên tại ${place}`
  await registerTrip(await as(key), { plan: (await planOf(key)).plan, ...office.trip({ title, stops }) })
}

/** Five plans before the head of a department; the first two collide. */
async function makeDepartment(payload: Payload, period: string, from: DayKey) {
  const names = ['Bùi Thị An', 'Cao Văn Bình', 'Dương Thị Chi', 'Đặng Văn Dũng', 'Giang Thị Em']
  const made = await makeOffice(payload, 'Tỉnh đoàn Họp Ban', names, period)
  for (const [index, name] of names.entries()) {
    const together = index < 2
    await register(
      made,
      `cadre${index}`,
      together ? 'Xã Bùi Thị An' : `Xã ${name}`,
      addDays(from, together ? 7 : 10 + index * 9),
    )
    await submitPlan(await made.as(`cadre${index}`), await made.planOf(`cadre${index}`))
  }
  return { office: made.office, names }
}

/** An office's plan of three cadres put up to its Standing Committee, and a trip outside the plan that waits for consent. */
async function makeStanding(payload: Payload, period: string, from: DayKey) {
  const names = ['Hà Thị Giang', 'Hoàng Văn Hải', 'Kiều Thị Lan']
  const made = await makeOffice(payload, 'Tỉnh đoàn Họp Thường trực', names, period)
  const { office, as, planOf, planWhere } = made
  for (const [index, name] of names.entries()) {
    const key = `cadre${index}`
    await register(made, key, `Xã ${name}`, addDays(from, 7 + index * 9))
    await register(made, key, 'Phú Đình', addDays(from, 40 + index * 12))
    await submitPlan(await as(key), await planOf(key))
    await endorsePlan(await as('head'), await planOf(key))
  }
  const department = office.departments.get('PT')
  await consolidate(await as('head'), { organization: office.id, department, period })
  await submitPlan(await as('head'), await planWhere({ scope: 'department', department }))
  await endorsePlan(await as('focal'), await planWhere({ scope: 'department', department }))
  await consolidate(await as('focal'), { organization: office.id, period })
  await submitPlan(await as('focal'), await planWhere({ scope: 'organization' }))
  const day = addDays(dayKeyOf(new Date()), 5)
  const stops = [{ unit: office.units.get('Phú Đình') ?? '', from: day, to: day }]
  await requestUnplannedTrip(await as('head'), {
    ...office.trip({ title: 'Hỗ trợ khắc phục mưa lũ', stops }),
    leader: office.person('cadre0').id,
    reason: 'Theo đề nghị của xã',
  })
  return office
}

/** Two offices in the quarter to come: one whose department meets, one whose Standing Committee does. */
export async function makeMeetingWorld(): Promise<MeetingWorld> {
  const payload = await openTestPayload()
  const quarter = nextPeriod(quarterOf(dayKeyOf(new Date())))
  const period = periodKey(quarter)
  const { from } = periodSpan(quarter)
  const ofDepartment = await makeDepartment(payload, period, from)
  const ofStanding = await makeStanding(payload, period, from)
  await payload.destroy()
  return {
    head: ofDepartment.office.person('head').email,
    cadres: ofDepartment.names.map((_, index) => ofDepartment.office.person(`cadre${index}`).email),
    deputy: ofStanding.person('deputy').email,
    secretary: ofStanding.person('secretary').email,
    absent: ofStanding.person('cadre2').email,
    period,
  }
}
