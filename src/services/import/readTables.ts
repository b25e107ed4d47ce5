import type { ImportProblem, Table } from '@/domain/units/import'
import { readCsv } from './readCsv'
import { readExcel } from './readExcel'

/** Ten megabytes are 50,000 rows with long legal bases. */
export const LARGEST_FILE_MB = 10
export const LARGEST_FILE = LARGEST_FILE_MB * 1024 * 1024

export interface ImportFile {
  name: string
  bytes: Uint8Array
}

export interface ReadFile {
  tables: Table[]
  problems: ImportProblem[]
}

/** The tables of a file, by its kind. A file that cannot be read is a problem, never an exception. */
export async function readTables({ name, bytes }: ImportFile): Promise<ReadFile> {
  const refused = (problem: ImportProblem) => ({ tables: [], problems: [problem] })
  if (bytes.byteLength > LARGEST_FILE)
    return refused({ rule: 'FILE_TOO_LARGE', params: { max: LARGEST_FILE_MB } })
  if (/\.xlsx$/i.test(name)) {
    const read = await readExcel(bytes)
    return Array.isArray(read) ? { tables: read, problems: [] } : refused(read)
  }
  if (!/\.(?:csv|txt|tsv)$/i.test(name)) return refused({ rule: 'FILE_TYPE' })
  const cells = readCsv(name, bytes)
  return Array.isArray(cells) ? { tables: [{ name, cells }], problems: [] } : refused(cells)
}
