import { describe, expect, it } from 'vitest'
import {
  cellSelection,
  clampSelection,
  type GridExtent,
  moveSelection,
  rowsApart,
  selectedRange,
  withRowOf
} from '../../../src/renderer/ui/grid/selection/grid-selection.ts'

/** Five rows of four columns; the third row is empty but for its first column. */
const extent: GridExtent = { rows: 5, columns: 4, page: 3, isFilled: (row, column) => row !== 2 || column === 0 }

const press = (row: number, column: number, key: string, mods: { shift?: boolean; control?: boolean } = {}) =>
  moveSelection(cellSelection(row, column), { key, shift: false, control: false, ...mods }, extent)

describe('rows that do not touch', () => {
  it('join a selection and leave it, in its columns', () => {
    const two = withRowOf(cellSelection(0, 1), { row: 3, column: 1 })
    expect(rowsApart(two)).toEqual([0, 3])
    expect(two.active).toEqual({ row: 3, column: 1 })
    expect(rowsApart(withRowOf(two, { row: 4, column: 1 }))).toEqual([0, 3, 4])
    expect(rowsApart(withRowOf(two, { row: 3, column: 1 }))).toBeNull()
    const wide = withRowOf({ anchor: { row: 0, column: 1 }, active: { row: 1, column: 3 } }, { row: 4, column: 0 })
    expect(rowsApart(wide)).toEqual([0, 1, 4])
    expect(selectedRange(wide)).toMatchObject({ left: 1, right: 3 })
  })

  it('are let go by the next key', () => {
    const two = withRowOf(cellSelection(0, 1), { row: 3, column: 1 })
    const next = moveSelection(two, { key: 'ArrowDown', shift: false, control: false }, extent)
    expect(next === null ? undefined : rowsApart(next)).toBeNull()
  })
})

describe('moving in a grid', () => {
  it('goes one cell with an arrow and stops at the edges', () => {
    expect(press(1, 1, 'ArrowDown')?.active).toEqual({ row: 2, column: 1 })
    expect(press(4, 1, 'ArrowDown')?.active).toEqual({ row: 4, column: 1 })
    expect(press(1, 0, 'ArrowLeft')?.active).toEqual({ row: 1, column: 0 })
  })

  it('goes up from the first row into the header, where sorting is', () => {
    expect(press(0, 2, 'ArrowUp')?.active).toEqual({ row: -1, column: 2 })
    expect(press(-1, 2, 'ArrowUp')?.active).toEqual({ row: -1, column: 2 })
  })

  it('runs with Ctrl to the end of what is filled, then over the gap, then to the end of the table', () => {
    expect(press(0, 1, 'ArrowDown', { control: true })?.active.row).toBe(1)
    expect(press(1, 1, 'ArrowDown', { control: true })?.active.row).toBe(3)
    expect(press(3, 1, 'ArrowDown', { control: true })?.active.row).toBe(4)
    expect(press(2, 0, 'ArrowRight', { control: true })?.active.column).toBe(3)
    expect(press(0, 0, 'ArrowDown', { control: true })?.active.row).toBe(4)
  })

  it('knows Home, End, Ctrl+Home, Ctrl+End and the pages', () => {
    expect(press(1, 2, 'Home')?.active).toEqual({ row: 1, column: 0 })
    expect(press(1, 2, 'End')?.active).toEqual({ row: 1, column: 3 })
    expect(press(3, 2, 'Home', { control: true })?.active).toEqual({ row: 0, column: 0 })
    expect(press(1, 2, 'End', { control: true })?.active).toEqual({ row: 4, column: 3 })
    expect(press(0, 2, 'PageDown')?.active).toEqual({ row: 3, column: 2 })
    expect(press(3, 2, 'PageUp')?.active).toEqual({ row: 0, column: 2 })
  })

  it('leaves other keys alone', () => {
    expect(press(1, 1, 'Tab')).toBeNull()
    expect(press(1, 1, 'x')).toBeNull()
    expect(press(1, 1, ' ')).toBeNull()
  })
})

describe('selecting a range', () => {
  it('keeps its anchor while Shift is held', () => {
    const once = moveSelection(cellSelection(1, 1), { key: 'ArrowDown', shift: true, control: false }, extent)
    const twice = moveSelection(once!, { key: 'ArrowRight', shift: true, control: false }, extent)
    expect(selectedRange(twice!)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 })
  })

  it('is the same rectangle in whichever direction it was drawn', () => {
    const back = moveSelection(cellSelection(2, 2), { key: 'Home', shift: true, control: true }, extent)
    expect(selectedRange(back!)).toEqual({ top: 0, bottom: 2, left: 0, right: 2 })
  })

  it('takes all with Ctrl+A, the row with Shift+Space, the column with Ctrl+Space', () => {
    expect(selectedRange(press(1, 1, 'a', { control: true })!)).toEqual({ top: 0, bottom: 4, left: 0, right: 3 })
    expect(selectedRange(press(1, 1, ' ', { shift: true })!)).toEqual({ top: 1, bottom: 1, left: 0, right: 3 })
    expect(selectedRange(press(1, 1, ' ', { control: true })!)).toEqual({ top: 0, bottom: 4, left: 1, right: 1 })
  })

  it('covers no figures in the header', () => {
    expect(selectedRange(cellSelection(-1, 1))).toBeNull()
  })

  it('shrinks with the table', () => {
    expect(clampSelection(cellSelection(4, 3), 2, 2)?.active).toEqual({ row: 1, column: 1 })
    expect(clampSelection(cellSelection(4, 3), 0, 2)).toBeNull()
  })
})
