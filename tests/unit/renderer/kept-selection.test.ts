import { describe, expect, it } from 'vitest'
import { cellSelection } from '../../../src/renderer/ui/grid/selection/grid-selection.ts'
import { keeping, keptSelection } from '../../../src/renderer/ui/grid/selection/kept-selection.ts'

describe('the selection of a table whose rows come and go', () => {
  const rows = ['chapter', 'gdp', 'primary', 'secondary']

  it('keeps the row in focus, not its number', () => {
    const kept = keeping(cellSelection(2, 3), rows)
    expect(keptSelection(kept, ['gdp', 'primary'], 5)).toEqual(cellSelection(1, 3))
    expect(keptSelection(kept, ['secondary', 'primary', 'gdp', 'chapter'], 5)).toEqual(cellSelection(1, 3))
  })

  it('finds a row again that was out of sight', () => {
    const kept = keeping(cellSelection(3, 1), rows)
    expect(keptSelection(kept, ['chapter', 'gdp'], 5)).toEqual(cellSelection(1, 1))
    expect(keptSelection(kept, rows, 5)).toEqual(cellSelection(3, 1))
  })

  it('keeps a range as long as the row in focus stays where it is', () => {
    const range = { anchor: { row: 3, column: 2 }, active: { row: 1, column: 0 } }
    expect(keptSelection(keeping(range, rows), rows, 5)).toEqual(range)
  })

  it('stays within a table that has shrunk, and of an empty one names the first cell', () => {
    expect(keptSelection(keeping(cellSelection(3, 4), rows), rows, 2)).toEqual(cellSelection(3, 1))
    expect(keptSelection(keeping(cellSelection(3, 4), rows), [], 2)).toEqual(cellSelection(0, 0))
  })
})
