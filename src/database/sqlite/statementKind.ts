const reads = /^\s*(?:select|values)\b/i
const explanation = /^\s*explain\b/i
const commonTable = /^\s*with\b/i
const changes = /\b(?:insert|update|delete|replace)\b/i
const alone = /^\s*(?:vacuum|attach|detach|pragma|begin|commit|end|rollback|savepoint|release)\b/i
const pragma = /^\s*pragma\b/i
const keepsSchema =
  /^\s*(?:select|values|explain|with|insert|replace|update|delete|begin|commit|end|rollback|savepoint|release|pragma)\b/i

/**
 * Whether a statement only reads. In doubt it is a write, which is always correct and only slower; and a write taken
 * for a read is refused by the read-only connection, never done twice.
 */
export function onlyReads(sql: string): boolean {
  return reads.test(sql) || (commonTable.test(sql) && !changes.test(sql))
}

export function explains(sql: string): boolean {
  return explanation.test(sql)
}

/** Whether a statement may change tables or indexes, so that prepared statements know outdated columns. */
export function mayChangeSchema(sql: string): boolean {
  return !keepsSchema.test(sql)
}

/** Whether SQLite runs a statement only outside a transaction, or in one without effect. */
export function runsAlone(sql: string): boolean {
  return alone.test(sql)
}

/** Whether a statement asks for a setting or lists something, rather than setting it. */
export function asksPragma(sql: string): boolean {
  return pragma.test(sql) && !sql.includes('=')
}
