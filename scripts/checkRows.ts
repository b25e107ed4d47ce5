import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** How many rows each office's account has; together 107. */
const ROWS_PER_OFFICE = { AG: 22, CM: 21, TN: 26, TG: 15, HY: 23 }

const NOT_YET = 'not yet'
const ROW_ID = /^(?:AG|CM|TN|TG|HY)-\d\d$/
const CELL_BREAK = /(?<!\\)\|/
const TEST_TITLE = /(?<![\w.])(?:test|it)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs
const COMMENT_LINE = /^\s*(?:\/\/|\*).*$/gm

/** A test that shows a row working. */
export interface Showing {
  file: string
  title: string
}

export interface Row {
  id: string
  shownBy: Showing[]
}

/** The text of a file, or undefined when there is none. Paths are relative to the project. */
export type ReadFile = (file: string) => string | undefined

/** Every id that docs/rows.md must have, in order. */
export function expectedRowIds(): string[] {
  return Object.entries(ROWS_PER_OFFICE).flatMap(([office, count]) =>
    Array.from({ length: count }, (_, index) => `${office}-${String(index + 1).padStart(2, '0')}`),
  )
}

/**
 * The rows of the tables in docs/rows.md, in their order; other lines and tables are passed over.
 * @throws SyntaxError naming the row whose last cell is neither `not yet` nor `file › title`
 */
export function parseRows(markdown: string): Row[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line.split(CELL_BREAK).map((cell) => cell.trim())
    const id = cells[1] ?? ''
    return ROW_ID.test(id) ? [{ id, shownBy: parseShowings(id, cells.at(-2) ?? '') }] : []
  })
}

function parseShowings(id: string, cell: string): Showing[] {
  if (cell === NOT_YET) return []
  return cell.split('<br>').map((part) => {
    const [file, title, ...rest] = part.split(' › ').map((text) => text.replaceAll('\\|', '|').trim())
    if (!file || !title || rest.length > 0) throw new SyntaxError(`${id}: "${part}" is not "file › title"`)
    return { file: file.replaceAll('`', ''), title }
  })
}

/** The titles of the `test(` and `it(` calls of a test file; those that are skipped or commented out do not count. */
export function testTitles(source: string): string[] {
  const live = source.replace(COMMENT_LINE, '')
  return [...live.matchAll(TEST_TITLE)].map((match) => (match[2] ?? '').replace(/\\(.)/g, '$1'))
}

/** What is wrong with the rows, one sentence each, naming row and file; nothing when all is well. */
export function problemsOf(rows: readonly Row[], readFile: ReadFile): string[] {
  return [...problemsOfIds(rows), ...rows.flatMap((row) => problemsOfRow(row, readFile))]
}

function problemsOfIds(rows: readonly Row[]): string[] {
  const expected = expectedRowIds()
  const found = rows.map((row) => row.id)
  return [
    ...expected.filter((id) => !found.includes(id)).map((id) => `${id}: missing from docs/rows.md`),
    ...found.filter((id, index) => found.indexOf(id) !== index).map((id) => `${id}: stands twice`),
    ...found.filter((id) => !expected.includes(id)).map((id) => `${id}: no such row`),
  ]
}

function problemsOfRow(row: Row, readFile: ReadFile): string[] {
  return row.shownBy.flatMap(({ file, title }) => {
    const source = readFile(file)
    if (source === undefined) return [`${row.id}: ${file} does not exist`]
    return testTitles(source).includes(title) ? [] : [`${row.id}: ${file} has no test "${title}"`]
  })
}

function main(): void {
  const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
  const readFile: ReadFile = (file) => {
    const place = path.join(project, file)
    return existsSync(place) ? readFileSync(place, 'utf8') : undefined
  }
  const rows = parseRows(readFile('docs/rows.md') ?? '')
  const problems = problemsOf(rows, readFile)
  for (const problem of problems) console.error(problem)
  console.log(
    `${rows.filter((row) => row.shownBy.length > 0).length} of ${rows.length} rows are shown by a test`,
  )
  if (problems.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
