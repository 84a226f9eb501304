import { chmodSync, mkdirSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeskEvent } from '#contract/wire/event.ts'
import { setWork } from '#desk/session/work.ts'
import { addChange } from '#desk/store/changes/changes.ts'
import { periodCode } from '#desk/store/claims/claim-codes.ts'
import { addClaims } from '#desk/store/claims/claims.ts'
import { figuresByIndicator } from '#desk/store/claims/tally.ts'
import { readFigures } from '#desk/store/figures.ts'
import { applicationId } from '#desk/store/file/desk-file.ts'
import { migrations } from '#desk/store/migrations/migrations.ts'
import { Store } from '#desk/store/store.ts'
import { claim } from '../../support/claim.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk

beforeEach(() => {
  desk = temporaryDesk()
})
afterEach(() => desk.close())

const at = (name: string) => join(desk.folder, name)
const opening = (path: string) => desk.failure(desk.call('host.openDesk', { path, create: false }))

async function madeDesk(name = '甲.tongbi'): Promise<string> {
  await desk.call('host.openDesk', { path: at(name), create: true })
  return at(name)
}

describe('a desk file', () => {
  it('is marked as ours and kept with care', async () => {
    const path = await madeDesk()
    const store = new Store(path, { create: false })
    expect(store.db.pragma('application_id', { simple: true })).toBe(applicationId)
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal')
    // 2 is FULL: a commit is on the disk when it is reported.
    expect(store.db.pragma('synchronous', { simple: true })).toBe(2)
    expect(store.db.pragma('foreign_keys', { simple: true })).toBe(1)
    const loose = store.db
      .prepare(`SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`)
      .all()
    expect(loose).toEqual([])
    store.close()
  })

  it('can be opened again as it was left', async () => {
    const path = await madeDesk()
    await desk.call('desk.setWork', { region: '422802', year: 2023 })
    await madeDesk('乙.tongbi')
    const state = await desk.call('host.openDesk', { path, create: false })
    expect(state.open).toMatchObject({
      name: '甲',
      region: '422802',
      regionName: '利川市',
      year: 2023,
      lastChange: null
    })
    expect(state.recent.map(({ name }) => name)).toEqual(['甲', '乙'])
  })
})

describe('a desk that cannot be written', () => {
  /** A file and a folder of these modes, seen by somebody who is not their owner where that is root. */
  async function lookedAt(folder: number, file: number, work: () => Promise<void>): Promise<void> {
    const path = await madeDesk()
    await desk.call('desk.setWork', { region: '422802', year: 2023 })
    await desk.call('host.openDesk', { path: at('else.tongbi'), create: true })
    const isRoot = process.geteuid?.() === 0
    chmodSync(path, file)
    chmodSync(desk.folder, folder)
    if (isRoot) process.seteuid?.(65534)
    try {
      await work()
    } finally {
      if (isRoot) process.seteuid?.(0)
      chmodSync(desk.folder, 0o755)
    }
  }

  it.skipIf(process.platform === 'win32').each([
    ['by its own mark', 0o777, 0o444],
    ['by that of its folder', 0o555, 0o444]
  ])('is looked at, tells no news of itself and refuses every change: %s', async (_, folder, file) => {
    await lookedAt(folder, file, async () => {
      const store = new Store(at('甲.tongbi'), { create: false })
      try {
        expect(setWork(store)).toEqual({ region: '422802', year: 2023 })
        store.refresh()
        expect([figuresByIndicator(store, null).size, store.refresh()]).toEqual([0, false])
        expect([figuresByIndicator(store, null).size, store.refresh()]).toEqual([0, false])
        const writing = () => store.write(() => addChange(store, { kind: 'region', about: '' }))
        expect(writing).toThrow(expect.objectContaining({ data: expect.objectContaining({ code: 'desk-read-only' }) }))
      } finally {
        store.close()
      }
    })
  })
})

describe('migrations', () => {
  it.each(migrations.map((_, version) => version))('bring a desk of version %i to the present', (version) => {
    const path = at('old.tongbi')
    const old = new Database(path)
    for (const migration of migrations.slice(0, version)) old.exec(migration)
    old.pragma(`application_id = ${applicationId}`)
    old.pragma(`user_version = ${version}`)
    old.close()
    const store = new Store(path, { create: false })
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(store.sql('SELECT count(*) FROM claim').pluck().get()).toBe(0)
    store.close()
  })
})

describe('the migration to version 2', () => {
  it('keeps the number of figures of each indicator', () => {
    const path = at('old.tongbi')
    const old = new Database(path)
    old.exec(migrations[0] ?? '')
    old.pragma(`application_id = ${applicationId}`)
    old.pragma('user_version = 1')
    old.exec(`
      INSERT INTO region (key, code) VALUES (1, '422802'), (2, '422801');
      INSERT INTO indicator (key, id) VALUES (1, 'gdp'), (2, 'grain-output');
      INSERT INTO tally_indicator (region, indicator, figures) VALUES (1, 1, 5), (2, 1, 3), (2, 2, 4);`)
    old.close()
    const store = new Store(path, { create: false })
    expect(figuresByIndicator(store, null)).toEqual(
      new Map([
        ['gdp', 8],
        ['grain-output', 4]
      ])
    )
    store.close()
  })
})

describe('the migration to version 8', () => {
  it('leaves what symbols of before mean unsaid', () => {
    const path = at('old.tongbi')
    const old = new Database(path)
    for (const migration of migrations.slice(0, 7)) old.exec(migration)
    old.pragma(`application_id = ${applicationId}`)
    old.pragma('user_version = 7')
    old.exec(`
      INSERT INTO change (id, at, kind, about, figures) VALUES (1, '2024-03-01', 'import', '', 1);
      INSERT INTO region (key, code) VALUES (1, '422802');
      INSERT INTO indicator (key, id) VALUES (1, 'gdp');
      INSERT INTO claim (region, indicator, measure, period, change, nth, stage, symbol)
        VALUES (1, 1, 0, ${periodCode('2023')}, 1, 0, 0, '…');`)
    old.close()
    const store = new Store(path, { create: false })
    const choice = { regions: ['422802'], indicators: ['gdp'], measures: null, periods: null }
    expect(readFigures(store, choice)).toMatchObject([{ symbol: '…', meaning: null }])
    store.close()
  })
})

describe('the migration to version 6', () => {
  it('keeps the bound of a target that was imported only where its cell says it', () => {
    const path = at('old.tongbi')
    const old = new Database(path)
    for (const migration of migrations.slice(0, 5)) old.exec(migration)
    old.pragma(`application_id = ${applicationId}`)
    old.pragma('user_version = 5')
    old.exec(`
      INSERT INTO change (id, at, kind, about, figures) VALUES (1, '2024-03-01', 'import', '', 5), (2, '2024-03-02', 'target', '', 1);
      INSERT INTO edition (kind, id, change, body) VALUES
        ('target', '1', 1, '{"bound":"at-least","value":"13","note":null}'),
        ('target', '2', 1, '{"bound":"at-least","value":"10","note":"增长10%"}'),
        ('target', '3', 1, '{"bound":"at-most","value":"5.5","note":"5.5%以内"}'),
        ('target', '4', 1, '{"bound":"about","value":"3","note":"3%左右"}'),
        ('target', '5', 1, NULL),
        ('target', '6', 2, '{"bound":"at-least","value":"6","note":null}');`)
    old.close()
    const store = new Store(path, { create: false })
    const bodies = store.sql('SELECT body FROM edition ORDER BY id').pluck().all() as (string | null)[]
    expect(bodies.map((body) => (body === null ? null : JSON.parse(body).bound))).toEqual(
      // Withdrawn, one has no body; what a person set is what they chose.
      [null, null, 'at-most', 'about', null, 'at-least']
    )
    expect(bodies[4]).toBeNull()
    expect(JSON.parse(bodies[1] ?? '')).toEqual({ bound: null, value: '10', note: '增长10%' })
    store.close()
  })
})

describe('a file that cannot be opened as a desk', () => {
  it('is missing', async () => {
    expect(await opening(at('nothing.tongbi'))).toMatchObject({
      code: 'file-not-found',
      place: { file: 'nothing.tongbi' }
    })
  })

  it('is a text, an empty file, a folder, or the database of another program', async () => {
    writeFileSync(at('text.tongbi'), '不是数据库'.repeat(100))
    writeFileSync(at('empty.tongbi'), '')
    mkdirSync(at('folder.tongbi'))
    const other = new Database(at('other.tongbi'))
    other.exec('CREATE TABLE bookmark (url TEXT)')
    other.close()
    for (const name of ['text.tongbi', 'empty.tongbi', 'folder.tongbi', 'other.tongbi']) {
      expect(await opening(at(name)), name).toMatchObject({ code: 'desk-not-ours', place: { file: name } })
    }
  })

  it('was written by a newer version, and is left as it is', async () => {
    const path = await madeDesk()
    await desk.call('host.openDesk', { path: at('else.tongbi'), create: true })
    const db = new Database(path)
    db.pragma(`user_version = ${migrations.length + 1}`)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    const before = readFileSync(path)
    expect(await opening(path)).toMatchObject({
      code: 'desk-newer',
      params: { version: migrations.length + 1, known: migrations.length }
    })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is damaged: cut short, or overwritten in the middle', async () => {
    for (const harm of [
      (path: string) => truncateSync(path, 20_000),
      (path: string) => writeSync(openSync(path, 'r+'), Buffer.alloc(30_000, 0xab), 0, 30_000, 8192)
    ]) {
      const path = await madeDesk()
      await desk.call('host.openDesk', { path: at('else.tongbi'), create: true })
      harm(path)
      expect(await opening(path)).toMatchObject({ code: 'desk-damaged' })
      const { rmSync } = await import('node:fs')
      rmSync(path)
    }
  })

  it('leaves the desk open that was open', async () => {
    await madeDesk()
    writeFileSync(at('text.tongbi'), 'x')
    await opening(at('text.tongbi'))
    expect((await desk.call('desk.state', {})).open?.name).toBe('甲')
  })
})

describe('a desk in the hands of another process', () => {
  it('is locked for writing, and says so', { timeout: 20_000 }, async () => {
    const path = await madeDesk()
    const other = new Database(path)
    other.exec('BEGIN EXCLUSIVE')
    const failure = await desk.failure(desk.call('catalogue.saveRegion', { code: null, name: '开发区', parent: null }))
    expect(failure).toMatchObject({ code: 'desk-locked', place: { file: '甲.tongbi' } })
    other.exec('ROLLBACK')
    other.close()
    expect((await desk.call('catalogue.saveRegion', { code: null, name: '开发区', parent: null })).name).toBe('开发区')
  })

  it('tells those who listen that it was written to, without being asked', async () => {
    const path = await madeDesk()
    const other = new Store(path, { create: false })
    const told = new Promise<DeskEvent>((heard) => {
      const stop = desk.listen((event) => {
        stop()
        heard(event)
      })
    })
    other.write(() => addChange(other, { kind: 'catalogue', about: 'elsewhere' }))
    other.close()
    expect(await told).toMatchObject({ type: 'changed', what: expect.arrayContaining(['desk', 'figures', 'history']) })
  })

  it('is seen as that process has left it', async () => {
    const path = await madeDesk()
    expect((await desk.call('desk.state', {})).open?.lastChange).toBe(null)
    const other = new Store(path, { create: false })
    other.write(() => addChange(other, { kind: 'catalogue', about: 'elsewhere' }))
    other.close()
    expect((await desk.call('desk.state', {})).open?.lastChange).toBe(1)
  })
})

describe('a full disk', () => {
  it('stores nothing of a write that does not fit, and goes on', async () => {
    const path = await madeDesk()
    const store = new Store(path, { create: false })
    const pages = Number(store.db.pragma('page_count', { simple: true }))
    store.db.pragma(`max_page_count = ${pages + 3}`)
    const many = Array.from({ length: 5000 }, (_, index) => claim({ indicator: `i${index}` }))
    const writing = () =>
      store.write(() => {
        const change = addChange(store, { kind: 'import', about: 'large' })
        for (const _ of addClaims(store, change, many));
      })
    expect(writing).toThrowError(expect.objectContaining({ data: expect.objectContaining({ code: 'disk-full' }) }))
    const inSteps = store.writeInSteps(
      function* () {
        const change = addChange(store, { kind: 'import', about: 'large' })
        yield* addClaims(store, change, many)
      },
      async () => undefined
    )
    expect(await desk.failure(inSteps)).toMatchObject({ code: 'disk-full' })
    expect(store.sql('SELECT count(*) FROM claim').pluck().get()).toBe(0)
    expect(store.sql('SELECT count(*) FROM change WHERE id > 0').pluck().get()).toBe(0)
    store.db.pragma('max_page_count = 1000000')
    store.write(() => addChange(store, { kind: 'edit', about: 'small' }))
    expect(store.sql('SELECT count(*) FROM change WHERE id > 0').pluck().get()).toBe(1)
    store.close()
  })
})
