import { execFileSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDesk } from '#desk/desk.ts'
import { applicationId } from '#desk/store/file/desk-file.ts'
import { migrations } from '#desk/store/migrations/migrations.ts'
import { runTongbi } from '../../support/run-tongbi.ts'
import { writeSmallReturn } from '../../support/small-return.ts'
import { deskOptionsIn } from '../../support/temp-desk.ts'

let home: string
let disk: string
let isMounted = false

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'tongbi-full-'))
  disk = join(home, 'disk')
  mkdirSync(disk)
  isMounted = mountSmallDisk(disk)
})
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk])
  rmSync(home, { recursive: true, force: true })
})

/** Only some environments allow it. */
function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function fillDisk(): void {
  const file = openSync(join(disk, 'fill'), 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(1024))
  } catch {
    closeSync(file)
  }
}

describe('a full disk', () => {
  it('lets every command read that only reads, and stores nothing', async (context) => {
    if (!isMounted) context.skip()
    const desk = join(home, '县.tongbi')
    const made = await runTongbi(['import', writeSmallReturn(home), '--desk', desk, '--region', '422802'], { home })
    expect(made.status, made.err).toBe(0)
    const full = join(disk, '县.tongbi')
    copyFileSync(desk, full)
    fillDisk()
    for (const words of [['list', 'imports'], ['values'], ['history'], ['compare', '--years', '2022-2023']]) {
      const ran = await runTongbi([...words, '--desk', full], { home })
      expect([ran.status, ran.err]).toEqual([0, ''])
    }
    const typed = ['set', '--indicator', 'gdp', '--region', '422802', '--period', '2021', '--value', '1亿元']
    const refused = await runTongbi([...typed, '--desk', full], { home })
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('The disk is full; nothing was stored')])
    expect((await runTongbi(['values', '--desk', full], { home })).out).not.toContain('2021')
  }, 60_000)

  it('says that an older desk cannot be brought to the present version, and changes nothing of it', async (context) => {
    if (!isMounted) context.skip()
    rmSync(join(disk, 'fill'), { force: true })
    const path = join(disk, '旧.tongbi')
    const old = new Database(path)
    old.pragma('journal_mode = WAL')
    for (const migration of migrations.slice(0, -3)) old.exec(migration)
    old.pragma(`application_id = ${applicationId}`)
    old.pragma(`user_version = ${migrations.length - 3}`)
    old.close()
    const before = readFileSync(path)
    fillDisk()
    const refused = await runTongbi(['values', '--desk', path], { home })
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('it is of an older version')])
    expect(refused.err).toContain('Make room and open it again')
    expect(readFileSync(path).equals(before)).toBe(true)
    rmSync(join(disk, 'fill'))
    expect((await runTongbi(['list', 'imports', '--desk', path], { home })).status).toBe(0)
  }, 60_000)

  it('leaves no desk behind that has no catalogue yet', async () => {
    // What is stored first in a new desk fails here as it does for want of room.
    const resources = join(home, 'resources')
    mkdirSync(resources)
    writeFileSync(join(resources, 'starter-catalogue.json'), '')
    const desk = createDesk({ ...deskOptionsIn(home), resources })
    const path = join(home, '新.tongbi')
    await expect(desk.call('host.openDesk', { path, create: true })).rejects.toThrow()
    await desk.close()
    expect(readdirSync(home).filter((name) => name.startsWith('新.tongbi'))).toEqual([])
  })
})
