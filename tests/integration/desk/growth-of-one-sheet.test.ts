import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

const lichuan = '422802'
let desk: TemporaryDesk

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '月报.tongbi'), create: true })
})
afterEach(() => desk.close())

async function store(name: string, rows: readonly string[]): Promise<void> {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  await desk.store(await desk.read([path], { region: lichuan, year: 2024 }))
}

/** Power: 9,737 over 9,100 are 7.0 %, and 8.5 are printed. */
const report = [
  '2024年1-7月主要指标,,,,',
  '指标名称,单位,2024年1-7月,2023年1-7月,同比增长（%）',
  '全社会用电量,万千瓦时,9737,9100,8.5',
  '旅游接待人次,万人次,107,100,7.0',
  '地区生产总值,亿元,107,100,5.5'
]

const period = '2024M01-07'

async function cellOf(name: string) {
  const { rows } = await desk.call('compare.table', { regions: [lichuan], periods: [period], indicators: null })
  const row = rows.find(({ indicator }) => indicator.name === name)
  return { id: row?.indicator.id ?? '', isContradicted: row?.cells[0]?.isContradicted }
}

async function why(name: string) {
  const { id } = await cellOf(name)
  const place = { region: lichuan, indicator: id, period, measure: 'rate', basis: 'published' } as const
  return (await desk.call('compare.explain', place)).published?.why
}

const pending = async () => (await desk.call('history.pending', {})).map(({ indicatorName }) => indicatorName)

describe('published growth that its own sheet does not give', () => {
  it('is doubted in table, explanation and what waits, by as little as a point and a half', async () => {
    await store('月报.csv', report)
    expect((await cellOf('全社会用电量')).isContradicted).toBe(true)
    expect(await why('全社会用电量')).toBe('contradicted')
    expect(await pending()).toEqual(['全社会用电量'])
    expect((await cellOf('旅游接待人次')).isContradicted).toBe(false)
    expect((await cellOf('地区生产总值')).isContradicted).toBe(false)
    expect(await why('地区生产总值')).toBe('real-growth')
  })

  it('is said in words, too', async () => {
    await store('月报.csv', report)
    const { id } = await cellOf('全社会用电量')
    const choice = { regions: [lichuan], periods: [period], indicators: [id] }
    const { paragraphs } = await desk.call('draft.write', { ...choice, language: 'zh-CN' })
    expect(JSON.stringify(paragraphs)).toContain('公布增速与所列数值不符')
  })

  it('is explained by a revision only where the desk has one', async () => {
    await store('去年.csv', ['2023年1-7月主要指标,,', '指标名称,单位,2023年1-7月', '全社会用电量,万千瓦时,9100'])
    const grown = [
      '2024年1-7月主要指标,,,',
      '指标名称,单位,2024年1-7月,同比增长（%）',
      '全社会用电量,万千瓦时,9737,8.5'
    ]
    await store('今年.csv', grown)
    expect((await cellOf('全社会用电量')).isContradicted).toBe(false)
    expect(await why('全社会用电量')).toBe('other-source')
    await store('修订.csv', ['2023年1-7月主要指标,,', '指标名称,单位,2023年1-7月', '全社会用电量,万千瓦时,9120'])
    expect(await why('全社会用电量')).toBe('revised')
  })
})
