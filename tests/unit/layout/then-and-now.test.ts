import { describe, expect, it } from 'vitest'
import type { Stage } from '#core/comparison/figures/stage.ts'
import type { CubeLayout } from '#core/layout/lay-out-cube.ts'
import type { ComparedRows } from '#core/layout/pivot/cube-of-rows.ts'
import type { LayoutOptions } from '#core/layout/pivot/layout-options.ts'
import { thenAndNow, thenNowSince } from '#core/layout/pivot/then-and-now.ts'
import { cubeOf, indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'

type Cube = Parameters<typeof cubeOf>[0]
type Figures = Cube['figures']
type Cells = NonNullable<Cube['cells']>

const periods = ['2021', '2022', '2023']
const indicators = ['生产总值', '粮食产量', '油料产量'].map((name) => indicator(name, { decimals: 0 }))

/** Indicators without a figure have no row. */
function rowsOf(figures: Figures, cells: Cells = () => ({})): ComparedRows {
  const { regions, row } = cubeOf({ periods, indicators, figures, cells })
  const rows = indicators.flatMap((one, at) => {
    const cells = periods.flatMap((_, period) => row(0, at)?.cellAt(period) ?? [])
    const hasNone = cells.every(({ value, symbol }) => value === null && symbol === null)
    return hasNone ? [] : [rowOf({ region: regions[0]?.code ?? '', indicator: one, cells })]
  })
  return { regions, periods, rows }
}

const then = rowsOf({
  生产总值: { 2021: '80', 2022: '90', 2023: '100' },
  粮食产量: { 2021: '7', 2022: '8', 2023: '9' },
  油料产量: { 2022: '5' }
})

function held(now: Figures, options: Partial<LayoutOptions> = {}): CubeLayout {
  return layOutRows(thenAndNow(rowsOf(now), then, ['value']), { show: thenNowSince(['value']), ...options })
}

function texts(layout: CubeLayout): string[][] {
  return layout.rows.map((_, row) => layout.columns.map((_, column) => layout.cellAt(row, column).text))
}

function years(layout: CubeLayout): string[] {
  return (layout.header[0] ?? []).slice(1).map(({ text }) => text)
}

const revised = {
  生产总值: { 2021: '80', 2022: '90', 2023: '101' },
  粮食产量: { 2021: '7', 2022: '8.0', 2023: '9' },
  油料产量: { 2022: '5' }
}

describe('a table held against a snapshot', () => {
  it('counts the figures that are not the same any more', () => {
    expect(thenAndNow(rowsOf(revised), then, ['value']).changed).toBe(1)
    expect(thenAndNow(then, then, ['value']).changed).toBe(0)
  })

  it('shows rows and years alike only where something has changed, if that is asked for', () => {
    expect(years(held(revised))).toEqual(['2021年', '2022年', '2023年'])
    const changes = held(revised, { changedOnly: true })
    expect(years(changes)).toEqual(['2023年'])
    expect(texts(changes)).toEqual([['生产总值', '100', '101', '1']])
  })

  it('says of figures of then the stage that they had, where it is another than now', () => {
    const at =
      (stage: Stage): Cells =>
      (_, id, period) =>
        id === '生产总值' && period === '2023' ? { stage } : { stage: 'final' }
    const before = rowsOf({ 生产总值: { 2022: '90', 2023: '100' } }, at('preliminary'))
    const now = rowsOf({ 生产总值: { 2022: '90', 2023: '101' } }, at('final'))
    const both = thenAndNow(now, before, ['value'])
    const layout = layOutRows(both, { show: thenNowSince(['value']), changedOnly: true, marks: true })
    expect(texts(layout)).toEqual([['生产总值', '100初', '101', '1']])
    expect([1, 2, 3].map((column) => layout.marksAt(0, column))).toEqual([['preliminary'], [], []])
    expect(layout.notes).toEqual(['注：带“初”的为初步核算数。'])
    const still = thenAndNow(rowsOf({ 生产总值: { 2022: '90', 2023: '101' } }, at('preliminary')), before, ['value'])
    const alike = layOutRows(still, { show: thenNowSince(['value']), changedOnly: true, marks: true })
    expect(texts(alike)).toEqual([['生产总值', '100', '101', '1']])
    expect(alike.notes).toEqual(['注：2023年为初步核算数。'])
  })

  it('shows nothing of one in which nothing has changed', () => {
    const same = held({ ...revised, 生产总值: { 2021: '80', 2022: '90', 2023: '100' } }, { changedOnly: true })
    expect(same.rows).toEqual([])
    expect(years(same)).toEqual([])
  })

  it('keeps to the year that is fixed', () => {
    const pivot = { rows: ['indicators'], columns: [] } as const
    const of = (year: string) => held(revised, { changedOnly: true, pivot, fixed: { periods: year } })
    expect(texts(of('2023'))).toEqual([['生产总值', '100', '101', '1']])
    expect(of('2022').rows).toEqual([])
  })

  it('shows what was withdrawn since', () => {
    const { 油料产量: _, ...withdrawn } = revised
    for (const changedOnly of [false, true]) {
      const layout = held(withdrawn, { changedOnly })
      const [name, ...cells] = texts(layout).at(-1) ?? []
      expect(name).toBe('油料产量')
      expect(cells).toContain('5')
    }
  })

  it('shows where there is a sign that was another, or none', () => {
    const cells: Cells = (_, id, period) => (id === '油料产量' && period === '2021' ? { symbol: '…' } : {})
    const layout = layOutRows(thenAndNow(rowsOf(revised, cells), then, ['value']), {
      show: thenNowSince(['value']),
      changedOnly: true
    })
    expect(years(layout)).toEqual(['2021年', '2023年'])
    expect(layout.rows).toHaveLength(2)
  })

  it('compares every measure that the table shows, also of what has growth alone', () => {
    const published =
      (rate: number): Cells =>
      (_, id, period) =>
        id === '生产总值' && period === '2023' ? { rate, reason: null, basis: 'published' } : {}
    const before = rowsOf({ 生产总值: { 2022: '5' } }, published(6.5))
    const now = rowsOf({ 生产总值: { 2022: '5' } }, published(7.5))
    const compared = thenAndNow(now, before, ['value', 'growth'])
    expect(compared.changed).toBe(1)
    const layout = layOutRows(compared, { show: thenNowSince(['value', 'growth']), changedOnly: true })
    expect(layout.header.slice(0, 3).map((cells) => cells.map(({ text }) => text))).toEqual([
      ['指标', '2023年'],
      ['数值', '增长（%）'],
      ['当时', '现在', '增减', '当时', '现在', '增减（百分点）']
    ])
    expect(texts(layout)).toEqual([['生产总值', '—', '—', '—', '6.5', '7.5', '1.0']])
  })

  it('brings the figures of then into the unit of now', () => {
    const inTons = now({ unit: '吨' }, '70000')
    const inTenThousand = now({ unit: '万吨' }, '7')
    expect(thenAndNow(inTons, inTenThousand, ['value']).changed).toBe(0)
  })
})

/** One figure of an indicator. */
function now(more: Parameters<typeof indicator>[1], value: string): ComparedRows {
  const grain = indicator('粮食产量', more)
  const { regions, row } = cubeOf({ periods: ['2023'], indicators: [grain], figures: { 粮食产量: { 2023: value } } })
  const cell = row(0, 0)?.cellAt(0)
  const cells = cell == null ? [] : [cell]
  return { regions, periods: ['2023'], rows: [rowOf({ region: regions[0]?.code ?? '', indicator: grain, cells })] }
}
