import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

async function importYears(stage: Stage, ...rows: string[]): Promise<number> {
  files += 1
  const path = join(desk.folder, `${files}.csv`)
  writeFileSync(path, `\ufeff${['主要经济指标', '指标名称,单位,2022年,2023年', ...rows].join('\n')}\n`)
  const job = await desk.read([path], { region })
  await desk.call('import.settle', { job: job.id, region, stage })
  return (await desk.store(job)).change
}

const effect = async (change: number) =>
  (await desk.call('history.effect', { change, offset: 0, limit: 100 })).rows.map(({ period, before, after }) => [
    period,
    before?.decimal ?? null,
    after?.decimal ?? null
  ])

describe('the effect of a change', () => {
  it('is each figure that it spoke of, before and after; of an undo what it took back', async () => {
    await importYears('preliminary', '地区生产总值,亿元,100,106')
    const second = await importYears('preliminary', '地区生产总值,亿元,100,107')
    expect(await effect(second)).toEqual([
      ['2022', '100', '100'],
      ['2023', '106', '107']
    ])
    const undo = await desk.call('history.undo', { change: second })
    expect(await effect(undo.id)).toEqual([
      ['2022', '100', '100'],
      ['2023', '107', '106']
    ])
    // What was done then is told as it was then.
    expect((await effect(second))[1]).toEqual(['2023', '106', '107'])
  })

  it('names apart what it changed, with the difference and where the new figure was read', async () => {
    await importYears('preliminary', '地区生产总值,亿元,100,106.5')
    const change = await importYears('preliminary', '地区生产总值,亿元,100,107')
    const { total, changed, rows } = await desk.call('history.effect', {
      ...{ change, onlyChanged: true, offset: 0, limit: 100 }
    })
    expect([total, changed, rows.length]).toEqual([2, 1, 1])
    expect(rows[0]).toMatchObject({ period: '2023', difference: '0.5', source: { sheet: String(files), cell: 'D3' } })
    const undo = await desk.call('history.undo', { change })
    const back = await desk.call('history.effect', { change: undo.id, onlyChanged: true, offset: 0, limit: 100 })
    expect(back).toMatchObject({ changed: 1, rows: [{ period: '2023', difference: '-0.5' }] })
  })
})

describe('where a change stored figures', () => {
  it('is told by region and period, the region that got the most first', async () => {
    const path = join(desk.folder, '两地.csv')
    const rows = ['地区,指标名称,单位,2022年,2023年', '恩施市,地区生产总值,亿元,,300']
    writeFileSync(path, `\ufeff${[...rows, '利川市,地区生产总值,亿元,100,106'].join('\n')}\n`)
    const { change } = await desk.store(await desk.read([path], { region }))
    expect(await desk.call('history.spread', { change })).toEqual([
      {
        ...{ region, regionName: '利川市', only: 'gdp' },
        periods: ['2022', '2023'].map((period) => ({ period, figures: 1 }))
      },
      { region: '422801', regionName: '恩施市', only: 'gdp', periods: [{ period: '2023', figures: 1 }] }
    ])
  })
})

describe('history restated after a census', () => {
  it('is one import with a stage: it wins over what comes before and after, and growth follows', async () => {
    await importYears('final', '地区生产总值,亿元,100,106')
    const before = (await desk.call('history.changes', { offset: 0, limit: 1 })).changes[0]
    await importYears('census', '地区生产总值,亿元,110,121')
    await importYears('flash', '地区生产总值,亿元,101,105')
    const table = await desk.call('compare.table', {
      regions: [region],
      periods: ['2022', '2023'],
      indicators: ['gdp']
    })
    expect(table.rows[0]?.cells[1]).toMatchObject({ decimal: '121', stage: 'census', rate: 10 })

    const sides = { region, indicators: null, years: [2022, 2023], onlyDifferent: true, offset: 0, limit: 10 }
    const byStage = await desk.call('history.twoMoments', {
      ...sides,
      from: { moment: null, stage: 'final' },
      to: { moment: null, stage: 'census' }
    })
    expect(
      byStage.rows.map(({ period, before, after, difference }) => [period, before?.decimal, after?.decimal, difference])
    ).toEqual([
      ['2022', '100', '110', '10'],
      ['2023', '106', '121', '15']
    ])
    const byTime = await desk.call('history.twoMoments', {
      ...sides,
      years: [2023],
      from: { moment: before?.at ?? '', stage: null },
      to: { moment: null, stage: null }
    })
    expect(byTime.rows).toMatchObject([
      { indicatorName: '地区生产总值', unit: '亿元', before: { stage: 'final' }, after: { stage: 'census' } }
    ])
    expect(byTime.from).toMatchObject({ change: before?.id })
  })
})

describe('the list of changes', () => {
  it('is chosen by kind, text, department and author', async () => {
    await importYears('preliminary', '地区生产总值,亿元,100,106')
    await desk.call('catalogue.saveRegion', { code: null, name: '高新园区', parent: null })
    const list = async (choice: object) =>
      (await desk.call('history.changes', { offset: 0, limit: 10, ...choice })).changes.map(({ kind }) => kind)
    expect(await list({})).toEqual(['region', 'import'])
    expect(await list({ kinds: ['import'] })).toEqual(['import'])
    expect(await list({ text: '高新' })).toEqual(['region'])
    expect(await list({ text: '%' })).toEqual([])
    expect(await list({ department: '财政局' })).toEqual([])
    expect(await list({ author: '测试' })).toHaveLength(2)
    expect(await desk.call('history.people', {})).toEqual({ departments: [], authors: ['测试'] })
  })
})
