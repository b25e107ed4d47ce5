import { subscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { createServer } from 'node:http'
import next from 'next'
import { compressedFiles } from './compressed.mjs'
import { reviewInDevelopment, reviewShell } from './review.mjs'
import { StartError } from './say.mjs'

/** What src/server/openPayload.ts says once: Payload is open and closed like this, or why it is not. */
function payloadOpened() {
  return new Promise((resolve, reject) => {
    subscribe('ve-co-so.payload', ({ close, error }) => (close ? resolve(close) : reject(error)))
  })
}

/**
 * What is answered in front of Next: the files of the build and the review front end, which is no part of Next's.
 * @param {{ root: string, dev: boolean, server: import('node:http').Server }} options
 */
async function ahead({ root, dev, server }) {
  if (dev) return reviewInDevelopment(root, server)
  const [sendFile, sendShell] = await Promise.all([compressedFiles(root), reviewShell(root)])
  return {
    answer: (request, response) => sendFile(request, response) || sendShell(request, response),
    close: async () => {},
  }
}

/**
 * Listens, with Next and Payload in this one process. The database is open when it returns.
 * @param {{ root: string, dev: boolean, host: string, port: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ root, dev, host, port }) {
  const app = next({ dev, dir: root, hostname: host, port })
  const server = createServer()
  // Known before anything listens: a request that came meanwhile would find nobody to answer it.
  const inFront = await ahead({ root, dev, server })
  // The port is taken before anything slow: a second start says so at once.
  server.listen(port, host)
  await once(server, 'listening').catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new StartError(
      `Cổng ${port} đang được dùng. Chọn cổng khác: PORT=3001 npm start.`,
      `Port ${port} is taken. Choose another: PORT=3001 npm start.`,
    )
  })
  /** @type {Set<import('node:stream').Duplex>} */
  const connections = new Set()
  server.on('connection', (socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  const ready = Promise.all([payloadOpened(), app.prepare()])
  server.on('request', (request, response) => {
    if (inFront.answer(request, response)) return
    ready
      .then(() => app.getRequestHandler()(request, response))
      .catch((error) => {
        console.error(error)
        if (!response.headersSent) response.statusCode = 500
        response.end()
      })
  })
  const [closePayload] = await ready
  const address = server.address()
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${address.port}`,
    close: async () => {
      // Requests under way have five seconds to be answered; idle connections are not waited for. What has become a
      // WebSocket, as development has them, is none of those that the server itself would close.
      const closed = once(server, 'close')
      server.close()
      setTimeout(() => connections.forEach((socket) => socket.destroy()), 5000).unref()
      await Promise.all([closed, inFront.close()])
      await closePayload()
    },
  }
}
