import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDrawing } from '../drawn-table.ts'

/** A column: the figure of a row, and what it must be read as; `unit` where it is not the table's. */
interface Column<Row> {
  readonly figure: (row: Row) => number
  readonly measure: 'level' | 'change' | 'growth' | 'target'
  readonly period: readonly string[]
  readonly unit?: string
}

/** What is read otherwise than drawn, of the first row. */
function misread<Row extends { readonly name: string }>(
  title: string,
  heads: readonly (readonly string[])[],
  rows: readonly Row[],
  columns: readonly Column<Row>[]
): string[] {
  const lines = [
    `${title}（亿元）${'|'.repeat(columns.length)}`,
    ...heads.map((line, at) => [at === 0 ? '项目' : '', ...line].join('|')),
    ...rows.map((row) => [row.name, ...columns.map(({ figure }) => String(figure(row)))].join('|'))
  ]
  const { at } = readDrawing(lines, { header: heads.length })
  return columns.flatMap((column, index) => {
    const seen = at(1 + heads.length, index + 1)
    const isRight =
      seen.measure === column.measure &&
      column.period.includes(seen.period ?? '') &&
      seen.unit === (column.unit ?? '亿元') &&
      seen.indicator.includes(rows[0]?.name ?? '')
    return isRight ? [] : [`${heads.map((line) => line.join('|')).join(' / ')}: ${JSON.stringify({ index, ...seen })}`]
  })
}

/** One word of each list, whatever the others are. */
function anyOf<Key extends string>(words: Readonly<Record<Key, string>>): fc.Arbitrary<Record<Key, string>> {
  const lists = Object.entries<string>(words).map(([key, list]) => [key, fc.constantFrom(...list.split(' '))])
  return fc.record(Object.fromEntries(lists)) as fc.Arbitrary<Record<Key, string>>
}

const RUNS = { numRuns: 150, seed: 20260101 } as const
const round = (value: number): number => Math.round(value * 100) / 100
const percent = (now: number, before: number): number => Math.round((now / before - 1) * 1000) / 10

const AMOUNT = '增减额 增减 变动额 增长额 增加额 变化量 增（减）额 增减量'
const RATE = '增减% 增减（%） 增减率 增长（%） 增长% 增幅 增幅（%） ±% 变动幅度（%） 增速 增减幅度% 增（+）减（-）%'
const YEAR_BEFORE = '同比 比上年同期 较上年同期 与上年同期相比 比去年同期 比同期'

describe('a return of a month', () => {
  const ROWS = [
    { name: '工业产值', month: 20.1, before: 18.2, months: 201.5, beforeMonths: 190.4 },
    { name: '建筑业产值', month: 7.7, before: 8.1, months: 63.7, beforeMonths: 60.3 },
    { name: '农业产值', month: 3.25, before: 2.9, months: 33.1, beforeMonths: 35.6 }
  ]
  type Row = (typeof ROWS)[number]
  const MONTH = ['2025M09']
  const MONTHS = ['2025M01-09', '2025Q1-3']
  const c: Record<string, Column<Row>> = {
    month: { figure: (row) => row.month, measure: 'level', period: MONTH },
    before: { figure: (row) => row.before, measure: 'level', period: ['2024M09'] },
    months: { figure: (row) => row.months, measure: 'level', period: MONTHS },
    beforeMonths: { figure: (row) => row.beforeMonths, measure: 'level', period: ['2024M01-09', '2024Q1-3'] },
    change: { figure: (row) => round(row.month - row.before), measure: 'change', period: MONTH },
    growth: { figure: (row) => percent(row.month, row.before), measure: 'growth', period: MONTH, unit: '%' },
    changeSoFar: { figure: (row) => round(row.months - row.beforeMonths), measure: 'change', period: MONTHS },
    growthSoFar: {
      figure: (row) => percent(row.months, row.beforeMonths),
      measure: 'growth',
      period: MONTHS,
      unit: '%'
    }
  }
  const words = anyOf({
    month: '本月 当月 本月完成 当月数 本月实际 9月 9月份 9月当月 本月数 单月',
    months:
      '累计 本月止累计 1-9月 年初至本月累计 今年以来 自年初累计 1-本月累计 本年累计 1-9月累计 年初至今 本月末累计 截至本月累计 累计完成 前三季度',
    before: '上年同月 去年同月 上年同月数 上年9月 去年9月',
    beforeMonths: '上年同期 去年同期 上年同期累计 去年同期累计数 上年1-9月 去年1-9月 上年同期数 上年累计 同期累计',
    amount: AMOUNT,
    rate: RATE,
    compared: YEAR_BEFORE
  })
  const holds = (draw: (said: Record<string, string>) => [string[][], string]): void =>
    fc.assert(
      fc.property(words, (said) => {
        const [heads, columns] = draw(said)
        const told = columns.split(' ').map((key) => c[key] as Column<Row>)
        expect(misread('2025年9月产值', heads, ROWS, told)).toEqual([])
      }),
      RUNS
    )

  it('tells levels apart by their words of time', () =>
    holds(({ month = '', months = '', before = '', beforeMonths = '' }) => [
      [[month, months, before, beforeMonths]],
      'month months before beforeMonths'
    ]))

  it('gives changes and growth the time of the levels before them', () =>
    holds(({ month = '', before = '', amount = '', rate = '', months = '', beforeMonths = '' }) => [
      [[month, before, amount, rate, months, beforeMonths, amount, rate]],
      'month before change growth months beforeMonths changeSoFar growthSoFar'
    ]))

  it('reads comparisons without the levels', () =>
    holds(({ month = '', months = '', compared = '', rate = '' }) => [
      [[month, compared + rate, months, compared + rate]],
      'month growth months growthSoFar'
    ]))

  it('reads month and months so far as heads over four columns', () =>
    holds(({ month = '', months = '', amount = '', rate = '' }) => [
      [
        [month, '', '', '', months, '', '', ''],
        ['完成', '上年同月', amount, rate, '完成', '上年同期', amount, rate]
      ],
      'month before change growth months beforeMonths changeSoFar growthSoFar'
    ]))

  it('reads month and months so far under each figure', () =>
    holds(({ rate = '' }) => [
      [
        ['完成数', '', '上年同期', '', rate, ''],
        ['本月', '1-9月', '本月', '累计', '本月', '累计']
      ],
      'month months before beforeMonths growth growthSoFar'
    ]))
})

describe('a return of balances', () => {
  const ROWS = [
    { name: '住户存款', now: 372.15, month: 370.02, start: 349.02, year: 338.6 },
    { name: '企业存款', now: 71.4, month: 73.1, start: 68.9, year: 69.7 },
    { name: '财政存款', now: 55.07, month: 50.2, start: 52.43, year: 54.5 }
  ]
  const NOW = ['2025M09', '2025M01-09']
  const words = anyOf({
    now: '本月末余额 期末余额 本月末 9月末余额 余额 本月余额 月末余额 9月末',
    month: '比上月 较上月 环比 较上月末 比上月末 与上月相比',
    start: '比年初 较年初 比上年末 较上年末 与年初比 较去年末',
    year: '同比 比上年同期 较上年同期 与上年同期相比 比同期',
    amount: AMOUNT,
    rate: RATE
  })

  it('compares them with the month before, the beginning of the year and the year before', () => {
    fc.assert(
      fc.property(words, ({ now, month, start, year, amount, rate }) => {
        const heads = [
          [now, month, '', start, '', year, ''],
          ['', amount, rate, amount, rate, amount, rate]
        ]
        const columns = (['month', 'start', 'year'] as const).flatMap((key): Column<(typeof ROWS)[number]>[] => [
          { figure: (row) => round(row.now - row[key]), measure: 'change', period: NOW },
          { figure: (row) => percent(row.now, row[key]), measure: 'growth', period: NOW, unit: '%' }
        ])
        const all = [
          { figure: (row: (typeof ROWS)[number]) => row.now, measure: 'level', period: NOW } as const,
          ...columns
        ]
        expect(misread('2025年9月存款', heads, ROWS, all)).toEqual([])
      }),
      RUNS
    )
  })
})

describe('a table of two years', () => {
  const ROWS = [
    { name: '地区生产总值', now: 412.5, before: 390.1 },
    { name: '财政收入', now: 30.2, before: 31.5 },
    { name: '进出口总额', now: 88.1, before: 80.3 }
  ]
  const words = anyOf({
    years:
      '2024年|2023年 2024年实绩|2023年实绩 2024年完成|上年 本年|上年 本年完成|去年 2024|2023 2024年决算数|2023年决算数',
    compared: '比上年 较上年 同比 与上年相比 比2023年 2024年比2023年 较2023年 比去年',
    amount: AMOUNT,
    rate: RATE,
    noun: '额 绝对额 金额 绝对数',
    share: '% 幅度（%） 比例% 率（%） 百分比'
  })
  const COLUMNS: readonly Column<(typeof ROWS)[number]>[] = [
    { figure: (row) => row.now, measure: 'level', period: ['2024'] },
    { figure: (row) => row.before, measure: 'level', period: ['2023'] },
    { figure: (row) => round(row.now - row.before), measure: 'change', period: ['2024'] },
    { figure: (row) => percent(row.now, row.before), measure: 'growth', period: ['2024'], unit: '%' }
  ]

  it('compares them in one line of heads and in two', () => {
    fc.assert(
      fc.property(words, ({ years, compared, amount, rate, noun, share }) => {
        const levels = years.split('|')
        const one = [[...levels, compared + amount, compared + rate]]
        const two = [
          [...levels, `${compared}增减`, ''],
          ['', '', noun, share]
        ]
        expect(misread('2024年主要指标', one, ROWS, COLUMNS)).toEqual([])
        expect(misread('2024年主要指标', two, ROWS, COLUMNS)).toEqual([])
      }),
      RUNS
    )
  })
})

describe('a return of plans', () => {
  const ROWS = [
    { name: '技改投资', plan: 100, done: 70.5, before: 60.2 },
    { name: '民间投资', plan: 80, done: 66.4, before: 70.1 },
    { name: '工业投资', plan: 50, done: 31.2, before: 28.8 }
  ]
  const SO_FAR = ['2025M01-09', '2025Q1-3']
  const COLUMNS: readonly Column<(typeof ROWS)[number]>[] = [
    { figure: (row) => row.plan, measure: 'target', period: ['2025'] },
    { figure: (row) => row.done, measure: 'level', period: SO_FAR },
    { figure: (row) => round((row.done / row.plan) * 100), measure: 'level', period: [...SO_FAR, '2025'], unit: '%' },
    {
      figure: (row) => round((row.done / row.plan) * 100 - 75),
      measure: 'change',
      period: [...SO_FAR, '2025'],
      unit: '百分点'
    },
    { figure: (row) => row.before, measure: 'level', period: ['2024M01-09', '2024Q1-3'] },
    { figure: (row) => percent(row.done, row.before), measure: 'growth', period: SO_FAR, unit: '%' }
  ]
  const words = anyOf({
    plan: '年度计划 全年任务 年度目标 计划数 2025年计划 年度投资计划 目标任务 全年目标任务 年初计划 下达计划 年度任务数 2025年目标',
    done: '1-9月完成 累计完成 完成数 年初至今完成 实际完成 1-9月累计完成 今年以来完成 完成额 截至9月底完成 1-9月实际',
    share:
      '完成率 完成年度计划% 占年度计划% 完成进度（%） 计划完成率（%） 目标完成率 任务完成率% 占全年任务比例（%） 完成比例 完成情况（%）',
    ahead:
      '较序时进度（±百分点） 比序时进度（百分点） 与序时进度相比（±百分点） 较时间进度±百分点 超序时进度（百分点）',
    before: '上年同期 去年同期 上年同期完成 上年1-9月 同期数',
    compared: YEAR_BEFORE,
    rate: RATE
  })

  it('tells plan, outcome, rate and how far it is ahead', () => {
    fc.assert(
      fc.property(words, ({ plan, done, share, ahead, before, compared, rate }) => {
        const heads = [[plan, done, share, ahead, before, compared + rate]]
        expect(misread('2025年1-9月投资完成情况', heads, ROWS, COLUMNS)).toEqual([])
      }),
      RUNS
    )
  })
})
