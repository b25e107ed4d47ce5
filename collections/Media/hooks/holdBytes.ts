import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { principalOf } from '@/access/principal'
import { idOf, isRecord } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { isDocumentId } from '@/services/lookup/documentId'

/** Longer names are cut: with what is added and written in bytes, a file system still takes them. */
const LONGEST_STEM = 50

/**
 * The name under which a file is stored: the given one with something that nobody can foresee. So no upload, nor the
 * small picture that is made of it, ever stands where the file of another row does, however they are called and even
 * at once; Payload looks before it writes a file, and writes small pictures over whatever is there.
 */
function storedName(name: string): string {
  const base = name.replaceAll('\\', '/').split('/').at(-1) ?? ''
  // Payload refuses what is no name.
  if (/^\.*$/.test(base)) return name
  const { name: stem, ext } = path.posix.parse(base.normalize('NFC'))
  return `${Array.from(stem).slice(0, LONGEST_STEM).join('')}-${randomBytes(8).toString('hex')}${ext}`
}

/** True where a change would write other bytes: a new file, or the same one cut, scaled or centred anew. */
function exchangesBytes({ file, query }: PayloadRequest): boolean {
  const edits: unknown = query.uploadEdits
  return file !== undefined || (isRecord(edits) && Object.keys(edits).length > 0)
}

/** @throws RefusalError where the person's own file is used by a note or a policy; whose it is else, access says */
async function refuseUsed(req: PayloadRequest, id: unknown): Promise<void> {
  const known = idOf(id)
  // Many at once would all become one picture.
  if (known === undefined) refuse('INVALID_VALUE', 'file')
  const principal = await principalOf(req)
  if (!principal || !isDocumentId(req.payload, known)) return
  const row: unknown = await req.payload.db.findOne({
    collection: 'media',
    where: { and: [{ id: { equals: known } }, { uploadedBy: { equals: principal.cadre } }] },
    select: { organization: true, trip: true },
    req,
  })
  if (isRecord(row) && (idOf(row.organization) !== undefined || idOf(row.trip) !== undefined))
    refuse('FILE_IN_USE', 'file')
}

/**
 * What a note shows and what an office goes by stays the file that was put there: its words may be corrected, its
 * bytes not. One that nothing uses yet may be replaced by its uploader. Stands before the operation, because Payload
 * takes the old file away before any later hook is asked. The seed, which has nobody signed in, is only given names.
 */
export const holdBytes: CollectionBeforeOperationHook = async (event) => {
  const asked: unknown = event
  const { args, req } = event
  const operation = isRecord(asked) ? asked.operation : undefined
  if (operation !== 'create' && operation !== 'update') return args
  const sent: unknown = args
  if (operation === 'update' && req.user && exchangesBytes(req))
    await refuseUsed(req, isRecord(sent) ? sent.id : undefined)
  if (req.file) req.file = { ...req.file, name: storedName(req.file.name) }
  return args
}
