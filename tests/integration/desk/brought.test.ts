import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDesk, type Desk } from '#desk/desk.ts'
import { readingPool } from '../../support/reading-pool.ts'

const root = resolve(import.meta.dirname, '../../..')

describe('a desk that comes as an upload', () => {
  let home: string
  let desk: Desk

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'tongbi-brought-'))
    desk = createDesk({
      home,
      desks: join(home, 'desks'),
      resources: join(root, 'resources'),
      temporary: join(home, 'temporary'),
      readingPool,
      version: '0.0.0-test',
      program: null,
      author: null,
      now: () => new Date(),
      log: () => undefined
    })
  })

  afterEach(async () => {
    await desk.close()
    rmSync(home, { recursive: true, force: true })
  })

  async function uploaded(name: string, path: string): Promise<string> {
    const [file] = await desk.call('host.admit', { files: [{ path, name, isPassing: true }] })
    return file?.id ?? ''
  }

  it('is kept among the user’s desks, so that nothing is lost when the upload goes away', async () => {
    const upload = join(home, '3f2a.tongbi')
    await desk.call('host.openDesk', { path: upload, create: true })
    await desk.call('catalogue.saveRegion', { code: null, name: '高新园区', parent: null })
    const opened = await desk.call('desk.open', { file: await uploaded('财政局.tongbi', upload) })
    expect(opened.open).toMatchObject({ name: '财政局', path: join(home, 'desks', '财政局.tongbi') })
    rmSync(upload)
    const regions = await desk.call('catalogue.regions', { query: '高新园区', limit: 5, withFigures: false })
    expect(regions.map(({ name }) => name)).toContain('高新园区')
  })

  it('is the one that is there already where that holds all of its changes, and more', async () => {
    const upload = join(home, '3f2a.tongbi')
    await desk.call('host.openDesk', { path: upload, create: true })
    // Closed, so that the file is whole, as one that is uploaded.
    await desk.call('host.openDesk', { path: join(home, 'other.tongbi'), create: true })
    const first = await desk.call('desk.open', { file: await uploaded('财政局.tongbi', upload) })
    const place = join(home, 'desks', '财政局.tongbi')
    expect(first.brought).toEqual({ as: 'copy', place })
    await desk.call('catalogue.saveRegion', { code: null, name: '高新园区', parent: null })
    const again = await desk.call('desk.open', { file: await uploaded('财政局（1）.tongbi', upload) })
    expect(again).toMatchObject({ open: { path: place }, brought: { as: 'known', place } })
    expect(readdirSync(join(home, 'desks')).filter((name) => name.endsWith('.tongbi'))).toEqual(['财政局.tongbi'])
  })

  it('takes the next free name where it holds something else, and says where it is', async () => {
    const [upload, other] = [join(home, '3f2a.tongbi'), join(home, '77aa.tongbi')]
    await desk.call('host.openDesk', { path: upload, create: true })
    await desk.call('desk.open', { file: await uploaded('财政局.tongbi', upload) })
    await desk.call('host.openDesk', { path: other, create: true })
    await desk.call('catalogue.saveRegion', { code: null, name: '高新园区', parent: null })
    const again = await desk.call('desk.open', { file: await uploaded('财政局.tongbi', other) })
    const place = join(home, 'desks', '财政局 2.tongbi')
    expect(again).toMatchObject({ open: { name: '财政局 2' }, brought: { as: 'copy', place } })
  })

  it('that is none is refused by the name the user knows, and leaves nothing behind', async () => {
    const upload = join(home, '77aa.tongbi')
    writeFileSync(upload, 'no desk at all')
    await expect(desk.call('desk.open', { file: await uploaded('说明.tongbi', upload) })).rejects.toMatchObject({
      data: { code: 'desk-not-ours', place: { file: '说明.tongbi' } }
    })
    expect(existsSync(join(home, 'desks')) ? readdirSync(join(home, 'desks')) : []).toEqual([])
  })
})
