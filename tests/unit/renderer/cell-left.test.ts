import { describe, expect, it } from 'vitest'
import { cellLeft, leaveCell } from '../../../src/renderer/features/compare/table/cell-left.ts'
import { cellSelection } from '../../../src/renderer/ui/grid/selection/grid-selection.ts'

const columns = (...keys: string[]) => keys.map((key) => ({ key }))

describe('the cell in focus of a table that was left', () => {
  it('is found again by its row and column, wherever they stand now', () => {
    leaveCell({ rows: ['a', 'b', 'c'], columns: columns('2022', '2023') }, { row: 2, column: 1 })
    expect(cellLeft({ rows: ['a', 'c'], columns: columns('2021', '2022', '2023') })).toEqual(cellSelection(1, 2))
  })

  it('is none in a table that does not have it', () => {
    leaveCell({ rows: ['a'], columns: columns('2022') }, { row: 0, column: 0 })
    expect(cellLeft({ rows: ['a'], columns: columns('2024') })).toBeNull()
    expect(cellLeft({ rows: ['b'], columns: columns('2022') })).toBeNull()
    leaveCell({ rows: [], columns: [] }, { row: -1, column: 0 })
    expect(cellLeft({ rows: ['a'], columns: columns('2022') })).toBeNull()
  })
})
