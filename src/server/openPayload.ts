import { channel } from 'node:diagnostics_channel'
import config from '@payload-config'
import { getPayload } from 'payload'

/**
 * Opens Payload for the life of this process and tells scripts/start/serve.mjs, which is outside of the bundle that
 * Payload lives in, that it is open and how to close it, or why it could not be opened.
 */
export async function openPayload(): Promise<void> {
  const opened = channel('ve-co-so.payload')
  try {
    const payload = await getPayload({ config, cron: true })
    opened.publish({ close: () => payload.destroy() })
  } catch (error) {
    opened.publish({ error })
  }
}
