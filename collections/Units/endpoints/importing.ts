import { type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import { isOneOf } from '@/access/guards'
import type { ImportProblem } from '@/domain/units/import'
import { importMessages } from '@/i18n/importProblems'
import { LANGUAGES } from '@/i18n/language'
import {
  checkMayImport,
  type ImportInput,
  type ImportPreview,
  importUnits,
  previewUnits,
} from '@/services/import/importUnits'
import { LARGEST_FILE } from '@/services/import/readTables'
import { TEMPLATE_KINDS, unitTemplate } from '@/services/import/template'
import { readBody } from './readBody'

const asked = (req: PayloadRequest, name: string): string | undefined =>
  req.searchParams.get(name)?.slice(0, 300) || undefined

/** The file that was sent as it is, its name in `?name=`. One that is too large comes as nothing, and is refused by that. */
async function inputOf(req: PayloadRequest): Promise<ImportInput> {
  const organization = asked(req, 'organization')
  // First who asks, then what was sent.
  await checkMayImport(req, organization)
  const bytes = await readBody(req, LARGEST_FILE)
  return {
    organization,
    file: { name: asked(req, 'name') ?? '', bytes: bytes ?? new Uint8Array(LARGEST_FILE + 1) },
  }
}

const shown = <Answer extends ImportPreview>(answer: Answer) => ({
  ...answer,
  problems: answer.problems.map((problem: ImportProblem) => ({
    ...problem,
    messages: importMessages(problem),
  })),
})

const headersOf = (req: PayloadRequest, type: string): Headers =>
  headersWithCors({ headers: new Headers({ 'content-type': type, 'cache-control': 'no-store' }), req })

/** `POST /api/units/import/preview?name=a.xlsx`: what an import of the file that is sent would do. */
const preview: Endpoint = {
  path: '/import/preview',
  method: 'post',
  handler: async (req) => {
    const answer = await previewUnits(req, await inputOf(req))
    return Response.json(shown(answer), { headers: headersOf(req, 'application/json') })
  },
}

/**
 * `POST /api/units/import?name=a.xlsx`: imports the file. Answers with a line of JSON for each part that is written
 * (`done`, `total`) and a last one that says what came of it (`result`), or that it failed (`failed`). Whoever goes
 * away meanwhile does not stop it.
 */
const run: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const input = await inputOf(req)
    const encoder = new TextEncoder()
    let listening = true
    const body = new ReadableStream<Uint8Array>({
      start: async (controller) => {
        const tell = (line: object): void => {
          if (listening) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
        }
        try {
          tell({ result: shown(await importUnits(req, input, (done, total) => tell({ done, total }))) })
        } catch (error) {
          req.payload.logger.error({ err: error, msg: 'An import of units failed' })
          tell({ failed: true })
        }
        if (listening) controller.close()
      },
      cancel: () => {
        listening = false
      },
    })
    return new Response(body, { headers: headersOf(req, 'application/x-ndjson') })
  },
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  successions: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
const NAMES = { csv: 'don-vi.csv', successions: 'ke-tuc.csv', xlsx: 'don-vi.xlsx' } as const

/** `GET /api/units/import/template?kind=xlsx`: a table to be filled in; `csv` for units, `successions` for the other. */
const template: Endpoint = {
  path: '/import/template',
  method: 'get',
  handler: async (req) => {
    await checkMayImport(req, asked(req, 'organization'))
    const [wanted, language] = [asked(req, 'kind'), asked(req, 'language')]
    const kind = isOneOf(TEMPLATE_KINDS, wanted) ? wanted : 'xlsx'
    const bytes = await unitTemplate(kind, isOneOf(LANGUAGES, language) ? language : 'vi')
    const headers = headersOf(req, TYPES[kind])
    headers.set('content-disposition', `attachment; filename="${NAMES[kind]}"`)
    return new Response(Buffer.from(bytes), { headers })
  },
}

/** The ways in for a table of units. Each asks the service who may come in. */
export const importing = [preview, run, template]
