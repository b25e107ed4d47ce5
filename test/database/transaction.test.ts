import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/database'
import { refuseStrayWrites } from '@/database/refuseStrayWrites'
import { runInFlow, type Flow } from '@/database/sqlite'
import { temporaryFolder } from '@test/helpers/temporaryFolder'
import { SmallSystem } from './smallSystem'

describe('inTransaction [sqlite]', () => {
  let system: SmallSystem
  let req: PayloadRequest

  beforeAll(async () => {
    system = await SmallSystem.open(path.join(temporaryFolder(), 'transaction.db'), {
      // Longer than a busy machine stops this process for.
      transactionIdleMs: 1500,
    })
  })
  afterAll(() => system.close())
  beforeEach(async () => {
    await system.clear()
    req = await system.request()
  })

  const create = (key: string, on?: PayloadRequest) => system.create(key, on)
  const keys = () => system.keys()

  it('returns what the work returns and leaves the request without a transaction', async () => {
    await expect(inTransaction(req, async () => (await create('a', req)).key)).resolves.toBe('a')
    expect(req.transactionID).toBeUndefined()
    expect(await keys()).toEqual(['a'])
  })

  it('keeps nothing when the work throws after its writes, and throws that very error', async () => {
    const error = new Error('changed my mind')
    const work = async () => {
      await create('a', req)
      throw error
    }
    await expect(inTransaction(req, work)).rejects.toBe(error)
    expect(req.transactionID).toBeUndefined()
    expect(await keys()).toEqual([])
  })

  it('joins the transaction that is open on the request, so that the outer failure undoes the inner work', async () => {
    const work = async () => {
      await inTransaction(req, () => create('inner', req))
      throw new Error('outer')
    }
    await expect(inTransaction(req, work)).rejects.toThrow('outer')
    expect(await keys()).toEqual([])
  })

  it('keeps nothing when an inner part failed, even if its error was caught', async () => {
    const inner = async () => {
      await create('half', req)
      throw new Error('inner')
    }
    const work = async () => {
      await create('outer', req)
      await inTransaction(req, inner).catch(() => null)
      return 'fine'
    }
    await expect(inTransaction(req, work)).rejects.toThrow('inner')
    expect(await keys()).toEqual([])
  })

  it('keeps nothing when an operation inside failed, even if its error was caught', async () => {
    await create('taken')
    const work = async () => {
      await create('before', req)
      await create('taken', req).catch(() => null)
    }
    await expect(inTransaction(req, work)).rejects.toThrow('Nothing was saved')
    expect(await keys()).toEqual(['taken'])
  })

  it('refuses the writes that follow an operation that failed, instead of letting them through alone', async () => {
    await create('taken')
    const work = async () => {
      const results = await Promise.allSettled([create('taken', req), create('b', req), create('c', req)])
      await create('after', req).catch(() => null)
      if (results.some(({ status }) => status === 'rejected')) throw new Error('one of them failed')
    }
    await expect(inTransaction(req, work)).rejects.toThrow('one of them failed')
    expect(await keys()).toEqual(['taken'])
  })

  it('refuses at once a write that forgot the request of its transaction', async () => {
    const work = () => inTransaction(req, () => create('a'))
    await expect(work()).rejects.toThrow('pass on the req')
    const another = await system.request()
    await expect(
      inTransaction(req, () => inTransaction(another, () => create('a', another))),
    ).rejects.toThrow('pass on the req')
    expect(await keys()).toEqual([])
  })

  it('lets a caller write on after it caught a failed transaction', async () => {
    await inTransaction(req, () => Promise.reject(new Error('no'))).catch(() => create('note', req))
    expect(await keys()).toEqual(['note'])
  })

  it('makes two transactions on one request wait for each other', async () => {
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await create(name, req)
      await create(`${name} again`, req)
      order.push(`${name} ends`)
    }
    await Promise.all([inTransaction(req, work('a')), inTransaction(req, work('b'))])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
    expect(await keys()).toHaveLength(4)
  })

  it('reports a commit that failed, in a transaction of ours and in a plain operation of Payload', async () => {
    await system
      .client()
      .execute(
        'create table guard (id integer primary key, v text references visits(id) deferrable initially deferred)',
      )
    await system
      .client()
      .execute(
        "create trigger spoil after insert on visits when new.key = 'spoilt' begin insert into guard (v) values ('nobody'); end",
      )
    await expect(inTransaction(req, () => create('spoilt', req))).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
    })
    await expect(create('spoilt')).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    await system.client().execute('drop trigger spoil')
    await system.client().execute('drop table guard')
    expect(await keys()).toEqual([])
  })

  it('ends a transaction that its owner forgot, and tells the owner if it comes back', async () => {
    const id = await system.payload.db.beginTransaction()
    expect(id).not.toBeNull()
    await create('waiting')
    if (id !== null) await expect(system.payload.db.commitTransaction(id)).rejects.toThrow('rolled back')
    expect(await keys()).toEqual(['waiting'])
  })

  it('refuses to commit what is no longer there', async () => {
    await expect(system.payload.db.commitTransaction('nothing')).rejects.toThrow('Nothing was saved')
  })

  it('undoes an attempt that met a write conflict and does the whole work again', async () => {
    let attempts = 0
    const work = async () => {
      attempts += 1
      await create(`attempt-${attempts}`, req)
      if (attempts < 3) throw Object.assign(new Error('WriteConflict'), { code: 112 })
    }
    await inTransaction(req, work, { pause: async () => undefined })
    expect(await keys()).toEqual(['attempt-3'])
  })

  it('takes the next number again when another took it meanwhile, where told to', async () => {
    await create('1')
    let number = 1
    const work = async () => create(String(number++), req)
    await inTransaction(req, work, { onUniqueViolation: true, pause: async () => undefined })
    expect(await keys()).toEqual(['1', '2'])
    await expect(inTransaction(req, () => create('1', req))).rejects.toThrow()
  })

  it('simply runs, once, where the database has no transactions', async () => {
    const { db } = system.payload
    const { beginTransaction } = db
    db.beginTransaction = async () => null
    let runs = 0
    const work = async () => {
      runs += 1
      await inTransaction(req, () => create('a', req))
      throw Object.assign(new Error('WriteConflict'), { code: 112 })
    }
    await expect(inTransaction(req, work)).rejects.toThrow('WriteConflict')
    db.beginTransaction = beginTransaction
    expect(runs).toBe(1)
    expect(await keys()).toEqual(['a'])
  })
})

describe('an adapter that would let stray writes through [sqlite]', () => {
  let system: SmallSystem
  beforeAll(async () => {
    system = await SmallSystem.open(path.join(temporaryFolder(), 'stray.db'))
    refuseStrayWrites(system.payload.db)
  })
  afterAll(() => system.close())

  it('refuses those that do not use the transaction of their work, and lets the others in', async () => {
    const { db } = system.payload
    const id = await db.beginTransaction()
    if (id === null) throw new Error('There are no transactions')
    // An operation that got no transaction writes at once, as on MongoDB; here it would wait for the one that is open.
    db.beginTransaction = async () => null
    const req = await system.request()
    req.transactionID = id
    const flow: Flow = { database: db, id, request: req, state: 'open', failure: null }
    await runInFlow(flow, async () => {
      await system.create('in', req)
      await expect(system.create('stray')).rejects.toThrow('pass on the req')
      await expect(system.clear()).rejects.toThrow('pass on the req')
      await db.rollbackTransaction(id)
      await expect(system.create('ended', req)).rejects.toThrow('pass on the req')
      flow.state = 'rolled back'
      await expect(system.create('late')).rejects.toThrow('was rolled back')
      flow.state = 'committed'
      await system.create('after')
    })
    expect(await system.keys()).toEqual(['after'])
  })
})
