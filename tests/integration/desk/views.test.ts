import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import type { ViewContent } from '#contract/calls/view-calls.ts'
import { plainShape } from '#contract/table-shape.ts'
import { thenAndNow, thenNowSince } from '#core/layout/pivot/then-and-now.ts'
import { layOutRows } from '../../support/compared-cube.ts'
import { deskForEachTest } from '../../support/desk-for-each-test.ts'

const desk = deskForEachTest()

const lichuan = '422802'
const content: ViewContent = {
  regions: [lichuan],
  periods: ['2022', '2023'],
  indicators: null,
  basis: 'published',
  asOf: null,
  shape: plainShape(['value', 'growth']),
  colour: 'direction',
  sort: null,
  closed: [],
  widths: {},
  chartKind: 'column',
  title: null
}
const view = (name: string, folder = '') => ({ id: null, name, folder, content })

async function importGdp(year2023: string): Promise<number> {
  const path = join(desk.folder, `表${year2023}.csv`)
  writeFileSync(path, `\ufeff表\r\n指标名称,单位,2022年,2023年\r\n地区生产总值,亿元,100,${year2023}\r\n`)
  return (await desk.store(await desk.read([path], { region: lichuan }))).change
}

describe('saved views', () => {
  it('are kept with the desk by folder and name, each as one change that can be undone', async () => {
    const saved = await desk.call('views.save', view('月报', '工业'))
    await desk.call('views.save', view('年鉴'))
    const [change] = (await desk.call('history.changes', { offset: 0, limit: 1 })).changes
    expect(change).toMatchObject({ kind: 'view', about: '年鉴', author: '测试' })
    const names = async () => (await desk.call('views.list', {})).map(({ folder, name }) => `${folder}/${name}`)
    expect(await names()).toEqual(['/年鉴', '工业/月报'])
    expect(saved.content.chartKind).toBe('column')
    await desk.call('views.save', { ...view('季报', '工业/规上'), id: saved.id })
    expect(await names()).toEqual(['/年鉴', '工业/规上/季报'])
    await desk.call('views.withdraw', { id: saved.id })
    expect(await names()).toEqual(['/年鉴'])
    const [withdrawn] = (await desk.call('history.changes', { offset: 0, limit: 1 })).changes
    await desk.call('history.undo', { change: withdrawn?.id ?? 0 })
    expect(await names()).toEqual(['/年鉴', '工业/规上/季报'])
  })

  it('have names of their own within a folder', async () => {
    await desk.call('views.save', view('月报'))
    expect(await desk.failure(desk.call('views.save', view('月报')))).toMatchObject({
      code: 'view-exists',
      params: { name: '月报' }
    })
    await desk.call('views.save', view('月报', '另一个'))
    expect(await desk.failure(desk.call('views.withdraw', { id: 'nothing' }))).toMatchObject({ code: 'unknown-view' })
  })
})

describe('a snapshot', () => {
  it('keeps the figures of its moment, whatever comes in later, and tells what has changed since', async () => {
    await importGdp('110')
    const frozen = await desk.call('views.snapshot', { name: '初步', folder: '', content })
    const at = frozen.snapshot?.at ?? null
    expect(at).not.toBeNull()
    await importGdp('112.5')
    const choice = { regions: content.regions, periods: content.periods, indicators: null }
    const then = await desk.call('compare.table', { ...choice, asOf: at })
    const now = await desk.call('compare.table', choice)
    expect([then, now].map(({ rows }) => rows[0]?.cells[1]?.decimal)).toEqual(['110', '112.5'])
    const compared = thenAndNow(now, then, ['value', 'growth'])
    expect(compared.changed).toBe(2)
    const layout = layOutRows(compared, { show: thenNowSince(['value', 'growth']) })
    const texts = layout.rows.map(({ cells }) => cells.map(({ text }) => text))
    expect(layout.header.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['指标', '2022年', '2023年'],
      ['数值', '增长（%）', '数值', '增长（%）'],
      [
        '当时',
        '现在',
        '增减',
        '当时',
        '现在',
        '增减（百分点）',
        '当时',
        '现在',
        '增减',
        '当时',
        '现在',
        '增减（百分点）'
      ]
    ])
    expect(texts).toEqual([
      ['地区生产总值', '100.00', '100.00', '0.00', '—', '—', '—', '110.00', '112.50', '2.50', '10.0', '12.5', '2.5']
    ])
  })

  it('holds from the change that froze it, also when it is renamed', async () => {
    await importGdp('110')
    const frozen = await desk.call('views.snapshot', { name: '初步', folder: '', content })
    await importGdp('112')
    const renamed = await desk.call('views.save', { id: frozen.id, name: '年初', folder: '存档', content })
    expect(renamed.snapshot).toEqual(frozen.snapshot)
  })

  it('keeps to the indicators that had figures when it was taken', async () => {
    await importGdp('110')
    const frozen = await desk.call('views.snapshot', { name: '初步', folder: '', content })
    const path = join(desk.folder, '粮食.csv')
    writeFileSync(path, '\ufeff表\r\n指标名称,单位,2022年,2023年\r\n粮食产量,万吨,5,6\r\n')
    await desk.store(await desk.read([path], { region: lichuan }))
    const { regions, periods } = content
    const now = await desk.call('compare.table', { regions, periods, indicators: null })
    expect(now.rows.map(({ indicator }) => indicator.name)).toContain('粮食产量')
    const { indicators } = frozen.content
    const kept = await desk.call('compare.table', { regions, periods, indicators })
    expect(kept.rows.map(({ indicator }) => indicator.name)).toEqual(['地区生产总值'])
  })

  it('keeps the indicators in the order of the catalogue, in whatever order they came in', async () => {
    const path = join(desk.folder, '倒序.csv')
    writeFileSync(
      path,
      '\ufeff表\r\n指标名称,单位,2022年,2023年\r\n社会消费品零售总额,亿元,5,6\r\n地区生产总值,亿元,9,10\r\n'
    )
    await desk.store(await desk.read([path], { region: lichuan }))
    const { regions, periods } = content
    const shown = await desk.call('compare.table', { regions, periods, indicators: null })
    const frozen = await desk.call('views.snapshot', { name: '初步', folder: '', content })
    expect(frozen.content.indicators).toEqual(shown.rows.map(({ indicator }) => indicator.id))
    expect(shown.rows.map(({ indicator }) => indicator.name)).toEqual(['地区生产总值', '社会消费品零售总额'])
  })

  it('is exported as then, now and the difference', async () => {
    await importGdp('110')
    const { id } = await desk.call('views.snapshot', { name: '初步', folder: '', content })
    await importGdp('112.5')
    const { regions, periods, shape } = content
    const artifact = await desk.call('compare.export', {
      regions,
      periods,
      indicators: null,
      rows: null,
      against: id,
      layout: { ...shape, language: 'zh-CN', symbols: 'common', title: null }
    })
    const { path } = await desk.call('host.artifact', { id: artifact.id })
    const book = XLSX.read(readFileSync(path))
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })
    expect(rows.find(([name]) => name === '地区生产总值')?.slice(-6)).toEqual([110, 112.5, 2.5, 10, 12.5, 2.5])
    expect(rows.flat()).toContain('当时')
  })
})
