import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '#contract/wire/envelope.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import { SettingsFile } from '../../src/main/host/settings-file.ts'
import { type PageServer, startPageServer } from '../../src/main/web/server.ts'
import { type RawAnswer, rawRequest } from '../support/raw-request.ts'
import { type RunningDesk, runDesk } from '../support/running-desk.ts'

const uploadLimit = 64 * 1024

let desk: RunningDesk
let server: PageServer
let settings: SettingsFile
let folder: string
let cookie: string
/** Headers of a request from our own page. */
let own: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongbi-page-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>page</title>')
  writeFileSync(join(folder, 'secret.key'), 'no kind of file that the interface has')
  desk = await runDesk()
  settings = new SettingsFile(desk.home, () => undefined)
  server = await startPageServer({
    link: desk.link,
    outlet: desk.outlet,
    settings,
    interfaceFolder: folder,
    port: 0,
    uploadLimit,
    log: () => undefined
  })
  const entered = await rawRequest({ port: server.port, path: pathOf(server.newAddress()), headers: { host: host() } })
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
  own = { host: host(), origin: `http://${host()}`, cookie, 'content-type': 'application/json' }
}, 30_000)

afterAll(async () => {
  await server.close()
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const host = (): string => `127.0.0.1:${server.port}`
const pathOf = (address: string): string => address.slice(address.indexOf('/?'))
const get = (path: string, headers: Record<string, string> = own): Promise<RawAnswer> =>
  rawRequest({ port: server.port, path, headers })
const post = (path: string, body: string | Buffer | Iterable<Buffer>, headers: Record<string, string> = own) =>
  rawRequest({ port: server.port, path, method: 'POST', headers, body })
const call = async (name: string, input: unknown = {}): Promise<Reply> =>
  JSON.parse((await post('/call', JSON.stringify({ type: 'call', id: 'test', name, input }))).body)
const state = JSON.stringify({ type: 'call', id: '1', name: 'desk.state', input: {} })

describe('the address', () => {
  it('is on the loopback interface alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of others) {
      await expect(
        new Promise((resolve, reject) => connect(server.port, address, () => resolve('open')).on('error', reject))
      ).rejects.toThrow('ECONNREFUSED')
    }
    expect(server.newAddress()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/)
  })

  it('lets in once, and then sends to the page without the token', async () => {
    const path = pathOf(server.newAddress())
    const first = await get(path, { host: host() })
    expect([first.status, first.headers.location]).toEqual([303, '/'])
    const second = await get(path, { host: host() })
    expect(second.status).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  it('says to a person who comes too late what to do, in both languages', async () => {
    const late = await get('/?token=used', { host: host() })
    expect(late.body).toContain('按回车键')
    expect(late.body).toContain('Press Enter')
  })

  it('may be opened again by the browser that has come in', async () => {
    const again = await get('/?token=used')
    expect([again.status, again.headers.location]).toEqual([303, '/'])
  })

  it('no longer works when a newer one has been printed', async () => {
    const older = pathOf(server.newAddress())
    server.newAddress()
    expect((await get(older, { host: host() })).status).toBe(401)
  })

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const entered = await get(pathOf(server.newAddress()), { host: host() })
    expect(entered.headers['set-cookie']).toEqual([
      expect.stringMatching(/^tongbi-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    ])
  })
})

describe('a stranger', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/index.html'],
    ['GET', '/events'],
    ['GET', '/artifact/anything'],
    ['POST', '/call'],
    ['POST', '/upload?name=a.xlsx']
  ])('without the cookie gets nothing from %s %s', async (method, path) => {
    const { cookie: _, ...without } = own
    const answer = await rawRequest({ port: server.port, path, method, headers: without })
    expect(answer.status).toBe(401)
  })

  it('with a guessed cookie gets nothing', async () => {
    const name = cookie.split('=')[0]
    expect((await get('/', { ...own, cookie: `${name}=${'A'.repeat(43)}` })).status).toBe(401)
    expect((await get('/', { ...own, cookie: `${name}=` })).status).toBe(401)
  })

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example'])(
    'who reaches the port under the name %s is refused, cookie or not (DNS rebinding)',
    async (name) => {
      expect((await get('/', { ...own, host: name, origin: `http://${name}` })).status).toBe(403)
      expect((await get(pathOf(server.newAddress()), { host: name })).status).toBe(403)
    }
  )

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'page at %s cannot use the cookie that its browser has',
    async (origin) => {
      expect((await post('/call', state, { ...own, origin })).status).toBe(403)
      expect((await post('/upload?name=a.csv', 'a', { ...own, origin })).status).toBe(403)
      expect((await get('/events', { ...own, origin })).status).toBe(403)
    }
  )

  it('cannot post without saying where it comes from', async () => {
    const { origin: _, ...without } = own
    expect((await post('/call', state, without)).status).toBe(403)
  })

  it('cannot embed what is here', async () => {
    const embedded = { ...own, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await get('/artifact/any', embedded)).status).toBe(403)
  })

  it('cannot call by what a plain form can send', async () => {
    expect((await post('/call', state, { ...own, 'content-type': 'text/plain' })).status).toBe(415)
  })
})

describe('a call', () => {
  it('is answered by the desk', async () => {
    expect(await call('desk.state')).toMatchObject({
      type: 'result',
      id: 'test',
      output: { version: '0.0.0-test', open: { figures: 0 } }
    })
  })

  it.each([
    ['host.openDesk', { path: '/etc/passwd', create: true }],
    ['host.admit', { files: [{ path: '/etc/passwd' }] }],
    ['host.artifact', { id: 'x' }]
  ])('%s belongs to the host and is refused', async (name, input) => {
    expect(await call(name, input)).toMatchObject({ type: 'error', error: { code: 'not-allowed' } })
  })

  it('that the contract does not know is refused', async () => {
    expect(await call('toString')).toMatchObject({ error: { code: 'unknown-call' } })
    expect(await call('__proto__')).toMatchObject({ error: { code: 'unknown-call' } })
  })

  it('with input of another form is refused', async () => {
    expect(await call('targets.board', { region: 7 })).toMatchObject({ error: { code: 'invalid-input' } })
  })

  it.each(['', 'not json', '[]', '{"type":"call"}', `{"type":"call","id":"${'x'.repeat(65)}","name":"a","input":1}`])(
    'that is no request at all is refused: %s',
    async (body) => {
      const answer = await post('/call', body)
      expect(JSON.parse(answer.body)).toMatchObject({ type: 'error', error: { code: 'invalid-input' } })
    }
  )

  it('of absurd length is refused', async () => {
    expect((await post('/call', Buffer.alloc(9 * 1024 * 1024, 0x20))).status).toBe(413)
  })
})

describe('an upload', () => {
  const uploads = (): string[] =>
    readdirSync(tmpdir())
      .filter((name) => name.startsWith(`tongbi-uploads-${process.pid}-`))
      .flatMap((name) => readdirSync(join(tmpdir(), name)))

  it('is let in under its own name', async () => {
    const answer = await post(`/upload?name=${encodeURIComponent('年报.csv')}`, '指标,2023\n人口,1')
    expect(JSON.parse(answer.body)).toEqual({ id: expect.any(String), name: '年报.csv', size: 20 })
  })

  it('cannot name a place', async () => {
    const answer = await post(`/upload?name=${encodeURIComponent('../../..\\a/b.csv')}`, 'a,b')
    expect(JSON.parse(answer.body)).toMatchObject({ name: 'b.csv' })
    expect((await post('/upload?name=..', 'a')).status).toBe(400)
    expect((await post('/upload', 'a')).status).toBe(400)
  })

  it('larger than the limit is refused, whether it says so or not, and leaves nothing behind', async () => {
    const before = uploads()
    const announced = await post('/upload?name=a.csv', Buffer.alloc(uploadLimit + 1))
    expect([announced.status, JSON.parse(announced.body).error.code]).toEqual([413, 'file-too-large'])
    const chunks = Array.from({ length: 3 }, () => Buffer.alloc(uploadLimit / 2))
    const unannounced = await post('/upload?name=a.csv', chunks)
    expect(unannounced.status).toBe(413)
    expect(uploads()).toEqual(before)
  })
})

describe('what the person chooses', () => {
  it('is told to the document from then on', async () => {
    expect((await post('/settings', '{"language":"en-US","theme":"dark"}')).status).toBe(204)
    const { body } = await get('/')
    expect(body).toContain('<html lang="en-US" style="color-scheme: dark"')
    expect(body).toContain(JSON.stringify('dark').replaceAll('"', '&#34;'))
    expect(settings.read()).toMatchObject({ language: 'en-US', theme: 'dark', rowHeight: 28 })
  })

  it.each(['', 'null', '{"language":"fr-FR"}', '{"theme":7}', '{"path":"/etc"}'])(
    'is nothing else: %s',
    async (body) => {
      const before = settings.read()
      expect((await post('/settings', body)).status).toBe(400)
      expect(settings.read()).toEqual(before)
    }
  )

  it('cannot be said by another site, by what a form can send, or at any length', async () => {
    const choice = '{"theme":"light"}'
    expect((await post('/settings', choice, { ...own, origin: 'http://evil.example' })).status).toBe(403)
    expect((await post('/settings', choice, { ...own, 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('/settings', Buffer.alloc(65 * 1024, 0x20))).status).toBe(413)
  })
})

describe('the interface', () => {
  it('is served with the content policy and its companions', async () => {
    const { headers, body } = await get('/')
    expect(body).toContain('<title>page</title>')
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self';/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer'
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '//etc/passwd',
    '/assets/../../package.json',
    '/%00index.html',
    '/%',
    '/secret.key',
    '/nothing.js'
  ])('ends at its folder: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('knows no other methods', async () => {
    expect((await rawRequest({ port: server.port, path: '/', method: 'DELETE', headers: own })).status).toBe(405)
    expect((await post('/', '')).status).toBe(405)
  })
})

describe('the desk behind the page', () => {
  it('is started again after a crash: what was asked is answered, and the page is told', async () => {
    const heard = eventsUntil((event) => event.type === 'desk-restarted')
    await heard.open
    // Killed, and not yet known to be: what is asked now is lost with it.
    desk.crash()
    const asked = desk.link.request({ type: 'call', id: 'lost', name: 'desk.state', input: {} })
    expect(await asked).toMatchObject({ type: 'error', id: 'lost', error: { code: 'desk-restarted' } })
    await heard.found
    expect(await call('desk.state')).toMatchObject({ type: 'result', output: { open: { figures: 0 } } })
  }, 20_000)
})

describe('closing', () => {
  it('ends the server with its open lines and its uploads', async () => {
    const second = await startPageServer({
      link: desk.link,
      outlet: desk.outlet,
      settings,
      interfaceFolder: folder,
      port: 0,
      log: () => undefined
    })
    const name = `127.0.0.1:${second.port}`
    const entered = await rawRequest({ port: second.port, path: pathOf(second.newAddress()), headers: { host: name } })
    const line = rawRequest({
      port: second.port,
      path: '/events',
      headers: { host: name, cookie: String(entered.headers['set-cookie']).split(';')[0] }
    })
    const ended = expect(line).rejects.toThrow()
    await second.close()
    await ended
    await expect(rawRequest({ port: second.port, path: '/' })).rejects.toThrow('ECONNREFUSED')
  })
})

/** Listens to the server's events; `open` when the line stands, `found` with the first that `isIt`. */
function eventsUntil(isIt: (event: DeskEvent) => boolean): { open: Promise<void>; found: Promise<DeskEvent> } {
  let opened: () => void = () => undefined
  const open = new Promise<void>((resolve) => {
    opened = resolve
  })
  const found = (async () => {
    const answer = await fetch(`http://${host()}/events`, { headers: { cookie } })
    opened()
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      const events = text
        .split('\n\n')
        .flatMap((block) => (block.startsWith('data: ') ? [JSON.parse(block.slice(6))] : []))
      const event = events.find(isIt)
      if (event !== undefined) return event
    }
    throw new Error('The line ended before the event')
  })()
  return { open, found }
}
