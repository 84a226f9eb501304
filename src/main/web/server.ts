import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { DeskError } from '#contract/error.ts'
import { SettingsPatch } from '#contract/wire/settings.ts'
import { isDiskFull } from '#desk/files/write-failure.ts'
import { admitRequest } from '../host/admit-request.ts'
import { securityHeaders } from '../host/content-policy.ts'
import type { DeskLink } from '../host/desk-link.ts'
import { interfaceDocument } from '../host/interface-document.ts'
import { interfaceFile } from '../host/interface-file.ts'
import type { Outlet } from '../host/outlet.ts'
import type { SettingsFile } from '../host/settings-file.ts'
import { createDoor, type Refusal } from './door.ts'
import { streamEvents } from './event-stream.ts'
import { BodyTooLarge, receiveFile, receiveText } from './receive-body.ts'
import { attachment, sendError, sendFile, sendJson } from './send.ts'
import { turnedAwayPage } from './turned-away.ts'

export interface PageServer {
  readonly port: number
  /** A new address with a one-time token; the one before it no longer works. */
  newAddress(): string
  close(): Promise<void>
}

export interface PageServerOptions {
  readonly link: DeskLink
  readonly outlet: Outlet
  readonly settings: SettingsFile
  /** The built interface (out/renderer). */
  readonly interfaceFolder: string
  /** 0: any free port. */
  readonly port: number
  readonly uploadLimit?: number
  readonly log: (message: string, error?: unknown) => void
}

const callLimit = 8 * 1024 * 1024
const settingsLimit = 64 * 1024
const defaultUploadLimit = 256 * 1024 * 1024

/**
 * The desk for a browser on this machine:
 * `POST /call` (contract Request → Reply), `POST /settings`, `GET /events`, `POST /upload?name=`, `GET /artifact/ID`,
 * and the interface itself. What comes in over the wire is checked by the door first, by the contract second.
 */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const { link, outlet, settings, interfaceFolder, log } = options
  const uploadLimit = options.uploadLimit ?? defaultUploadLimit
  const uploads = await mkdtemp(join(tmpdir(), 'tongbi-uploads-'))
  let port = options.port
  const door = createDoor(() => port)

  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    answer(request, response).catch((error) => failed(request, response, error))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://page.invalid')
    const token = url.searchParams.get('token')
    const isEntry = request.method === 'GET' && url.pathname === '/' && token !== null
    const refusal = isEntry ? door.refuseStranger(request) : door.refuse(request)
    if (refusal !== null) return turnAway(response, refusal)
    if (isEntry) return enter(request, response, token)

    const route = `${request.method} ${url.pathname}`
    if (route === 'POST /call') return call(request, response)
    if (route === 'POST /settings') return keepSettings(request, response)
    if (route === 'GET /events') return streamEvents(response, outlet)
    if (route === 'POST /upload') return upload(request, response, url.searchParams.get('name') ?? '')
    if (route.startsWith('GET /artifact/')) return artifact(response, url.pathname.slice('/artifact/'.length))
    if (request.method === 'GET' || request.method === 'HEAD') return page(request, response, url.pathname)
    response.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
  }

  function enter(request: IncomingMessage, response: ServerResponse, token: string): void {
    const session = door.spendToken(token)
    // The browser that has come in already may open the printed address again.
    if (session === null && !door.hasSession(request)) {
      turnAway(response, { status: 401, why: 'token-used' })
      return
    }
    if (session !== null) response.setHeader('set-cookie', door.cookie(session))
    response.writeHead(303, { location: '/', 'cache-control': 'no-store' }).end()
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isJson(request)) return void response.writeHead(415).end()
    const admitted = admitRequest(parsed(await receiveText(request, callLimit)))
    if ('reply' in admitted) return sendJson(response, 200, admitted.reply)
    if (admitted.request.type === 'cancel') {
      link.cancel(admitted.request.id)
      response.writeHead(204).end()
      return
    }
    sendJson(response, 200, await link.request(admitted.request))
  }

  async function keepSettings(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isJson(request)) return void response.writeHead(415).end()
    const patch = SettingsPatch.safeParse(parsed(await receiveText(request, settingsLimit)))
    if (!patch.success) return void response.writeHead(400).end()
    settings.keep(patch.data)
    response.writeHead(204).end()
  }

  async function upload(request: IncomingMessage, response: ServerResponse, given: string): Promise<void> {
    const name = basename(given.replaceAll('\\', '/')).slice(0, 255)
    if (name === '' || name.startsWith('..') || name.includes('\0')) {
      return sendError(response, 400, { code: 'invalid-input', place: {}, params: { problem: 'name' } })
    }
    const path = join(uploads, `${randomUUID()}${extname(name).replace(/[^.\w]/g, '')}`)
    try {
      await receiveFile(request, uploadLimit, path)
      const [file] = await link.call('host.admit', { files: [{ path, name, isPassing: true }] })
      if (file === undefined) throw new Error('The desk admitted no file')
      sendJson(response, 200, file)
    } catch (error) {
      if (error instanceof BodyTooLarge) {
        refuseRest(request, response)
        const limit = Math.floor(error.limit / 1024 / 1024)
        return sendError(response, 413, { code: 'file-too-large', place: { file: name }, params: { limit } })
      }
      if (error instanceof DeskError) return sendError(response, 422, error.data)
      if (isDiskFull(error)) return sendError(response, 422, { code: 'disk-full', place: { file: name }, params: {} })
      throw error
    }
  }

  async function artifact(response: ServerResponse, id: string): Promise<void> {
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

  async function page(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const file = await interfaceFile(interfaceFolder, path)
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

  function failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (error instanceof BodyTooLarge) {
      refuseRest(request, response)
      response.writeHead(413).end()
      return
    }
    // A page that was closed in the middle of its request.
    if (request.destroyed && !request.complete) return
    log(`${request.method} ${request.url?.split('?')[0]} failed`, error)
    if (response.headersSent) response.destroy()
    else sendError(response, 500, { code: 'unexpected', place: {}, params: {} })
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: options.port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  port = (server.address() as AddressInfo).port

  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/?token=${door.issueToken()}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await rm(uploads, { recursive: true, force: true })
    }
  }
}

function turnAway(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(turnedAwayPage(refusal.why))
}

/** The rest of a body that is too large is not read: the connection ends with the answer. */
function refuseRest(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('connection', 'close')
  response.once('finish', () => request.destroy())
}

/** Only a type that a form of another site cannot send without asking first. */
function isJson(request: IncomingMessage): boolean {
  return /^application\/json\b/.test(request.headers['content-type'] ?? '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
