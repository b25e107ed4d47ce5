import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, DatabaseAdapter } from 'payload'

export const isSqlite = (db: DatabaseAdapter): db is DatabaseAdapter & SQLiteAdapter =>
  db.name === 'sqlite' && 'tableNameMap' in db

/** A column of a table: its name in SQL, of which kind its values are, and what makes one that is not given. */
export interface TableColumn {
  name: string
  kind?: unknown
  make?: unknown
}

/** A table of the adapter, as far as statements of ours need it: its name, and a column by the name of its field. */
export interface Table {
  name: string
  column: (field: string) => TableColumn
}

/** The name under which the adapter keeps the table of a collection. */
export const tableNameOf = (collection: CollectionSlug): string => collection.replaceAll('-', '_')

/** They are asked for with every statement, and never change. */
const known = new WeakMap<SQLiteAdapter, Map<string, Table>>()

/** @throws TypeError where the adapter has no such table, or the table no such column: a defect */
export function tableOf(db: SQLiteAdapter, named: string): Table {
  const tables = known.get(db) ?? new Map<string, Table>()
  known.set(db, tables)
  const table = tables.get(named) ?? describe(db, named)
  tables.set(named, table)
  return table
}

function describe(db: SQLiteAdapter, named: string): Table {
  const name = db.tableNameMap.get(named)
  const table: unknown = name === undefined ? undefined : db.tables[name]
  if (name === undefined || typeof table !== 'object') throw new TypeError(`${named} has no table`)
  const columns = new Map(Object.entries(table ?? {}).flatMap(([field, value]) => columnOf(field, value)))
  const column = (field: string): TableColumn => {
    const found = columns.get(field)
    if (!found) throw new TypeError(`${named} has no column ${field}`)
    return found
  }
  return { name, column }
}

function columnOf(field: string, value: unknown): [field: string, column: TableColumn][] {
  if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string')
    return []
  const kind = 'dataType' in value ? value.dataType : undefined
  return [[field, { name: value.name, kind, make: 'defaultFn' in value ? value.defaultFn : undefined }]]
}
