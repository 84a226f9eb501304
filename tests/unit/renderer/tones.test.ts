import { describe, expect, it } from 'vitest'
import { figureMarks } from '#contract/wording/figure-marks.ts'
import { atOnce } from '../../../src/renderer/app/in-turns.ts'
import { comparisonGridModel } from '../../../src/renderer/features/compare/table/comparison-grid-model.ts'
import { columnMarks } from '../../../src/renderer/features/compare/table/figure-marks.ts'
import { indicator, layOutRows, rowOf } from '../../support/compared-cube.ts'
import { comparedCell } from '../../support/comparison.ts'

const words = figureMarks('zh-CN')

/** The tones of a growth, a change and a change of growth of so much. */
function tones(size: number) {
  const more = { 'growth-change': { value: size, reason: null, basis: 'computed', disputed: [] } } as const
  const cell = comparedCell('2023', { value: 5, decimal: '5', change: size, rate: size, basis: 'computed', more })
  const rows = [rowOf({ region: '1', indicator: indicator('i', { decimals: 1 }), cells: [cell] })]
  const table = { regions: [{ code: '1', name: '甲', parts: null, within: [] }], periods: ['2023'], rows }
  const layout = layOutRows(table, { show: ['change', 'growth', 'growth-change'], marks: false })
  const model = comparisonGridModel({
    ...{ layout, words, widths: {}, room: 800, tones: true },
    visible: [{ row: 0, depth: 0, isOpen: null }],
    marks: atOnce(columnMarks(layout, words, [0])),
    ground: () => ({}),
    isFound: () => false,
    why: (reason) => reason
  })
  return [1, 2, 3].map((column) => model.cell(0, column)).map(({ text, tone }) => `${text} ${tone ?? 'plain'}`)
}

describe('the colour of a direction', () => {
  it('is that of the number, and of none that shows as nothing', () => {
    expect(tones(0.2)).toEqual(['0.2 up', '0.2 up', '0.2 up'])
    expect(tones(-0.2)).toEqual(['-0.2 down', '-0.2 down', '-0.2 down'])
    expect(tones(0.04).map((text) => text.replace('-', ''))).toEqual(['0.0 plain', '0.0 plain', '0.0 plain'])
    expect(tones(-0.04).map((text) => text.replace('-', ''))).toEqual(['0.0 plain', '0.0 plain', '0.0 plain'])
  })
})
