import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { idOf, isOneOf, numberOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, dayKeyOf } from '@/domain/calendar'
import { digestMail } from '@/email/digestMail'
import type { Mailer } from '@/email/mailer'
import { LANGUAGES } from '@/i18n/language'
import { readItems } from './digestItems'

/** Mails of one run; the rest follows with the next. */
const MOST = 1000
/** How often a mail is tried. */
const MOST_TRIES = 5

type Row = Record<string, unknown>

async function waiting(req: PayloadRequest): Promise<Row[]> {
  const found = await req.payload.db.find({
    collection: 'notifications',
    where: { mailState: { equals: 'waiting' } },
    sort: 'createdAt',
    limit: MOST,
    pagination: false,
    select: { recipient: true, key: true, items: true, mailTries: true, createdAt: true },
    req,
  })
  return rowsOf(found.docs)
}

async function recipients(req: PayloadRequest, rows: readonly Row[]): Promise<Map<string, Row>> {
  const ids = [...new Set(rows.flatMap((row) => idOf(row.recipient) ?? []))]
  const found = await req.payload.db.find({
    collection: 'cadres',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    select: { name: true, email: true, language: true },
    req,
  })
  return new Map(rowsOf(found.docs).map((row) => [idOf(row.id) ?? '', row]))
}

const mark = (req: PayloadRequest, id: string, data: Row): Promise<unknown> =>
  req.payload.db.updateOne({ collection: 'notifications', id, data, req, returning: false })

/**
 * Sends the mails of digests that wait. Outside of any transaction, one after another: each is sent and then marked. Whoever
 * is stopped between the two sends it again with the same message id, by which mail servers know it; a mailbox file is
 * written over. What cannot be sent is tried again with the next run, five times.
 * @returns how many were sent
 */
export async function sendDigests(req: PayloadRequest, mailer: Mailer): Promise<number> {
  const rows = await waiting(req)
  if (rows.length === 0) return 0
  const people = await recipients(req, rows)
  let sent = 0
  for (const row of rows) {
    const id = idOf(row.id) ?? ''
    const person = people.get(idOf(row.recipient) ?? '')
    const address = textOf(person?.email)
    if (!person || !address) {
      await mark(req, id, { mailState: 'off' })
      continue
    }
    const language = isOneOf(LANGUAGES, person.language) ? person.language : 'vi'
    const day = asDayKey(textOf(row.key)?.split('/').at(-1)) ?? dayKeyOf(now())
    const name = textOf(person.name) ?? ''
    try {
      const mail = digestMail({ name, day, items: readItems(row.items), site: mailer.site }, language)
      await mailer.send({ ...mail, id: textOf(row.key) ?? id, to: { name, address } })
      await mark(req, id, { mailState: 'sent', mailedAt: now().toISOString() })
      sent += 1
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'A reminder could not be mailed' })
      const tries = (numberOf(row.mailTries) ?? 0) + 1
      await mark(req, id, { mailTries: tries, mailState: tries < MOST_TRIES ? 'waiting' : 'failed' })
    }
  }
  return sent
}
