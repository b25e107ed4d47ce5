import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { addDataAndFileToRequest, type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import { principalOf } from '@/access/principal'
import { idOf, isRecord, textOf } from '@/access/guards'
import { isUniqueViolation } from '@/database/transaction'
import { refuse } from '@/domain/refusal/refusal'
import { checkSender } from '@/services/receipts/checkSender'
import { checkClientKey } from '@/services/receipts/takeStepOnce'

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The photo that was sent under this key before; undefined the first time. */
async function photoOf(req: PayloadRequest, key: string): Promise<string | undefined> {
  const found: unknown = await req.payload.db.findOne({
    collection: 'media',
    where: { key: { equals: key } },
    req,
  })
  return isRecord(found) ? idOf(found.id) : undefined
}

/** Takes away what was written for a row that the database refused: the file and its small picture. */
async function removeFiles(req: PayloadRequest): Promise<void> {
  const { staticDir } = req.payload.collections.media.config.upload
  const stem = req.file && path.parse(req.file.name).name
  if (!stem || !staticDir) return
  const names = (await readdir(staticDir)).filter((name) => name.startsWith(stem))
  await Promise.all(names.map((name) => rm(path.join(staticDir, name), { force: true })))
}

/**
 * Stores a photo once, however often it is sent. Each time has a file of its own (`holdBytes`), so that of two that
 * arrive at once the second never writes over the first; it is refused by the database, and its file taken away.
 */
async function storePhoto(req: PayloadRequest): Promise<string> {
  const principal = (await principalOf(req)) ?? refuse('SIGN_IN_REQUIRED')
  checkSender(req, principal)
  await addDataAndFileToRequest(req)
  const sent: unknown = req.data
  const data = isRecord(sent) ? sent : {}
  const clientKey = checkClientKey(textOf(data.clientKey) ?? '')
  const key = `${principal.cadre}:${clientKey}`
  const before = await photoOf(req, key)
  if (before !== undefined) return before
  const { file } = req
  const ending = file && ENDINGS[file.mimetype]
  if (!file || !ending) refuse('INVALID_VALUE', 'file')
  try {
    const made = await req.payload.create({
      collection: 'media',
      data: { consent: 'none', caption: textOf(data.caption), key: clientKey, restricted: true },
      file: { ...file, name: `${principal.cadre}-${clientKey}.${ending}` },
      overrideAccess: false,
      depth: 0,
      req,
    })
    return made.id
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    await removeFiles(req)
    return (await photoOf(req, key)) ?? refuse('ALREADY_EXISTS', 'clientKey')
  }
}

/**
 * `POST /api/media/send`: a photo from a phone, with the key that the phone made for it (`clientKey` in `_payload`).
 * Answers with its id; the same key sent again with the same id, and nothing more is stored. Never public by itself.
 */
export const sendPhoto: Endpoint = {
  path: '/send',
  method: 'post',
  handler: async (req) => {
    const headers = headersWithCors({ headers: new Headers(), req })
    return Response.json({ id: await storePhoto(req) }, { headers })
  },
}
