import { describe, expect, it } from 'vitest'
import type { ComparedRows } from '#core/layout/pivot/cube-of-rows.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import type { Pivot } from '#core/layout/pivot/pivot.ts'
import { layOutRows } from '../../support/compared-cube.ts'
import { comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'
import { formulaOf } from '../../support/formula-of.ts'

const named = (id: string, name: string, unit: string) =>
  comparedIndicator(id, { name, nameEn: null, unit, decimals: 0, chapter: '', formula: null })
const gdp = named('gdp', '地区生产总值', '亿元')
const people = named('people', '常住人口', '万人')
const regions = [
  { code: '1', name: '甲县', parts: null, within: [] },
  { code: '2', name: '乙县', parts: null, within: [] }
]
const periods = ['2022', '2023']
const figures = regions.flatMap(({ code }) =>
  [gdp, people].flatMap(({ id }, indicator) =>
    periods.map((period, at) => observed(id, period, `${code}${indicator}${at}`, { region: code }))
  )
)
const cube: ComparedRows = {
  regions,
  periods,
  rows: comparedRows([gdp, people], periods, figures, { regions: regions.map(({ code }) => code) })
}
const laid = (pivot: Pivot, options: Partial<LayoutOptions> = {}) => {
  const layout = layOutRows(cube, { pivot, ...options })
  const header = layout.header[0]?.map(({ text }) => text)
  return { layout, lines: [header, ...layout.rows.map(({ cells }) => cells.map(({ text }) => text))] }
}

describe('a comparison turned', () => {
  it('has indicators down and periods across, of the first region, where nothing is said', () => {
    expect(laid({ rows: ['indicators'], columns: ['periods'] }).lines).toEqual([
      ['指标', '单位', '2022年', '2023年'],
      ['地区生产总值', '亿元', '100', '101'],
      ['常住人口', '万人', '110', '111']
    ])
  })

  it('has regions down and periods across, of the first indicator', () => {
    const { lines, layout } = laid({ rows: ['regions'], columns: ['periods'] })
    expect(lines).toEqual([
      ['地区', '2022年', '2023年'],
      ['甲县', '100', '101'],
      ['乙县', '200', '201']
    ])
    expect([layout.title, layout.unitLine]).toEqual(['甲县、乙县地区生产总值（2022—2023年）', '单位：亿元'])
  })

  it('has regions down and indicators across, each with its unit, of the first period', () => {
    const { lines, layout } = laid({ rows: ['regions'], columns: ['indicators'] })
    expect(lines).toEqual([
      ['地区', '地区生产总值（亿元）', '常住人口（万人）'],
      ['甲县', '100', '110'],
      ['乙县', '200', '210']
    ])
    expect(layout.columns.map(({ key }) => key)).toEqual(['stub', 'value gdp', 'value people'])
  })

  it('has indicators down and regions across', () => {
    expect(laid({ rows: ['indicators'], columns: ['regions'] }).lines).toEqual([
      ['指标', '单位', '甲县', '乙县'],
      ['地区生产总值', '亿元', '100', '200'],
      ['常住人口', '万人', '110', '210']
    ])
  })

  it('has periods down, where growth follows from the row of a year before', () => {
    const { lines, layout } = laid({ rows: ['periods'], columns: ['regions'] }, { show: ['value', 'growth'] })
    expect(lines.slice(1)).toEqual([
      ['2022年', '100', '—', '200', '—'],
      ['2023年', '101', '1.0', '201', '0.5']
    ])
    expect(formulaOf(layout.rows[1]?.cells[2])).toBe('(B2-B1)/ABS(B1)*100')
  })
})
