import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { refuse, RefusalError } from '@/domain/refusal/refusal'
import { checkTopicRows, type TopicRow } from '@/domain/topics'
import { officeById } from '../lookup/offices'
import { takeStep, type Step } from '../step'
import { checkEditor } from './editorOf'
import { type StoredTopic, topicsOf } from './topicRows'

/** Rows of one table; the largest catalogue of the five offices has sixty. */
const MOST_ROWS = 500

export const IMPORT_ACTIONS = ['create', 'update', 'same'] as const
export type ImportAction = (typeof IMPORT_ACTIONS)[number]

export interface ImportedRow {
  code: string
  action: ImportAction
}

export interface ImportInput {
  organization: string
  rows: TopicRow[]
  /** Without it nothing is written: what would come of the table is answered. */
  write: boolean
}

const contentOf = ({
  code,
  nameVi,
  nameEn,
  categoryCode,
  categoryVi,
  categoryEn,
  ...rest
}: TopicRow): unknown => ({
  code,
  nameVi,
  nameEn: nameEn ?? '',
  categoryCode,
  categoryVi,
  categoryEn: categoryEn ?? '',
  validFrom: rest.validFrom ?? '',
  validTo: rest.validTo ?? '',
  focusYears: rest.focusYears.toSorted((a, b) => a - b),
  sensitive: rest.sensitive,
})

function actionOf(row: TopicRow, stored: StoredTopic | undefined): ImportAction {
  if (!stored) return 'create'
  return isDeepStrictEqual(contentOf(row), contentOf(stored)) ? 'same' : 'update'
}

/** Through Payload, so that the hooks of the collection keep its keys and check what they check of any editor. */
async function writeRow(
  step: Step,
  organization: string,
  row: TopicRow,
  stored?: StoredTopic,
): Promise<void> {
  const data = {
    ...row,
    nameEn: row.nameEn ?? null,
    categoryEn: row.categoryEn ?? null,
    validFrom: row.validFrom ?? null,
    validTo: row.validTo ?? null,
    organization,
  }
  const { payload, req } = step
  const common = { collection: 'topics', data, depth: 0, overrideAccess: false, req } as const
  if (stored) await payload.update({ ...common, id: stored.id })
  else await payload.create(common)
}

/**
 * Takes a table of topics into the catalogue of an office, by their codes: what is new is made, what differs is
 * written over, what is not in the table stays. All of it or, with one wrong row, nothing; each refusal names its row.
 * Nothing is ever deleted: a topic that is no longer wanted is given a last day.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND, TOO_LONG, and those of `checkTopicRows`
 */
export const importTopics = (req: PayloadRequest, input: ImportInput): Promise<{ rows: ImportedRow[] }> =>
  takeStep(req, async (step) => {
    const office = await officeById(step, input.organization)
    checkEditor(step, office, 'import')
    if (input.rows.length > MOST_ROWS) refuse('TOO_LONG', 'rows', { max: MOST_ROWS })
    const wrong = checkTopicRows(input.rows)
    if (wrong.length > 0) throw new RefusalError(wrong)
    const stored = new Map((await topicsOf(step, [office.id])).map((topic) => [topic.code, topic]))
    const rows = input.rows.map((row) => ({ code: row.code, action: actionOf(row, stored.get(row.code)) }))
    if (input.write) {
      for (const [index, row] of input.rows.entries()) {
        if (rows[index]?.action !== 'same') await writeRow(step, office.id, row, stored.get(row.code))
      }
    }
    return { rows }
  })
