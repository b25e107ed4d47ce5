import { readFile } from 'node:fs/promises'
import {
  ACCESS_MATRIX,
  COLLECTION_SLUGS,
  OPERATIONS,
  type GuardedSlug,
  type Operation,
} from '@/access/matrix'
import { ROLES, type Role } from '@/domain/access'
import { accessDocument } from '../../scripts/printAccess'
import { EXPECTED } from './support/expected'

const cellsOfMatrix = COLLECTION_SLUGS.flatMap((slug) =>
  OPERATIONS.flatMap((operation) =>
    ROLES.flatMap((role) => {
      const reach = ACCESS_MATRIX[slug][operation][role]
      return reach ? { slug, operation, role, reach } : []
    }),
  ),
)

const asLines = (cells: { slug: GuardedSlug; operation: Operation; role: Role; reach: string }[]): string[] =>
  cells.map(({ slug, operation, role, reach }) => `${slug} ${operation} ${role}: ${reach}`).sort()

test('the matrix says what the written table says, cell by cell', () => {
  expect(asLines(cellsOfMatrix)).toEqual(asLines([...EXPECTED]))
})

test('docs/access.md shows the matrix as it is (run scripts/printAccess.ts after a change)', async () => {
  expect(await readFile('docs/access.md', 'utf8')).toBe(accessDocument())
})
