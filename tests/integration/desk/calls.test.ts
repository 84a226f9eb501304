import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { plainShape } from '#contract/table-shape.ts'
import type { DeskEvent } from '#contract/wire/event.ts'
import { RecentDesks } from '#desk/files/recent-desks.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
let desks = 0

beforeAll(() => {
  desk = temporaryDesk()
})
beforeEach(async () => {
  desks += 1
  await desk.call('host.openDesk', { path: join(desk.folder, `${desks}.tongbi`), create: true })
})
afterAll(() => desk.close())

const lichuan = '422802'

async function importRows(...rows: string[]): Promise<number> {
  const path = join(desk.folder, '表.csv')
  writeFileSync(path, `\ufeff${['指标', '指标名称,单位,2021年,2022年,2023年', ...rows].join('\r\n')}\r\n`)
  return (await desk.store(await desk.read([path], { region: lichuan }))).change
}

async function eventsOf(work: () => Promise<unknown>): Promise<DeskEvent[]> {
  const events: DeskEvent[] = []
  const stop = desk.listen((event) => events.push(event))
  await work()
  stop()
  return events
}

describe('every call', () => {
  it('refuses what its schema does not allow, before anything is done', async () => {
    const calls = [
      desk.call('desk.create', { name: '', place: null }),
      desk.call('compare.table', { regions: [lichuan], periods: ['2023M13'], indicators: null }),
      desk.call('history.changes', { offset: 0, limit: 100_000 }),
      desk.call('import.start', { files: [] })
    ]
    for (const call of calls) expect(await desk.failure(call)).toMatchObject({ code: 'invalid-input' })
  })
})

describe('desks', () => {
  it('are made by name in the user’s folder, and never over another', async () => {
    const made = await desk.call('desk.create', { name: '利川: 2024/年', place: null })
    expect(made.open?.name).toBe('利川 2024 年')
    expect(existsSync(join(desk.folder, 'home', 'desks', '利川 2024 年.tongbi'))).toBe(true)
    const again = desk.call('desk.create', { name: '利川: 2024/年', place: null })
    expect(await desk.failure(again)).toMatchObject({ code: 'desk-exists' })
  })

  it('are made in a place that a host has let in', async () => {
    const [place] = await desk.call('host.admit', { files: [{ path: join(desk.folder, '选定') }] })
    const made = await desk.call('desk.create', { name: '选定', place: place?.id ?? '' })
    expect(made.open?.path).toBe(join(desk.folder, '选定.tongbi'))
  })

  it('are found again among the recent ones', async () => {
    const { recent } = await desk.call('desk.create', { name: '最近的', place: null })
    await desk.call('desk.create', { name: '另一个', place: null })
    const opened = await desk.call('desk.openRecent', { id: recent[0]?.id ?? '' })
    expect(opened.open?.name).toBe('最近的')
    expect(await desk.failure(desk.call('desk.openRecent', { id: 'nothing' }))).toMatchObject({
      code: 'file-not-found'
    })
  })

  it('are opened where the list of recent ones cannot be written', () => {
    const file = join(desk.folder, '不是文件夹')
    writeFileSync(file, '')
    const recent = new RecentDesks(join(file, 'home'))
    expect(() => recent.remember(join(desk.folder, '1.tongbi'))).not.toThrow()
    expect(recent.list()).toEqual([])
  })

  it('are copied whole while they are open', async () => {
    await importRows('地区生产总值,亿元,100,110,121')
    const copy = await desk.call('desk.copy', {})
    const { path } = await desk.call('host.artifact', { id: copy.id })
    const opened = await desk.call('host.openDesk', { path, create: false })
    expect(opened.open?.figures).toBe(3)
  })

  it('remember the view of each screen', async () => {
    expect(await desk.call('desk.view', { screen: 'compare' })).toEqual({ view: null })
    await desk.call('desk.rememberView', { screen: 'compare', view: { periods: ['2023'], nested: [1, null] } })
    expect(await desk.call('desk.view', { screen: 'compare' })).toEqual({
      view: { periods: ['2023'], nested: [1, null] }
    })
  })

  it('say that nothing is open after closing the only one', async () => {
    const other = temporaryDesk()
    expect((await other.call('desk.state', {})).open).toBe(null)
    const closed = other.call('compare.scope', { region: null })
    expect(await other.failure(closed)).toMatchObject({ code: 'no-desk-open' })
    const { open } = await other.call('host.openLastDesk', {})
    expect(open).toMatchObject({ figures: 0, isDemo: false, region: null })
    await other.close()
  })
})

describe('undo and redo', () => {
  it('are refused where they were meant in another desk, though it has a change of that number', async () => {
    const former = (await desk.call('desk.state', {})).open
    const change = await importRows('地区生产总值,亿元,100,110,121')
    const path = join(desk.folder, `${desks}-other.tongbi`)
    const { open } = await desk.call('host.openDesk', { path, create: true })
    expect(await importRows('地区生产总值,亿元,100,110,122')).toBe(change)
    const meant = { change, desk: former?.id ?? '' }
    expect(await desk.failure(desk.call('history.undo', meant))).toMatchObject({ code: 'other-desk' })
    expect((await desk.call('desk.state', {})).open).toMatchObject({ id: open?.id, lastChange: change, figures: 3 })

    await desk.call('history.undo', { change, desk: open?.id ?? '' })
    expect(await desk.failure(desk.call('history.redo', meant))).toMatchObject({ code: 'other-desk' })
    const latest = desk.call('history.redo', { ...meant, change: null })
    expect(await desk.failure(latest)).toMatchObject({ code: 'other-desk' })
    expect((await desk.call('desk.state', {})).open?.figures).toBe(0)

    const again = await desk.call('host.openDesk', { path: former?.path ?? '', create: false })
    expect(again.open?.id).toBe(former?.id)
    await desk.call('history.undo', meant)
    expect((await desk.call('desk.state', {})).open?.figures).toBe(0)
  })
})

describe('the demo', () => {
  it('is a desk filled through the import, made anew each time, and keeps what was done in the former one', {
    timeout: 120_000
  }, async () => {
    const seen: number[] = []
    const progress = { onProgress: (_step: string, done: number) => seen.push(done) }
    const first = await desk.call('desk.openDemo', {}, progress)
    expect(first.open).toMatchObject({ isDemo: true, regionName: '云岭县' })
    expect(first.open?.figures).toBeGreaterThan(400)
    expect(seen.at(-1)).toBe(first.open?.imports)
    const board = await desk.call('targets.board', { region: first.open?.region ?? '', year: 2024 })
    expect(board.filter(({ state }) => state === 'no-data')).toEqual([])
    await desk.call('history.undo', { change: first.open?.lastChange ?? 0 })
    // Whoever looks at it meanwhile sees the desk that is open, never half a demo.
    const making = desk.call('desk.openDemo', {})
    expect((await desk.call('desk.state', {})).open?.lastChange).toBeLessThan(first.open?.lastChange ?? 0)
    const again = await making
    expect(again.open).toEqual({ ...first.open, id: again.open?.id })
    // The former one had been worked in: it is another desk now. This one has not been.
    expect(again.kept).toEqual({ name: `${first.open?.name} 2`, hasImport: false })
    const kept = again.recent.find(({ name }) => name === again.kept?.name)
    expect((await desk.call('desk.openRecent', { id: kept?.id ?? '' })).open?.figures).not.toBe(first.open?.figures)
    const third = await desk.call('desk.openDemo', {})
    expect([third.kept, third.open?.figures]).toEqual([null, first.open?.figures])
    // What was said of the former one is not meant of this one.
    expect(again.open?.id).not.toBe(first.open?.id)
    expect(desk.logged).toEqual([])
  })
})

describe('comparing', () => {
  it('gives value, change, growth and source of each period, or the reason why not', async () => {
    await importRows('地区生产总值,亿元,100,110,121', '城镇登记失业率,%,4.0,3.8,3.9', '利润总额,亿元,0,-2,3')
    const { rows } = await desk.call('compare.table', {
      regions: [lichuan],
      periods: ['2021', '2023'],
      indicators: null
    })
    const cells = rows.map(({ indicator, cells: [first, last] }) => [indicator.name, first?.reason, last])
    expect(cells).toEqual([
      ['地区生产总值', 'no-prior', expect.objectContaining({ decimal: '121', rate: 10, basis: 'nominal', change: 11 })],
      expect.arrayContaining(['no-prior', expect.objectContaining({ decimal: '3.9', points: 0.1, rate: null })]),
      ['利润总额', 'no-prior', expect.objectContaining({ decimal: '3', reason: 'prior-is-negative', change: 5 })]
    ])
  })

  it('keeps the order and the indicators that were asked for, and knows no others', async () => {
    await importRows('地区生产总值,亿元,100,110,121', '粮食产量,万吨,50,51,52')
    const asked = { regions: [lichuan], periods: ['2023'], indicators: ['grain-output', 'gdp', 'population-resident'] }
    const unknown = desk.call('compare.table', { ...asked, indicators: ['nothing'] })
    expect(await desk.failure(unknown)).toMatchObject({ code: 'unknown-indicator' })
    const table = await desk.call('compare.table', { ...asked, indicators: ['grain-output', 'gdp'] })
    expect(table.rows.map(({ indicator }) => indicator.id)).toEqual(['grain-output', 'gdp'])
  })

  it('shows what has a figure in the periods asked for, by whatever name they were stored', async () => {
    const path = join(desk.folder, '半年.csv')
    writeFileSync(path, '\ufeff指标名称,单位,2023年1-6月,2021年\r\n地区生产总值,亿元,50,\r\n粮食产量,万吨,,9\r\n')
    await desk.store(await desk.read([path], { region: lichuan }))
    const { rows } = await desk.call('compare.table', { regions: [lichuan], periods: ['2023H1'], indicators: null })
    expect(rows.map(({ indicator, cells }) => [indicator.id, cells[0]?.decimal])).toEqual([['gdp', '50']])
  })

  it('says of an indicator what it is by now, in the next table too', async () => {
    await importRows('地区生产总值,亿元,100,110,121')
    const asked = { regions: [lichuan], periods: ['2023'], indicators: null }
    const [before] = (await desk.call('compare.table', asked)).rows
    const { indicators } = await desk.call('catalogue.indicators', {})
    const [gdp] = indicators.filter(({ id }) => id === 'gdp')
    if (gdp === undefined) throw new Error('a desk knows gdp')
    const { figures: _, ...indicator } = gdp
    await desk.call('catalogue.saveIndicator', { indicator: { ...indicator, name: '生产总值' } })
    const [after] = (await desk.call('compare.table', asked)).rows
    expect([before?.indicator.name, after?.indicator.name]).toEqual(['地区生产总值', '生产总值'])
  })

  it('explains a number with its formula, its inputs and the cells they were read from', async () => {
    await importRows('地区生产总值,亿元,100,110,121')
    const about = { region: lichuan, indicator: 'gdp', period: '2023' }
    const rate = await desk.call('compare.explain', { ...about, measure: 'rate' })
    expect(rate).toMatchObject({
      value: 10,
      unit: '%',
      basis: 'nominal',
      formula: { kind: 'growth', numbers: '(121 − 110) ÷ 110 × 100 = 10' },
      inputs: [
        { symbol: 'v', period: '2023', decimal: '121', source: { cell: 'E3' } },
        { symbol: 'v₀', period: '2022', decimal: '110', source: { cell: 'D3' } }
      ],
      rounding: { decimals: 1, text: '10.0' }
    })
    const none = await desk.call('compare.explain', { ...about, period: '2021', measure: 'change' })
    expect(none).toMatchObject({ value: null, reason: 'no-prior', formula: { numbers: null } })
    const points = await desk.call('compare.explain', { ...about, measure: 'points' })
    expect(points).toMatchObject({ value: null, reason: 'not-a-rate' })
  })

  it('gives points and percent of an index on a fixed base', async () => {
    await importRows('地区生产总值指数,1978年=100,4000,4200,4410')
    const { indicators } = await desk.call('catalogue.indicators', {})
    const indicator = indicators.find(({ name }) => name === '地区生产总值指数')?.id ?? ''
    const about = { region: lichuan, indicator, period: '2023' }
    for (const measure of ['rate', 'computed'] as const) {
      expect(await desk.call('compare.explain', { ...about, measure })).toMatchObject({
        ...{ value: 5, unit: '%' },
        formula: { numbers: '(4410 − 4200) ÷ 4200 × 100 = 5' }
      })
    }
    expect(await desk.call('compare.explain', { ...about, measure: 'points' })).toMatchObject({
      value: 210,
      unit: '点'
    })
  })

  it('computes derived indicators, in the scope of what can be compared, and explains them', async () => {
    await importRows('地区生产总值,亿元,100,110,121', '常住人口,万人,50,50,55')
    const { indicators } = await desk.call('catalogue.indicators', {})
    const gdp = indicators.find(({ id }) => id === 'gdp')
    if (gdp === undefined) throw new Error('the starter catalogue has no gdp')
    const { pinyin: _, figures: __, merged: ___, ...edit } = gdp
    const derived = {
      ...edit,
      id: null,
      name: '每人平均',
      aliases: [],
      unit: '元',
      parent: null,
      priceBasis: 'none' as const
    }
    const save = (formula: string) => desk.call('catalogue.saveIndicator', { indicator: { ...derived, formula } })
    expect(await desk.failure(save('GDP / 没有的指标'))).toMatchObject({ code: 'formula-unknown-name' })
    expect(await desk.failure(save('GDP + 常住人口'))).toMatchObject({ code: 'formula-units' })
    const { id, aggregation } = await save('GDP / 常住人口')
    expect(aggregation).toBe('never')
    const again = { ...derived, id, formula: '每人平均 × 2' }
    expect(await desk.failure(desk.call('catalogue.saveIndicator', { indicator: again }))).toMatchObject({
      code: 'formula-cycle',
      params: { path: '每人平均 → 每人平均' }
    })
    expect((await desk.call('compare.scope', { region: lichuan })).indicators).toContain(id)
    const { rows } = await desk.call('compare.table', {
      regions: [lichuan],
      periods: ['2022', '2023'],
      indicators: null
    })
    const row = rows.find(({ indicator }) => indicator.id === id)
    expect(row?.cells).toMatchObject([
      { decimal: '22000', rate: 10 },
      { decimal: '22000', rate: 0 }
    ])
    const told = await desk.call('compare.explain', {
      region: lichuan,
      indicator: id,
      period: '2023',
      measure: 'value'
    })
    expect(told).toMatchObject({
      formula: { kind: 'derived', symbols: 'GDP / 常住人口', numbers: '121 亿元 ÷ 55 万人 = 22000' },
      inputs: [
        { indicator: { id: 'gdp' }, source: { cell: 'E3' } },
        { decimal: '55', source: { cell: 'E4' } }
      ]
    })
  })

  it('exports what is shown as a spreadsheet', async () => {
    await importRows('地区生产总值,亿元,100,110,121')
    const artifact = await desk.call('compare.export', {
      regions: [lichuan],
      periods: ['2022', '2023'],
      indicators: null,
      rows: null,
      layout: { ...plainShape(['value', 'growth']), language: 'zh-CN', symbols: 'common', title: '甲/乙' }
    })
    expect(artifact.name).toBe('甲 乙.xlsx')
    const { path } = await desk.call('host.artifact', { id: artifact.id })
    const bytes = readFileSync(path)
    expect([bytes.length, bytes.toString('latin1', 0, 2)]).toEqual([artifact.size, 'PK'])
  })

  it('exports the headings of chapters in the language of the screen, which names the rows by them', async () => {
    await importRows('地区生产总值,亿元,100,110,121', '粮食产量,万吨,5,6,7')
    const artifact = await desk.call('compare.export', {
      regions: [lichuan],
      periods: ['2022', '2023'],
      indicators: null,
      rows: [
        { key: 'chapter National accounts', depth: 0 },
        { key: 'gdp', depth: 1 }
      ],
      layout: { ...plainShape(['value']), chapters: true, language: 'en-US', symbols: 'common', title: 'T' }
    })
    const { path } = await desk.call('host.artifact', { id: artifact.id })
    const book = XLSX.read(readFileSync(path))
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    const names = XLSX.utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 }).map(([name]) => name)
    expect(names).toEqual(expect.arrayContaining(['National accounts', 'Gross regional product']))
  })
})

describe('the catalogue', () => {
  it('changes as a change that can be undone', async () => {
    const { indicators } = await desk.call('catalogue.indicators', {})
    const gdp = indicators.find(({ id }) => id === 'gdp')
    if (gdp === undefined) throw new Error('the starter catalogue has no gdp')
    const { pinyin, figures, ...edit } = gdp
    expect([pinyin, figures]).toEqual(['di qu sheng chan zong zhi', 0])
    const saved = await desk.call('catalogue.saveIndicator', {
      indicator: { ...edit, name: '全县生产总值', decimals: 1 }
    })
    expect(saved).toMatchObject({ name: '全县生产总值', pinyin: 'quan xian sheng chan zong zhi' })
    const [change] = (await desk.call('history.changes', { offset: 0, limit: 1 })).changes
    expect(change).toMatchObject({ kind: 'catalogue', about: '全县生产总值', author: '测试' })
    await desk.call('history.undo', { change: change?.id ?? 0 })
    const after = await desk.call('catalogue.indicators', {})
    expect(after.indicators.find(({ id }) => id === 'gdp')).toEqual(gdp)
  })

  it('does not let an indicator be part of itself, or of one that is not there', async () => {
    const { indicators } = await desk.call('catalogue.indicators', {})
    const { pinyin: _, figures: __, ...gdp } = indicators.find(({ id }) => id === 'gdp') ?? ({} as never)
    const under = (parent: string) =>
      desk.failure(desk.call('catalogue.saveIndicator', { indicator: { ...gdp, parent } }))
    expect(await under('gdp')).toMatchObject({ code: 'parent-is-part' })
    expect(await under('gdp-primary')).toMatchObject({ code: 'parent-is-part' })
    expect(await under('nothing')).toMatchObject({ code: 'unknown-indicator' })
  })

  it('shows stored figures in another unit of the same kind, and refuses one that measures something else', async () => {
    await importRows('地区生产总值,亿元,100,110,121')
    const { indicators } = await desk.call('catalogue.indicators', {})
    const { pinyin: _, figures: __, merged: ___, ...gdp } = indicators.find(({ id }) => id === 'gdp') ?? ({} as never)
    await desk.call('catalogue.saveIndicator', { indicator: { ...gdp, unit: '万元' } })
    const { rows } = await desk.call('compare.table', { regions: [lichuan], periods: ['2023'], indicators: ['gdp'] })
    expect(rows[0]?.cells[0]).toMatchObject({ decimal: '1210000', rate: 10 })
    const other = desk.call('catalogue.saveIndicator', { indicator: { ...gdp, unit: '吨' } })
    expect(await desk.failure(other)).toMatchObject({ code: 'unit-mismatch' })
  })

  it('makes one of two indicators, whatever they were called by', async () => {
    await importRows('地区生产总值,亿元,100,110,121', '地区总产出,亿元,,,125')
    const { indicators } = await desk.call('catalogue.indicators', {})
    const other = indicators.find(({ name }) => name === '地区总产出')?.id ?? ''
    expect(await desk.call('catalogue.planMerge', { from: [other], into: 'gdp' })).toMatchObject({ different: 1 })
    const { change } = await desk.call('catalogue.merge', { from: [other], into: 'gdp', reason: '同一指标' })
    const table = await desk.call('compare.table', {
      regions: [lichuan],
      periods: ['2023'],
      indicators: [other, 'gdp']
    })
    expect(table.rows.map(({ indicator }) => indicator.id)).toEqual(['gdp'])
    // The next return that uses the other name finds the one that is left.
    expect(await importRows('地区总产出,亿元,,,126').then(() => desk.call('catalogue.indicators', {}))).toMatchObject({
      indicators: expect.not.arrayContaining([expect.objectContaining({ id: other })])
    })
    await desk.call('history.undo', { change })
    const after = await desk.call('catalogue.indicators', {})
    expect(after.indicators.find(({ id }) => id === other)?.figures).toBe(1)
  })

  it('finds regions by name, initials and code; those with figures first', async () => {
    const names = async (query: string, withFigures = false) =>
      (await desk.call('catalogue.regions', { query, limit: 20, withFigures })).map(({ name }) => name)
    expect((await names('利川'))[0]).toBe('利川市')
    expect(await names('422802')).toEqual(expect.arrayContaining(['利川市', '谋道镇']))
    expect(await names('lcs')).toContain('利川市')
    expect(await names('', true)).toEqual([])
    await importRows('地区生产总值,亿元,100,110,121')
    expect(await names('', true)).toEqual(['利川市'])
    expect((await names('lcs'))[0]).toBe('利川市')
  })

  it('lists regions with figures as the catalogue does, a county before its towns', async () => {
    const made = async (name: string, parent: string | null) =>
      (await desk.call('catalogue.saveRegion', { code: null, name, parent })).code
    const county = await made('云岭县', null)
    const towns = await Promise.all(['双河乡', '白果乡', '高岩乡', '清溪镇'].map((name) => made(name, county)))
    const entries = [...towns, county].map((region) => ({
      ...{ region, indicator: 'gdp', measure: 'level' as const, period: '2023', text: '1' }
    }))
    await desk.call('figures.set', { entries, stage: null, reason: null })
    const listed = await desk.call('catalogue.regions', { query: '', limit: 5, withFigures: false })
    expect(listed.map(({ name }) => name)).toEqual(['云岭县', '白果乡', '高岩乡', '清溪镇', '双河乡'])
  })
})

describe('targets', () => {
  it('are shown of the newest year with figures or, where they are set already, of the next, unless a year is set', async () => {
    const path = join(desk.folder, '月报.csv')
    writeFileSync(path, '\ufeff主要经济指标\n指标名称,单位,2023年,2024年1-7月\n地区生产总值,亿元,100,60\n')
    await desk.store(await desk.read([path], { region: lichuan }))
    const years = async () => {
      const { open } = await desk.call('desk.state', {})
      return [open?.year, open?.targetYear]
    }
    expect(await years()).toEqual([2023, 2024])
    const target = { id: null, indicator: 'gdp', region: lichuan, kind: 'level', bound: 'at-least' } as const
    const said = { value: '120', source: null, note: null }
    await desk.call('targets.save', { target: { ...target, ...said, year: 2030 } })
    expect(await years()).toEqual([2023, 2024])
    await desk.call('targets.save', { target: { ...target, ...said, year: 2025 } })
    expect(await years()).toEqual([2023, 2025])
    // Who picks a region says nothing of the year; one without figures has none.
    await desk.call('desk.setWork', { region: '422801', year: 2023 })
    expect(await years()).toEqual([null, null])
    await desk.call('desk.setWork', { region: lichuan, year: null })
    expect(await years()).toEqual([2023, 2025])
    await desk.call('desk.setWork', { region: lichuan, year: 2023 })
    expect(await years()).toEqual([2023, 2023])
  })

  it('are worked at in the year of months where no year is whole', async () => {
    const path = join(desk.folder, '月报.csv')
    writeFileSync(path, '\ufeff主要经济指标\n指标名称,单位,2024年1-6月,2024年1-7月\n粮食产量,万吨,50,60\n')
    await desk.store(await desk.read([path], { region: lichuan }))
    expect((await desk.call('desk.state', {})).open?.year).toBe(2024)
  })

  it('are shown of the newest year that has some where figures go on without', async () => {
    const path = join(desk.folder, '计划.csv')
    writeFileSync(path, '\ufeff主要经济指标\n指标名称,单位,2023年,2024年\n地区生产总值,亿元,100,160\n')
    await desk.store(await desk.read([path], { region: lichuan }))
    const target = { id: null, indicator: 'gdp', region: lichuan, kind: 'level', bound: 'at-least' } as const
    const said = { value: '120', source: null, note: null }
    await desk.call('targets.save', { target: { ...target, ...said, year: 2023 } })
    await desk.call('targets.save', { target: { ...target, ...said, region: '422801', year: 2022 } })
    expect((await desk.call('desk.state', {})).open?.targetYear).toBe(2023)
    expect(await desk.call('targets.boards', {})).toEqual([
      { region: lichuan, regionName: '利川市', years: [{ year: 2023, count: 1 }] },
      { region: '422801', regionName: '恩施市', years: [{ year: 2022, count: 1 }] }
    ])
  })

  const target = {
    id: null,
    indicator: 'gdp',
    region: lichuan,
    year: 2023,
    kind: 'level' as const,
    bound: 'at-least' as const,
    value: '120.0',
    source: '政府工作报告',
    note: null
  }

  it('are saved, judged by what has come of them, changed and withdrawn', async () => {
    await importRows('地区生产总值,亿元,100,110,121')
    const saved = await desk.call('targets.save', { target })
    expect(saved.value).toBe('120')
    const { changes } = await desk.call('history.changes', { offset: 0, limit: 1 })
    expect(changes[0]?.about).toMatch(/^地区生产总值 2023 \S+ ≥120 亿元$/)
    const board = () => desk.call('targets.board', { region: lichuan, year: 2023 })
    expect(await board()).toMatchObject([
      { actual: 121, period: '2023', gap: 1, state: 'achieved', shareDue: 1, level: 120 }
    ])
    // The first nine months are named as everywhere, however they were said.
    const nine = { ...target, indicator: 'grain-output', value: '9' }
    const entry = { region: lichuan, indicator: 'grain-output', measure: 'level' as const, period: '2023M01-09' }
    await desk.call('figures.set', { entries: [{ ...entry, text: '8' }], stage: null, reason: null })
    const ofNine = await desk.call('targets.save', { target: nine })
    expect((await board()).find((row) => row.target.id === ofNine.id)).toMatchObject({
      period: '2023Q1-3',
      shareDue: 0.75
    })
    await desk.call('targets.withdraw', { id: ofNine.id })
    // Growth is judged whole: nothing of it is due before the year is over.
    await importRows('一般公共预算收入,亿元,10,11,12.1')
    const growth = { ...target, indicator: 'budget-revenue', kind: 'growth' as const, value: '6' }
    const { id } = await desk.call('targets.save', { target: growth })
    expect((await board()).find((row) => row.target.id === id)).toMatchObject({ shareDue: null, state: 'achieved' })
    await desk.call('targets.withdraw', { id })
    // Growth from current prices is no answer to a target of real growth, and no lack of figures either.
    const real = await desk.call('targets.save', { target: { ...target, kind: 'growth', value: '6' } })
    const ofReal = async () => (await board()).find((row) => row.target.id === real.id)
    expect(await ofReal()).toMatchObject({
      ...{ state: 'not-judged', reason: 'nominal-only', actual: null, period: '2023', completion: null, gap: null },
      nominal: expect.closeTo(10, 9)
    })
    const published = { region: lichuan, indicator: 'gdp', measure: 'growth' as const, period: '2023', text: '6.2' }
    const { change: typed } = await desk.call('figures.set', { entries: [published], stage: null, reason: null })
    expect(await ofReal()).toMatchObject({ state: 'achieved', actual: 6.2, nominal: null })
    await desk.call('history.undo', { change: typed ?? 0 })
    await desk.call('targets.withdraw', { id: real.id })
    await desk.call('targets.save', { target: { ...saved, value: '130' } })
    expect(await board()).toMatchObject([{ target: { id: saved.id, value: '130' }, state: 'missed' }])
    const { change } = await desk.call('targets.withdraw', { id: saved.id })
    expect(await board()).toEqual([])
    // An undo says what the change did that it undoes.
    expect(await desk.call('history.undo', { change })).toMatchObject({ kind: 'undo', act: 'withdrawn' })
    expect(await board()).toHaveLength(1)
    expect(await desk.call('targets.ofIndicator', { region: lichuan, indicator: 'gdp' })).toHaveLength(1)
  })

  it('of prices are judged by their rise, however that is told', async () => {
    await importRows('居民消费价格指数,上年=100,102.1,101.5,102')
    const about = { ...target, indicator: 'cpi', kind: 'growth' as const, bound: 'about' as const, value: '3' }
    await desk.call('targets.save', { target: about })
    const board = () => desk.call('targets.board', { region: lichuan, year: 2023 })
    expect(await board()).toMatchObject([{ actual: 2, gap: -1, state: 'achieved', level: 103 }])
    const entry = { region: lichuan, indicator: 'cpi', measure: 'level' as const, period: '2023' }
    await desk.call('figures.set', { entries: [{ ...entry, text: '103.5' }], stage: null, reason: null })
    expect(await board()).toMatchObject([{ actual: 3.5, state: 'missed' }])
    const rise = [
      { ...entry, text: '' },
      { ...entry, measure: 'growth' as const, text: '2.9' }
    ]
    await desk.call('figures.set', { entries: rise, stage: null, reason: null })
    expect(await board()).toMatchObject([{ actual: 2.9, state: 'achieved' }])
  })

  it('of what is computed are judged by what it comes to', async () => {
    await importRows('地区生产总值,亿元,100,110,121', '常住人口,万人,50,50,55')
    const { indicators } = await desk.call('catalogue.indicators', {})
    const gdp = indicators.find(({ id }) => id === 'gdp')
    if (gdp === undefined) throw new Error('the starter catalogue has no gdp')
    const { pinyin: _, figures: __, merged: ___, ...edit } = gdp
    const perHead = {
      ...edit,
      id: null,
      name: '每人平均',
      aliases: [],
      unit: '元',
      parent: null,
      priceBasis: 'none' as const
    }
    const { id } = await desk.call('catalogue.saveIndicator', { indicator: { ...perHead, formula: 'GDP / 常住人口' } })
    await desk.call('targets.save', { target: { ...target, indicator: id, value: '21000' } })
    expect(await desk.call('targets.board', { region: lichuan, year: 2023 })).toMatchObject([
      { actual: 22_000, state: 'achieved', source: null }
    ])
  })

  it('refuse what is no number, and what does not exist', async () => {
    const failure = (changed: object) => desk.failure(desk.call('targets.save', { target: { ...target, ...changed } }))
    expect(await failure({ value: '七左右' })).toMatchObject({ code: 'target-unreadable' })
    expect(await failure({ indicator: 'nothing' })).toMatchObject({ code: 'unknown-indicator' })
    expect(await failure({ region: '999999' })).toMatchObject({ code: 'unknown-region' })
    expect(await failure({ id: 77 })).toMatchObject({ code: 'unknown-target' })
    expect(await desk.failure(desk.call('targets.withdraw', { id: 77 }))).toMatchObject({ code: 'unknown-target' })
  })
})

describe('history', () => {
  it('undoes, redoes, and says which claims stand', async () => {
    const first = await importRows('地区生产总值,亿元,100,110,121')
    const second = await importRows('地区生产总值,亿元,100,110,125')
    const events = await eventsOf(() => desk.call('history.undo', { change: second }))
    expect(events).toEqual([{ type: 'changed', what: ['desk', 'figures', 'catalogue', 'targets', 'history'] }])
    const claims = await desk.call('history.ofValue', {
      region: lichuan,
      indicator: 'gdp',
      measure: 'level',
      period: '2023'
    })
    expect(claims.map(({ figure, change, stands }) => [figure.decimal, change.id, stands])).toEqual([
      ['125', second, false],
      ['121', first, true]
    ])
    const { changes, total } = await desk.call('history.changes', { offset: 0, limit: 10 })
    expect(total).toBe(3)
    expect(changes.map(({ kind, of, undoneBy }) => [kind, of, undoneBy])).toEqual([
      ['undo', second, null],
      ['import', null, changes[0]?.id],
      ['import', null, null]
    ])
    expect(await desk.failure(desk.call('history.undo', { change: second }))).toMatchObject({ code: 'already-undone' })
    expect((await desk.call('desk.state', {})).open?.lastChange).toBe(first)
    // Undoing the undo lets the change stand again.
    await desk.call('history.undo', { change: changes[0]?.id ?? 0 })
    expect((await desk.call('desk.state', {})).open?.lastChange).toBe(second)
  })
})
