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
const shown = { show: ['value', 'growth'], marks: false } as const
const layout = layOutRows(table, shown)

const short = [rowOf({ region: '1', indicator: indicator('国民总收入指数', { unit: '亿元', decimals: 1 }), cells })]
const narrow = layOutRows({ ...table, rows: short }, shown)

function widths(room: number, own: Readonly<Record<string, number>> = {}, of = layout) {
  const { columns, frozen, headLines } = comparisonGridModel({
    ...{ layout: of, words, widths: own, room, tones: true },
    visible: [{ row: 0, depth: 0, isOpen: null }],
    marks: atOnce(columnMarks(of, words, [0])),
    ground: () => ({}),
    isFound: () => false,
    why: (reason) => reason
  })
  return { frozen, headLines, all: columns.map(({ width }) => width) }
}

/** Columns from the last back that stand wholly beside the names. */
function columnsBeside(all: readonly number[], room: number): number {
  const { frozen } = widths(room)
  let left = room - all.slice(0, frozen).reduce((sum, width) => sum + width, 0)
  let count = 0
  for (const width of all.slice(frozen).reverse()) {
    if (width > left) break
    left -= width
    count++
  }
  return count
}

/** What all columns take with their headings on one line. */
const ALL_ROOM = widths(0).all.reduce((sum, width) => sum + width, 0)

describe('a table wider than its room', () => {
  it('ends with whole years beside its names, in all its room', () => {
    const { all } = widths(0)
    const year = (all.at(-1) ?? 0) + (all.at(-2) ?? 0)
    for (let room = 620; room < ALL_ROOM; room += 7) {
      const shown = widths(room)
      // Where headings that break sooner leave room for all columns, none is out of sight.
      if (shown.all.reduce((sum, width) => sum + width, 0) <= room) continue
      const [stub = 0, unit = 0] = shown.all
      const count = columnsBeside(shown.all, room)
      expect(count % 2).toBe(0)
      expect(room - stub - unit * (shown.frozen - 1)).toBe(
        shown.all.slice(-count).reduce((sum, width) => sum + width, 0)
      )
      // Names get what they need, but for the pixels that no column can share; one more year would leave them too narrow.
      expect(stub).toBeLessThan((all[0] ?? 0) + count)
      expect(room - unit * (shown.frozen - 1) - (count / 2 + 1) * year).toBeLessThan(168)
    }
  })

  it('begins with whole years, too: a year of longer figures leaves no strip of the next behind shorter ones', () => {
    const longer = periods.map((period) =>
      comparedCell(period, { value: 259.9, decimal: period === '2023' ? '1234259.90' : '259.90', rate: 6.5 })
    )
    const last = layOutRows({ ...table, rows: [rowOf({ region: '1', indicator: named, cells: longer })] }, shown)
    const { all: alone } = widths(0, {}, last)
    expect(alone.at(-2)).toBeGreaterThan(alone.at(-4) ?? 0)
    const total = alone.reduce((sum, width) => sum + width, 0)
    for (let room = 700; room < total - 60; room += 7) {
      const { all, frozen } = widths(room, {}, last)
      if (all.reduce((sum, width) => sum + width, 0) <= room) continue
      const seen = all.findIndex((_, at) => all.slice(0, at + 1).reduce((sum, width) => sum + width, 0) > room)
      expect(all.slice(0, seen).reduce((sum, width) => sum + width, 0)).toBe(room)
      expect((seen - frozen) % 2).toBe(0)
    }
  })

  it('does not take room for names that need none, and leaves a column in sight alone that was drawn to a width', () => {
    const { all } = widths(0)
    const drawn = widths(ALL_ROOM - 130, { [layout.columns.at(-1)?.key ?? '']: 90 })
    expect(drawn.all.at(-1)).toBe(90)
    expect(drawn.all[0]).toBeLessThanOrEqual((all[0] ?? 0) + 10)
  })

  it('ends with a whole year where names beside it take what its columns need not', () => {
    const { all } = widths(0, {}, narrow)
    const year = (all.at(-1) ?? 0) + (all.at(-2) ?? 0)
    const unit = all[1] ?? 0
    for (let room = 168 + unit + year; room < 168 + unit + 2 * year; room += 5) {
      const { frozen, all: shown } = widths(room, {}, narrow)
      const beside = room - shown.slice(0, frozen).reduce((sum, width) => sum + width, 0)
      const years = [1, 2, 3].map((count) => shown.slice(-2 * count).reduce((sum, width) => sum + width, 0))
      expect(years).toContain(beside)
    }
  })

  it('ends with whole columns, where those of a single year would have to grow too wide', () => {
    const { all } = widths(0)
    for (let room = 420; room < 620; room += 7) {
      const shown = widths(room).all
      const grown = (shown.at(-1) ?? 0) - (all.at(-1) ?? 0)
      const count = columnsBeside(shown, room)
      expect(count).toBeGreaterThan(0)
      if (count > 1) expect(grown).toBeLessThanOrEqual(40)
    }
  })

  it('breaks headings sooner where all columns then have room', () => {
    const { all } = widths(0)
    const broken = widths(ALL_ROOM - 100)
    expect(broken.all.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(ALL_ROOM - 100)
    expect(broken.headLines).toEqual([1, 2])
    expect(broken.all[2]).toBeLessThan(all[2] ?? 0)
    expect(widths(ALL_ROOM).headLines).toEqual([1, 1])
  })

  it('breaks headings sooner where more years then stand beside the names, and not for their own sake', () => {
    const years = (room: number) => Math.floor(columnsBeside(widths(room).all, room) / 2)
    const rooms = Array.from({ length: 60 }, (_, at) => 250 + at * 10).filter((room) => room < ALL_ROOM - 150)
    const lines = rooms.map((room) => widths(room).headLines[1])
    expect(new Set(lines)).toEqual(new Set([1, 2]))
    // More room never shows fewer, and a second line is had where one line would show fewer.
    const inSight = rooms.map(years)
    expect(inSight).toEqual(inSight.toSorted((one, other) => one - other))
    expect(Math.max(...inSight)).toBe(periods.length)
  })

  it('leaves names alone that somebody drew to a width', () => {
    expect(widths(500, { stub: 210 }).all[0]).toBe(210)
  })
})
