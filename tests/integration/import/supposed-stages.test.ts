import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportJob } from '#contract/calls/import/import-job.ts'
import type { StageChoice } from '#contract/figure.ts'
import { stagedFiguresText } from '#contract/wording/staged-figures.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
const region = '422802'

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '甲.tongbi'), create: true })
})
afterEach(() => desk.close())

let files = 0

function span(from: string, to = from): { from: string; to: string } {
  return { from, to }
}

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

async function read(
  paths: readonly string[],
  said: { stage?: StageChoice; department?: string } = {}
): Promise<ImportJob> {
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

describe('a return that is read again', () => {
  const typeGdp = (text: string) =>
    desk.call('figures.set', {
      entries: [{ region, indicator: 'gdp', measure: 'level', period: '2019', text }],
      stage: null,
      reason: null
    })

  it('has in the same cell still the stage that it was stored with, and replaces what was typed over it', async () => {
    const file = gdp({ '2019年': '206.48' })
    await deliver([file], { stage: 'final' })
    await typeGdp('207.48')
    expect(await figures()).toEqual(['2019 207.48 final'])
    const job = await read([file])
    expect(stagedFiguresText(job.stages, 'zh-CN')).toBe('全部为最终核实数（同一文件的同一格原来就是）')
    const { counts } = await desk.store(job)
    expect(counts).toMatchObject({ changed: 1, conflicting: 0, outranked: 0 })
    expect(await figures()).toEqual(['2019 206.48 final'])
  })

  it('has the stage that it says now', async () => {
    const file = gdp({ '2019年': '206.48' })
    await deliver([file], { stage: 'final' })
    await typeGdp('207.48')
    expect((await desk.store(await read([file], { stage: 'preliminary' }))).counts).toMatchObject({
      conflicting: 1,
      outranked: 1
    })
    expect(await figures()).toEqual(['2019 207.48 final'])
    expect(await desk.call('history.pending', {})).toEqual([])
  })

  it('is no more than preliminary where the cell says another number, or another file says that one', async () => {
    await deliver([gdp({ '2019年': '206.48' })], { stage: 'final' })
    const { counts } = await desk.store(await read([gdp({ '2019年': '206.58' })]))
    expect(counts).toMatchObject({ conflicting: 1, outranked: 1 })
    expect(await figures()).toEqual(['2019 206.48 final'])
  })
})

describe('the stage of figures of which neither the sheet nor the person says one', () => {
  it('is preliminary in a year that nobody can have verified yet, and none in the years before it', async () => {
    const job = await read([gdp({ '2021年': '90', '2022年': '100', '2023年': '106' })])
    expect(job).toMatchObject({
      stage: null,
      stages: [
        { stage: 'preliminary', by: ['recent'], figures: 1, parts: [{ periods: [span('2023')] }] },
        { stage: null, by: ['older'], figures: 2, parts: [{ periods: [span('2021', '2022')] }] }
      ]
    })
    await desk.store(job)
    expect(await figures()).toEqual(['2021 90 –', '2022 100 –', '2023 106 preliminary'])
  })

  it('is none of the newest year either, once it may have been verified', async () => {
    desk.workOn('2026-11-26')
    const job = await read([gdp({ '2021年': '90', '2022年': '100', '2023年': '106' })])
    expect(job.stages).toMatchObject([{ stage: null, by: ['older'], figures: 3, parts: [{ periods: [] }] }])
    await desk.store(job)
    expect(await figures()).toEqual(['2021 90 –', '2022 100 –', '2023 106 –'])
  })

  it('goes by the day of the import: up to November of the next year, and from its December on', async () => {
    desk.workOn('2024-11-30')
    expect((await read([gdp({ '2023年': '106' })])).stages).toMatchObject([{ stage: 'preliminary', by: ['recent'] }])
    desk.workOn('2024-12-01')
    expect((await read([gdp({ '2023年': '106' })])).stages).toMatchObject([{ stage: null, by: ['older'] }])
  })

  it('is none of a year that is not over: its figure may be an estimate or a plan', async () => {
    await deliver([gdp({ '2023年': '106', '2024年': '112' })])
    expect(await figures()).toEqual(['2023 106 preliminary', '2024 112 –'])
  })

  it('is told of whole years apart from parts of years, which are over sooner', async () => {
    const heads = { '2022年': '100', '2023年': '106', '2023年1—7月': '60', '2024年1—7月': '66' }
    expect((await read([gdp(heads)])).stages).toMatchObject([
      { stage: 'preliminary', figures: 2, parts: [{ periods: [span('2023'), span('2024M01-07')] }] },
      { stage: null, figures: 2, parts: [{ periods: [span('2022'), span('2023M01-07')] }] }
    ])
  })

  it('is what the person says of all, where one is said', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })], { stage: 'flash' })
    expect(await figures()).toEqual(['2022 100 flash', '2023 106 flash'])
  })

  it('is the same whatever else comes with the figures, and whatever years the desk has', async () => {
    await deliver([gdp({ '2021年': '90' }), gdp({ '2023年': '106' })])
    expect(await figures()).toEqual(['2021 90 –', '2023 106 preliminary'])
    await deliver([gdp({ '2022年': '100' })])
    expect(await figures()).toEqual(['2021 90 –', '2022 100 –', '2023 106 preliminary'])
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
    await deliver([gdp({ '2021年': '90', '2022年': '100', '2024年预计数': '110' }, '注：2022年为最终核实数。')])
    expect(await figures()).toEqual(['2021 90 –', '2022 100 final', '2024 110 estimate'])
  })
})

describe('figures of which a person wants no stage noted', () => {
  it('are of none, the newest year too, and what the sheet says stands', async () => {
    const job = await read([gdp({ '2021年': '90', '2022年': '100', '2023年': '106' }, '注：2022年为最终核实数。')], {
      stage: 'unsaid'
    })
    expect(job).toMatchObject({
      stage: 'unsaid',
      stages: [
        { stage: 'final', by: ['said'], parts: [{ periods: [span('2022')] }] },
        { stage: null, by: ['chosen'], parts: [{ periods: [span('2021'), span('2023')] }] }
      ]
    })
    await desk.store(job)
    expect(await figures()).toEqual(['2021 90 –', '2022 100 final', '2023 106 –'])
  })

  it('compare with each other and with figures of any stage but a census', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })], { stage: 'unsaid' })
    const rate = async (): Promise<number | null | undefined> => {
      const table = await desk.call('compare.table', { regions: [region], periods: ['2023'], indicators: ['gdp'] })
      return table.rows[0]?.cells[0]?.rate
    }
    expect(await rate()).toBeCloseTo(6)
    await deliver([gdp({ '2022年': '100' })], { stage: 'final' })
    expect(await rate()).toBeCloseTo(6)
    await deliver([gdp({ '2023年': '106' })], { stage: 'census' })
    expect(await rate()).toBe(null)
  })

  it('are no news once more without a word, and stay without a stage', async () => {
    const path = gdp({ '2022年': '100', '2023年': '106' })
    await deliver([path], { stage: 'unsaid' })
    const job = await read([path])
    expect(job.counts).toMatchObject({ same: 2, changed: 0, conflicting: 0, storing: 0 })
    expect(job.stages).toEqual([])
    const revised = await read([gdp({ '2022年': '100', '2023年': '107' })])
    expect(revised.stages).toMatchObject([{ stage: null, by: ['desk'], figures: 1 }])
  })

  it('take no stage away from what stands: the same is no news, another value is in conflict with it', async () => {
    await deliver([gdp({ '2023年': '106' })])
    expect((await read([gdp({ '2023年': '106' })], { stage: 'unsaid' })).counts).toMatchObject({ same: 1, storing: 0 })
    const job = await read([gdp({ '2023年': '107' })], { stage: 'unsaid' })
    const list = { job: job.id, kinds: ['conflicting' as const], suspiciousOnly: false, offset: 0, limit: 10 }
    expect((await desk.call('import.changes', list)).rows).toMatchObject([
      { old: '106', new: '107', outranked: { by: 'preliminary', stage: null } }
    ])
  })
})

describe('figures that the desk has', () => {
  it('are no news when the same file comes again years later', async () => {
    const path = gdp({ '2021年': '90', '2022年': '100', '2023年': '106' })
    await deliver([path])
    desk.workOn('2026-11-26')
    const job = await read([path])
    expect(job.counts).toMatchObject({ same: 3, new: 0, changed: 0, conflicting: 0 })
    expect(job.stages).toEqual([])
  })

  it('are revised years later at the stage that they were stored at', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })])
    desk.workOn('2026-11-26')
    const job = await read([gdp({ '2022年': '101', '2023年': '107', '2024年': '112' })])
    expect(job.stages).toMatchObject([
      { stage: 'preliminary', by: ['desk'], parts: [{ periods: [span('2023')] }] },
      { stage: null, by: ['desk', 'older'], parts: [{ periods: [span('2022'), span('2024')] }] }
    ])
    await desk.store(job)
    expect(await figures()).toEqual(['2022 101 –', '2023 107 preliminary', '2024 112 –'])
  })

  it('stay no news where the same was said before beside a later stage', async () => {
    await deliver([gdp({ '2023年': '106' })], { stage: 'final' })
    const path = gdp({ '2023年': '105' })
    await deliver([path])
    desk.workOn('2026-11-26')
    expect((await read([path])).counts).toMatchObject({ same: 1, conflicting: 0 })
  })

  it('are revised by whoever sent them, and undone', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })])
    const job = await read([gdp({ '2022年': '101', '2023年': '106' })])
    expect(job.counts).toMatchObject({ changed: 1, same: 1, conflicting: 0 })
    const { change } = await desk.store(job)
    expect(await figures()).toEqual(['2022 101 –', '2023 106 preliminary'])
    await desk.call('history.undo', { change })
    expect(await figures()).toEqual(['2022 100 –', '2023 106 preliminary'])
  })

  it('are in conflict where two departments differ about them, in two deliveries as in one', async () => {
    await deliver([gdp({ '2022年': '100', '2023年': '106' })], { department: '统计局' })
    await deliver([gdp({ '2022年': '99' })], { department: '财政局' })
    expect((await figures())[0]).toBe('2022 99 – ≠ 100')
    const job = await read([gdp({ '2020年': '80', '2021年': '90' }), gdp({ '2020年': '81' })])
    expect(job.counts).toMatchObject({ conflicting: 2 })
  })

  it('keep a later stage, whatever is sent without one', async () => {
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

describe('the figures of an import at several stages', () => {
  const grain = (rows: readonly string[], ...notes: string[]): string => {
    files += 1
    const path = join(desk.folder, `${files}.csv`)
    const lines = ['指标名称,单位,2022年,2023年', ...rows, ...notes]
    writeFileSync(path, `\ufeff主要指标\n${lines.join('\n')}\n`)
    return path
  }

  it('are told by what they are where their years are the same', async () => {
    await deliver([grain(['粮食产量,万吨,31.57,32.61'])], { stage: 'final' })
    desk.workOn('2026-11-27')
    const farming = grain(['粮食产量,万吨,31.5,32.5', '茶叶产量,吨,2011,2150'])
    const industry = grain(['规模以上工业总产值,万元,41234,45678', '利润总额,万元,2456,2345'], '注：以上为快报数。')
    const job = await desk.call('import.takeNewNames', { job: (await read([farming, industry])).id })
    expect(job.stages).toMatchObject([
      { stage: 'preliminary', by: ['desk'], figures: 2, parts: [{ files: [], indicators: [{ name: '粮食产量' }] }] },
      { stage: 'flash', by: ['said'], figures: 4, parts: [{ files: [industry.split('/').at(-1)], periods: [] }] },
      { stage: null, by: ['older'], figures: 2, parts: [{ files: [], indicators: [{ name: '茶叶产量' }] }] }
    ])
    expect(stagedFiguresText(job.stages, 'zh-CN')).toBe(
      `粮食产量暂按初步核算数（库中已有阶段）；${industry.split('/').at(-1)} 为快报数（已写明）；茶叶产量不注明阶段（结束满一年，可能已经最终核实）`
    )
  })
})
