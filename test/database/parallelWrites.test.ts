import path from 'node:path'
import { inTransaction, isUniqueViolation } from '@/database'
import { openHandles } from '@test/helpers/openHandles'
import { temporaryFolder } from '@test/helpers/temporaryFolder'
import { SmallSystem, wholeDays } from './smallSystem'

describe('many writers in one process [sqlite]', () => {
  let system: SmallSystem
  const file = path.join(temporaryFolder(), 'parallel.db')

  beforeAll(async () => {
    system = await SmallSystem.open(file)
  })
  afterAll(() => system.close())
  afterEach(() => system.clear())

  const createTwoInTransaction = async (key: string) => {
    const req = await system.request()
    return inTransaction(req, async () => {
      await system.create(`${key}-a`, req)
      return system.create(`${key}-b`, req)
    })
  }

  it('keeps all of 300 documents written at once, whole, some alone and some two by two in transactions', async () => {
    await system.create('first')
    const before = openHandles(file)
    await Promise.all(
      Array.from({ length: 200 }, (_, i) => (i % 2 ? system.create(`${i}`) : createTwoInTransaction(`${i}`))),
    )
    const visits = await system.visits()
    expect(visits).toHaveLength(301)
    expect(visits.filter(({ days }) => days.length !== wholeDays)).toEqual([])
    expect(openHandles(file)).toBe(before)
  })

  it('lets one of twenty equal keys in and refuses the others as duplicates', async () => {
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => system.create('same')))
    const duplicates = results.filter(
      (result) => result.status === 'rejected' && isUniqueViolation(result.reason),
    )
    expect(duplicates).toHaveLength(19)
    expect(await system.keys()).toEqual(['same'])
  })

  it('keeps nothing of a transaction whose second document is refused', async () => {
    await system.create('taken-b')
    await expect(createTwoInTransaction('taken')).rejects.toThrow()
    expect(await system.keys()).toEqual(['taken-b'])
  })

  it('shows others a transaction only once it is committed', async () => {
    const req = await system.request()
    await inTransaction(req, async () => {
      await system.create('hidden', req)
      expect(await system.keys()).toEqual([])
      expect(await system.keys(req)).toEqual(['hidden'])
    })
    expect(await system.keys()).toEqual(['hidden'])
  })
})
