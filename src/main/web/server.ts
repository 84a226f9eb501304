import { rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { securityHeaders } from '../host/content-policy.ts'
import type { DeskLink } from '../host/desk-link.ts'
import type { Outlet } from '../host/outlet.ts'
import { clearPassingFolders, makePassingFolder } from '../host/passing-folder.ts'
import type { SettingsFile } from '../host/settings-file.ts'
import { createDoor, type Door, type Refusal } from './door.ts'
import { streamEvents } from './event-stream.ts'
import { giveArtifact, givePage } from './give-file.ts'
import { BodyTooLarge } from './receive-body.ts'
import { refuseRest, sendError } from './send.ts'
import { takeCall, takeSettings } from './take-call.ts'
import { takeUpload } from './take-upload.ts'
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

const defaultUploadLimit = 256 * 1024 * 1024

/**
 * The desk for a browser on this machine:
 * `POST /call` (contract Request → Reply), `POST /settings`, `GET /events`, `POST /upload?name=`, `GET /artifact/ID`,
 * and the interface itself. What comes in over the wire is checked by the door first, by the contract second.
 */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const { link, outlet, settings, interfaceFolder, log } = options
  await clearPassingFolders(log)
  const uploads = {
    folder: await makePassingFolder('uploads'),
    limit: options.uploadLimit ?? defaultUploadLimit
  }
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
    if (isEntry) return enter(door, token, request, response)

    const route = `${request.method} ${url.pathname}`
    if (route === 'POST /call') return takeCall(link, request, response)
    if (route === 'POST /settings') return takeSettings(settings, request, response)
    if (route === 'GET /events') return streamEvents(response, outlet)
    if (route === 'POST /upload') {
      return takeUpload(link, uploads, url.searchParams.get('name') ?? '', request, response)
    }
    if (route.startsWith('GET /artifact/')) {
      return giveArtifact(link, url.pathname.slice('/artifact/'.length), response)
    }
    if (request.method === 'GET' || request.method === 'HEAD') {
      return givePage(interfaceFolder, settings, url.pathname, request, response)
    }
    response.writeHead(405, { allow: 'GET, HEAD, POST' }).end()
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

  const clearUploads = (): Promise<void> => rm(uploads.folder, { recursive: true, force: true })
  try {
    port = await listen(server, options.port)
  } catch (error) {
    await clearUploads()
    throw error
  }

  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/?token=${door.issueToken()}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
      await clearUploads()
    }
  }
}

/** 127.0.0.1 alone; gives the port, the one asked for or a free one. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return (server.address() as AddressInfo).port
}

/** Lets the browser in that brings the token of the printed address. */
function enter(door: Door, token: string, request: IncomingMessage, response: ServerResponse): void {
  const session = door.spendToken(token)
  // The browser that has come in already may open the printed address again.
  if (session === null && !door.hasSession(request)) {
    turnAway(response, { status: 401, why: 'token-used' })
    return
  }
  if (session !== null) response.setHeader('set-cookie', door.cookie(session))
  response.writeHead(303, { location: '/', 'cache-control': 'no-store' }).end()
}

function turnAway(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(refusal.status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  response.end(turnedAwayPage(refusal.why))
}
