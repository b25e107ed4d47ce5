/** How mail leaves the system, and what it says of itself. */
export interface MailSettings {
  /** The server that takes mail on; without one every mail becomes a file in `folder`. */
  smtpUrl?: string
  folder: string
  from: { name: string; address: string }
  /** Where people reach the system, without a slash at the end; links in mails begin with it. */
  site: string
}

const USUAL_FROM = 'Về Cơ Sở <ve-co-so@localhost>'
const SMTP = /^smtps?:\/\//i
const FROM = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>\s@]+@[^<>\s@]+)>|([^<>\s@]+@[^<>\s@]+))\s*$/

/**
 * The settings of mail, from the environment: `SMTP_URL`, `MAIL_FROM`, `MAIL_DIR`, `SITE_URL`. Without any of them no mail
 * leaves the machine.
 * @throws RangeError for a setting that cannot be meant: better at the start than with the first mail
 */
export function mailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings {
  const smtpUrl = env.SMTP_URL?.trim() || undefined
  if (smtpUrl !== undefined && !(SMTP.test(smtpUrl) && URL.canParse(smtpUrl)))
    throw new RangeError('SMTP_URL is smtp://user:password@host:port, or smtps://…')
  const from = FROM.exec(env.MAIL_FROM?.trim() || USUAL_FROM)
  const address = from?.[2] ?? from?.[3]
  if (!address) throw new RangeError('MAIL_FROM is an address, or Name <address>')
  const site = env.SITE_URL?.trim() || `http://${env.HOST || '127.0.0.1'}:${env.PORT || '3000'}`
  if (!/^https?:\/\//i.test(site) || !URL.canParse(site)) throw new RangeError('SITE_URL is http(s)://host')
  return {
    ...(smtpUrl && { smtpUrl }),
    folder: env.MAIL_DIR?.trim() || 'data/mail',
    from: { name: from?.[1] || 'Về Cơ Sở', address },
    site: site.replace(/\/+$/, ''),
  }
}
