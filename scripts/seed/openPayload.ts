import { getPayload, type Payload } from 'payload'

/** Payload on the database of DATABASE_URL, which it brings up to date. */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('@payload-config')
  return getPayload({ config, disableOnInit: true })
}
