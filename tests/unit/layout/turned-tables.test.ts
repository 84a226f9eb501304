import { describe, expect, it } from 'vitest'
import type { ComparedTable, LayoutOptions } from '#core/layout/compared-table.ts'
import { layoutComparison } from '#core/layout/layout-comparison.ts'
import { comparedIndicator, comparedRows, observed } from '../../support/comparison.ts'

const named = (id: string, name: string, unit: string) =>
  comparedIndicator(id, { name, nameEn: null, unit, decimals: 0, depth: 0 })
const gdp = named('gdp', '地区生产总值', '亿元')
const people = named('people', '常住人口', '万人')
const regions = [
  { code: '1', name: '甲县' },
  { code: '2', name: '乙县' }
]
const periods = ['2022', '2023']
const figures = regions.flatMap(({ code }) =>
  [gdp, people].flatMap(({ id }, indicator) =>
    periods.map((period, at) => observed(id, period, `${code}${indicator}${at}`, { region: code }))
  )
)
const cube: ComparedTable = {
  regions,
  periods,
  rows: comparedRows([gdp, people], periods, figures, { regions: regions.map(({ code }) => code) })
}
const laid = (options: Partial<LayoutOptions>) => {
  const layout = layoutComparison(cube, {
    language: 'zh-CN',
    show: ['value'],
    growth: 'beside',
    title: null,
    ...options
  })
  const header = layout.header[0]?.map(({ text }) => text)
  return { ...layout, lines: [header, ...layout.rows.map(({ cells }) => cells.map(({ text }) => text))] }
}

describe('a comparison turned', () => {
  it('has indicators down and periods across, of the first region, where nothing is said', () => {
    expect(laid({}).lines).toEqual([
      ['指标', '单位', '2022年', '2023年'],
      ['地区生产总值', '亿元', '100', '101'],
      ['常住人口', '万人', '110', '111']
    ])
  })

  it('has regions down and periods across, of the first indicator', () => {
    const { lines, title, unitLine } = laid({ rows: 'regions' })
    expect(lines).toEqual([
      ['地区', '2022年', '2023年'],
      ['甲县', '100', '101'],
      ['乙县', '200', '201']
    ])
    expect([title, unitLine]).toEqual(['各地区地区生产总值（2022—2023年）', '单位：亿元'])
  })

  it('has regions down and indicators across, each with its unit, of the first period', () => {
    const { lines, columns } = laid({ rows: 'regions', columns: 'indicators' })
    expect(lines).toEqual([
      ['地区', '地区生产总值（亿元）', '常住人口（万人）'],
      ['甲县', '100', '110'],
      ['乙县', '200', '210']
    ])
    expect(columns.map(({ member, period }) => [member, period])).toEqual([
      [null, null],
      ['gdp', null],
      ['people', null]
    ])
  })

  it('has indicators down and regions across', () => {
    expect(laid({ columns: 'regions' }).lines).toEqual([
      ['指标', '单位', '甲县', '乙县'],
      ['地区生产总值', '亿元', '100', '200'],
      ['常住人口', '万人', '110', '210']
    ])
  })

  it('has periods down, where growth follows from the row of a year before', () => {
    const { lines, rows } = laid({ rows: 'periods', columns: 'regions', show: ['value', 'growth'] })
    expect(lines.slice(1)).toEqual([
      ['2022年', '100', '—', '200', '—'],
      ['2023年', '101', '1.0', '201', '0.5']
    ])
    const refs = { current: { row: 1, column: 1 }, prior: { row: 0, column: 1 } }
    expect(rows[1]?.cells[2]).toMatchObject({ formula: { operation: 'growth', ...refs } })
  })
})
