import { describe, expect, it } from 'vitest'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import { DIGIT } from '#core/layout/cells/text-width.ts'
import { atOnce } from '../../../src/renderer/app/in-turns.ts'
import { comparisonGridModel } from '../../../src/renderer/features/compare/table/comparison-grid-model.ts'
import { columnMarks } from '../../../src/renderer/features/compare/table/figure-marks.ts'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

const words = figureMarks('zh-CN')
const rows = ['-1234567890.12', '5'].map((decimal, at) =>
  rowOf({
    region: '1',
    indicator: indicator(`i${at}`, { decimals: 2 }),
    cells: [comparedCell('2023', { value: Number(decimal), decimal, stage: 'final' })]
  })
)
const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods: ['2023'], rows }
const layout = layOutRows(table, { show: ['value'], marks: false })

function grid(widths: Readonly<Record<string, number>>) {
  return comparisonGridModel({
    ...{ layout, words, widths, room: 800, tones: true },
    visible: rows.map((_, row) => ({ row, depth: 0, isOpen: null })),
    marks: atOnce(columnMarks(layout, words, [...rows.keys()])),
    ground: () => ({}),
    isFound: () => false,
    why: (reason) => reason
  })
}

describe('a number wider than its column', () => {
  it('is not there where the column fits', () => {
    const { cell } = grid({})
    expect([cell(0, 1).isTooLong, cell(1, 1).isTooLong]).toEqual([undefined, undefined])
  })

  it('takes for its points and commas half the room of its digits', () => {
    // Twelve digits, four signs of half a digit, the minus, and the padding: no more.
    expect(grid({}).columns[1]?.width).toBe(Math.ceil(((12 + 4 / 2) * DIGIT + 0.4) * 13) + 17)
  })

  it('is said to be too long where somebody drew the column narrower, and keeps its text', () => {
    const { cell } = grid({ 'value 2023': 60 })
    expect(cell(0, 1)).toMatchObject({ isTooLong: true, text: '-1,234,567,890.12', number: -1234567890.12 })
    expect(cell(1, 1).isTooLong).toBeUndefined()
  })
})
