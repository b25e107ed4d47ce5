import { readFileSync } from 'node:fs'
import { expectedRowIds, parseRows, problemsOf, testTitles, type Row } from './checkRows'

const TABLE = `
| Row | Kind | Words | System must | Shown by |
| --- | --- | --- | --- | --- |
| AG-01 | R | "đa dạng hóa" — diversify | forms \\| editable | not yet |
|AG-02|X|"đào tạo"|kept|src/a.test.ts › keeps what was learned<br>\`src/b.test.ts\` › says 'why'|
`

const complete = (): Row[] => expectedRowIds().map((id) => ({ id, shownBy: [] }))

test('there are 107 rows to show', () => {
  expect(expectedRowIds()).toHaveLength(107)
  expect(expectedRowIds()).toContain('HY-23')
})

test('a row is read with the tests that show it, and with none while it says not yet', () => {
  expect(parseRows(TABLE)).toEqual([
    { id: 'AG-01', shownBy: [] },
    {
      id: 'AG-02',
      shownBy: [
        { file: 'src/a.test.ts', title: 'keeps what was learned' },
        { file: 'src/b.test.ts', title: "says 'why'" },
      ],
    },
  ])
})

test('a last cell that names no test is an error that names the row', () => {
  expect(() => parseRows('| TN-05 | P | words | must | soon |')).toThrow(/TN-05/)
  expect(() => parseRows('| TN-05 | P | words | must | |')).toThrow(/TN-05/)
})

test('the titles of a test file are read in every kind of quotes', () => {
  const source = `test('one', () => {})\n  it("two's", run)\ntest(\n  \`three\`,\n  run)\nit('four\\'s', run)`
  expect(testTitles(source)).toEqual(['one', "two's", 'three', "four's"])
})

test('a test that is skipped, planned or commented out shows nothing', () => {
  const source = `test.skip('one', run)\n// test('two', run)\n * test('three', run)\nlatest('four')\nit.todo('five')`
  expect(testTitles(source)).toEqual([])
})

test('a complete list in which nothing is shown yet has no problem', () => {
  expect(problemsOf(complete(), () => undefined)).toEqual([])
})

test('a missing row, a row that stands twice and an unknown row are named', () => {
  const rows = [
    ...complete().filter((row) => row.id !== 'TG-07'),
    { id: 'AG-01', shownBy: [] },
    { id: 'AG-99', shownBy: [] },
  ]
  expect(problemsOf(rows, () => undefined)).toEqual([
    'TG-07: missing from docs/rows.md',
    'AG-01: stands twice',
    'AG-99: no such row',
  ])
})

test('a named file that is missing, or that lacks the test, is named with its row', () => {
  const rows = complete()
  const shown = (file: string, title: string) => [{ file, title }]
  rows[0] = { id: 'AG-01', shownBy: shown('src/gone.test.ts', 'any') }
  rows[1] = { id: 'AG-02', shownBy: shown('src/here.test.ts', 'not there') }
  rows[2] = { id: 'AG-03', shownBy: shown('src/here.test.ts', 'is there') }
  const readFile = (file: string) => (file === 'src/here.test.ts' ? "test('is there', () => {})" : undefined)
  expect(problemsOf(rows, readFile)).toEqual([
    'AG-01: src/gone.test.ts does not exist',
    'AG-02: src/here.test.ts has no test "not there"',
  ])
})

test('the list of this project has every row once', () => {
  const rows = parseRows(readFileSync(new URL('../docs/rows.md', import.meta.url), 'utf8'))
  expect(rows.map((row) => row.id)).toEqual(expectedRowIds())
})
