import type { Payload } from 'payload'
import { TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { requestAs } from '@test/helpers/requestAs'
import { refusalMessage } from '@/i18n/refusalMessages'
import { RefusalError } from '@/domain/refusal/refusal'
import { refusalsOf } from './setting'

/** Who has charge of which unit (row AG-16): one department and one cadre at a time. */
let payload: Payload
let office: TestOffice
let other: TestOffice

beforeAll(async () => {
  payload = await openTestPayload()
  standOn('2025-10-01')
  office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Phân công', chain: 'headFocalStanding' })
  for (const code of ['PT', 'XDD']) await office.addDepartment(`Ban ${code}`, code)
  await office.setFocal('XDD')
  await office.addPerson('dm', { name: 'Lê Thị Ngữ', department: 'XDD', role: 'head' })
  await office.addPerson('anh', { name: 'Nguyễn Thị Ánh', department: 'PT' })
  await office.addPerson('binh', { name: 'Trần Văn Bình', department: 'PT' })
  other = await TestOffice.make(payload, { name: 'Tỉnh đoàn Khác', chain: 'standing' })
  await other.addDepartment('Ban PT', 'PT')
  await other.addPerson('la', { name: 'Phan Thị Lạ' })
})
afterAll(() => closeTestPayload(payload))

const pt = () => office.departments.get('PT')
const xdd = () => office.departments.get('XDD')
const anh = () => office.person('anh').id
let serial = 0
const aUnit = () => office.addUnit(`Xã ${(serial += 1)}`, {})

async function assign(facts: { unit: string; from: string } & Record<string, unknown>, by = 'dm') {
  const data = { organization: office.id, ...facts }
  return payload.create({
    collection: 'assignments',
    data,
    req: await requestAs(payload, office.person(by).id),
    overrideAccess: false,
    depth: 0,
  })
}

describe('charge of a unit', () => {
  test('is given by the focal department, to a department and to a cadre at once', async () => {
    const unit = await aUnit()
    const made = await assign({
      unit,
      department: pt(),
      from: '2025-01-01',
      to: '2025-12-31',
      basis: '46KH/TĐTN-VP',
    })
    expect(made).toMatchObject({ department: pt(), from: '2025-01-01', basis: '46KH/TĐTN-VP' })
    expect(await assign({ unit, cadre: anh(), from: '2025-01-01' })).toMatchObject({
      cadre: anh(),
      title: 'Xã 1 – Nguyễn Thị Ánh',
      searchKey: 'xa 1 – nguyen thi anh',
    })
  })

  test('is not given by a cadre', async () => {
    const unit = await aUnit()
    await expect(assign({ unit, cadre: anh(), from: '2025-01-01' }, 'anh')).rejects.toThrow()
  })

  test('is refused while another has it, on a single common day too, and passes on after that', async () => {
    const unit = await aUnit()
    await assign({ unit, department: pt(), from: '2025-01-01', to: '2025-06-30' })
    for (const span of [
      { from: '2025-06-30' },
      { from: '2024-01-01' },
      { from: '2024-01-01', to: '2025-01-01' },
      { from: '2025-03-01', to: '2025-03-31' },
    ])
      expect(await refusalsOf(assign({ unit, department: xdd(), ...span }))).toEqual(['CHARGE_TAKEN from'])
    await expect(assign({ unit, department: xdd(), from: '2025-07-01' })).resolves.toBeDefined()
    expect(await refusalsOf(assign({ unit, department: pt(), from: '2030-01-01' }))).toEqual([
      'CHARGE_TAKEN from',
    ])
  })

  test('may be prolonged, but not into the days of another', async () => {
    const unit = await aUnit()
    const first = await assign({ unit, cadre: anh(), from: '2025-01-01', to: '2025-03-31' })
    await assign({ unit, cadre: office.person('binh').id, from: '2025-07-01' })
    const until = async (to: string) =>
      payload.update({
        collection: 'assignments',
        id: first.id,
        data: { to },
        req: await requestAs(payload, office.person('dm').id),
        overrideAccess: false,
        depth: 0,
      })
    await expect(until('2025-06-30')).resolves.toMatchObject({ to: '2025-06-30' })
    expect(await refusalsOf(until('2025-07-01'))).toEqual(['CHARGE_TAKEN from'])
    expect(await refusalsOf(until('2024-12-31'))).toEqual(['DATES_REVERSED to'])
  })

  test('names one holder, of the own office', async () => {
    const unit = await aUnit()
    const from = '2025-01-01'
    expect(await refusalsOf(assign({ unit, from }))).toEqual(['REQUIRED department'])
    expect(await refusalsOf(assign({ unit, from, department: pt(), cadre: anh() }))).toEqual([
      'ONE_HOLDER cadre',
    ])
    expect(await refusalsOf(assign({ unit, from, department: other.departments.get('PT') }))).toEqual([
      'DIFFERENT_ORGANIZATION department',
    ])
    expect(await refusalsOf(assign({ unit, from, cadre: other.person('la').id }))).toEqual([
      'DIFFERENT_ORGANIZATION cadre',
    ])
    expect(await refusalsOf(assign({ unit, from, cadre: anh(), organization: other.id }))).toEqual([
      'DIFFERENT_ORGANIZATION organization',
    ])
  })

  test('is refused in both languages, with the days that are taken', async () => {
    const unit = await aUnit()
    await assign({ unit, department: pt(), from: '2025-01-01', to: '2025-06-30' })
    const error: unknown = await assign({ unit, department: xdd(), from: '2025-02-01' }).catch(
      (one: unknown) => one,
    )
    const [refusal] = error instanceof RefusalError ? error.refusals : []
    expect(refusal && refusalMessage(refusal, 'vi')).toBe(
      'Từ ngày – địa bàn đã có người hoặc ban phụ trách từ ngày 01/01/2025 đến ngày 30/06/2025. Kết thúc phân công cũ trước, rồi phân công tiếp từ ngày sau đó.',
    )
    expect(refusal && refusalMessage(refusal, 'en')).toContain('from 01/01/2025 to 30/06/2025')
  })
})
