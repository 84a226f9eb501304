import { describe, expect, it } from 'vitest'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import { atOnce } from '../../../src/renderer/app/in-turns.ts'
import { comparisonGridModel } from '../../../src/renderer/features/compare/table/comparison-grid-model.ts'
import { columnMarks } from '../../../src/renderer/features/compare/table/figure-marks.ts'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

const words = figureMarks('zh-CN')
const periods = ['2019', '2020', '2021', '2022', '2023']
const named = indicator('规模以上工业企业每百元营业收入中的成本', { unit: '亿元', decimals: 2 })
const cells = periods.map((period) => comparedCell(period, { value: 259.9, decimal: '259.90', rate: 6.5 }))
const rows = [rowOf({ region: '1', indicator: named, cells })]
const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods, rows }
const layout = layOutRows(table, { show: ['value', 'growth'], marks: false })

function widths(room: number, own: Readonly<Record<string, number>> = {}) {
  const { columns, frozen, headLines } = comparisonGridModel({
    ...{ layout, words, widths: own, room, tones: true },
    visible: [{ row: 0, depth: 0, isOpen: null }],
    marks: atOnce(columnMarks(layout, words, [0])),
    ground: () => ({}),
    isFound: () => false,
    why: (reason) => reason
  })
  return { frozen, headLines, all: columns.map(({ width }) => width) }
}

/** What all columns take with their headings on one line. */
const ALL_ROOM = widths(0).all.reduce((sum, width) => sum + width, 0)

describe('a table wider than its room', () => {
  it('ends with as many whole columns as have room, and its names take what is left: no strip is blank', () => {
    const { all } = widths(0)
    for (let room = 400; room < ALL_ROOM; room += 7) {
      const shown = widths(room)
      // Where headings that break sooner leave room for all columns, none is out of sight.
      if (shown.all.reduce((sum, width) => sum + width, 0) <= room) continue
      const [stub = 0, ...figures] = shown.all
      expect(figures).toEqual(all.slice(1))
      let left = room - stub
      let count = 0
      while ((figures.at(-1 - count) ?? Number.POSITIVE_INFINITY) <= left) {
        left -= figures.at(-1 - count) ?? 0
        count++
      }
      if (count < figures.length) expect(left).toBe(0)
      // One more would leave the names too narrow.
      if (count < figures.length) expect(stub - (figures.at(-1 - count) ?? 0)).toBeLessThan(168)
    }
  })

  it('breaks headings sooner where all columns then have room', () => {
    const { all } = widths(0)
    const broken = widths(ALL_ROOM - 100)
    expect(broken.all.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(ALL_ROOM - 100)
    expect(broken.headLines).toEqual([1, 2])
    expect(broken.all[2]).toBeLessThan(all[2] ?? 0)
    expect(widths(ALL_ROOM).headLines).toEqual([1, 1])
    // Not for their own sake: what is out of sight anyway needs no second line.
    expect(widths(400).headLines).toEqual([1, 1])
  })

  it('leaves names alone that somebody drew to a width', () => {
    expect(widths(500, { stub: 210 }).all[0]).toBe(210)
  })
})
