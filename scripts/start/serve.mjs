import { createServer } from 'node:http'
import { once } from 'node:events'
import next from 'next'
import { StartError } from './say.mjs'

/** What src/instrumentation.ts leaves here: how to let go of the database. */
const hooks = () => globalThis[Symbol.for('ve-co-so.server')]

/**
 * Listens, with Next and Payload in this one process. The database is open when it returns.
 * @param {{ root: string, dev: boolean, host: string, port: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, dev, host, port }) {
  const app = next({ dev, dir: root, hostname: host, port })
  const server = createServer()
  // The port is taken before anything slow: a second start says so at once.
  server.listen(port, host)
  await once(server, 'listening').catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new StartError(
      `Cổng ${port} đang được dùng. Chọn cổng khác: PORT=3001 npm start.`,
      `Port ${port} is taken. Choose another: PORT=3001 npm start.`,
    )
  })
  const prepared = app.prepare()
  server.on('request', (request, response) => {
    prepared
      .then(() => app.getRequestHandler()(request, response))
      .catch((error) => {
        console.error(error)
        if (!response.headersSent) response.statusCode = 500
        response.end()
      })
  })
  await prepared
  const address = server.address()
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${address.port}`,
    close: async () => {
      // Requests under way have five seconds to be answered; idle connections are not waited for.
      const closed = once(server, 'close')
      server.close()
      setTimeout(() => server.closeAllConnections(), 5000).unref()
      await closed
      await hooks()?.close()
    },
  }
}
