import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { TestOffice } from '@test/helpers/office'

/**
 * Tây Giang before and after 1 July 2025 (domain 5.4): the district's office and its four communes of the first
 * quarter of 2023, the office that follows it, and the communes of today. Trips stand as the services leave them.
 */
export class TayGiangMap {
  readonly units = new Map<string, string>()
  private serial = 0
  private constructor(
    readonly payload: Payload,
    readonly upper: TestOffice,
    readonly district: TestOffice,
    readonly office: TestOffice,
  ) {}

  static async make(payload: Payload): Promise<TayGiangMap> {
    const upper = await TestOffice.make(payload, { name: 'Trung ương Đoàn Thử', chain: 'standing' })
    await upper.addPerson('trong', { name: 'Phan Văn Trông', role: 'reader' })
    const district = await TestOffice.make(payload, { name: 'Huyện đoàn Tây Giang', chain: 'standing' })
    await district.addPerson('bi', { name: 'Bríu Bí', role: 'secretary' })
    const parent = upper.id
    const office = await TestOffice.make(payload, {
      name: 'Thành đoàn Đà Nẵng',
      chain: 'headFocalStanding',
      parent,
    })
    await office.addDepartment('Ban Phong trào', 'PT')
    await office.addDepartment('Ban Xây dựng Đoàn', 'XDD')
    await office.setFocal('XDD')
    await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
    await office.addPerson('anh', { name: 'Nguyễn Thị Ánh', department: 'PT' })
    await office.addPerson('qt', { name: 'Võ Văn Trị', role: 'administrator' })
    const map = new TayGiangMap(payload, upper, district, office)
    await map.addUnits()
    await payload.update({
      collection: 'organizations',
      id: district.id,
      data: { successors: [office.id], territory: map.unit('huyện Tây Giang') },
    })
    await payload.update({
      collection: 'organizations',
      id: office.id,
      data: { territory: map.unit('Đà Nẵng') },
    })
    return map
  }

  private async addUnits(): Promise<void> {
    const old = { validTo: '2025-06-30' }
    const now = { validFrom: '2025-07-01' }
    await this.addUnit('Quảng Nam', { ...old, type: 'tinh', level: 'province' })
    await this.addUnit(
      'huyện Tây Giang',
      { ...old, name: 'Tây Giang', type: 'huyen', level: 'district' },
      'Quảng Nam',
    )
    for (const [name, aliasText] of [['Lăng'], ['A Nông', 'Anông'], ['Dang'], ['A Tiêng', 'Atiêng']] as const)
      await this.addUnit(name, { ...old, aliasText }, 'huyện Tây Giang')
    await this.addUnit('Đà Nẵng', { ...now, type: 'thanhPhoTrungUong', level: 'province' })
    for (const name of ['xã Tây Giang', 'Avương', 'Hùng Sơn'])
      await this.addUnit(name, { ...now, name: name.replace('xã ', '') }, 'Đà Nẵng')
    await this.addUnit('thôn Agrồng', { ...now, type: 'chiDoan', level: 'branch' }, 'xã Tây Giang')
    for (const from of ['Lăng', 'A Nông', 'Dang', 'A Tiêng']) await this.follow(from, 'xã Tây Giang', 'whole')
    for (const to of ['xã Tây Giang', 'Avương', 'Hùng Sơn']) await this.follow('huyện Tây Giang', to, 'part')
  }

  async addUnit(key: string, facts: Record<string, unknown>, parent?: string): Promise<string> {
    const made = await this.payload.create({
      collection: 'units',
      data: {
        name: key,
        type: 'xa',
        level: 'commune',
        organization: this.upper.id,
        parent: parent === undefined ? undefined : this.unit(parent),
        ...facts,
      },
    })
    this.units.set(key, made.id)
    return made.id
  }

  async follow(from: string, to: string, extent: 'whole' | 'part', on = '2025-07-01'): Promise<void> {
    await this.payload.create({
      collection: 'unit-successions',
      data: {
        fromUnit: this.unit(from),
        toUnit: this.unit(to),
        on,
        extent,
        organization: this.upper.id,
        legalBasis: 'Nghị quyết 1659/NQ-UBTVQH15 ngày 16/6/2025',
      },
    })
  }

  unit(key: string): string {
    const id = this.units.get(key)
    if (id === undefined) throw new Error(`No unit ${key}`)
    return id
  }

  /** A trip that has been made, or that is meant. */
  async trip(
    office: TestOffice,
    leader: string,
    stops: readonly (readonly [unit: string, day: string])[],
    state = 'done',
    completion?: string,
  ): Promise<string> {
    this.serial += 1
    const days = stops.map(([, day]) => day).sort()
    const row: unknown = await this.payload.db.create({
      collection: 'trips',
      data: {
        organization: office.id,
        leader: office.person(leader).id,
        title: `Chuyến ${this.serial}`,
        content: 'Nội dung',
        expectedLearning: 'Thu hoạch',
        period: '2023-Q1',
        origin: 'planned',
        state,
        completion,
        version: 1,
        stops: stops.map(([unit, day], index) => ({
          id: `${this.serial}-${index}`,
          unit: this.unit(unit),
          unitName: unit,
          unitLevel: 'commune',
          from: day,
          to: day,
        })),
        participants: [],
        firstDay: days[0] ?? '',
        lastDay: days.at(-1) ?? '',
        halfDays: 2,
      },
    })
    const id = isRecord(row) ? idOf(row.id) : undefined
    if (id === undefined) throw new Error('The trip has no id')
    return id
  }

  async finding(
    office: TestOffice,
    cadre: string,
    trip: string,
    facts: Record<string, unknown>,
  ): Promise<void> {
    await this.payload.db.create({
      collection: 'findings',
      data: {
        organization: office.id,
        cadre: office.person(cadre).id,
        trip,
        kind: 'recommendation',
        text: 'Đề nghị giao công trình thanh niên',
        foundOn: '2023-03-03',
        state: 'open',
        restricted: false,
        ...facts,
      },
    })
  }

  /** The round of the first quarter of 2023, with what was recommended on it. */
  async lived(): Promise<void> {
    const first = await this.trip(this.district, 'bi', [
      ['Lăng', '2023-02-14'],
      ['A Nông', '2023-02-15'],
    ])
    const second = await this.trip(this.district, 'bi', [
      ['Dang', '2023-03-02'],
      ['A Tiêng', '2023-03-03'],
    ])
    await this.finding(this.district, 'bi', first, { unit: this.unit('Lăng'), dueOn: '2023-04-14' })
    await this.finding(this.district, 'bi', second, { unit: this.unit('Dang'), restricted: true })
    await this.finding(this.district, 'bi', second, { unit: this.unit('Dang'), state: 'closed' })
    await this.finding(this.district, 'bi', second, { unit: this.unit('Dang'), kind: 'difficulty' })
    await this.trip(this.district, 'bi', [['Lăng', '2023-01-05']], 'cancelled')
    for (const completion of ['dropped', 'moved'])
      await this.trip(this.district, 'bi', [['Lăng', '2023-03-20']], 'done', completion)
  }
}
