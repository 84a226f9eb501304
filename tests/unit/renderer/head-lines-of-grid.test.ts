import { describe, expect, it } from 'vitest'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import type { ShownMeasure } from '#core/layout/pivot/cube.ts'
import { atOnce } from '../../../src/renderer/app/in-turns.ts'
import { comparisonGridModel } from '../../../src/renderer/features/compare/table/comparison-grid-model.ts'
import { columnMarks } from '../../../src/renderer/features/compare/table/figure-marks.ts'
import { headRowEdges } from '../../../src/renderer/ui/grid/head-rows.ts'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

/** What a window of 1440 has beside the screens' names and a scroll bar, in pixels. */
const ROOM = 1440 - 72 - 15

const words = figureMarks('zh-CN')

function grid(show: readonly ShownMeasure[], periods = ['2019', '2020', '2021', '2022', '2023']) {
  const more = { 'growth-change': { value: -0.9, reason: null, basis: 'computed', disputed: [] } } as const
  const cells = periods.map((period) => comparedCell(period, { value: 4713.5, decimal: '4713.5', rate: 5, more }))
  const rows = [
    rowOf({ region: '1', indicator: indicator('人均国内生产总值指数', { unit: '1978年=100', decimals: 1 }), cells })
  ]
  const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods, rows }
  const layout = layOutRows(table, { show, marks: false })
  return comparisonGridModel({
    ...{ layout, words, widths: {}, room: ROOM, tones: true },
    visible: [{ row: 0, depth: 0, isOpen: null }],
    marks: atOnce(columnMarks(layout, words, [0])),
    ground: () => ({}),
    isFound: () => false,
    why: (reason) => reason
  })
}

describe('the header of a comparison', () => {
  it('has one line a row as long as its names are short', () => {
    expect(grid(['value', 'growth']).headLines).toEqual([1, 1])
  })

  it('breaks a long name over its own column, which is then as wide as the longer line', () => {
    const { headLines, columns } = grid(['value', 'growth', 'growth-change'])
    expect(headLines).toEqual([1, 2])
    // （百分点）: five full characters with what stays free beside them.
    expect(columns[3]?.width).toBeLessThanOrEqual(90)
    // 增速 over （%）: where the row has two lines anyway.
    expect(columns[2]?.width).toBeLessThan(grid(['value', 'growth']).columns[2]?.width ?? 0)
  })

  it('stays on one line where the place has room for that', () => {
    expect(grid(['value', 'growth', 'growth-change'], ['2023']).headLines).not.toContain(2)
  })

  it('leaves five years with their growth and its change room in a window of 1440', () => {
    const { columns } = grid(['value', 'growth', 'growth-change'])
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(ROOM)
  })

  it('is higher for its further lines', () => {
    const [, one = 0, two = 0] = headRowEdges({ headLines: [1, 2] })
    expect(two - one).toBeGreaterThan(one)
  })
})
