/** Every rule by which a table of units can be refused. Each has a message in both languages (`src/i18n/importProblems`). */
export const IMPORT_RULES = [
  // the file
  'FILE_TYPE',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'ENCODING',
  'NO_TABLE',
  'COLUMN_MISSING',
  'COLUMN_TWICE',
  'TOO_MANY_ROWS',
  // a cell
  'REQUIRED',
  'TOO_LONG',
  'FORMULA',
  'UNKNOWN_WORD',
  'INVALID_DAY',
  'INVALID_NUMBER',
  // a row among others
  'DATES_REVERSED',
  'CODE_TWICE',
  'KEPT_ABOVE',
  'PARENT_NOT_FOUND',
  'PARENT_CIRCLE',
  'UNIT_NOT_FOUND',
  'WHOLE_OF_ITSELF',
  'SUCCESSION_TWICE',
  'SUCCESSION_CIRCLE',
] as const
export type ImportRule = (typeof IMPORT_RULES)[number]

/** Where a table breaks a rule: the sheet (of an Excel file), the row as the program that wrote it counts, the column. */
export interface ImportProblem {
  rule: ImportRule
  table?: string
  row?: number
  /** The heading of the column, as the file has it. */
  column?: string
  params?: Readonly<Record<string, string | number>>
}
