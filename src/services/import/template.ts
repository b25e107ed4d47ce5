import writeExcelFile from 'write-excel-file/node'
import { headingsOf, SUCCESSION_COLUMNS, UNIT_COLUMNS } from '@/domain/units/import'
import type { Language } from '@/i18n/language'

/** Rows that show how a table is filled in: Tây Giang before and after 1 July 2025. */
const UNITS = [
  ['TG-504', 'Quảng Nam', 'tỉnh', 'tỉnh', '', '', '30/06/2025', '', '', '', ''],
  ['TG-20455', 'Lăng', 'xã', 'xã', 'TG-504', '', '30/06/2025', '', '', '15.83', '107.58'],
  ['TG-20456', 'A Nông', 'xã', 'xã', 'TG-504', '', '30/06/2025', 'Anông', '', '15.86', '107.47'],
  ['TG-48', 'Đà Nẵng', 'thành phố', 'tỉnh', '', '01/07/2025', '', '', 'Nghị quyết 202/2025/QH15', '', ''],
  ['TG-20460', 'Tây Giang', 'xã', 'xã', 'TG-48', '01/07/2025', '', '', 'Nghị quyết 1659/NQ-UBTVQH15', '', ''],
] as const
const LINKS = [
  ['TG-20455', 'TG-20460', '01/07/2025', 'toàn bộ', 'Nghị quyết 1659/NQ-UBTVQH15'],
  ['TG-20456', 'TG-20460', '01/07/2025', 'toàn bộ', 'Nghị quyết 1659/NQ-UBTVQH15'],
] as const

export const TEMPLATE_KINDS = ['csv', 'xlsx', 'successions'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** With the mark by which Excel knows UTF-8. */
const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`)

const SHEETS = { vi: ['Đơn vị', 'Kế tục'], en: ['Units', 'Successions'] } as const

/**
 * A table to be filled in, with rows that show how: one Excel file with a sheet for units and one for successions, or
 * a CSV file for either.
 */
export async function unitTemplate(kind: TemplateKind, language: Language): Promise<Uint8Array> {
  const units = [headingsOf(UNIT_COLUMNS, language), ...UNITS]
  const links = [headingsOf(SUCCESSION_COLUMNS, language), ...LINKS]
  if (kind === 'csv') return csv(units)
  if (kind === 'successions') return csv(links)
  const [unitSheet, linkSheet] = SHEETS[language]
  return writeExcelFile([
    { sheet: unitSheet, data: units.map((row) => [...row]) },
    { sheet: linkSheet, data: links.map((row) => [...row]) },
  ]).toBuffer()
}
