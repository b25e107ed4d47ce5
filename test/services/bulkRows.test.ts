import { createLocalReq, type Payload } from 'payload'
import { insertRows, updateRows } from '@/database/bulk'
import { inTransaction, isUniqueViolation } from '@/database/transaction'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { Setting } from './setting'

let payload: Payload
let setting: Setting

beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
})
afterAll(() => closeTestPayload(payload))

const row = (key: string, more: Record<string, unknown> = {}) => ({
  organization: setting.office.id,
  department: undefined,
  key,
  documentType: 'trips',
  document: setting.office.id,
  sequence: 1,
  event: 'approve',
  toState: 'approved',
  at: '2021-07-01T02:00:00.000Z',
  hash: `băm của "${key}"`,
  snapshot: undefined,
  ...more,
})

const written = async (keys: string[]) => {
  const where = { key: { in: keys } }
  return (await payload.find({ collection: 'transitions', where, sort: 'key', depth: 0 })).docs
}

const inserting = async (rows: Record<string, unknown>[]) =>
  inTransaction(await createLocalReq({}, payload), (req) => insertRows(req, 'transitions', rows))

describe('several rows written together', () => {
  it('read back as if each had been written by itself: relations, plain data, what was left empty', async () => {
    const snapshot = { lines: [{ title: "Xã Bình Yên, 'đợt' 1", halfDays: 2 }] }
    await inserting([
      row('a:1', { snapshot }),
      row('a:2', { department: setting.office.departments.get('PT') }),
    ])
    await payload.db.create({ collection: 'transitions', data: row('a:3', { snapshot }) })
    const [first, second, single] = await written(['a:1', 'a:2', 'a:3'])
    const own = { id: undefined, updatedAt: undefined, createdAt: undefined }
    expect({ ...first, ...own }).toEqual({ ...single, ...own, key: 'a:1', hash: 'băm của "a:1"' })
    expect(second).toMatchObject({ department: setting.office.departments.get('PT') })
    expect(second?.snapshot ?? null).toBeNull()
  })

  it('are all refused, by a word that tells it, where the key of one is taken', async () => {
    await inserting([row('b:1')])
    const error: unknown = await inserting([row('b:0'), row('b:1')]).catch((thrown: unknown) => thrown)
    expect(isUniqueViolation(error)).toBe(true)
    expect((await written(['b:0', 'b:1'])).map(({ key }) => key)).toEqual(
      // Without transactions (the imitation of MongoDB) what came before the refused row stays.
      process.env.MONGODB_TRANSACTIONS === 'off' ? ['b:0', 'b:1'] : ['b:1'],
    )
  })

  it('change in the named columns only, each to its own values', async () => {
    await setting.open()
    const { id } = await setting.register('cadre')
    const other = await setting.register('cadre', { title: 'Đợt hai' })
    const before = await setting.trip(id)
    const updatedAt = '2021-07-02T02:00:00.000Z'
    await inTransaction(await createLocalReq({}, payload), (req) =>
      updateRows(req, 'trips', [
        { id, orderNumber: 'CL-01', version: 7, updatedAt },
        { id: other.id, orderNumber: undefined, version: 9, updatedAt },
      ]),
    )
    expect(await setting.trip(id)).toEqual({ ...before, orderNumber: 'CL-01', version: 7, updatedAt })
    expect(await setting.trip(other.id)).toMatchObject({ title: 'Đợt hai', version: 9 })
  })
})
