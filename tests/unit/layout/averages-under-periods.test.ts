import { describe, expect, it } from 'vitest'
import type { ObservedFigure } from '#core/comparison/figures/observed-figure.ts'
import { layOutCube } from '#core/layout/lay-out-cube.ts'
import { cubeOfRows } from '#core/layout/pivot/cube-of-rows.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { visibleRows } from '#core/layout/visible-rows.ts'
import { indicator, plainOptions } from '../../support/compared-cube.ts'
import { comparedRows, county, observed } from '../../support/comparison.ts'
import { formulaOf } from '../../support/formula-of.ts'

const gdp = { ...indicator('gdp'), direction: 'higher' as const }
const urban = { ...indicator('urban', { kind: 'rate', unit: '%' }), direction: 'higher' as const }
const periods = ['2021', '2022', '2023']
const cube = cubeOfRows(
  {
    regions: [{ code: county, name: '云岭县', parts: null, within: [] }],
    periods,
    rows: comparedRows(
      [gdp, urban],
      periods,
      [
        observed('gdp', '2021', '100'),
        observed('gdp', '2022', '120'),
        observed('gdp', '2023', '121'),
        observed('urban', '2021', '50'),
        observed('urban', '2022', '51'),
        observed('urban', '2023', '51.5')
      ],
      { measures: ['average'] }
    )
  },
  new Map()
)

const turned = (show: LayoutOptions['show'], more: Partial<LayoutOptions> = {}) =>
  layOutCube(cube, { ...plainOptions, pivot: { rows: ['periods'], columns: ['indicators'] }, show, ...more })

describe('average growth with the periods down', () => {
  it('stands once, under the periods, in the column of growth', () => {
    const layout = turned(['value', 'growth', 'average:horizontal', 'average:cumulative'])
    expect(layout.rows.map(({ kind }) => kind)).toEqual(['figures', 'figures', 'figures', 'average', 'average'])
    expect(layout.columns).toHaveLength(5)
    const [horizontal, cumulative] = layout.rows.slice(3).map(({ cells }) => cells.map(({ text }) => text))
    expect(horizontal).toEqual(['2022—2023年年均增长（%）·水平法', '', '10.0', '', '—'])
    expect(cumulative?.[0]).toBe('2022—2023年年均增长（%）·累计法')
    expect(layout.rows[3]?.cells[4]).toMatchObject({ type: 'sign', reason: 'in-points' })
    expect(layout.measureAt(3, 2)).toBe('average:horizontal')
    expect(layout.measureAt(3, 1)).toBeNull()
  })

  it('follows by a formula from the first and the last value of its column', () => {
    const cell = turned(['value', 'average:horizontal']).rows.at(-1)?.cells[1]
    expect(cell).toMatchObject({ type: 'number', text: '10.0' })
    expect(formulaOf(cell)).toBe('((B3/B1)^(1/2)-1)*100')
  })

  it('has growth beside it where nothing else is shown', () => {
    expect(turned(['average:horizontal']).columns.map(({ measure }) => measure)).toEqual([null, 'growth', 'growth'])
  })

  it('stays last however the periods are sorted', () => {
    const layout = turned(['value', 'average:horizontal'])
    const column = layout.columns[1]?.key ?? ''
    const order = (descending: boolean) =>
      visibleRows(layout, { sort: { column, descending }, closed: new Set(), wants: null }).map(({ row }) => row)
    expect(order(false)).toEqual([0, 1, 2, 3])
    expect(order(true)).toEqual([2, 1, 0, 3])
  })

  it('names the years between the first and the last, whether they are shown or not', () => {
    const apart = { ...cube, periods: ['2019', '2023'] }
    const layout = layOutCube(apart, { ...plainOptions, show: ['average:horizontal'] })
    expect(layout.columns.at(-1)?.key).toBe('average:horizontal')
    expect(layout.header.at(-1)?.at(-1)?.text).toBe('2020—2023年年均增长（%）·水平法')
  })
})

describe('the heading over changes in points', () => {
  const headings = (show: LayoutOptions['show'], fixed: string) =>
    layOutCube(cube, {
      ...plainOptions,
      pivot: { rows: ['periods'], columns: [] },
      fixed: { indicators: fixed },
      show
    }).header.flatMap((row) => row.map(({ text }) => text))

  it('says percentage points where all of the column are', () => {
    expect(headings(['growth'], 'urban')).toContain('增减（百分点）')
    expect(headings(['growth'], 'gdp')).toContain('增长（%）')
    const layout = turned(['growth'])
    expect(layout.header.at(-1)?.map(({ text }) => text)).toEqual(['增长（%）', '增减（百分点）'])
    // The heading has said it: the figures stand alone.
    expect(layout.rows[1]?.cells.map(({ text }) => text)).toEqual(['2022年', '20.0', '1.0'])
  })

  it('says percent where some grow in percent, and the others name their points', () => {
    const layout = layOutCube(cube, { ...plainOptions, show: ['growth'] })
    expect(layout.header.at(-1)?.at(-1)?.text).toBe('增长（%）')
    expect(layout.rows[1]?.cells.at(-1)?.text).toBe('0.5个百分点')
  })
})

describe('average growth of a table whose growth is published', () => {
  const output = { ...indicator('gdp'), priceBasis: 'current' as const, direction: 'higher' as const }
  const figures = (rates: readonly string[]) => [
    observed('gdp', '2021', '100'),
    observed('gdp', '2022', '120'),
    observed('gdp', '2023', '130'),
    ...rates.map((rate, at) => observed('gdp', String(2023 - at), rate, { measure: 'growth' as const }))
  ]
  const laid = (rates: readonly string[], marks = true) => {
    const rows = comparedRows([output], periods, figures(rates), { measures: ['average'] })
    const of = { regions: [{ code: county, name: '云岭县', parts: null, within: [] }], periods, rows }
    return layOutCube(cubeOfRows(of, new Map()), {
      ...plainOptions,
      show: ['value', 'growth', 'average:horizontal'],
      marks
    })
  }

  it('is of the published growth, and follows from that, not from the levels', () => {
    // 1.05 × 1.07 = 1.1235, whose root is 1.05995….
    const cell = laid(['7', '5']).rows[0]?.cells.at(-1)
    expect(cell).toMatchObject({ type: 'number', text: '6.0' })
    expect(formulaOf(cell)).toBe('(PRODUCT(1+E1/100,1+G1/100)^(1/2)-1)*100')
  })

  it('is marked on paper and on screen where it is nominal beside growth that is published', () => {
    const layout = laid(['7'])
    // √1.3 = 1.14017….
    expect(layout.rows[0]?.cells.at(-1)).toMatchObject({ text: '14.0②' })
    expect(layout.notes.join()).toContain('②按现价计算的名义增长速度')
    const screen = laid(['7'], false)
    const column = screen.columns.length - 1
    expect(screen.marksAt(0, column)).toEqual(['nominal'])
    const published = laid(['7', '5'], false)
    expect(published.marksAt(0, column)).toEqual(['published'])
  })
})

describe('average growth of a sum of regions', () => {
  const laid = (more: readonly ObservedFigure[] = []) => {
    const levels = { 甲: ['100', '110', '121'], 乙: ['50', '60', '73'] }
    const figures = Object.entries(levels).flatMap(([region, values]) =>
      values.map((value, at) => observed('output', String(2021 + at), value, { region }))
    )
    const regions = ['甲', '乙']
    const output = { ...indicator('output', { priceBasis: 'current' }), direction: 'higher' as const }
    const rows = comparedRows([output], ['2021', '2022', '2023'], [...figures, ...more], {
      regions,
      measures: ['average']
    })
    const named = regions.map((code) => ({ code, name: code, parts: null, within: [] }))
    return layOutCube(cubeOfRows({ regions: named, periods: ['2021', '2022', '2023'], rows }, new Map()), {
      ...plainOptions,
      pivot: { rows: ['regions'], columns: ['periods'] },
      totals: true,
      show: ['value', 'average:horizontal', 'average:cumulative']
    })
  }

  it('is that of the sums, and follows from them', () => {
    const total = laid().rows.at(-1)
    expect(total?.kind).toBe('total')
    // (194 ÷ 150)^(1/2) − 1; 150 × (x + x²) = 170 + 194.
    expect(total?.cells.slice(5).map(({ text }) => text)).toEqual(['13.7', '13.6'])
    expect(formulaOf(total?.cells[5])).toBe('((D3/B3)^(1/2)-1)*100')
  })

  it('has no number over a change of scope of one of them', () => {
    const restated = observed('output', '2021', '52', { region: '乙', measure: 'base' })
    expect(laid([restated]).rows.at(-1)?.cells[5]).toMatchObject({ type: 'sign', reason: 'scope-break' })
  })
})
