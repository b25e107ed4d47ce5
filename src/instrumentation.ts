/**
 * Next calls this once, before it answers anything. Payload is opened here rather than by the first visitor:
 * the tables are brought up to date, the jobs' clock starts, and whoever asks first waits no longer than others.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { openPayload } = await import('./server/openPayload')
    await openPayload()
  }
}
