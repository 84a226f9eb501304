import { createReadStream } from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { DeskErrorData } from '#contract/error.ts'
import type { Reply } from '#contract/wire/envelope.ts'

export function sendJson(response: ServerResponse, status: number, body: Reply | object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

export function sendError(response: ServerResponse, status: number, error: DeskErrorData): void {
  sendJson(response, status, { error })
}

/** The rest of a body that is too large is not read: the connection ends with the answer. */
export function refuseRest(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('connection', 'close')
  response.once('finish', () => request.destroy())
}

export async function sendFile(
  response: ServerResponse,
  file: { readonly path: string; readonly mime: string; readonly size: number },
  headers: OutgoingHttpHeaders,
  withBody: boolean
): Promise<void> {
  response.writeHead(200, { 'content-type': file.mime, 'content-length': file.size, ...headers })
  if (!withBody) {
    response.end()
    return
  }
  try {
    await pipeline(createReadStream(file.path), response)
  } catch (error) {
    // A page that was left in the middle of a download is no failure of the server.
    if (!isPrematureClose(error)) throw error
  }
}

function isPrematureClose(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code))
  )
}

/** RFC 6266: a name in any script, with a plain one for what cannot read it. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
