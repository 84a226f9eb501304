import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { ChangeKind } from '#contract/calls/import/import-outcome.ts'
import { reportDocument } from '#contract/report/report-document.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()
const region = '422826'

function file(name: string, rows: readonly string[]): string {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return path
}

const read = (...paths: readonly string[]): Promise<ImportJob> => desk.read(paths, { region })

/** The revenue of eight months, tax and other, with the growth of both. */
function revenueRows([whole = '', tax, other, growth, growthOfOther]: readonly string[], unit = '万元'): string[] {
  const [before, taxBefore, otherBefore] = unit === '万元' ? [46120, 28732, 17388] : [4.612, 2.8732, 1.7388]
  const growthOfWhole = ((Number(whole) / before - 1) * 100).toFixed(1)
  return [
    '2023年1-8月财政收支情况,,,',
    `,,,单位：${unit}`,
    '指标,2023年1-8月,2022年1-8月,同比增长（%）',
    `地方一般公共预算收入,${whole},${before},${growthOfWhole}`,
    `  税收收入,${tax},${taxBefore},${growth}`,
    `  非税收入,${other},${otherBefore},${growthOfOther}`
  ]
}

const revenue = (name: string, values: readonly string[], unit?: string) => read(file(name, revenueRows(values, unit)))

const asFirst = ['48920', '30110', '18810', '4.8', '8.2'] as const

/** Leaves a cell of the only sheet of an import out. */
async function leave(job: ImportJob, ...cells: readonly string[]): Promise<void> {
  const { id: file = '', sheets = [] } = job.files[0] ?? {}
  const sheet = sheets[0]?.name ?? ''
  for (const cell of cells) {
    await desk.call('import.accept', { job: job.id, what: { what: 'cell', file, sheet, cell }, accepted: false })
  }
}

/** What the list of an import says looks wrong, cell by cell. */
async function listed(job: ImportJob) {
  const kinds: ChangeKind[] = ['new', 'same', 'changed', 'conflicting', 'withdrawn']
  const choice = { kinds, suspiciousOnly: true, offset: 0, limit: 1000 }
  const { rows } = await desk.call('import.changes', { job: job.id, ...choice })
  return rows.map(({ cell, suspicions }) => [cell, ...suspicions.map(({ code }) => code)].join(' '))
}

/** What waits to be decided about. */
const pending = async () =>
  (await desk.call('history.pending', {})).map(
    ({ indicatorName, measure, period, remark }) => `${indicatorName} ${measure} ${period} ${remark?.code}`
  )

/** What the result page says looks wrong, and whether it is left out. */
async function reported(job: ImportJob) {
  const { report } = await desk.call('import.report', { job: job.id })
  return (report?.files ?? []).flatMap(({ suspicions }) =>
    suspicions.map(({ cell, remark, left }) => `${cell} ${remark.code}${left ? ' left' : ''}`)
  )
}

describe('a figure that is left out of an import', () => {
  it('takes no part in what is said of those that are stored', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    expect(await pending()).toEqual([])
    const revised = await revenue('财政（修订）.csv', ['48950', '301100', '18840', '4.8', '8.4'])
    expect(await listed(revised)).toEqual(['B4 not-the-sum', 'B5 unit-slip-up', 'D5 growth-differs'])
    await leave(revised, 'B5')
    expect(await reported(revised)).toEqual(['B5 unit-slip-up left'])
    const { change } = await desk.store(revised)
    // 48,950 is the sum of 30,110, which stayed, and 18,840.
    expect(await pending()).toEqual([])
    await desk.call('history.undo', { change })
    expect(await pending()).toEqual([])
    await desk.call('history.redo', { change })
    expect(await pending()).toEqual([])
  })

  it('takes no part in what the list says of the others, which counts as the result page does', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const revised = await revenue('财政（修订）.csv', ['49950', '31110', '18840', '8.3', '8.4'])
    const counts = async () => (await desk.call('import.job', { job: revised.id })).counts
    expect(await counts()).toMatchObject({ suspicious: 0, toSee: 0 })
    await leave(revised, 'B5')
    // 49,950 is no sum of 30,110 and 18,840, nor 8.3 % the growth of 30,110 over 28,732.
    expect(await listed(revised)).toEqual(['B4 not-the-sum', 'D5 growth-differs'])
    expect(await reported(revised)).toEqual(await listed(revised))
    expect(await counts()).toMatchObject({ suspicious: 2, toSee: 2 })
    const of = { file: revised.files[0]?.id ?? '', sheet: null }
    expect(await desk.call('import.partCounts', { job: revised.id, of })).toMatchObject({ suspicious: 2 })
    await desk.call('import.accept', { job: revised.id, what: { what: 'suspicious', of: null }, accepted: false })
    expect(await counts()).toMatchObject({ left: 3 })
    await desk.call('import.accept', { job: revised.id, what: { what: 'all', of: null }, accepted: true })
    expect(await listed(revised)).toEqual([])
  })

  it('frees those that were doubted for it alone', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const revised = await revenue('财政（修订）.csv', ['48950', '301100', '18840', '4.8', '8.4'])
    await leave(revised, 'B5')
    expect(await listed(revised)).toEqual(['B5 unit-slip-up'])
    expect(await reported(revised)).toEqual(['B5 unit-slip-up left'])
  })

  it('has what the desk keeps in its place held against the others', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const revised = await revenue('财政（修订）.csv', ['49950', '31110', '18840', '8.3', '8.4'])
    expect(await listed(revised)).toEqual([])
    await leave(revised, 'B5')
    const { counts } = await desk.store(revised)
    // 49,950 is no sum of 30,110 and 18,840, nor 8.3 % the growth of 30,110 over 28,732.
    expect(counts.suspicious).toBe(2)
    expect(await pending()).toEqual([
      '税收收入 growth 2023M01-08 growth-contradicted',
      '地方一般公共预算收入 level 2023M01-08 not-the-sum'
    ])
  })

  it('leaves nothing to hold the others against where the desk has nothing', async () => {
    const job = await revenue('财政.csv', ['48920', '301100', '18810', '4.8', '8.2'])
    expect(await listed(job)).toEqual(['B4 not-the-sum', 'B5 unit-slip-up', 'D5 growth-differs'])
    await leave(job, 'B5')
    await desk.store(job)
    expect(await pending()).toEqual([])
  })

  it('is no part that is missing of a sum, though its whole row is left out', async () => {
    const job = await revenue('财政.csv', ['48920', '301100', '18810', '4.8', '8.2'])
    await leave(job, 'B5', 'C5', 'D5')
    await desk.store(job)
    expect(await pending()).toEqual([])
  })

  it('is told of once it is stored after all', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const first = await revenue('财政（修订）.csv', ['48950', '301100', '18840', '4.8', '8.4'])
    await leave(first, 'B5')
    await desk.store(first)
    const again = await revenue('财政（再报）.csv', ['48950', '301100', '18840', '4.8', '8.4'])
    expect(again.counts).toMatchObject({ changed: 1 })
    await desk.store(again)
    expect(await pending()).toEqual([
      '税收收入 growth 2023M01-08 growth-contradicted',
      '地方一般公共预算收入 level 2023M01-08 not-the-sum',
      '税收收入 level 2023M01-08 unit-slip-up'
    ])
  })

  it('is no year before of what is stored', async () => {
    const job = await read(
      file('粮食.csv', [
        '主要农产品产量,,,,',
        ',,,,单位：吨',
        '指标,2020年,2021年,2022年,2023年',
        '粮食产量,135100,135900,1362000,137880'
      ])
    )
    expect(await listed(job)).toEqual(['D4 unit-slip-up', 'E4 unit-slip-down'])
    await leave(job, 'D4')
    const { counts } = await desk.store(job)
    expect(counts).toMatchObject({ new: 3, left: 1, suspicious: 0 })
    expect(await pending()).toEqual([])
  })

  it('is in the units of the sheet, whatever the unit that the desk keeps it in', async () => {
    await desk.store(await revenue('财政.csv', ['4.892', '3.011', '1.881', '4.8', '8.2'], '亿元'))
    const revised = await revenue('财政（修订）.csv', ['48950', '301100', '18840', '4.8', '8.4'])
    await leave(revised, 'B5')
    await desk.store(revised)
    expect((await pending()).filter((one) => one.includes('not-the-sum'))).toEqual([])
  })

  it('leaves growth behind that the desk has of another level', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const revised = await revenue('财政（修订）.csv', ['49950', '31140', '18810', '8.4', '8.2'])
    await leave(revised, 'D5')
    expect(await reported(revised)).toEqual(['B5 growth-left-behind'])
  })

  it('may be one of two cells that disagree, of which the other is stored', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const job = await read(
      file('财政.csv', revenueRows(['48950', '301100', '18810', '4.9', '8.2'])),
      file('税收.csv', ['2023年1-8月税收情况,', ',单位：万元', '指标,2023年1-8月', '税收收入,30140'])
    )
    await leave(job, 'B5')
    await desk.store(job)
    expect((await pending()).filter((one) => !one.endsWith('undefined'))).toEqual([])
  })
})

describe('a figure that is withdrawn', () => {
  it('is no year before of what is stored with it', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const job = await read(
      file('财政（修订）.csv', [
        '2023年1-8月财政收支情况,,,',
        ',,,单位：万元',
        '指标,2023年1-8月,2022年1-8月,同比增长（%）',
        '地方一般公共预算收入,48920,46120,6.1',
        '  税收收入,30110,,4',
        '  非税收入,18810,17388,8.2'
      ])
    )
    expect(job.counts).toMatchObject({ withdrawn: 1, changed: 1 })
    await desk.store(job)
    expect(await pending()).toEqual([])
  })
})

describe('the counts of what was stored', () => {
  it('are without what is left out, of the whole and of each file', async () => {
    await desk.store(await revenue('财政.csv', asFirst))
    const revised = await revenue('财政（修订）.csv', ['48950', '301100', '18840', '4.8', ''])
    expect(revised.counts).toMatchObject({ changed: 3, withdrawn: 1, storing: 4, replacing: 3, withdrawing: 1 })
    await leave(revised, 'B5', 'D6')
    const { report } = await desk.call('import.report', { job: revised.id })
    const { counts } = await desk.store(revised)
    const stored = { new: 0, changed: 2, withdrawn: 0, conflicting: 0, same: 5 }
    expect(counts).toMatchObject({ ...stored, storing: 2, withdrawing: 0, left: 2 })
    expect(report?.counts).toEqual(counts)
    expect(report?.files[0]?.counts).toMatchObject(stored)
    const [file] = report === null ? [] : reportDocument(report, 'zh-CN').files
    expect(file?.facts).toContainEqual(['其中不存入', '2 个数据'])
    expect(file?.tables.find(({ caption }) => caption === '改变了的数据')?.rows.map((row) => row[4])).toEqual([
      '4.895 亿元',
      '30.11 亿元（不存入）',
      '1.884 亿元'
    ])
  })
})
