import Database from 'libsql'
import { isRecord } from '@/access/guards'

type Row = Readonly<Record<string, unknown>>

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What a column takes: plain data is kept as JSON, as the services' JSON columns are. */
function bound(value: unknown): string | number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  return JSON.stringify(value)
}

/** For a file that is thrown away when the load breaks off: nothing is synchronised, sorting happens in memory. */
const SETTINGS = ['foreign_keys = OFF', 'synchronous = OFF', 'cache_size = -500000', 'temp_store = MEMORY']

const texts = (rows: unknown[], column: string): string[] =>
  rows.filter(isRecord).flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []))

/**
 * Writes many rows straight into the tables of an SQLite file, in one transaction: 100,000 trips through Payload would
 * take minutes. Rows are named as the services name them (`decidingOffice`, not `deciding_office_id`). Indexes are
 * taken away for the load and made anew at its end, and foreign keys are looked at once, by {@link finish}.
 */
export class BulkWriter {
  readonly #database: Database.Database
  readonly #indexes: string[]
  readonly #columns = new Map<string, Set<string>>()
  readonly #statements = new Map<string, Database.Statement>()

  readonly #left: ReadonlySet<string>

  /** @param leftEmpty tables of which rows are taken and not written */
  constructor(file: string, leftEmpty: readonly string[] = []) {
    this.#left = new Set(leftEmpty)
    this.#database = new Database(file)
    for (const setting of SETTINGS) this.#database.exec(`PRAGMA ${setting}`)
    this.#database.exec('BEGIN IMMEDIATE')
    const indexes = this.#database
      .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
      .all()
    this.#indexes = texts(indexes, 'sql')
    for (const name of texts(indexes, 'name')) this.#database.exec(`DROP INDEX "${name}"`)
  }

  /** @throws Error for a name that no column of the table has */
  insert(table: string, row: Row): void {
    if (this.#left.has(table)) return
    const names = Object.keys(row)
    const known = `${table}(${names.join()})`
    let statement = this.#statements.get(known)
    if (!statement) {
      const columns = names.map((name) => `"${this.#columnOf(table, name)}"`).join()
      const places = names.map(() => '?').join()
      statement = this.#database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${places})`)
      this.#statements.set(known, statement)
    }
    statement.run(names.map((name) => bound(row[name])))
  }

  /** @throws Error where a row refers to one that does not exist */
  finish(): void {
    for (const sql of this.#indexes) this.#database.exec(sql)
    const [broken] = this.#database.prepare('PRAGMA foreign_key_check').all()
    if (broken) throw new Error(`A row refers to nothing: ${JSON.stringify(broken)}`)
    this.#database.exec('COMMIT')
    this.#statements.clear()
    this.#database.close()
  }

  #columnOf(table: string, name: string): string {
    let columns = this.#columns.get(table)
    if (!columns) {
      columns = new Set(texts(this.#database.prepare(`PRAGMA table_info(${table})`).all(), 'name'))
      this.#columns.set(table, columns)
    }
    const found = [name, snake(name), `${snake(name)}_id`].find((column) => columns.has(column))
    if (found === undefined) throw new Error(`${table} has no column ${name}`)
    return found
  }
}
