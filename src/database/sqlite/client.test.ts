import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openHandles } from '@test/helpers/openHandles'
import { temporaryFolder } from '@test/helpers/temporaryFolder'
import { Connection } from './connection'
import { openSqlite, runInFlow, sqlitePath, type SqliteClient, type Flow, type SqliteOptions } from './index'

const opened: SqliteClient[] = []

async function open(options: SqliteOptions = {}, file = path.join(temporaryFolder(), 'x.db')) {
  const client = await openSqlite(`file:${file}`, options)
  opened.push(client)
  await client.execute('create table if not exists t (id integer primary key, s text unique)')
  return { client, file }
}

async function texts(client: SqliteClient): Promise<unknown[]> {
  return (await client.execute('select s from t order by id')).rows.map((row) => row.s)
}

const insert = (s: string) => ({ sql: 'insert into t (s) values (?)', args: [s] })

afterEach(async () => {
  await Promise.all(opened.splice(0).map((client) => client.drain()))
})

describe('reads and writes', () => {
  it('shows a read outside a transaction only what was committed, and that at once', async () => {
    const { client } = await open()
    const transaction = await client.transaction()
    await transaction.execute(insert('a'))
    expect(await texts(client)).toEqual([])
    await transaction.commit()
    expect(await texts(client)).toEqual(['a'])
  })

  it('lets a transaction read what it wrote itself', async () => {
    const { client } = await open()
    const transaction = await client.transaction()
    await transaction.execute(insert('a'))
    expect((await transaction.execute('select s from t')).rows).toHaveLength(1)
    await transaction.rollback()
    expect(await texts(client)).toEqual([])
  })

  it('gives writers their turns in the order in which they came', async () => {
    const { client } = await open()
    const transaction = await client.transaction()
    const later = ['b', 'c', 'd'].map((s) => client.execute(insert(s)))
    await transaction.execute(insert('a'))
    await transaction.commit()
    await Promise.all(later)
    expect(await texts(client)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('rolls a batch back as a whole when one of its statements fails', async () => {
    const { client } = await open()
    await expect(client.batch([insert('a'), insert('a')])).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_UNIQUE',
    })
    expect(await texts(client)).toEqual([])
    await client.batch([insert('a'), insert('b')])
    expect(await texts(client)).toEqual(['a', 'b'])
  })

  it('refuses a write that pretends to be a read', async () => {
    const { client } = await open()
    const disguised = "with x as (select 1) select * from x; insert into t (s) values ('a')"
    await client.execute(disguised)
    expect(await texts(client)).toEqual([])
    const reader = new Connection(path.join(temporaryFolder(), 'r.db'))
    reader.run('PRAGMA query_only = ON')
    expect(() => reader.run('create table x (a)')).toThrow('readonly')
    reader.close()
  })

  it('writes what comes after a common table expression', async () => {
    const { client } = await open()
    await client.execute("with x as (select 'a' as s) insert into t (s) select s from x")
    expect(await texts(client)).toEqual(['a'])
  })

  it('reads new columns after a table has changed, prepared statement or not', async () => {
    const { client } = await open()
    await client.execute(insert('a'))
    expect((await client.execute('select * from t')).columns).toEqual(['id', 's'])
    await client.execute('alter table t add column extra text default 7')
    const { columns, rows } = await client.execute('select * from t')
    expect(columns).toEqual(['id', 's', 'extra'])
    expect(rows[0]?.extra).toBe('7')
    const transaction = await client.transaction()
    await transaction.execute('select * from t')
    await transaction.execute('alter table t rename column extra to other')
    expect((await transaction.execute('select * from t')).columns).toEqual(['id', 's', 'other'])
    expect((await client.execute('select * from t')).columns).toEqual(['id', 's', 'extra'])
    await transaction.commit()
    expect((await client.execute('select * from t')).columns).toEqual(['id', 's', 'other'])
  })

  it('leaves no transaction open when statements were left without their COMMIT', async () => {
    const { client } = await open()
    await client.executeMultiple("begin; insert into t (s) values ('a')")
    await client.execute('begin')
    await client.execute(insert('b'))
    expect(await texts(client)).toEqual(['b'])
  })
})

describe('transactions that go wrong', () => {
  it('reports a commit that fails, saves nothing and lets the next writer in', async () => {
    const { client } = await open()
    await client.execute('create table child (t integer references t(id) deferrable initially deferred)')
    const transaction = await client.transaction()
    await transaction.execute(insert('a'))
    await transaction.execute('insert into child values (99)')
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    await transaction.rollback()
    expect(transaction.closed).toBe(true)
    await client.execute(insert('b'))
    expect(await texts(client)).toEqual(['b'])
  })

  it('rolls back a transaction that nobody finishes, says so, and lets the others go on', async () => {
    const told: Error[] = []
    const { client } = await open({ transactionIdleMs: 40, onAbandoned: (reason) => told.push(reason) })
    const transaction = await client.transaction()
    await transaction.execute(insert('lost'))
    await client.execute(insert('kept'))
    expect(told).toEqual([expect.objectContaining({ code: 'TRANSACTION_ABANDONED' })])
    await expect(transaction.execute(insert('late'))).rejects.toMatchObject({ code: 'TRANSACTION_ABANDONED' })
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'TRANSACTION_ABANDONED' })
    expect(await texts(client)).toEqual(['kept'])
  })

  it('leaves a transaction alone that is long but at work', async () => {
    // Longer than a busy machine stops this process for; together the pauses are longer still.
    const { client } = await open({ transactionIdleMs: 1000 })
    const transaction = await client.transaction()
    for (let i = 0; i < 24; i += 1) {
      await transaction.execute(insert(`s${i}`))
      await delay(50)
    }
    await transaction.commit()
    expect(await texts(client)).toHaveLength(24)
  })

  it('refuses every use after the end', async () => {
    const { client } = await open()
    const transaction = await client.transaction()
    await transaction.commit()
    await expect(transaction.execute(insert('a'))).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    expect(await texts(client)).toEqual([])
  })

  it('refuses at once a plain write inside the work of an open transaction, and one after its rollback', async () => {
    const { client } = await open()
    const flow: Flow = { database: client, id: 'x', request: {}, state: 'open', failure: null }
    await runInFlow(flow, async () => {
      await expect(client.execute(insert('a'))).rejects.toMatchObject({ code: 'TRANSACTION_NOT_USED' })
      await expect(client.transaction()).rejects.toMatchObject({ code: 'TRANSACTION_NOT_USED' })
      expect(await texts(client)).toEqual([])
      flow.state = 'rolled back'
      await expect(client.execute(insert('a'))).rejects.toMatchObject({ code: 'TRANSACTION_ROLLED_BACK' })
      flow.state = 'committed'
      await client.execute(insert('b'))
    })
    expect(await texts(client)).toEqual(['b'])
  })

  it('lets work in a transaction on one file write to another file', async () => {
    const { client } = await open()
    const other = await open()
    await runInFlow(
      { database: other.client, id: 'x', request: {}, state: 'open', failure: null },
      async () => {
        await client.execute(insert('a'))
      },
    )
    expect(await texts(client)).toEqual(['a'])
  })
})

describe('another process with the lock', () => {
  it('is waited for without blocking the event loop', async () => {
    const { client, file } = await open()
    const other = new Connection(file)
    other.run('BEGIN IMMEDIATE')
    other.run(insert('theirs'))
    const mine = client.execute(insert('mine'))
    const ours = client.batch([insert('ours')])
    let ticks = 0
    for (; ticks < 10; ticks += 1) await delay(2)
    expect(await texts(client)).toEqual([])
    other.run('COMMIT')
    other.close()
    await Promise.all([mine, ours])
    expect(await texts(client)).toEqual(['theirs', 'mine', 'ours'])
  })

  it('makes a write fail clearly after the limit, and the next one succeed', async () => {
    const { client, file } = await open({ lockWaitMs: 30 })
    const other = new Connection(file)
    other.run('BEGIN IMMEDIATE')
    await expect(client.execute(insert('a'))).rejects.toThrow('stayed locked by another process for 30 ms')
    await expect(client.transaction()).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    other.run('ROLLBACK')
    other.close()
    await client.execute(insert('b'))
    expect(await texts(client)).toEqual(['b'])
  })
})

describe('foreign keys and statistics', () => {
  it('holds foreign keys, also after a migration that rebuilt the parent without losing its children', async () => {
    const { client } = await open()
    await client.execute(
      'create table child (id integer primary key, t integer references t(id) on delete cascade)',
    )
    await client.execute(insert('a'))
    await client.execute('insert into child (t) values (1)')
    await client.migrate([
      'create table new_t (id integer primary key, s text unique, extra text)',
      'insert into new_t (id, s) select id, s from t',
      'drop table t',
      'alter table new_t rename to t',
    ])
    expect((await client.execute('select count(*) as n from child')).rows[0]?.n).toBe(1)
    await expect(client.execute('insert into child (t) values (99)')).rejects.toMatchObject({
      code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
    })
    await client.execute('delete from t')
    expect((await client.execute('select count(*) as n from child')).rows[0]?.n).toBe(0)
  })

  it('chooses its index by renewed statistics after a bulk load', async () => {
    const { client } = await open()
    await client.executeMultiple(
      'create table big (a integer, b integer); create index by_a on big(a); create index by_b on big(b)',
    )
    await client.batch(
      Array.from({ length: 2000 }, (_, i) => ({ sql: 'insert into big values (?, 1)', args: [i] })),
    )
    const plan = async () => {
      const { rows } = await client.execute('explain query plan select * from big where a = 1 and b = 1')
      return rows[0]?.detail
    }
    await client.optimize()
    expect(await plan()).toContain('by_a')
    await client.execute('update big set b = a, a = 1')
    expect(await plan()).toContain('by_a')
    await client.optimize()
    expect(await plan()).toContain('by_b')
    await client.execute('delete from big')
    expect((await client.execute('select * from big')).rows).toEqual([])
  })
})

describe('closing', () => {
  it('finishes what was accepted and refuses what comes after', async () => {
    const { client, file } = await open()
    const transaction = await client.transaction()
    const queued = client.execute(insert('queued'))
    client.close()
    await expect(client.execute('select 1')).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    await transaction.execute(insert('open'))
    await transaction.commit()
    await queued
    await client.drain()
    const again = await open({}, file)
    expect(await texts(again.client)).toEqual(['open', 'queued'])
  })

  it('works with a constant number of file handles', async () => {
    const { client, file } = await open()
    await client.execute(insert('first'))
    await texts(client)
    const before = openHandles(file)
    for (let i = 0; i < 50; i += 1) {
      const transaction = await client.transaction()
      await transaction.execute(insert(`s${i}`))
      if (i % 2) await transaction.commit()
      else await transaction.rollback()
      await texts(client)
    }
    expect(openHandles(file)).toBe(before)
    expect(before).toBeLessThanOrEqual(5)
  })
})

describe('the place of the file', () => {
  it.each([
    ['file:/tmp/x.db', '/tmp/x.db'],
    ['file:///tmp/a%20b.db', '/tmp/a b.db'],
    ['file:data/x.db', path.resolve('data/x.db')],
    ['/tmp/x.db', '/tmp/x.db'],
  ])('reads %s as %s', (url, expected) => {
    expect(sqlitePath(url)).toBe(expected)
  })

  it.each(['file::memory:', ':memory:', 'file:'])('refuses %s, which no second connection can see', (url) => {
    expect(() => sqlitePath(url)).toThrow('name a file')
  })
})
