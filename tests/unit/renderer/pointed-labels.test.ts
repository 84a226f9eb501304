import { describe, expect, it } from 'vitest'
import { type PlacedLabel, pointedLabels } from '../../../src/renderer/features/import/sheet/pointed-labels.ts'

const label = (cell: string, row: number, column: number, axis: 'row' | 'column'): PlacedLabel => ({
  ...{ at: { row, column }, axis, cell, text: cell, parent: null }
})
const labels = [
  label('B1', 0, 1, 'column'),
  label('C1', 0, 2, 'column'),
  label('A2', 1, 0, 'row'),
  label('A3', 2, 0, 'row')
]
const cells = (found: readonly PlacedLabel[]): string[] => found.map(({ cell }) => cell)

describe('the labels that a selection points at', () => {
  it('are all of those in it, not the one in focus alone', () => {
    const selection = { top: 1, left: 0, bottom: 2, right: 0 }
    expect(cells(pointedLabels(labels, { row: 2, column: 0 }, selection))).toEqual(['A2', 'A3'])
  })

  it('are heads or names of rows as the one in focus is, where it has both', () => {
    const selection = { top: 0, left: 0, bottom: 2, right: 2 }
    expect(cells(pointedLabels(labels, { row: 0, column: 2 }, selection))).toEqual(['B1', 'C1'])
    expect(cells(pointedLabels(labels, { row: 1, column: 0 }, selection))).toEqual(['A2', 'A3'])
    expect(cells(pointedLabels(labels, { row: 2, column: 2 }, selection))).toEqual(['B1', 'C1'])
  })

  it('are none where figures alone are selected, and the one in focus where nothing is', () => {
    expect(pointedLabels(labels, { row: 1, column: 1 }, { top: 1, left: 1, bottom: 2, right: 2 })).toEqual([])
    expect(cells(pointedLabels(labels, { row: 1, column: 0 }, null))).toEqual(['A2'])
  })
})
