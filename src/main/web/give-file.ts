import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { DeskError } from '#contract/error.ts'
import type { DeskLink } from '../host/desk-link.ts'
import { interfaceDocument } from '../host/interface-document.ts'
import { interfaceFile } from '../host/interface-file.ts'
import type { SettingsFile } from '../host/settings-file.ts'
import { attachment, sendError, sendFile } from './send.ts'

/** Gives what the desk has made under that id, to be saved. */
export async function giveArtifact(link: DeskLink, id: string, response: ServerResponse): Promise<void> {
  try {
    const { path, name, mime } = await link.call('host.artifact', { id })
    const { size } = await stat(path)
    const headers = { 'content-disposition': attachment(name), 'cache-control': 'no-store' }
    await sendFile(response, { path, mime, size }, headers, true)
  } catch (error) {
    if (error instanceof DeskError) return sendError(response, 404, error.data)
    throw error
  }
}

/** Gives a file of the built interface in `folder`; into its document goes what a person chose for it. */
export async function givePage(
  folder: string,
  settings: SettingsFile,
  path: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const file = await interfaceFile(folder, path)
  if (file === null) return void response.writeHead(404).end()
  if (path === '/' || path === '/index.html') {
    const document = interfaceDocument(await readFile(file.path, 'utf8'), settings.read())
    response.writeHead(200, {
      'content-type': file.mime,
      'content-length': Buffer.byteLength(document),
      'cache-control': 'no-store'
    })
    return void response.end(request.method === 'GET' ? document : undefined)
  }
  // Names of built assets carry the hash of their content.
  const caching = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store'
  await sendFile(response, file, { 'cache-control': caching }, request.method === 'GET')
}
