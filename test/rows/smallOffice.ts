import type { Payload, PayloadRequest } from 'payload'
import { openPlan } from '@/services/plans/openPlan'
import { consolidate } from '@/services/plans/consolidate'
import { decidePlan } from '@/services/plans/decidePlan'
import { submitPlan } from '@/services/plans/submitPlan'
import type { TripRow } from '@/services/rows/tripRow'
import { registerTrip } from '@/services/trips/registerTrip'
import type { TripInput } from '@/services/trips/tripInput'
import { TestOffice } from '@test/helpers/office'
import { standOn } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'

/** An office of two leaders and one cadre who decide among themselves: the shortest way from a line to a result. */
export class SmallOffice {
  private constructor(
    readonly payload: Payload,
    readonly office: TestOffice,
  ) {}

  static async make(payload: Payload): Promise<SmallOffice> {
    const office = await TestOffice.make(payload, { name: 'Huyện đoàn Thử', chain: 'standing' })
    await office.addPerson('bi-thu', { name: 'Ríah Thị Nhung', role: 'secretary' })
    await office.addPerson('pho', { name: 'Alăng Văn Đợi', role: 'standing' })
    await office.addPerson('can-bo', { name: 'Bhling Thị Ỷ', role: 'cadre' })
    return new SmallOffice(payload, office)
  }

  as(key: string): Promise<PayloadRequest> {
    return requestAs(this.payload, this.office.person(key).id)
  }

  /** A plan of the third quarter of 2021 with this one line. */
  async registered(more: Partial<TripInput> = {}): Promise<{ plan: string; trip: TripRow }> {
    standOn('2021-07-01')
    const plan = await openPlan(await this.as('can-bo'), { period: '2021-Q3' })
    const trip = await registerTrip(await this.as('can-bo'), {
      plan: plan.id,
      ...this.office.trip(),
      ...more,
    })
    return { plan: plan.id, trip }
  }

  /** The same, approved by the deputy. */
  async approved(more: Partial<TripInput> = {}): Promise<TripRow> {
    const { plan, trip } = await this.registered(more)
    const { version } = await this.payload.findByID({ collection: 'plans', id: plan })
    await submitPlan(await this.as('can-bo'), { plan, version })
    const whole = await consolidate(await this.as('pho'), { organization: this.office.id, period: '2021-Q3' })
    const put = await submitPlan(await this.as('pho'), { plan: whole.id, version: whole.version })
    await decidePlan(await this.as('pho'), { plan: whole.id, version: put.version, approveRest: true })
    const after = await this.payload.findByID({ collection: 'trips', id: trip.id })
    return { ...trip, state: 'approved', version: after.version }
  }
}
