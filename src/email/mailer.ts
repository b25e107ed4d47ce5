import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { type MailSettings, mailSettings } from './settings'

export interface Mail {
  /** The same for the same mail, however often it is sent: its message id, and the name of its file. */
  id: string
  to: { name: string; address: string } | string
  subject: string
  text: string
  html: string
}

export interface Mailer {
  send: (mail: Mail) => Promise<void>
  site: string
  from: MailSettings['from']
}

/** Ten seconds: a server that does not answer is tried again later. */
const PATIENCE = 10_000

/** Only what every file system takes. */
const fileName = (id: string): string => `${id.replaceAll(/[^\w-]+/g, '-').slice(0, 120)}.eml`

/** Takes mail nowhere: each becomes a file, which a mail program opens. One that is there is written over as a whole. */
function toFolder({ folder, from, site }: MailSettings): Mailer {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    site,
    from,
    send: async ({ id, ...mail }) => {
      const { message } = await writer.sendMail({ from, messageId: messageId(id), ...mail })
      const file = path.join(folder, fileName(id))
      await mkdir(folder, { recursive: true })
      await writeFile(`${file}.part`, message)
      await rename(`${file}.part`, file)
    },
  }
}

const messageId = (id: string): string => `<${id.replaceAll(/[^\w/-]+/g, '-')}@ve-co-so>`

function toServer({ smtpUrl, from, site }: MailSettings): Mailer {
  const server = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    // Nothing in a mail is read from a file or fetched from an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    site,
    from,
    send: async ({ id, ...mail }) => {
      await server.sendMail({ from, messageId: messageId(id), ...mail })
    },
  }
}

/** What mail leaves by: the server of the settings, else the mailbox folder. Nothing is asked of the outside before a mail is sent. */
export function mailerOf(settings: MailSettings): Mailer {
  return settings.smtpUrl === undefined ? toFolder(settings) : toServer(settings)
}

let opened: Mailer | undefined
/** The mailer of this process. */
export const mailer = (): Mailer => (opened ??= mailerOf(mailSettings(process.env)))
