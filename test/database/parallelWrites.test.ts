import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '@/database'
import { openSmallSystem, temporaryFolder, visit } from './smallSystem'

describe('many writers in one process', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await openSmallSystem(path.join(temporaryFolder(), 'parallel.db'))
  })
  afterAll(() => payload.destroy())

  it('keeps all of 300 documents created at once, half of them in transactions of their own', async () => {
    const create = (key: string) => payload.create({ collection: 'visits', data: visit(key) })
    const createInTransaction = async (key: string) => {
      const req = await createLocalReq({}, payload)
      return inTransaction(req, () => payload.create({ collection: 'visits', data: visit(key), req }))
    }
    const t = performance.now()
    await Promise.all(
      Array.from({ length: 300 }, (_, i) => (i % 2 ? create(`p${i}`) : createInTransaction(`p${i}`))),
    )
    console.log((performance.now() - t) / 300)
    const { docs } = await payload.find({ collection: 'visits', limit: 1000 })
    expect(docs).toHaveLength(300)
  })
})
