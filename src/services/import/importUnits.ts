import type { PayloadRequest } from 'payload'
import { reachesOffice } from '@/access/reachesOffice'
import { optimizeDatabase } from '@/database'
import { formatDay } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { type Change, type ImportPlan, type ImportProblem, planImport } from '@/domain/units/import'
import { type Office, officeById } from '../lookup/offices'
import { type Reading, reading } from '../read/reading'
import { type Step, takeStep } from '../step'
import { type ImportFile, type ReadFile, readTables } from './readTables'
import { catalogueOf } from './stored'
import { type OnProgress, writePlan } from './writePlan'

export interface ImportInput {
  file: ImportFile
  /** The office that keeps the entries; the own one unless another is named. */
  organization?: string
}

export type Counts = Record<Change | 'refused', number>

/** One row as a preview shows it. */
export interface PreviewRow {
  table: string
  row: number
  /** What identifies it: the code of a unit, or old and new code. */
  what: string
  name: string
}

export interface ImportPreview {
  units: Counts
  successions: Counts
  /** The first rows of each kind. */
  rows: Record<Change, PreviewRow[]>
  problems: ImportProblem[]
  /** More problems than are told. */
  moreProblems: number
}

const SHOWN_ROWS = 20
const SHOWN_PROBLEMS = 200
const CHANGES = ['new', 'changed', 'unchanged'] as const

/** Units and successions of an office are one catalogue: who imports must be allowed to make and to change both. */
async function mayImport(req: PayloadRequest, office: string): Promise<void> {
  for (const slug of ['units', 'unit-successions'] as const)
    for (const operation of ['create', 'update'] as const)
      if (!(await reachesOffice(req, slug, operation, office))) refuse('NOT_ALLOWED')
}

/** @throws RefusalError NOT_ALLOWED, NOT_FOUND */
async function officeFor(step: Reading, input: Pick<ImportInput, 'organization'>): Promise<Office> {
  const office = await officeById(step, input.organization ?? step.principal.organization ?? '')
  await mayImport(step.req, office.id)
  return office
}

/**
 * For whoever opens the way in before a file is there: a screen, a request whose body has not been read.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND
 */
export async function checkMayImport(req: PayloadRequest, organization?: string): Promise<void> {
  await officeFor(await reading(req), { organization })
}

async function planFor(
  step: Reading | Step,
  office: Office,
  { tables, problems }: ReadFile,
): Promise<ImportPlan> {
  if (problems.length > 0)
    return { units: [], successions: [], refused: { units: 0, successions: 0 }, problems }
  return planImport(tables, await catalogueOf(step, office.id, office.path))
}

/** What a code stands for in a key. */
const codeIn = (key: string): string => key.split('\n', 1)[0] ?? key

function previewOf({ units, successions, refused, problems }: ImportPlan): ImportPreview {
  const bad = new Set(problems.map(({ table, row }) => `${table ?? ''}:${row ?? 0}`))
  const isGood = ({ raw }: { raw: { table: string; row: number } }): boolean =>
    !bad.has(`${raw.table}:${raw.row}`)
  const count = (rows: readonly { change: Change; raw: { table: string; row: number } }[]) => {
    const good = rows.filter(isGood)
    const of = (change: Change): number => good.filter((row) => row.change === change).length
    return { new: of('new'), changed: of('changed'), unchanged: of('unchanged') }
  }
  const shown = (change: Change): PreviewRow[] =>
    [
      ...units
        .filter((row) => row.change === change && isGood(row))
        .map(({ raw, unit }) => ({ table: raw.table, row: raw.row, what: unit.code, name: unit.name })),
      ...successions
        .filter((row) => row.change === change && isGood(row))
        .map(({ raw, from, to, on }) => ({
          table: raw.table,
          row: raw.row,
          what: `${codeIn(from)} → ${codeIn(to)}`,
          name: formatDay(on),
        })),
    ].slice(0, SHOWN_ROWS)
  const [fresh, changed, unchanged] = CHANGES.map(shown)
  return {
    units: { ...count(units), refused: refused.units },
    successions: { ...count(successions), refused: refused.successions },
    rows: { new: fresh ?? [], changed: changed ?? [], unchanged: unchanged ?? [] },
    problems: problems.slice(0, SHOWN_PROBLEMS),
    moreProblems: Math.max(0, problems.length - SHOWN_PROBLEMS),
  }
}

/**
 * What an import of the file would do; changes nothing.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_ALLOWED for who may not keep the office's units, NOT_FOUND
 */
export async function previewUnits(req: PayloadRequest, input: ImportInput): Promise<ImportPreview> {
  const step = await reading(req)
  const office = await officeFor(step, input)
  return previewOf(await planFor(step, office, await readTables(input.file)))
}

/**
 * Imports units and what became of them from one file (domain 5.4): all of it in one transaction, or nothing where
 * any row is refused. A second import of the same file changes nothing.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_ALLOWED for who may not keep the office's units, NOT_FOUND
 */
export async function importUnits(
  req: PayloadRequest,
  input: ImportInput,
  onProgress: OnProgress = () => undefined,
): Promise<ImportPreview & { imported: boolean }> {
  const office = await officeFor(await reading(req), input)
  // Read before the transaction begins: everybody else's writes wait for its end.
  const read = await readTables(input.file)
  const done = await takeStep(req, async (step) => {
    const plan = await planFor(step, office, read)
    const imported = plan.problems.length === 0
    if (imported) await writePlan(step, plan, office, onProgress)
    return { ...previewOf(plan), imported }
  })
  if (done.imported) await optimizeDatabase(req.payload)
  return done
}
