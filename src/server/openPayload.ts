import config from '@payload-config'
import { getPayload } from 'payload'

/**
 * Opens Payload for the life of this process and leaves behind, for scripts/start/serve.mjs, how to close it:
 * that script is outside of the bundle in which Payload lives.
 */
export async function openPayload(): Promise<void> {
  const payload = await getPayload({ config, cron: true })
  Object.assign(globalThis, { [Symbol.for('ve-co-so.server')]: { close: () => payload.destroy() } })
}
