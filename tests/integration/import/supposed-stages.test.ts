import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { Stage } from '#contract/figure.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
const region = '422802'

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '甲.tongbi'), create: true })
})
afterEach(() => desk.close())

let files = 0

/** A file with the GDP of some times: { '2022年': '100' }. */
function gdp(values: Readonly<Record<string, string>>, ...notes: readonly string[]): string {
  files += 1
  const path = join(desk.folder, `${files}.csv`)
  const heads = Object.keys(values)
  const rows = [
    ['指标名称', '单位', ...heads].join(),
    ['地区生产总值', '亿元', ...Object.values(values)].join(),
    ...notes
  ]
  writeFileSync(path, `\ufeff主要经济指标\n${rows.join('\n')}\n`)
  return path
}

async function read(paths: readonly string[], said: { stage?: Stage; department?: string } = {}): Promise<ImportJob> {
  let job = await desk.read([...paths], { region })
  if (said.stage !== undefined) job = await desk.call('import.settle', { job: job.id, region, stage: said.stage })
  if (said.department === undefined) return job
  return desk.call('import.attribute', { job: job.id, file: null, department: { name: said.department } })
}

async function deliver(...given: Parameters<typeof read>): Promise<number> {
  return (await desk.store(await read(...given))).change
}

async function figures(): Promise<string[]> {
  const choice = { region, indicators: ['gdp'], measures: null, from: null, to: null, limit: 100 }
  return (await desk.call('compare.figures', choice)).map(
    ({ period, decimal, stage, conflict }) =>
      `${period} ${decimal} ${stage ?? '–'}${conflict === null ? '' : ` ≠ ${conflict.map((one) => one.decimal).join()}`}`
  )
}

describe('the stage of figures of which neither the sheet nor the person says one', () => {
  it('is preliminary in the newest year and none in the years before it', async () => {
    const job = await read([gdp({ '2021年': '90', '2022年': '100', '2023年': '106' })])
    expect(job).toMatchObject({
      stage: null,
      stages: [
        { stage: 'preliminary', span: 'year', figures: 1, from: 2023, to: 2023 },
        { stage: null, span: 'year', figures: 2, from: 2021, to: 2022 }
      ]
    })
    await desk.store(job)
    expect(await figures()).toEqual(['2021 90 –', '2022 100 –', '2023 106 preliminary'])
  })

  it('is told of whole years apart from parts of years, whose newest year is another', async () => {
    const heads = { '2022年': '100', '2023年': '106', '2023年1—7月': '60', '2024年1—7月': '66' }
    expect((await read([gdp(heads)])).stages).toEqual([
      { stage: 'preliminary', span: 'year', figures: 1, from: 2023, to: 2023 },
      { stage: 'preliminary', span: 'part', figures: 1, from: 2024, to: 2024 },
      { stage: null, span: 'year', figures: 1, from: 2022, to: 2022 },
      { stage: null, span: 'part', figures: 1, from: 2023, to: 2023 }
    ])
  })

  it('is what the person says of all, where one is said', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })], { stage: 'flash' })
    expect(await figures()).toEqual(['2022 100 flash', '2023 106 flash'])
  })

  it('goes by the newest year of all files, and by later years that the desk has', async () => {
    await deliver([gdp({ '2021年': '90' }), gdp({ '2023年': '106' })])
    expect(await figures()).toEqual(['2021 90 –', '2023 106 preliminary'])
    await deliver([gdp({ '2022年': '100' })])
    expect(await figures()).toEqual(['2021 90 –', '2022 100 –', '2023 106 preliminary'])
  })

  it('takes no year for older because of months of the next, nor because of what is expected of the next', async () => {
    await deliver([gdp({ '2024年1—2月': '15' })])
    await deliver([gdp({ '2022年': '100', '2023年': '106', '2024年预计数': '110' })])
    expect(await figures()).toEqual([
      '2022 100 –',
      '2023 106 preliminary',
      '2024M01-02 15 preliminary',
      '2024 110 estimate'
    ])
  })

  it('is none for the same months of the year before, which compare with the newest all the same', async () => {
    await deliver([gdp({ '2023年1—2月': '14', '2024年1—2月': '15.4' })])
    expect(await figures()).toEqual(['2023M01-02 14 –', '2024M01-02 15.4 preliminary'])
    const table = await desk.call('compare.table', {
      regions: [region],
      periods: ['2024M01-02'],
      indicators: ['gdp']
    })
    expect(table.rows[0]?.cells[0]?.rate).toBeCloseTo(10)
  })

  it('leaves what the sheet says of a year as it says it', async () => {
    await deliver([gdp({ '2021年': '90', '2022年': '100', '2023年': '106' }, '注：2022年为最终核实数。')])
    expect(await figures()).toEqual(['2021 90 –', '2022 100 final', '2023 106 preliminary'])
  })
})

describe('an older year that the desk has', () => {
  it('stays at the stage that it was stored at', async () => {
    await deliver([gdp({ '2021年': '90', '2022年': '100' })])
    await deliver([gdp({ '2021年': '90', '2022年': '101', '2023年': '106' })])
    expect(await figures()).toEqual(['2021 90 –', '2022 101 preliminary', '2023 106 preliminary'])
  })

  it('is revised by whoever sent it, and undone', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })])
    const job = await read([gdp({ '2022年': '101', '2023年': '106' })])
    expect(job.counts).toMatchObject({ changed: 1, same: 1, conflicting: 0 })
    const { change } = await desk.store(job)
    expect(await figures()).toEqual(['2022 101 –', '2023 106 preliminary'])
    await desk.call('history.undo', { change })
    expect(await figures()).toEqual(['2022 100 –', '2023 106 preliminary'])
  })

  it('is in conflict where two departments differ about it, in two deliveries as in one', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })], { department: '统计局' })
    await deliver([gdp({ '2022年': '99' })], { department: '财政局' })
    expect((await figures())[0]).toBe('2022 99 – ≠ 100')
    const job = await read([gdp({ '2020年': '80', '2021年': '90' }), gdp({ '2020年': '81' })])
    expect(job.counts).toMatchObject({ conflicting: 2 })
  })

  it('keeps a figure of a later stage, whatever is sent without one', async () => {
    await deliver([gdp({ '2022年': '100' })], { stage: 'final' })
    const job = await read([gdp({ '2022年': '99', '2023年': '106' })])
    expect(job.counts).toMatchObject({ new: 1, conflicting: 1 })
    await desk.store(job)
    expect(await figures()).toEqual(['2022 100 final', '2023 106 preliminary'])
  })

  it('can be taken back by a blank cell, and given again', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })])
    await deliver([gdp({ '2022年': '', '2023年': '106' })])
    expect(await figures()).toEqual(['2023 106 preliminary'])
    await deliver([gdp({ '2022年': '101', '2023年': '106' })])
    expect(await figures()).toEqual(['2022 101 –', '2023 106 preliminary'])
  })
})
