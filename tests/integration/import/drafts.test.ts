import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let file: string
const at = (name: string): string => join(desk.folder, name)

beforeEach(async () => {
  desk = temporaryDesk(undefined, 'page')
  file = at('民政.csv')
  writeFileSync(file, '\ufeff项目,2022年,2023年\n养老院床数,410,421\n福利院床数,52,53\n备注数,1,2\n')
  await desk.call('host.openDesk', { path: at('甲.tongbi'), create: true })
})
afterEach(() => desk.close())

/** The program is left and started again, and the desk opened. */
async function startAgain(program: 'page' | 'window' | null = 'page'): Promise<void> {
  const { folder } = desk
  await desk.leave()
  desk = temporaryDesk(folder, program)
  await desk.call('host.openDesk', { path: at('甲.tongbi'), create: false })
}

/** The import that is shown, once it is read. */
async function resumed(): Promise<ImportJob> {
  const { job } = await desk.call('import.current', {})
  if (job === null) throw new Error('No import is under way')
  return read(job.id)
}

function read(job: string): Promise<ImportJob> {
  return new Promise((resolve, reject) => {
    const stop = desk.listen(() => look())
    const look = () =>
      void desk.call('import.job', { job }).then((now) => {
        if (now.state !== 'ready') return
        stop()
        resolve(now)
      }, reject)
    look()
  })
}

const changesOf = ({ id }: ImportJob) =>
  desk.call('import.changes', { job: id, kinds: [], suspiciousOnly: false, of: null, offset: 0, limit: 100 })

/** With every kind of word: a correction taken back and another, answers, names, a note, a figure left, a department. */
async function spokenOf(): Promise<ImportJob> {
  let job = await desk.readOnly([file])
  const id = job.files[0]?.id ?? ''
  const sheet = job.files[0]?.sheets[0]?.name ?? ''
  const leftOut = (row: number) =>
    ({ kind: 'mark', role: 'left-out', range: { top: row, left: 0, bottom: row, right: 2 } }) as const
  await desk.call('import.correct', { job: job.id, file: id, sheet, corrections: [leftOut(3)] })
  await desk.call('import.correct', { job: job.id, file: id, sheet, corrections: [leftOut(3), leftOut(2)] })
  job = await desk.call('import.stepCorrections', { job: job.id, file: id, sheet, step: 'back' })
  const answer = async (code: string, value: string): Promise<void> => {
    const question = job.questions.find((one) => one.code === code)?.id ?? ''
    job = await desk.call('import.answer', { job: job.id, answers: [{ question, value }] })
  }
  await answer('which-region', '422802')
  const [name] = job.names
  await desk.call('import.describeNew', { job: job.id, key: name?.key ?? '', name: '养老床位', unit: null, kind: null })
  await desk.call('import.takeNewNames', { job: job.id })
  await answer('which-unit', '张')
  await desk.call('import.settle', { job: job.id, region: '422802', stage: 'final' })
  await desk.call('import.describe', { job: job.id, reason: '补报' })
  await desk.call('import.attribute', { job: job.id, file: null, department: { name: '民政局' } })
  await desk.call('import.note', { job: job.id, file: id, sheet, cell: 'C2', note: '核过' })
  await desk.call('import.accept', {
    job: job.id,
    what: { what: 'cell', file: id, sheet, cell: 'B3' },
    accepted: false
  })
  return desk.call('import.job', { job: job.id })
}

/** What is kept of imports in the desk that is open, as another program would find it. */
function keptInDesk(): { drafts: number; files: number } {
  const db = new Database(at('甲.tongbi'), { readonly: true })
  try {
    const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
    return { drafts: count('draft'), files: count('draft_file') }
  } finally {
    db.close()
  }
}

describe('an import that is not stored when the program is left', () => {
  it('comes again with every word and file, though the file has gone from its place', async () => {
    const before = await spokenOf()
    expect(before).toMatchObject({ isKept: true, counts: { storing: 3, left: 1 }, reason: '补报', stage: 'final' })
    const changes = await changesOf(before)
    rmSync(file)
    await startAgain('window')
    const again = await resumed()
    expect(again).toEqual(before)
    expect(await changesOf(again)).toEqual(changes)
    await desk.store(again)
    expect(keptInDesk()).toEqual({ drafts: 0, files: 0 })
  })

  it('goes on from where it was: what is said next adds to what was said before, and steps go back through it', async () => {
    await spokenOf()
    await startAgain()
    const { id, files } = await resumed()
    const [{ id: of, sheets }] = files as [ImportJob['files'][number]]
    const sheet = sheets[0]?.name ?? ''
    const again = await desk.call('import.stepCorrections', { job: id, file: of, sheet, step: 'again' })
    expect(again.files[0]?.sheets[0]).toMatchObject({ canTakeBack: true, canSayAgain: false })
    expect(again.files[0]?.sheets[0]?.corrections).toHaveLength(2)
    await desk.call('import.accept', { job: id, what: { what: 'all', of: null }, accepted: false })
    await startAgain()
    const later = await resumed()
    expect(later.files[0]?.sheets[0]?.corrections).toHaveLength(2)
    expect(later.counts).toMatchObject({ storing: 0 })
  })

  it('keeps the words where the program is left again before the files are read', async () => {
    const before = await spokenOf()
    await startAgain()
    await desk.call('import.current', {})
    await startAgain()
    expect(await resumed()).toEqual(before)
  })

  it('shows a file as it was read, and says where it was changed since', async () => {
    const before = await spokenOf()
    writeFileSync(file, '\ufeff项目,2022年,2023年\n养老院床数,1,2\n')
    await startAgain()
    const again = await resumed()
    expect(again.files[0]?.warnings[0]?.code).toBe('file-changed-since')
    expect({ ...again, files: [] }).toEqual({ ...before, files: [] })
  })

  it('is one of several that come again in their order', async () => {
    const first = await desk.readOnly([file])
    writeFileSync(at('second.csv'), '\ufeff项目,2022年,2023年\n公园数,4,5\n')
    const second = await desk.readOnly([at('second.csv')])
    await startAgain()
    const { job, waiting } = await desk.call('import.current', {})
    expect(job?.id).toBe(second.id)
    expect(waiting).toEqual(['民政.csv'])
    await desk.call('import.discard', { job: second.id })
    expect((await resumed()).id).toBe(first.id)
  })

  it('comes again where another desk was opened in between', async () => {
    const before = await spokenOf()
    await desk.call('host.openDesk', { path: at('乙.tongbi'), create: true })
    expect((await desk.call('import.current', {})).job).toBeNull()
    await desk.call('host.openDesk', { path: at('甲.tongbi'), create: false })
    expect(await resumed()).toEqual(before)
  })

  it('is read anew from its place where the program was left before anything was read', async () => {
    const [ref] = await desk.call('host.admit', { files: [{ path: file }] })
    await desk.call('import.start', { files: [ref?.id ?? ''] })
    await startAgain()
    expect(await resumed()).toMatchObject({ isKept: true, files: [{ name: '民政.csv', error: null }] })
  })

  it('keeps a file that came as an upload, whose place goes away with the host', async () => {
    const [ref] = await desk.call('host.admit', { files: [{ path: file, name: '上传.csv', isPassing: true }] })
    const { id } = await desk.call('import.start', { files: [ref?.id ?? ''] })
    await read(id)
    rmSync(file)
    await startAgain()
    expect(await resumed()).toMatchObject({ isKept: true, files: [{ name: '上传.csv', error: null }] })
  })

  it('reads a sheet with the recipe that was chosen for it, and without one that was refused', async () => {
    const { id, files } = await spokenOf()
    const [{ id: of, sheets }] = files as [ImportJob['files'][number]]
    const recipe = await desk.call('import.keepRecipe', {
      ...{ job: id, file: of, name: '床位', department: null, recipe: null }
    })
    await desk.call('import.discard', { job: id })
    const next = await desk.readOnly([file])
    expect(next.files[0]?.sheets[0]?.recipe).toMatchObject({ id: recipe.id, applied: true })
    await desk.call('import.useRecipe', {
      ...{ job: next.id, file: next.files[0]?.id ?? '', sheet: sheets[0]?.name ?? '', recipe: null }
    })
    await startAgain()
    expect((await resumed()).files[0]?.sheets[0]).toMatchObject({ corrections: [], recipe: { applied: false } })
  })
})

describe('what is kept of an import', () => {
  it('goes when it is discarded', async () => {
    const { id } = await spokenOf()
    expect(keptInDesk()).toEqual({ drafts: 1, files: 1 })
    await desk.call('import.discard', { job: id })
    expect(keptInDesk()).toEqual({ drafts: 0, files: 0 })
    await startAgain()
    expect((await desk.call('import.current', {})).job).toBeNull()
  })

  it('comes back with an import that was undone and is read again', async () => {
    const before = await spokenOf()
    const { change } = await desk.store(before)
    await desk.call('history.undo', { change })
    const { job } = await desk.call('import.again', { change })
    const again = await read(job.id)
    expect(keptInDesk()).toEqual({ drafts: 1, files: 1 })
    rmSync(file)
    await startAgain()
    expect(await resumed()).toEqual(again)
  })

  it('is nothing where a command of the terminal reads files', async () => {
    await startAgain(null)
    const job = await desk.readOnly([file])
    expect(job.isKept).toBe(false)
    expect(keptInDesk()).toEqual({ drafts: 0, files: 0 })
  })

  it('makes no import fail that cannot be kept, which is known to be lost with the program', async () => {
    const db = new Database(at('甲.tongbi'))
    db.exec(`CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'no room'); END`)
    db.close()
    const job = await desk.readOnly([file])
    expect(job).toMatchObject({ isKept: false, files: [{ error: null }] })
    expect(desk.logged.join()).toContain('could not be kept')
  })
})
