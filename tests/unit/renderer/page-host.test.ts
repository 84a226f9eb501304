import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pageHost } from '../../../src/renderer/app/desk/page-host.ts'

let server: Server
let status = 200

/** A page's addresses have no host of their own: those of its server are meant. */
beforeEach(async () => {
  server = createServer((_, response) => response.writeHead(status).end('{}'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const { fetch } = globalThis
  vi.stubGlobal('document', { visibilityState: 'visible' })
  vi.stubGlobal('fetch', (path: string, what: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, what))
})
afterEach(() => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  server.close()
})

const ask = () => pageHost().request({ type: 'call', id: '1', name: 'desk.state', input: {} })

it.each([401, 403])('a page that is turned away with %d says so', async (refused) => {
  status = refused
  expect(await ask()).toMatchObject({ type: 'error', id: '1', error: { code: 'session-ended' } })
})

it('a page whose server is gone says so', async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  expect(await ask()).toMatchObject({ type: 'error', id: '1', error: { code: 'service-stopped' } })
})
