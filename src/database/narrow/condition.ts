import type { Where } from 'payload'

/** A piece of SQL with what is bound to its question marks. */
export interface Sql {
  text: string
  args: (string | number)[]
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equals: '=',
  less_than: '<',
  less_than_equal: '<=',
  greater_than: '>',
  greater_than_equal: '>=',
}

/** A value as it is bound. SQLite has no truth values. */
function bound(value: unknown): string | number {
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError('A condition compares with texts, numbers and truth values')
}

function compared(column: string, operator: string, value: unknown): Sql {
  const comparison = COMPARISONS[operator]
  if (comparison !== undefined) return { text: `${column} ${comparison} ?`, args: [bound(value)] }
  // As Payload has it: what is empty is not equal to anything.
  if (operator === 'not_equals')
    return { text: `(${column} IS NULL OR ${column} <> ?)`, args: [bound(value)] }
  if (operator === 'exists') return { text: `${column} IS ${value === true ? 'NOT NULL' : 'NULL'}`, args: [] }
  // Of folded keys: capitals are told apart here, which the adapter does not do.
  if (operator === 'contains') return { text: `instr(${column}, ?) > 0`, args: [bound(value)] }
  // The list as one value: the statement is the same, and prepared once, for any length.
  if (operator === 'in' && Array.isArray(value))
    return {
      text: `${column} IN (SELECT value FROM json_each(?))`,
      args: [JSON.stringify(value.map(bound))],
    }
  throw new TypeError(`No narrow read asks with ${operator}`)
}

const joined = (parts: readonly Sql[], by: 'AND' | 'OR'): Sql => ({
  text: `(${parts.map(({ text }) => text).join(` ${by} `)})`,
  args: parts.flatMap(({ args }) => args),
})

/**
 * A `Where` of Payload as a condition in SQL: fields of the rows themselves, `and`, `or`, and the operators above.
 * @param columnOf the quoted column of a field
 * @throws TypeError for anything else, and for `or` of nothing, which Payload takes for no condition at all
 */
export function condition(where: Where, columnOf: (field: string) => string): Sql {
  const parts = Object.entries(where).flatMap(([field, asked]): Sql[] => {
    if (Array.isArray(asked)) {
      const all = asked.map((one) => condition(one, columnOf))
      if (field.toLowerCase() === 'and') return all
      if (all.length === 0) throw new TypeError('Any of nothing')
      return [joined(all, 'OR')]
    }
    return Object.entries(asked).map(([operator, value]) => compared(columnOf(field), operator, value))
  })
  return parts.length === 0 ? { text: 'TRUE', args: [] } : joined(parts, 'AND')
}
