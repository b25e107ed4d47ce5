/** Times the import of so many units into a database: `timeImport.ts FILE COUNT`. Prints seconds as JSON. */
import { createLocalReq } from 'payload'
import writeExcelFile from 'write-excel-file/node'
import { SUCCESSION_COLUMNS, UNIT_COLUMNS, headingsOf } from '@/domain/units/import'

const [file = '', count = '10000'] = process.argv.slice(2)
process.env.DATABASE_URL = `file:${file}`
process.env.PAYLOAD_SECRET = 'timing an import'
const { openPayload } = await import('../../seed/openPayload')
const { importUnits, previewUnits } = await import('@/services/import/importUnits')

const payload = await openPayload()
const { docs } = await payload.find({ collection: 'organizations', limit: 1, depth: 0 })
const organization = docs[0]?.id ?? ''
const editor = await payload.create({
  collection: 'cadres',
  data: {
    name: 'Người nhập',
    email: 'nhap@thu.example',
    password: 'mot-mat-khau-dai-1',
    organization,
    job: 'specialist',
    posts: [{ organization, role: 'topicEditor' }],
  },
})
const half = Number(count) / 2
const numbers = Array.from({ length: half }, (_, index) => index)

const book = (word: string): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: 'Đơn vị',
      data: [
        headingsOf(UNIT_COLUMNS, 'vi'),
        ...numbers.map((n) => [
          `C${n}`,
          `${word} cũ ${n}`,
          'xã',
          '',
          '',
          '',
          '30/06/2025',
          `Tên khác ${n}`,
          '',
          '10.5',
          '105.2',
        ]),
        ...numbers.map((n) => [
          `M${n}`,
          `${word} mới ${n}`,
          'xã',
          '',
          '',
          '01/07/2025',
          '',
          '',
          'Nghị quyết 1/NQ',
          '',
          '',
        ]),
      ],
    },
    {
      sheet: 'Kế tục',
      data: [
        headingsOf(SUCCESSION_COLUMNS, 'vi'),
        ...numbers.map((n) => [`C${n}`, `M${Math.floor(n / 3)}`, '01/07/2025', 'toàn bộ', 'Nghị quyết 1/NQ']),
      ],
    },
  ]).toBuffer()

const taken: Record<string, number> = {}
async function time(
  name: string,
  work: (req: Awaited<ReturnType<typeof createLocalReq>>) => Promise<{ problems: unknown[] }>,
) {
  const req = await createLocalReq({ user: { ...editor, collection: 'cadres' } }, payload)
  const started = performance.now()
  const { problems } = await work(req)
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]))
  taken[name] = (performance.now() - started) / 1000
}
const first = { file: { name: 'a.xlsx', bytes: await book('Xã') } }
const changed = { file: { name: 'a.xlsx', bytes: await book('Phường') } }
await time('preview', (req) => previewUnits(req, first))
await time('first', (req) => importUnits(req, first))
await time('second', (req) => importUnits(req, first))
await time('changed', (req) => importUnits(req, changed))
await payload.destroy()
console.log(JSON.stringify(taken))
process.exit()
