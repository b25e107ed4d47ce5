import { getPayload, type Payload } from 'payload'
import { setClock } from '@/access/clock'
import { removeTestFiles } from './removeTestFiles'

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
  await removeTestFiles()
}

/** Stands on a day, at nine in the morning in Vietnam. */
export const standOn = (day: string): void => setClock(() => new Date(`${day}T09:00:00+07:00`))
