import { randomUUID } from 'node:crypto'
import type { PayloadEmailAdapter } from 'payload'
import { isRecord, textOf } from '@/access/guards'
import type { Mailer } from './mailer'

/** The one address of a mail of Payload's own; it writes to nobody else. */
function addressOf(to: unknown): string | undefined {
  if (Array.isArray(to)) return to.length === 1 ? addressOf(to[0]) : undefined
  return isRecord(to) ? textOf(to.address) : textOf(to)
}

/** Simple HTML as plain text. */
const plain = (html: string): string =>
  html
    .replaceAll('</p>', '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .trim()

/**
 * Payload's own mails (a new password) through our mailer. Nobody waits for them: Payload sends inside a transaction, where
 * waiting for a mail server would hold up every write, and how long an answer takes would tell whether an address is
 * known. What cannot be sent is logged; whoever asked asks again.
 */
export const payloadMail =
  (open: () => Mailer): PayloadEmailAdapter =>
  ({ payload }) => {
    const { from } = open()
    return {
      name: 've-co-so',
      defaultFromName: from.name,
      defaultFromAddress: from.address,
      sendEmail: (message) => {
        const to = addressOf(message.to)
        const [subject, html, text] = [textOf(message.subject), textOf(message.html), textOf(message.text)]
        if (to && subject && (html ?? text)) {
          const body = { html: html ?? '', text: text ?? plain(html ?? '') }
          open()
            .send({ id: `password/${randomUUID()}`, to, subject, ...body })
            .catch((error: unknown) => payload.logger.error({ err: error, msg: 'A mail could not be sent' }))
        }
        return Promise.resolve()
      },
    }
  }
