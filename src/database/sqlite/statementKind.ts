const reads = /^\s*(?:select|values)\b/i
const commonTable = /^\s*with\b/i
const changes = /\b(?:insert|update|delete|replace)\b/i
const keepsSchema =
  /^\s*(?:select|values|with|insert|replace|update|delete|begin|commit|end|rollback|savepoint|release|pragma)\b/i

/**
 * Whether a statement only reads. In doubt it is a write, which is always correct and only slower; and a write taken
 * for a read is refused by the read-only connection, never done twice.
 */
export function onlyReads(sql: string): boolean {
  return reads.test(sql) || (commonTable.test(sql) && !changes.test(sql))
}

/** Whether a statement may change tables or indexes, so that prepared statements know outdated columns. */
export function mayChangeSchema(sql: string): boolean {
  return !keepsSchema.test(sql)
}
