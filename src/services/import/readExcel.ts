import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import type { ImportProblem, Table } from '@/domain/units/import'

/** What all sheets may come to unpacked: a small archive can hold a terabyte of nothing. */
const MOST_UNPACKED = 200 * 1024 * 1024

/** The unpacked size as the archive tells it; undefined for what is no archive. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  let size = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        return false
      },
    })
  } catch {
    return undefined
  }
  return size
}

/** A cell as text: a day as a day key, since Excel keeps days as instants at midnight UTC. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** The sheets of an Excel file (.xlsx). Cells with formulas give the value that Excel computed. */
export async function readExcel(bytes: Uint8Array): Promise<Table[] | ImportProblem> {
  const size = unpackedSize(bytes)
  if (size === undefined || size > MOST_UNPACKED) return { rule: 'FILE_UNREADABLE' }
  try {
    const sheets = await readExcelFile(Buffer.from(bytes))
    return sheets.map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(cellText)) }))
  } catch {
    // The library says in English, to programmers, what it stumbled over.
    return { rule: 'FILE_UNREADABLE' }
  }
}
