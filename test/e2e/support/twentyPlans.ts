import { dayKeyOf, addDays, nextPeriod, periodKey, periodSpan, quarterOf } from '@/domain/calendar'
import { openQuarter } from '@/services/plans/openQuarter'
import { submitPlan } from '@/services/plans/submitPlan'
import { registerTrip } from '@/services/trips/registerTrip'
import { TestOffice } from '@test/helpers/office'
import { openTestPayload } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'

const CADRES = 20

export interface TwentyPlans {
  head: string
  /** E-mail addresses of the cadres, in the order of their names. */
  cadres: string[]
  period: string
}

/**
 * A department whose head has twenty plans of the coming quarter to decide. Three have a problem: the first two cadres
 * go to one commune on one day, the third to where another department goes.
 */
export async function makeTwentyPlans(): Promise<TwentyPlans> {
  const payload = await openTestPayload()
  const quarter = nextPeriod(quarterOf(dayKeyOf(new Date())))
  const period = periodKey(quarter)
  const { from } = periodSpan(quarter)
  const chain = 'headFocalStanding'
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Hai Mươi', chain, quotaDays: null })
  await office.addDepartment('Ban Phong trào', 'PT')
  await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
  await office.setFocal('XDD')
  await office.addPerson('head', { name: 'Đỗ Văn Hữu', department: 'PT', role: 'head' })
  await office.addPerson('focal', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  const keys = Array.from({ length: CADRES }, (_, index) => `cadre${String(index + 1).padStart(2, '0')}`)
  for (const [index, key] of keys.entries()) {
    await office.addPerson(key, { name: `Cán bộ ${String(index + 1).padStart(2, '0')}`, department: 'PT' })
    await office.addUnit(`Xã ${key}`, {})
  }
  const as = (key: string) => requestAs(payload, office.person(key).id)
  await openQuarter(await as('focal'), { organization: office.id, period })
  const planOf = async (key: string): Promise<{ id: string; version: number }> => {
    const where = { cadre: { equals: office.person(key).id } }
    const [plan] = (await payload.find({ collection: 'plans', where, depth: 0, limit: 1 })).docs
    if (!plan) throw new Error(`${key} has no plan`)
    return plan
  }
  const register = async (key: string, place: string, day: string): Promise<void> => {
    const stops = [{ unit: office.units.get(place) ?? '', from: day, to: day }]
    const title = `Nắm tình hình thanh niên tại ${place}`
    await registerTrip(await as(key), { plan: (await planOf(key)).id, ...office.trip({ title, stops }) })
  }
  for (const [index, key] of keys.entries()) {
    const shared = index < 2 ? 'Xã cadre01' : `Xã ${key}`
    await register(key, shared, addDays(from, 7 + (index < 2 ? 0 : index)))
    const { id, version } = await planOf(key)
    await submitPlan(await as(key), { plan: id, version })
  }
  await register('focal', 'Xã cadre03', addDays(from, 9))
  await payload.destroy()
  return {
    head: office.person('head').email,
    cadres: keys.map((key) => office.person(key).email),
    period,
  }
}
