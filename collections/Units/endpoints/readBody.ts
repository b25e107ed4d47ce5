import type { PayloadRequest } from 'payload'

/**
 * The body of a request, as long as it is not too large: what goes on is not read, whatever length was promised.
 * @returns undefined where it is too large
 */
export async function readBody(req: PayloadRequest, largest: number): Promise<Uint8Array | undefined> {
  if (Number(req.headers.get('content-length') ?? 0) > largest) return undefined
  const reader = req.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > largest) {
      await reader?.cancel()
      return undefined
    }
    parts.push(read.value)
  }
  return Buffer.concat(parts)
}
