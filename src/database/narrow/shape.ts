import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, FlattenedField } from 'payload'
import { tableNameOf, tableOf, type Table } from '../sqliteTables'

const quoted = (name: string): string => `"${name}"`
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** One column of the table `alias`, as a value in JSON. */
function value(table: Table, alias: string, field: string): string {
  const { name, kind } = table.column(field)
  const column = `${alias}.${quoted(name)}`
  if (kind === 'json') return `json(${column})`
  // SQLite has no truth values: they come as 0 and 1.
  return kind === 'boolean' ? `json(iif(${column} IS NULL, 'null', iif(${column}, 'true', 'false')))` : column
}

const object = (entries: readonly (readonly [name: string, value: string])[]): string =>
  `json_object(${entries.flatMap(([name, one]) => [`'${name}'`, one]).join(', ')})`

interface List {
  table: string
  parent: string
  order: string
  one: string
  only?: string
}

const list = ({ table, parent, order, one, only }: List): string =>
  `(SELECT json_group_array(${one}) FROM (SELECT * FROM ${quoted(table)} WHERE ${quoted(parent)} = "t"."id"` +
  `${only === undefined ? '' : ` AND "path" = '${only}'`} ORDER BY ${quoted(order)}) AS "l")`

/** Texts, numbers, days, files and single relationships: one column each, in rows and in the rows of their lists. */
const isColumn = (field: FlattenedField): boolean => !('hasMany' in field && field.hasMany === true)

/** A field of a collection as a value in JSON. */
function selected(db: SQLiteAdapter, table: Table, field: FlattenedField): string {
  const many = `${table.name}_${snake(field.name)}`
  switch (field.type) {
    case 'array': {
      const rows = tableOf(db, many)
      const entries = field.flattenedFields
        .filter(isColumn)
        .map(({ name }) => [name, value(rows, '"l"', name)] as const)
      return list({ table: rows.name, parent: '_parent_id', order: '_order', one: object(entries) })
    }
    case 'group':
      return object(
        field.flattenedFields.map(
          ({ name }) => [name, value(table, '"t"', `${field.name}_${name}`)] as const,
        ),
      )
    case 'relationship':
    case 'upload': {
      if (isColumn(field)) return value(table, '"t"', field.name)
      if (Array.isArray(field.relationTo)) break
      const rels = { table: `${table.name}${db.relationshipsSuffix}`, parent: 'parent_id', order: 'order' }
      return list({
        ...rels,
        one: `"l".${quoted(`${snake(tableNameOf(field.relationTo))}_id`)}`,
        only: field.name,
      })
    }
    case 'select': {
      if (isColumn(field)) return value(table, '"t"', field.name)
      const rows = tableOf(db, many)
      return list({ table: rows.name, parent: 'parent_id', order: 'order', one: '"l"."value"' })
    }
    default:
      if (isColumn(field)) return value(table, '"t"', field.name)
  }
  throw new TypeError(`${table.name}.${field.name} cannot be read so`)
}

/**
 * One row of a collection as one JSON text with the id and the named fields, in the shape in which Payload gives them
 * at depth 0: lists in their order, relationships as ids. The table is `"t"`.
 * @throws TypeError for a field that the collection does not have, or whose kind is not known here
 */
export function rowAsJson(
  db: SQLiteAdapter,
  collection: CollectionSlug,
  select: Readonly<Record<string, true>>,
): string {
  const table = tableOf(db, tableNameOf(collection))
  const fields = db.payload.collections[collection].config.flattenedFields
  const entries = Object.keys(select).map((name) => {
    const field = fields.find((one) => one.name === name)
    if (!field) throw new TypeError(`${collection} has no field ${name}`)
    return [name, selected(db, table, field)] as const
  })
  return object([['id', '"t"."id"'], ...entries])
}
