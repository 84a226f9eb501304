import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

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
  for await (const chunk of request.pipe(counting(limit))) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Streams the body into a new file; nothing is left of it when it is too large or breaks off. */
export async function receiveFile(request: IncomingMessage, limit: number, path: string): Promise<void> {
  refuseAnnounced(request, limit)
  try {
    await pipeline(request, counting(limit), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

function refuseAnnounced(request: IncomingMessage, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new BodyTooLarge(limit)
}

/** A length that was announced may be a lie, and a chunked body announces none. */
function counting(limit: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > limit) done(new BodyTooLarge(limit))
      else done(null, chunk)
    }
  })
}
