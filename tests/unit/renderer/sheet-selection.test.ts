import { describe, expect, it } from 'vitest'
import { isSelected, linesOf, selectionOf } from '../../../src/renderer/features/import/sheet/selection.ts'

const sheet = { rowCount: 8, columnCount: 5 }
/** A title over the whole table and a head over two columns. */
const merges = [
  { top: 0, left: 0, bottom: 0, right: 4 },
  { top: 1, left: 2, bottom: 1, right: 3 }
]

describe('what is selected on a sheet', () => {
  it('takes in the whole of each merged cell that dragging touches', () => {
    expect(selectionOf({ row: 3, column: 1 }, { row: 1, column: 2 }, merges)).toEqual({
      top: 1,
      left: 1,
      bottom: 3,
      right: 3
    })
    expect(selectionOf(null, { row: 0, column: 3 }, merges)).toEqual(merges[0])
  })

  it('is a column alone by its letter, whatever merged cells cross it', () => {
    // The focus stands in the title as the letter is clicked.
    const column = linesOf('columns', null, { row: 0, column: 3 }, sheet)
    expect(column).toEqual({ top: 0, left: 3, bottom: 7, right: 3 })
    expect(isSelected(column, 4, 2)).toBe(false)
  })

  it('is a row alone by its number, and all lines between two of them', () => {
    expect(linesOf('rows', null, { row: 1, column: 2 }, sheet)).toEqual({ top: 1, left: 0, bottom: 1, right: 4 })
    expect(linesOf('columns', { row: 0, column: 3 }, { row: 5, column: 2 }, sheet)).toEqual({
      top: 0,
      left: 2,
      bottom: 7,
      right: 3
    })
  })
})
