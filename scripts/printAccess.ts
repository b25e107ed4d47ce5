/** Writes docs/access.md, the access matrix as a table that people read: `tsx scripts/printAccess.ts`. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  ACCESS_MATRIX,
  COLLECTION_SLUGS,
  OPERATIONS,
  type Reach,
  RESTRICTED_ROWS,
} from '../src/access/matrix'
import { ROLES } from '../src/domain/access'

const WORDS: Readonly<Record<Reach, string>> = {
  own: 'own',
  department: 'department',
  organization: 'office',
  catalogue: 'office + above',
  below: 'office + below',
  all: 'all',
}

const PREFACE = `# Who may do what, where

Made from \`src/access/matrix.ts\` by \`scripts/printAccess.ts\`; a test fails when the two differ. An empty cell is a refusal,
and so is everything for whoever is not signed in or holds no post today. Over REST, GraphQL and the admin panel alike.

- **own**: rows of the person; **department**: rows of the department in which the role is held; **office**: rows of the office in
  which it is held; **office + above**: those and the rows of the offices above; **office + below**: those and the rows of every
  office under it; **all**: every row.
- A head, a focal member, a standing member and a secretary are cadres too, and a secretary is a standing member; the head of the
  focal department speaks for it. Posts are dated: before and after its days a post gives nothing.
- Collections whose create, update and delete are empty are written by the steps of the work alone (submit, endorse, decide …).
- A finding is the own of its author and of everyone who was on its trip. Recommendations and what is found on a trip with a sensitive
  topic are restricted unless their author says otherwise; a topic that is marked later holds for what is written from then on.
- A photo or file is the own of whoever uploaded it, and nobody else's before it is used. In a note on a trip it belongs to the trip's
  office, to its department and the writer's, is restricted as the note is, and everyone on the trip reads it as the own; among the
  documents of a policy it is open to the office. A file is read by those only who read its row, in full and small.
- Minutes are the own of who was in the chair and of everyone who was there. A plan is the own to read, too, of whoever the office named
  to decide it.
- Nobody changes the own office, department, job or posts, and nobody gives posts in an office that he or she does not keep, nor
  sets the password of someone who holds one there.
`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Of which rows fewer people see anything, a line a collection. */
const restrictions = (): string[] =>
  COLLECTION_SLUGS.flatMap((slug) => {
    const restricted = RESTRICTED_ROWS[slug]
    if (!restricted) return []
    const words = ROLES.flatMap((role) => {
      const reach = restricted.reach[role]
      return reach ? `${role} (${WORDS[reach]})` : []
    })
    return `- Of **${slug}**, rows that are \`${restricted.column}\` are read by ${words.join(', ')} and nobody else.`
  })

/** The whole document, ending with a line break. */
export function accessDocument(): string {
  const head = [row(['', '', ...ROLES]), row(['---', '---', ...ROLES.map(() => ':---:')])]
  const lines = COLLECTION_SLUGS.flatMap((slug) =>
    OPERATIONS.map((operation, index) => {
      const cells = ROLES.map((role) => {
        const reach = ACCESS_MATRIX[slug][operation][role]
        return reach ? WORDS[reach] : ''
      })
      return row([index === 0 ? `**${slug}**` : '', operation, ...cells])
    }),
  )
  return `${PREFACE}${restrictions().join('\n')}\n\n${[...head, ...lines].join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(path.join(import.meta.dirname, '../docs/access.md'), accessDocument())
}
