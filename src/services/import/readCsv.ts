import { CsvError, parse } from 'csv-parse/sync'
import { matchKey } from '@/domain/text'
import type { ImportProblem } from '@/domain/units/import'

const DELIMITERS = [',', ';', '\t'] as const

/** What a byte order mark says of the encoding; Excel's 'Unicode text' is UTF-16, its 'CSV UTF-8' begins with one too. */
const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Letters that Vietnamese headings have and garbled text has not. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu

/**
 * The text of a CSV file. Without a mark it is UTF-8, or what Excel on a Vietnamese Windows writes (Windows-1258), which
 * every sequence of bytes could be: it is believed only where the headings come out as Vietnamese words.
 * @returns undefined where the encoding is not known: old fonts (TCVN3, VNI) among others
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const [marked] = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? []
  if (marked) return decoded(bytes, marked)
  // Zeros are every other byte of UTF-16 without a mark, and stand in no text.
  if (bytes.includes(0)) return undefined
  const text = decoded(bytes, 'utf-8')
  if (text !== undefined) return text
  const local = decoded(bytes, 'windows-1258')?.normalize('NFC')
  const head = local?.split(/\r?\n/, 1)[0] ?? ''
  const first = matchKey(head.split(/[,;\t]/, 1)[0] ?? '')
  return VIETNAMESE.test(head) && /^(?:ma|ten)/.test(first) ? local : undefined
}

/** The sign that stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const head = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '')
  const count = (sign: string): number => head.split(sign).length
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

const isCells = (value: unknown): value is string[][] =>
  Array.isArray(value) &&
  value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'))

/** The cells of a CSV file, empty lines included so that rows keep their numbers. */
export function readCsv(name: string, bytes: Uint8Array): string[][] | ImportProblem {
  const text = textOf(bytes)
  if (text === undefined) return { rule: 'ENCODING' }
  try {
    const cells: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    })
    return isCells(cells) ? cells : { rule: 'FILE_UNREADABLE' }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error
    return { rule: 'FILE_UNREADABLE', table: name, ...(typeof lines === 'number' && { row: lines }) }
  }
}
