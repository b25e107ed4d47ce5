import { IMPORT_RULES, type ImportProblem } from '@/domain/units/import'
import { importMessage } from './importProblems'
import { LANGUAGES } from './language'

const PARAMS = {
  max: 10,
  min: -10,
  value: 'x',
  code: '24100',
  other: 7,
  from: '2025-07-01',
  to: '2025-12-31',
  day: '2025-06-30',
}

describe.each(LANGUAGES)('every message about a table in %s', (language) => {
  it.each(IMPORT_RULES)('%s says what is wrong and what to do, with and without its values', (rule) => {
    const place = { table: 'Đơn vị', row: 12, column: 'Mã' }
    const all: ImportProblem[] = [{ rule }, { rule, ...place }, { rule, ...place, params: PARAMS }]
    for (const problem of all) {
      const message = importMessage(problem, language)
      expect(message).toMatch(/[.:] \p{Lu}.*\.$/u)
      expect(message).not.toMatch(/undefined|NaN|\[object| {2}| ,| \.|\(\)|“”|\d{4}-\d{2}-\d{2}/)
    }
    expect(importMessage({ rule, ...place }, language)).toContain('12')
  })
})

it('names the sheet, the row, the column and the rule', () => {
  const problem: ImportProblem = {
    rule: 'PARENT_NOT_FOUND',
    table: 'Đơn vị',
    row: 12,
    column: 'Mã trực thuộc',
    params: { code: '999' },
  }
  expect(importMessage(problem, 'vi')).toBe(
    'Đơn vị, dòng 12, cột “Mã trực thuộc” – không có đơn vị mã 999 tồn tại cùng thời gian, trong tệp và trong danh mục. Thêm đơn vị đó vào tệp hoặc sửa mã.',
  )
  expect(importMessage(problem, 'en')).toContain('row 12, column “Mã trực thuộc” – no unit with the code 999')
})
