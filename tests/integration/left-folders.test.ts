import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rawRequest } from '../support/raw-request.ts'

const entry = resolve(import.meta.dirname, '../../out/main/tongbi.cjs')

let home: string
let passing: string
const running: ChildProcess[] = []

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-left-'))
  passing = join(home, 'tmp')
})
afterEach(async () => {
  for (const server of running.splice(0)) {
    if (server.exitCode !== null || server.signalCode !== null) continue
    server.kill('SIGTERM')
    await once(server, 'close')
  }
  rmSync(passing, { recursive: true, force: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A server of its own, once it has printed its address. */
async function serve(): Promise<{ readonly process: ChildProcess; readonly address: URL }> {
  mkdirSync(passing, { recursive: true })
  const server = spawn(process.execPath, [entry, 'serve', '--port', '0'], {
    env: { ...process.env, TONGBI_HOME: mkdtempSync(join(home, 'home-')), TMPDIR: passing, TEMP: passing },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  running.push(server)
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('http://')) return { process: server, address: new URL(line) }
  }
  throw new Error('the server ended')
}

async function upload({ host, port, pathname, search }: URL, name: string): Promise<number> {
  const entered = await rawRequest({ port: Number(port), path: pathname + search, headers: { host } })
  const cookie = String(entered.headers['set-cookie']).split(';')[0]
  const headers = { host, cookie, origin: `http://${host}`, 'content-type': 'application/octet-stream' }
  const path = `/upload?name=${name}`
  return (await rawRequest({ port: Number(port), path, method: 'POST', headers, body: 'a,b\n1,2' })).status
}

const folders = (): string[] => readdirSync(passing).filter((name) => /^tongbi-(?:uploads|dropped)-/.test(name))
const filesIn = (folder: string): string[] => readdirSync(join(passing, folder))

describe('what a killed server leaves of its uploads', () => {
  it('is cleared away by the next, which touches nothing of one that lives', async () => {
    const killed = await serve()
    expect(await upload(killed.address, 'killed.csv')).toBe(200)
    const [ofKilled = ''] = folders()
    const living = await serve()
    expect(await upload(living.address, 'living.csv')).toBe(200)
    const [ofLiving = ''] = folders().filter((folder) => folder !== ofKilled)

    killed.process.kill('SIGKILL')
    await once(killed.process, 'close')
    expect([ofKilled, ofLiving].map((folder) => filesIn(folder).length)).toEqual([1, 1])

    await serve()
    expect(folders()).not.toContain(ofKilled)
    expect(filesIn(ofLiving)).toHaveLength(1)
  }, 60_000)

  it.runIf(process.platform === 'linux')(
    'is known where another process has its id by now',
    async () => {
      const folder = `tongbi-dropped-${process.pid}-1-Ab12Cd`
      mkdirSync(join(passing, folder), { recursive: true })
      writeFileSync(join(passing, folder, '年报.csv'), 'a,b')
      await serve()
      expect(folders()).not.toContain(folder)
    },
    60_000
  )

  it('is cleared away after a week where its name does not say whose it is, as an earlier version named it', async () => {
    const daysOld: Readonly<Record<string, number>> = { 'tongbi-uploads-Ab12Cd': 8, 'tongbi-dropped-Ef34Gh': 6 }
    for (const [folder, days] of Object.entries(daysOld)) {
      mkdirSync(join(passing, folder), { recursive: true })
      writeFileSync(join(passing, folder, '年报.csv'), 'a,b')
      const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
      utimesSync(join(passing, folder), then, then)
    }
    await serve()
    expect(folders()).not.toContain('tongbi-uploads-Ab12Cd')
    expect(folders()).toContain('tongbi-dropped-Ef34Gh')
  }, 60_000)

  it('is nothing that has another name, nor a link to a folder elsewhere', async () => {
    mkdirSync(join(passing, 'tongbi-uploads-mine'), { recursive: true })
    mkdirSync(join(home, 'elsewhere'), { recursive: true })
    writeFileSync(join(home, 'elsewhere', '年报.csv'), 'a,b')
    symlinkSync(join(home, 'elsewhere'), join(passing, 'tongbi-uploads-4000000-1-Ab12Cd'), 'dir')
    await serve()
    expect(folders()).toEqual(expect.arrayContaining(['tongbi-uploads-mine', 'tongbi-uploads-4000000-1-Ab12Cd']))
    expect(readdirSync(join(home, 'elsewhere'))).toEqual(['年报.csv'])
  }, 60_000)
})
