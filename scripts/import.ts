/**
 * Imports units and what became of them from a CSV or Excel file, as somebody who may keep the units of an office:
 *
 *   npm run import -- units don-vi.xlsx --as dm@vi-du.vn             imports all of it, or nothing
 *   npm run import -- units don-vi.csv --as dm@vi-du.vn --preview    says what it would do
 *   npm run import -- units --template don-vi.xlsx                   writes a template (.xlsx or .csv)
 *
 * --office CODE names another office in that person's reach. Ends with 1 where a row is refused: nothing was changed
 * then. DATABASE_URL (file:data/ve-co-so.db).
 */
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { RefusalError } from '@/domain/refusal/refusal'
import { importMessages } from '@/i18n/importProblems'
import { refusalMessage } from '@/i18n/refusalMessages'
import type { Counts, ImportPreview } from '@/services/import/importUnits'
import { progressOn } from './seed/progress'

const say = (vi: string, en: string): void => console.log(`${vi} · ${en}`)

const counted = (counts: Counts, vi: string, en: string): void =>
  say(
    `${vi}: ${counts.new} mới, ${counts.changed} thay đổi, ${counts.unchanged} giữ nguyên, ${counts.refused} bị từ chối`,
    `${en}: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused`,
  )

function tellPreview({ units, successions, problems, moreProblems }: ImportPreview): void {
  counted(units, 'Đơn vị', 'Units')
  counted(successions, 'Kế tục', 'Successions')
  for (const problem of problems) {
    const { vi, en } = importMessages(problem)
    say(vi, en)
  }
  if (moreProblems > 0) say(`Còn ${moreProblems} lỗi khác`, `${moreProblems} more`)
}

/** The id of the row that has this value, below access control: whoever can start this can read the database. */
async function idWhere(
  payload: Payload,
  collection: 'cadres' | 'organizations',
  field: string,
  value: string,
) {
  const row: unknown = await payload.db.findOne({
    collection,
    where: { [field]: { equals: value } },
    req: {},
  })
  return isRecord(row) ? idOf(row.id) : undefined
}

async function importFile(
  payload: Payload,
  file: string,
  asked: { as: string; office?: string; preview: boolean },
): Promise<boolean> {
  const { createLocalReq } = await import('payload')
  const { importUnits, previewUnits } = await import('@/services/import/importUnits')
  const id = await idWhere(payload, 'cadres', 'email', asked.as)
  const organization =
    asked.office && ((await idWhere(payload, 'organizations', 'code', asked.office)) ?? 'none')
  const user = id === undefined ? undefined : await payload.findByID({ collection: 'cadres', id, depth: 0 })
  const req = await createLocalReq(user ? { user: { ...user, collection: 'cadres' } } : {}, payload)
  const input = { file: { name: path.basename(file), bytes: await readFile(file) }, organization }
  if (asked.preview) {
    const preview = await previewUnits(req, input)
    tellPreview(preview)
    return preview.problems.length === 0
  }
  const progress = progressOn(process.stdout)
  const started = performance.now()
  progress.begin('Đang nhập', 'importing', 0)
  const done = await importUnits(req, input, (part, all) => progress.advance(all === 0 ? 1 : part / all))
  progress.end()
  tellPreview(done)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (done.imported) say(`Đã nhập trong ${seconds} giây`, `imported in ${seconds} s`)
  else
    say(
      'Chưa nhập gì: sửa các dòng trên rồi nhập lại',
      'Nothing was imported: correct these rows and try again',
    )
  return done.imported
}

const USAGE = 'npm run import -- units FILE --as EMAIL [--office CODE] [--preview] | units --template FILE'

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      office: { type: 'string' },
      preview: { type: 'boolean', default: false },
      template: { type: 'string' },
    },
  })
  const [what, file] = positionals
  if (what === 'units' && values.template !== undefined) {
    const { unitTemplate } = await import('@/services/import/template')
    const kind = values.template.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv'
    await writeFile(values.template, await unitTemplate(kind, 'vi'))
    return true
  }
  if (what !== 'units' || file === undefined || values.as === undefined) {
    console.error(USAGE)
    return false
  }
  process.env.DATABASE_URL ||= 'file:data/ve-co-so.db'
  // Nobody signs in through this process; the server has a secret of its own.
  process.env.PAYLOAD_SECRET ||= 'importing units'
  const { openPayload } = await import('./seed/openPayload')
  const payload = await openPayload()
  try {
    return await importFile(payload, file, { as: values.as, office: values.office, preview: values.preview })
  } finally {
    await payload.destroy()
  }
}

const started = process.cwd()
const fromHere = (argument: string): string =>
  /\.(?:csv|tsv|txt|xlsx)$/i.test(argument) ? path.resolve(started, argument) : argument
process.argv = process.argv.map((argument, index) => (index > 1 ? fromHere(argument) : argument))
process.chdir(path.resolve(import.meta.dirname, '..'))
try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  process.exitCode = 1
  if (error instanceof RefusalError)
    for (const refusal of error.refusals) say(refusalMessage(refusal, 'vi'), refusalMessage(refusal, 'en'))
  else console.error(error instanceof Error ? error.message : error)
}
// Payload keeps timers that nobody waits for.
process.exit()
