import { rm } from 'node:fs/promises'
import { getPayload, type Payload } from 'payload'
import { setClock } from '@/access/clock'

/** The real Payload on the fresh database of this test file. One per file: open it in `beforeAll`. */
export async function openTestPayload(): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = 'silent'
  return payload
}

/** Closes what `openTestPayload` opened, takes its files away and gives the clock back. */
export async function closeTestPayload(payload: Payload): Promise<void> {
  setClock()
  await payload.destroy()
  const url = process.env.DATABASE_URL ?? ''
  if (!url.startsWith('file:')) return
  const file = url.slice('file:'.length)
  await Promise.all(['', '-wal', '-shm'].map((ending) => rm(`${file}${ending}`, { force: true })))
  for (const folder of [process.env.MEDIA_DIR, process.env.MAIL_DIR])
    await rm(folder ?? '', { force: true, recursive: true })
}

/** Stands on a day, at nine in the morning in Vietnam. */
export const standOn = (day: string): void => setClock(() => new Date(`${day}T09:00:00+07:00`))
