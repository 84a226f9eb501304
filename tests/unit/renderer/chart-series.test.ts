import { describe, expect, it } from 'vitest'
import type { ComparisonCell, ComparisonRow, ComparisonTable } from '#contract/compare-calls.ts'
import type { TargetRow } from '#contract/target-calls.ts'
import { chartSeries } from '../../../src/renderer/features/compare/chart-series.ts'

const cell = (period: string, value: number | null, rate: number | null): ComparisonCell => ({
  period,
  value,
  decimal: value === null ? null : String(value),
  symbol: null,
  stage: null,
  change: null,
  rate,
  points: null,
  reason: rate === null ? 'no-prior' : null,
  basis: rate === null ? null : 'computed',
  computedRate: null,
  conflict: false,
  break: null,
  more: {}
})

const row: ComparisonRow = {
  region: '422802',
  averages: null,
  indicator: {
    id: 'gdp',
    name: '地区生产总值',
    nameEn: null,
    unit: '亿元',
    decimals: 1,
    kind: 'flow',
    priceBasis: 'current',
    direction: 'higher',
    aggregation: 'sum',
    parent: null,
    chapter: '经济',
    initials: 'dqsczz',
    depth: 0
  },
  cells: [cell('2023', 240, 6.2), cell('2021', 200, null), cell('2022', null, null), cell('2023M07', 20, 5)]
}
const table: ComparisonTable = {
  regions: [{ code: '422802', name: '利川市' }],
  periods: ['2023', '2021', '2022', '2023M07'],
  rows: [row]
}
const target = (kind: 'level' | 'growth', value: string, level: number | null): TargetRow => ({
  target: {
    id: 1,
    indicator: 'gdp',
    region: '422802',
    year: 2023,
    kind,
    bound: 'at-least',
    value,
    source: null,
    note: null
  },
  indicator: row.indicator,
  level,
  actual: null,
  period: null,
  completion: null,
  gap: null,
  shareOfYear: null,
  state: 'no-data',
  reason: null,
  source: null
})

describe('the chart of a row', () => {
  it('goes in the order of time, with a gap where nothing is known', () => {
    const { points } = chartSeries(table, row, 'value', '2023', [])
    expect(points).toEqual([
      { period: '2021', value: 200 },
      { period: '2022', value: null },
      { period: '2023', value: 240 }
    ])
  })

  it('draws years or months, never both in one line', () => {
    expect(chartSeries(table, row, 'growth', '2023M07', []).points).toEqual([{ period: '2023M07', value: 5 }])
  })

  it('puts a target at its year: as a level among values, as a rate among growth', () => {
    const growth = target('growth', '6.5', 244.95)
    expect(chartSeries(table, row, 'value', '2023', [growth]).targets).toMatchObject([{ index: 2, value: 244.95 }])
    expect(chartSeries(table, row, 'growth', '2023', [growth]).targets).toMatchObject([{ index: 2, value: 6.5 }])
    expect(chartSeries(table, row, 'growth', '2023', [target('level', '250', 250)]).targets).toEqual([])
  })

  it('makes room for the target of a year that has no figure yet', () => {
    const next = { ...target('level', '250', 250), target: { ...target('level', '250', 250).target, year: 2024 } }
    const { points, targets } = chartSeries(table, row, 'value', '2023', [next])
    expect(points.at(-1)).toEqual({ period: '2024', value: null })
    expect(targets).toMatchObject([{ index: 3, value: 250 }])
  })

  it('leaves out targets whose level cannot be said, and those of other years', () => {
    expect(chartSeries(table, row, 'value', '2023', [target('growth', '6.5', null)]).targets).toEqual([])
    expect(chartSeries({ ...table, periods: ['2019'] }, row, 'value', null, [target('level', '1', 1)]).targets).toEqual(
      []
    )
  })
})
