import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComparedIndicator } from '#core/comparison/comparison-table.ts'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { textWidth } from '#core/layout/cells/text-width.ts'
import type { TableLayout } from '#core/layout/layout.ts'
import type { CubeIndicator } from '#core/layout/pivot/cube.ts'
import type { ComparedRows } from '#core/layout/pivot/cube-of-rows.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { layOutRows } from '../../support/compared-cube.ts'
import { comparedRows, county, observed } from '../../support/comparison.ts'
import { formulaOf } from '../../support/formula-of.ts'

const gdp = {
  id: 'gdp',
  name: '地区生产总值',
  nameEn: 'Gross regional product',
  unit: '亿元',
  decimals: 1,
  kind: 'flow',
  priceBasis: 'current',
  direction: 'higher',
  aggregation: 'sum',
  parent: null,
  chapter: '',
  formula: null
} as const
const primary = { ...gdp, id: 'primary', name: '第一产业', nameEn: null, parent: 'gdp' } as const
const revenue = { ...gdp, id: 'revenue', name: '一般公共预算收入', priceBasis: 'none', decimals: 2 } as const
const urban = { ...gdp, id: 'urban', name: '城镇化率', unit: '%', kind: 'rate', priceBasis: 'none' } as const
const profit = { ...revenue, id: 'profit', name: '利润总额' } as const

const figure = observed

function compared(
  indicators: readonly (ComparedIndicator & CubeIndicator)[],
  periods: string[],
  figures: ObservedFigure[]
): ComparedRows {
  return {
    regions: [{ code: county, name: '云岭县', parts: null, within: [] }],
    periods,
    rows: comparedRows(indicators, periods, figures)
  }
}

const options: Partial<LayoutOptions> = {
  show: ['value', 'change', 'growth'],
  hideEmpty: { rows: false, columns: false }
}
const texts = (layout: TableLayout) => layout.rows.map((row) => row.cells.map((cell) => cell.text))
const twoYears = [figure('revenue', '2022', '1189.25'), figure('revenue', '2023', '1202.6')]

describe('a comparison laid out', () => {
  it('shows a dash for what has no unit, and no line of units where nothing has one', () => {
    const gini = { ...urban, id: 'gini', name: '基尼系数', unit: '无单位', decimals: 2 } as const
    const figures = [...twoYears, figure('gini', '2022', '0.42'), figure('gini', '2023', '0.41')]
    const both = layOutRows(compared([revenue, gini], ['2022', '2023'], figures), options)
    expect(both.rows.map(({ cells }) => cells[1]?.text)).toEqual(['亿元', '—'])
    expect(layOutRows(compared([gini], ['2022', '2023'], figures), options).unitLine).toBeNull()
  })

  it('has a title, one unit line, two header rows and figures rounded once', () => {
    const layout = layOutRows(compared([revenue], ['2022', '2023'], twoYears), options)
    expect(layout.title).toBe('云岭县一般公共预算收入（2022—2023年）')
    expect(layout.unitLine).toBe('单位：亿元')
    expect(layout.header).toEqual([
      [
        { text: '指标', column: 0, columnSpan: 1, rowSpan: 2 },
        { text: '2022年', column: 1, columnSpan: 3, rowSpan: 1 },
        { text: '2023年', column: 4, columnSpan: 3, rowSpan: 1 }
      ],
      ['数值', '增减', '增长（%）', '数值', '增减', '增长（%）'].map((text, at) => ({
        text,
        column: at + 1,
        columnSpan: 1,
        rowSpan: 1
      }))
    ])
    expect(texts(layout)).toEqual([['一般公共预算收入', '1,189.25', '—', '—', '1,202.60', '13.35', '1.1']])
    expect(layout.notes).toEqual([
      '注：1. 增长（%）为按数值计算的增长速度。',
      '2. “—”表示无法计算或没有数据（上年同期无数据）。'
    ])
  })

  it('says how change and growth follow from the values shown', () => {
    const layout = layOutRows(compared([revenue], ['2022', '2023'], twoYears), options)
    const [row] = layout.rows
    expect(row?.cells[5]).toMatchObject({ value: 13.35 })
    expect(formulaOf(row?.cells[5])).toBe('E1-B1')
    expect(formulaOf(row?.cells[6])).toBe('(E1-B1)/ABS(B1)*100')
    const alone = layOutRows(compared([revenue], ['2023'], twoYears), options)
    expect(alone.rows[0]?.cells[2]).toMatchObject({ text: '13.35', isComputed: true, formula: null })
    expect(formulaOf(alone.rows[0]?.cells[3])).toBe('C1/ABS(B1-C1)*100')
  })

  it('gives a unit column where units differ and points where values are rates', () => {
    const layout = layOutRows(
      compared(
        [revenue, urban],
        ['2023'],
        [...twoYears, figure('urban', '2022', '45.6'), figure('urban', '2023', '46.8')]
      ),
      options
    )
    expect(layout.unitLine).toBeNull()
    expect(layout.title).toBe('云岭县主要经济指标（2023年）')
    expect(texts(layout)[1]).toEqual(['城镇化率', '%', '46.8', '1.2个百分点', '1.2个百分点'])
    expect(layout.columns.map(({ role }) => role)).toEqual(['stub', 'unit', 'figure', 'figure', 'figure'])
    expect(layout.columns.map(({ key }) => key).slice(2)).toEqual(['value 2023', 'change 2023', 'growth 2023'])
  })

  it('puts all values before all growth when asked', () => {
    const layout = layOutRows(compared([revenue], ['2022', '2023'], twoYears), {
      ...options,
      show: ['value', 'growth'],
      arrange: 'after'
    })
    expect(layout.header[0]?.map(({ text }) => text)).toEqual(['指标', '数值', '增长（%）'])
    expect(layout.header[1]?.map(({ text }) => text)).toEqual(['2022年', '2023年', '2022年', '2023年'])
    expect(formulaOf(layout.rows[0]?.cells[4])).toBe('(C1-B1)/ABS(B1)*100')
  })

  it('needs one header row for values alone', () => {
    const layout = layOutRows(compared([revenue], ['2022', '2023'], twoYears), { ...options, show: ['value'] })
    expect(layout.header).toHaveLength(1)
    expect(layout.header[0]?.map(({ text }) => text)).toEqual(['指标', '2022年', '2023年'])
  })

  it('marks published and nominal growth, and never gives a formula to a published one', () => {
    const table = compared(
      [gdp, primary, revenue],
      ['2023'],
      [
        figure('gdp', '2022', '218.6'),
        figure('gdp', '2023', '228.8'),
        figure('gdp', '2023', '6.1', { measure: 'growth' }),
        figure('primary', '2022', '44.5'),
        figure('primary', '2023', '48.9'),
        ...twoYears
      ]
    )
    const layout = layOutRows(table, options)
    expect(layout.rows.map((row) => row.cells[3]?.text)).toEqual(['6.1①', '9.9②', '1.1'])
    expect(layout.rows[0]?.cells[3]).toMatchObject({ suffix: '①', formula: null })
    expect(layout.notes).toEqual([
      '注：1. ①公布的增长速度；②按现价计算的名义增长速度；其余增长速度按数值计算。',
      '2. 部分数据因四舍五入的原因，存在总计与分项合计不等的情况。'
    ])
    expect(layout.notesOf(layout.rows.slice(2))).toEqual([])
    expect(layout.notesOf(layout.rows.slice(0, 1))).toEqual(['注：①公布的增长速度。'])
    expect(layOutRows(table, { ...options, marks: false }).rows[0]?.cells[3]?.text).toBe('6.1')
  })

  it('needs no marks where all growth is of one kind', () => {
    const layout = layOutRows(
      compared([gdp], ['2023'], [figure('gdp', '2022', '200'), figure('gdp', '2023', '210')]),
      options
    )
    expect(layout.rows[0]?.cells[3]?.text).toBe('5.0')
    expect(layout.notes).toEqual(['注：增长（%）为按现价计算的名义增长速度。'])
  })

  it('prints the symbol of the source and the turn of a loss', () => {
    const layout = layOutRows(
      compared(
        [profit, revenue],
        ['2022', '2023'],
        [
          figure('profit', '2022', '-2'),
          figure('profit', '2023', '3'),
          figure('revenue', '2022', null, { symbol: '…' }),
          figure('revenue', '2023', '0')
        ]
      ),
      { ...options, show: ['value', 'growth'] }
    )
    expect(texts(layout)[0]).toEqual(['利润总额', '-2.00', '—', '3.00', '扭亏'])
    expect(texts(layout)[1]).toEqual(['一般公共预算收入', '…', '—', '0.00', '—'])
    expect(layout.rows[1]?.cells[1]).toMatchObject({ type: 'sign', text: '…', reason: null })
    expect(layout.rows[1]?.cells[4]).toMatchObject({ type: 'sign', reason: 'no-prior' })
  })

  it('grows an index on a fixed base in percent, beside changes in points', () => {
    const since1978 = {
      ...revenue,
      id: 'index',
      name: '地区生产总值指数',
      unit: '1978年=100',
      kind: 'index' as const,
      decimals: 1
    }
    const layout = layOutRows(
      compared([since1978], ['2023', '2024'], [figure('index', '2023', '3014.9'), figure('index', '2024', '3177.7')]),
      { ...options, show: ['value', 'change', 'growth'] }
    )
    expect(texts(layout)[0]?.slice(-3)).toEqual(['3,177.7', '162.8', '5.4'])
    expect(layout.header.at(-1)?.map(({ text }) => text)).toContain('增长（%）')
    expect(formulaOf(layout.rows[0]?.cells.at(-1))).toMatch(/\*100$/)
  })

  it('shows of an index over the year before what it is over a hundred, and its change in points beside it', () => {
    const prices = {
      ...revenue,
      id: 'cpi',
      name: '居民消费价格指数',
      unit: '上年=100',
      kind: 'index' as const,
      decimals: 1
    }
    const layout = layOutRows(
      compared([prices], ['2022', '2023'], [figure('cpi', '2022', '101.8'), figure('cpi', '2023', '100.3')]),
      { ...options, show: ['value', 'growth', 'points'] }
    )
    expect(texts(layout)[0]?.slice(-3)).toEqual(['100.3', '0.3', '-1.5'])
    expect(layout.header.at(-1)?.map(({ text }) => text)).toContain('增长（%）')
    expect(layout.rows[0]?.cells.slice(-2).map(formulaOf)).toEqual(['E1-100', 'E1-B1'])
    expect(layout.numberAt(0, layout.columns.length - 2)).toBe(0.3)
  })

  it('says loss of profits alone: what else is below zero turns by its sign, and no such growth scales the heat', () => {
    const inflow = { ...revenue, id: 'inflow', name: '人口净流入' }
    const layout = layOutRows(
      compared(
        [profit, inflow],
        ['2021', '2022', '2023'],
        [profit, inflow].flatMap(({ id }) => [
          figure(id, '2021', '1'),
          figure(id, '2022', '-8'),
          figure(id, '2023', '-5')
        ])
      ),
      { ...options, show: ['growth'] }
    )
    expect(texts(layout).map((row) => row.slice(2))).toEqual([
      ['由盈转亏', '减亏'],
      ['由正转负', '负值缩小']
    ])
    expect([1, 2, 3].map((column) => layout.numberAt(0, column))).toEqual([null, null, null])
  })

  it('says what is not yet final', () => {
    const layout = layOutRows(
      compared(
        [revenue],
        ['2022', '2023'],
        [figure('revenue', '2022', '1', { stage: 'final' }), figure('revenue', '2023', '2', { stage: 'preliminary' })]
      ),
      { ...options, show: ['value'] }
    )
    expect(layout.notes).toEqual(['注：2023年为初步核算数。'])
    const early = (period: string) => figure('revenue', period, '1', { stage: 'flash' })
    const all = layOutRows(compared([revenue], ['2022', '2023'], [early('2022'), early('2023')]), {
      ...options,
      show: ['value']
    })
    expect(all.notes).toEqual(['注：表中数据为快报数。'])
  })

  it('makes columns of one measure equally wide, wide enough for the longest', () => {
    const figures = [
      figure('revenue', '2021', '1'),
      figure('revenue', '2022', '123456789'),
      figure('revenue', '2023', '2')
    ]
    const { columns } = layOutRows(compared([revenue], ['2022', '2023'], figures), options)
    expect(columns[4]?.width).toBe(columns[1]?.width)
    expect(columns[1]?.width).toBeGreaterThanOrEqual('123,456,789.00'.length / 2)
  })

  it('gives columns room for a figure that is long by its decimals, wherever it stands', () => {
    const people = Array.from(
      { length: 60 },
      (_, at) => ({ ...gdp, id: `i${at}`, decimals: 0, priceBasis: 'none' }) as const
    )
    const indicators = people.map((one, at) => (at === 40 ? { ...one, decimals: 2 } : one))
    const figures = indicators.map(({ id }, at) => figure(id, '2023', at === 40 ? '1720.6' : at === 41 ? '5' : '57914'))
    const { columns, rows } = layOutRows(compared(indicators, ['2023'], figures), { ...options, show: ['value'] })
    expect(rows[40]?.cells[1]?.text).toBe('1,720.60')
    expect(columns[1]?.narrowWidth).toBeGreaterThanOrEqual(textWidth('1,720.60'))
  })

  it('speaks English', () => {
    const layout = layOutRows(compared([gdp], ['2022', '2023'], [figure('gdp', '2022', '200')]), {
      ...options,
      language: 'en-US'
    })
    expect(layout.title).toBe('Gross regional product of 云岭县, 2022–2023')
    expect(layout.unitLine).toBe('Unit: 100 million yuan')
    expect(layout.notes[0]).toContain('no figure a year earlier')
  })

  it('gives every row one cell a column and covers every column with header cells exactly once', () => {
    const measures = fc.subarray(['value', 'change', 'growth'] as const, { minLength: 1 })
    const years = fc.uniqueArray(fc.integer({ min: 2010, max: 2023 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(measures, years, fc.constantFrom('beside', 'after'), (show, chosen, growth) => {
        const table = compared([gdp, urban], chosen.map(String), [figure('gdp', '2015', '3')])
        const layout = layOutRows(table, { ...options, show, arrange: growth as 'beside' | 'after' })
        const count = layout.columns.length
        for (const row of layout.rows) expect(row.cells).toHaveLength(count)
        const covered = layout.header.map(() => new Array<number>(count).fill(0))
        for (const [at, cells] of layout.header.entries()) {
          for (const cell of cells) {
            for (let row = at; row < at + cell.rowSpan; row++) {
              for (let column = cell.column; column < cell.column + cell.columnSpan; column++) covered[row]![column]!++
            }
          }
        }
        expect(covered.flat().every((times) => times === 1)).toBe(true)
      }),
      { numRuns: 60 }
    )
  })
})
