import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftText } from '#core/draft/draft.ts'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

let desk: TemporaryDesk
const lichuan = '422802'

beforeAll(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '文字.tongbi'), create: true })
  const path = join(desk.folder, '表.csv')
  const rows = [
    '指标名称,单位,2021年,2022年,2023年',
    '一般公共预算收入,万元,100000,105000,113400',
    '其中：税收收入,万元,70000,73500,79380',
    '常住人口,万人,76.5,76.4,76.2',
    '规模以上工业利润总额,万元,3200,-1500,2400'
  ]
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  await desk.store(await desk.read([path], { region: lichuan }))
})
afterAll(() => desk.close())

const write = (more: object = {}) =>
  desk.call('draft.write', { regions: [lichuan], periods: ['2023'], indicators: null, language: 'zh-CN', ...more })

describe('draft.write', () => {
  it('puts what the desk compares into words', async () => {
    const text = draftText(await write())
    expect(text).toContain('一般公共预算收入完成11.34亿元，同比增长8.0%，增速比上年提高3.0个百分点')
    expect(text).toMatch(/2023年，全市\D*常住人口\D*为76\.20?万人，比上年末减少2000人，下降0\.3%/)
  })

  it('gives for every number the figure that compare.table has', async () => {
    const draft = await write()
    const table = await desk.call('compare.table', { regions: [lichuan], periods: ['2023'], indicators: null })
    const figures = draft.paragraphs.flatMap(({ segments }) => segments.flatMap(({ figure }) => figure ?? []))
    expect(figures.length).toBeGreaterThan(5)
    for (const { indicator, measure, decimal } of figures) {
      const cell = table.rows.find((row) => row.indicator.id === indicator)?.cells[0]
      if (measure === 'value') expect(decimal).toBe(cell?.decimal)
      if (measure === 'rate') expect(Number(decimal)).toBeCloseTo(cell?.rate ?? Number.NaN, 10)
      if (measure === 'change') expect(Number(decimal)).toBeCloseTo(cell?.change ?? Number.NaN, 10)
    }
  })

  it('says the average growth over the years chosen, without the base year', async () => {
    expect(draftText(await write({ periods: ['2021', '2022', '2023'] }))).toContain('2022—2023年年均增长6.5%')
  })

  it('says no average over years of which one is a loss', async () => {
    const text = draftText(await write({ periods: ['2021', '2022', '2023'] }))
    expect(text).toMatch(/利润总额为2400万元，比上年扭亏为盈。/)
  })

  it('does not pass off what lies over a change of scope as growth, but on the same scope compares', async () => {
    const path = join(desk.folder, '口径.csv')
    const rows = ['工业指标,,,,', '指标名称,单位,2023年,2022年,同口径上年同期', '规上工业企业利润,万元,1200,1000,1100']
    writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
    await desk.store(await desk.read([path], { region: lichuan, year: 2023 }))
    const { rows: compared } = await desk.call('compare.table', {
      regions: [lichuan],
      periods: ['2023'],
      indicators: null
    })
    const profit = compared.find(({ cells }) => cells[0]?.break === 'scope')?.indicator.id ?? ''
    const indicators = [profit]
    expect(draftText(await write({ indicators }))).toContain('与上年统计口径不同，不作比较')
    expect(draftText(await write({ indicators, basis: 'same-scope' }))).toContain('同比增长9.1%')
  })

  it('counts a run of growth back to the first year, however many there are', async () => {
    const years = Array.from({ length: 46 }, (_, at) => 1978 + at)
    const path = join(desk.folder, '历年.csv')
    const levels = years.map((year, at) => (year === 1990 ? 1 : 100 + at))
    const rows = [
      `指标名称,单位,${years.map((year) => `${year}年`).join()}`,
      `水果产量,吨,${years.map((_, at) => 100 + at).join()}`,
      `茶叶产量,吨,${levels.join()}`
    ]
    writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
    await desk.store(await desk.read([path], { region: lichuan }))
    const { indicators } = await desk.call('catalogue.indicators', {})
    const idOf = (name: string) => indicators.find((one) => one.name === name)?.id ?? ''
    expect(draftText(await write({ indicators: [idOf('水果产量')] }))).toContain('连续45年增长')
    expect(draftText(await write({ indicators: [idOf('茶叶产量')] }))).toContain('连续33年增长')
  })

  it('has nothing to say of a period without figures', async () => {
    expect((await write({ periods: ['1950'] })).paragraphs).toEqual([])
  })
})

describe('phrases of the desk', () => {
  it('are tried without being kept, kept as one change, and undone', async () => {
    const phrases = { 'level.total': '{name}实现{value}{unit}' }
    expect(draftText(await write({ phrases }))).toContain('一般公共预算收入实现11.34亿元')
    expect(draftText(await write())).toContain('一般公共预算收入完成11.34亿元')

    const { change } = await desk.call('draft.savePhrases', { language: 'zh-CN', phrases })
    expect(draftText(await write())).toContain('一般公共预算收入实现11.34亿元')
    const kept = await desk.call('draft.phrases', { language: 'zh-CN' })
    expect(kept.find(({ key }) => key === 'level.total')).toMatchObject({
      text: '{name}实现{value}{unit}',
      builtIn: '{name}完成{value}{unit}'
    })
    await desk.call('history.undo', { change })
    expect(draftText(await write())).toContain('一般公共预算收入完成11.34亿元')
  })

  it('that cannot be used are refused with the placeholder', async () => {
    const save = (text: string) =>
      desk.failure(desk.call('draft.savePhrases', { language: 'zh-CN', phrases: { 'growth.up': text } }))
    expect(await save('增长{speed}%')).toMatchObject({ code: 'phrase-unknown-slot', params: { slot: '{speed}' } })
    expect(await save('增长')).toMatchObject({ code: 'phrase-missing-slot', params: { slot: '{rate}' } })
    expect(await save('增长{rate')).toMatchObject({ code: 'phrase-brackets' })
    expect(await save(' ')).toMatchObject({ code: 'phrase-empty' })
  })
})
