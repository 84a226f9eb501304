import type { IncomingMessage } from 'node:http'
import { writePassingFile } from '../host/passing-file.ts'

/** The body is larger than this server takes. */
export class BodyTooLarge extends Error {
  readonly limit: number
  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes`)
    this.limit = limit
  }
}

/** The whole body as text. */
export async function receiveText(request: IncomingMessage, limit: number): Promise<string> {
  refuseAnnounced(request, limit)
  const chunks: Buffer[] = []
  for await (const chunk of counted(request, limit)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Streams the body into a new file; nothing is left of it when it is too large or breaks off, or the disk is full.
 * Throws BodyTooLarge; disk-full and disk-write, which speak of the file by `name`.
 */
export async function receiveFile(request: IncomingMessage, limit: number, path: string, name: string): Promise<void> {
  refuseAnnounced(request, limit)
  await writePassingFile(path, name, counted(request, limit))
}

function refuseAnnounced(request: IncomingMessage, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge(limit)
}

/** A length that was announced may be a lie, and a chunked body announces none. */
async function* counted(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0
  // A request that is left off is not destroyed: the answer goes over its line.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) throw new BodyTooLarge(limit)
    yield chunk
  }
}
