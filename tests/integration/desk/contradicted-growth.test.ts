import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TemporaryDesk, temporaryDesk } from '../../support/temp-desk.ts'

const lichuan = '422802'
let desk: TemporaryDesk

beforeEach(async () => {
  desk = temporaryDesk()
  await desk.call('host.openDesk', { path: join(desk.folder, '增速.tongbi'), create: true })
  await desk.store(
    await read('快报.csv', [
      '2023年1-9月主要指标（快报数）,,,,',
      '指标名称,单位,2023年1-9月,2022年1-9月,同比增长（%）',
      '旅游接待人次,万人次,1702.5,1498.6,13.6',
      '社会消费品零售总额,亿元,66.85,62.13,7.6',
      '规模以上工业增加值,亿元,30.5,30.1,7.9'
    ])
  )
})
afterEach(() => desk.close())

function read(name: string, rows: readonly string[]) {
  const path = join(desk.folder, name)
  writeFileSync(path, `\ufeff${rows.join('\r\n')}\r\n`)
  return desk.read([path], { region: lichuan, year: 2023 })
}

/** A return that revises levels and says nothing of their growth. */
const revised = () =>
  read('目标.csv', [
    '2023年1-9月指标完成情况,,',
    '指标名称,单位,2023年1-9月',
    '旅游接待人次,万人次,1610.5',
    '社会消费品零售总额,亿元,70.3',
    '规模以上工业增加值,亿元,29.8'
  ])

async function cellsOf() {
  const period = '2023M01-09'
  const { rows } = await desk.call('compare.table', { regions: [lichuan], periods: [period], indicators: null })
  return new Map(rows.map(({ indicator, cells }) => [indicator.name, cells[0]]))
}

/** The board's line of a target of growth of about 10 %. */
async function judged() {
  const { rows } = await desk.call('compare.table', { regions: [lichuan], periods: ['2023M01-09'], indicators: null })
  const indicator = rows.find((row) => row.indicator.name === '旅游接待人次')?.indicator.id ?? ''
  const [known] = await desk.call('targets.board', { region: lichuan, year: 2023 })
  if (known === undefined) {
    const aim = {
      id: null,
      indicator,
      region: lichuan,
      year: 2023,
      kind: 'growth',
      bound: 'about',
      value: '10'
    } as const
    await desk.call('targets.save', { target: { ...aim, source: null, note: null } })
  }
  const [row] = await desk.call('targets.board', { region: lichuan, year: 2023 })
  return row
}

const pending = async () =>
  (await desk.call('history.pending', {})).map(({ indicatorName, measure, remark }) => ({
    ...{ name: indicatorName, measure },
    code: remark?.code
  }))

describe('published growth beside a level that was revised since', () => {
  it('agrees with the levels that it was published with', async () => {
    for (const cell of (await cellsOf()).values()) expect(cell?.isContradicted).toBe(false)
    expect(await pending()).toEqual([])
    expect(await judged()).toMatchObject({ actual: 13.6, state: 'on-pace', reason: null })
  })

  it('is told of while the level is imported', async () => {
    const job = await revised()
    const { rows } = await desk.call('import.changes', {
      job: job.id,
      kinds: ['changed'],
      suspiciousOnly: false,
      offset: 0,
      limit: 100
    })
    expect(rows.map(({ cell, suspicions }) => [cell, suspicions.map(({ code }) => code)])).toEqual([
      ['C3', ['growth-left-behind']],
      ['C4', ['growth-left-behind']],
      ['C5', []]
    ])
  })

  it('is marked in a comparison, but for growth at other prices', async () => {
    await desk.store(await revised())
    const cells = await cellsOf()
    expect(cells.get('旅游接待人次')).toMatchObject({ decimal: '1610.5', rate: 13.6, isContradicted: true })
    expect(cells.get('社会消费品零售总额')?.isContradicted).toBe(true)
    expect(cells.get('规模以上工业增加值')?.isContradicted).toBe(false)
  })

  it('waits for somebody’s word, each once, and judges no target until it has it', async () => {
    await desk.store(await revised())
    const left = (name: string) => ({ name, measure: 'growth', code: 'growth-contradicted' })
    expect(new Set(await pending())).toEqual(new Set([left('旅游接待人次'), left('社会消费品零售总额')]))
    const row = await judged()
    expect(row).toMatchObject({ actual: 13.6, completion: null, gap: null })
    expect(row).toMatchObject({ state: 'not-judged', reason: 'growth-contradicted' })
    const [first] = (await desk.call('history.pending', {})).filter((one) => one.indicatorName === '旅游接待人次')
    const { region, indicator, measure, period, claims } = first as NonNullable<typeof first>
    const { source, nth } = claims.find(({ isFigure }) => isFigure) as (typeof claims)[number]
    const picked = { region, indicator, measure, period, change: source.change, nth }
    await desk.call('history.decide', { ...picked, reason: '统计局核实' })
    expect(await pending()).toEqual([left('社会消费品零售总额')])
    expect(await judged()).toMatchObject({ actual: 13.6, state: 'on-pace' })
  })

  it('is right again where the growth of the new level comes in', async () => {
    await desk.store(await revised())
    await desk.store(
      await read('增速.csv', [
        '2023年1-9月指标增速,,',
        '指标名称,单位,2023年1-9月同比增长（%）',
        '旅游接待人次,万人次,7.5',
        '社会消费品零售总额,亿元,13.1'
      ])
    )
    for (const cell of (await cellsOf()).values()) expect(cell?.isContradicted).toBe(false)
    expect(await pending()).toEqual([])
    expect(await judged()).toMatchObject({ actual: 7.5, state: 'behind' })
  })
})

describe('a change that is typed beside its levels', () => {
  it('is doubted where they do not give it, and is not where they do', async () => {
    const indicator = (await desk.call('catalogue.indicators', {})).indicators.find(
      ({ name }) => name === '旅游接待人次'
    )?.id
    const entry = (measure: 'level' | 'change', text: string) => ({
      ...{ region: lichuan, indicator: indicator ?? '', measure, period: '2023M01-09', text }
    })
    const told = async (text: string) =>
      (await desk.call('figures.check', { entries: [entry('change', text)], stage: null })).map(
        ({ suspicion }) => suspicion?.code ?? null
      )
    expect(await told('203.9')).toEqual([null])
    expect(await told('103.9')).toEqual(['change-differs'])
  })
})
