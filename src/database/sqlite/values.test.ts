import { createClient, type Client, type InStatement, type InValue, type ResultSet } from '@libsql/client'
import fc from 'fast-check'
import { temporaryFolder } from '@test/helpers/temporaryFolder'
import { openSqlite, type SqliteClient } from './index'

/** What a caller can see of a result: names, positions, JSON. Blobs as lists of bytes, to be comparable. */
function seen(result: ResultSet) {
  return {
    columns: result.columns,
    columnTypes: result.columnTypes,
    affected: result.rowsAffected,
    json: JSON.stringify(result),
    byName: result.rows.map((row) => Object.entries(row).map(([name, value]) => [name, bytes(value)])),
    byPosition: result.rows.map((row) => Array.prototype.slice.call(row).map(bytes)),
    lengths: result.rows.map((row) => row.length),
  }
}

function bytes(value: unknown): unknown {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
    ? JSON.stringify(value) + typeof value
    : value
}

const value: fc.Arbitrary<InValue> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((number) => !Number.isInteger(number) || Number.isSafeInteger(number)),
  fc.bigInt({ min: BigInt(Number.MIN_SAFE_INTEGER), max: BigInt(Number.MAX_SAFE_INTEGER) }),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array().map((list) => Buffer.from(list)),
)

describe('values and rows', () => {
  let ours: SqliteClient
  let theirs: Client
  beforeAll(async () => {
    const folder = temporaryFolder()
    ours = await openSqlite(`file:${folder}/ours.db`)
    theirs = createClient({ url: `file:${folder}/theirs.db` })
    await theirs.execute('PRAGMA synchronous = OFF')
    await theirs.execute('PRAGMA journal_mode = WAL')
  })
  afterAll(async () => {
    theirs.close()
    await ours.drain()
  })

  async function both(statement: InStatement) {
    return [seen(await ours.execute(statement)), seen(await theirs.execute(statement))] as const
  }

  it('are the same as those of @libsql/client for every value', async () => {
    await both('create table v (a, b integer, c text, d real)')
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 4, maxLength: 4 }), async (args) => {
        const [written, expectedWrite] = await both({ sql: 'insert into v values (?, ?, ?, ?)', args })
        expect(written).toEqual(expectedWrite)
        const [read, expected] = await both('select *, typeof(a), typeof(b), typeof(c), a as b from v')
        expect(read).toEqual(expected)
        await both('delete from v')
      }),
      { numRuns: 150 },
    )
  })

  it('have the same shape as those of @libsql/client with odd, double and numeric column names', async () => {
    const odd: InStatement[] = [
      'select 1 as a, 2 as a, 3 as "length", 4 as "0", 5 as "9", 6 as at, 7 as "constructor"',
      'select 1 where 0',
      { sql: 'select :a as x, @b as y, $c as z', args: { a: 1, '@b': 'two', $c: null } },
      { sql: 'insert into v (a) values (?) returning a, rowid', args: ['r'] },
      { sql: 'update v set a = ?', args: ['s'] },
    ]
    for (const statement of odd) {
      const [read, expected] = await both(statement)
      expect(read).toEqual(expected)
    }
  })

  it('give blobs back byte for byte', async () => {
    const blob = Uint8Array.from([0, 1, 250, 255])
    const { rows } = await ours.execute({ sql: 'select ? as b', args: [blob] })
    const read = rows[0]?.b
    expect(Object.prototype.toString.call(read)).toBe('[object ArrayBuffer]')
    expect(JSON.stringify(await ours.execute({ sql: 'select ? as b', args: [blob] }))).toContain('AAH6/w==')
  })

  it.each([
    ['NaN', NaN],
    ['an infinite number', Infinity],
    ['a bigint beyond 64 bits', 2n ** 63n],
  ])('refuse %s', async (_, bad) => {
    await expect(ours.execute({ sql: 'select ?', args: [bad] })).rejects.toThrow(/finite|64 bits/)
    await expect(theirs.execute({ sql: 'select ?', args: [bad] })).rejects.toThrow()
  })

  it('refuse to return an integer that a number cannot hold, rather than a neighbour of it', async () => {
    const statement = 'select 9007199254740993 as n'
    await expect(ours.execute(statement)).rejects.toThrow('cannot hold exactly')
    await expect(theirs.execute(statement)).rejects.toThrow(RangeError)
  })
})
