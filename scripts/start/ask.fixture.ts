import { createServer, type IncomingMessage, request, type RequestListener } from 'node:http'

interface Answer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

export interface Asked {
  ask: (url: string, headers: Record<string, string>, method?: string) => Promise<Answer>
  close: () => void
}

type Handler = (...request: Parameters<RequestListener>) => boolean

/** A server of one handler; what it does not answer has the status 418. Addresses arrive as they are written. */
export async function askOver(answer: Handler): Promise<Asked> {
  const server = createServer((asked, response) => {
    if (!answer(asked, response)) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    ask: (path, headers, method = 'GET') =>
      new Promise((resolve, reject) => {
        const asked = request({ port, path, headers, method }, (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          )
        })
        asked.on('error', reject).end()
      }),
    close: () => server.close(),
  }
}
