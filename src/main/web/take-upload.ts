import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, extname, join } from 'node:path'
import { DeskError } from '#contract/error.ts'
import type { DeskLink } from '../host/desk-link.ts'
import { BodyTooLarge, receiveFile } from './receive-body.ts'
import { refuseRest, sendError, sendJson } from './send.ts'

/** Where uploads lie until the server ends, and how large one may be. */
export interface Uploads {
  readonly folder: string
  readonly limit: number
}

/** Takes a file in under the name that the page `given` it, and answers with the FileRef that the desk knows it by. */
export async function takeUpload(
  link: DeskLink,
  { folder, limit }: Uploads,
  given: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const name = basename(given.replaceAll('\\', '/')).slice(0, 255)
  if (name === '' || name.startsWith('..') || name.includes('\0')) {
    return sendError(response, 400, { code: 'invalid-input', place: {}, params: { problem: 'name' } })
  }
  const path = join(folder, `${randomUUID()}${extname(name).replace(/[^.\w]/g, '')}`)
  try {
    await receiveFile(request, limit, path, name)
    const [file] = await link.call('host.admit', { files: [{ path, name, isPassing: true }] })
    if (file === undefined) throw new Error('The desk admitted no file')
    sendJson(response, 200, file)
  } catch (error) {
    if (error instanceof BodyTooLarge) {
      refuseRest(request, response)
      const megabytes = Math.floor(error.limit / 1024 / 1024)
      return sendError(response, 413, { code: 'file-too-large', place: { file: name }, params: { limit: megabytes } })
    }
    if (!(error instanceof DeskError)) throw error
    // A browser that is cut off while it sends may never read the answer: what is left is taken, and goes nowhere.
    request.resume()
    sendError(response, 422, error.data)
  }
}
