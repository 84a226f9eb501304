import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

function writeReturn(note: string, dots = '…'): string {
  const path = join(desk.folder, '工业.csv')
  const rows = [
    '主要工业产品产量,,,',
    '指标名称,单位,2022年,2023年',
    '原煤产量,万吨,12.4,13.1',
    `硫磺产量,万吨,0.1,${dots}`,
    `${note},,,`
  ]
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

const read = (path: string): Promise<ImportJob> => desk.read([path], { region: '422802' })

const asked = ({ questions }: ImportJob) => questions.filter(({ code }) => code === 'which-dots')

const answered = (job: ImportJob, value: string) =>
  desk.call('import.answer', { job: job.id, answers: asked(job).map(({ id }) => ({ question: id, value })) })

async function kept() {
  const { indicators } = await desk.call('catalogue.indicators', {})
  const figures = await desk.call('figures.read', {
    regions: ['422802'],
    indicators: indicators.filter(({ name }) => name === '硫磺产量').map(({ id }) => id),
    measure: 'level',
    periods: ['2023']
  })
  return figures.map(({ symbol, meaning }) => [symbol, meaning])
}

describe('dots in the place of a figure', () => {
  it('are asked about once where no note says what they mean, and are kept with the answer', async () => {
    const job = await read(writeReturn('注：本表为年报数'))
    expect(asked(job)).toMatchObject([{ head: '…', guess: 'negligible', answer: null, params: { count: 1 } }])
    await desk.store(await answered(job, 'unknown'))
    expect(await kept()).toEqual([['…', 'unknown']])
  })

  it('are kept with what a note says, unasked', async () => {
    const job = await read(writeReturn('注：“…”表示数据不足本表最小单位数'))
    expect(asked(job)).toEqual([])
    await desk.store(job)
    expect(await kept()).toEqual([['…', 'negligible']])
  })

  it('are changed where they are said to mean another thing', async () => {
    await desk.store(await answered(await read(writeReturn('')), 'unknown'))
    const again = await answered(await read(writeReturn('')), 'negligible')
    const rows = await desk.call('import.changes', {
      job: again.id,
      kinds: ['changed'],
      suspiciousOnly: false,
      offset: 0,
      limit: 10
    })
    expect(rows.rows).toMatchObject([
      { old: '…', new: '…', staged: null, meant: { before: 'unknown', after: 'negligible' } }
    ])
    await desk.store(again)
    expect(await kept()).toEqual([['…', 'negligible']])
    const same = await answered(await read(writeReturn('')), 'negligible')
    expect(same.counts).toMatchObject({ changed: 0, new: 0 })
  })

  it('are meant next year as they were this year, where the form is known again', async () => {
    const job = await answered(await read(writeReturn('')), 'unknown')
    const [file] = job.files
    const kept = { file: file?.id ?? '', name: '工业', department: '统计局', recipe: null }
    await desk.call('import.keepRecipe', { job: job.id, ...kept })
    await desk.call('import.discard', { job: job.id })
    const next = await read(writeReturn('', '……'))
    expect(asked(next)).toMatchObject([{ head: '…', guess: 'negligible', answer: 'unknown' }])
  })

  it('are typed in as the tables of the desk print them', async () => {
    await desk.store(await answered(await read(writeReturn('', '0.2')), 'unknown'))
    const { indicators } = await desk.call('catalogue.indicators', {})
    const indicator = indicators.find(({ name }) => name === '硫磺产量')?.id ?? ''
    const place = { region: '422802', indicator, measure: 'level', period: '2023' } as const
    const type = (text: string) =>
      desk.call('figures.set', { entries: [{ ...place, text }], stage: null, reason: null })
    await type('…')
    expect(await kept()).toEqual([['…', 'unknown']])
    await type('0.3')
    await desk.call('compare.setSymbols', { style: 'yearbook' })
    await type('…')
    expect(await kept()).toEqual([['…', 'negligible']])
  })
})
