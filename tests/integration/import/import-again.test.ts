import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let path: string
let desks = 0

beforeEach(async () => {
  desk ??= temporaryDesk()
  desks += 1
  await desk.call('host.openDesk', { path: join(desk.folder, `${desks}.tongbi`), create: true })
  path = join(desk.folder, '民政.csv')
  writeFileSync(path, '\ufeff项目,2022年,2023年\n养老院床数,410,421\n福利院床数,52,53\n备注数,1,2\n')
})
afterAll(() => desk.close())

/** With every kind of word: a correction, two answers, a name, a note, a figure left, a department. */
async function spokenOf(): Promise<ImportJob> {
  let job = await desk.readOnly([path])
  const file = job.files[0]?.id ?? ''
  const sheet = job.files[0]?.sheets[0]?.name ?? ''
  const leftOut = { kind: 'mark', role: 'left-out', range: { top: 3, left: 0, bottom: 3, right: 2 } } as const
  job = await desk.call('import.correct', { job: job.id, file, sheet, corrections: [leftOut] })
  const answer = async (code: string, value: string): Promise<void> => {
    const question = job.questions.find((one) => one.code === code)?.id ?? ''
    job = await desk.call('import.answer', { job: job.id, answers: [{ question, value }] })
  }
  await answer('which-region', '422802')
  await desk.call('import.takeNewNames', { job: job.id })
  await answer('which-unit', '张')
  await desk.call('import.attribute', { job: job.id, file: null, department: { name: '民政局' } })
  await desk.call('import.note', { job: job.id, file, sheet, cell: 'C2', note: '核过' })
  return desk.call('import.accept', { job: job.id, what: { what: 'cell', file, sheet, cell: 'B3' }, accepted: false })
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

describe('an import that was undone', () => {
  it('is read again with all that was said in it, though its file has gone', async () => {
    const job = await spokenOf()
    expect(job.counts).toMatchObject({ new: 4, storing: 3, left: 1, newIndicators: 2 })
    const { change } = await desk.store(job)
    rmSync(path)
    await desk.call('history.undo', { change })
    const { job: again, withWords } = await desk.call('import.again', { change })
    expect(withWords).toBe(true)
    expect(await read(again.id)).toMatchObject({
      counts: { new: 4, storing: 3, left: 1, newIndicators: 2 },
      department: '民政局',
      questions: [
        { code: 'which-unit', answer: '张' },
        { code: 'which-region', answer: '422802' }
      ]
    })
    const stored = await desk.store(again)
    expect(stored.counts).toMatchObject({ storing: 3 })
  })

  it('is read anew from the kept original once the desk was closed', async () => {
    const { change } = await desk.store(await spokenOf())
    const file = join(desk.folder, `${desks}.tongbi`)
    await desk.call('host.openDesk', { path: file, create: false })
    await desk.call('history.undo', { change })
    rmSync(path)
    const { job, withWords } = await desk.call('import.again', { change })
    expect(withWords).toBe(false)
    const fresh = await read(job.id)
    expect(fresh.files).toMatchObject([{ name: '民政.csv', state: 'question' }])
    expect(fresh.files[0]?.sheets[0]?.corrections).toEqual([])
  })

  it('cannot be read again where nothing came in with it', async () => {
    expect(await desk.failure(desk.call('import.again', { change: 999 }))).toMatchObject({ code: 'unknown-change' })
    const { change } = await desk.store(await spokenOf())
    const undoing = await desk.call('history.undo', { change })
    expect(await desk.failure(desk.call('import.again', { change: undoing.id }))).toMatchObject({ code: 'no-original' })
  })
})
