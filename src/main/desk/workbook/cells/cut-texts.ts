import type { Cell, Grid } from '#core/reading/grid.ts'

/** Longer than any label or note; reading takes time with the square of a text's length. */
const longestText = 2000

/**
 * The grid for the reader, with texts beyond any label's length cut; the same grid where there is none. A text of a
 * megabyte in a cell (pasted documents, damage) must not stop a return from being read.
 */
export function cutEndlessTexts(grid: Grid): Grid {
  let hasEndless = false
  for (let row = 0; row < grid.rowCount && !hasEndless; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if ((grid.at(row, column)?.text.length ?? 0) > longestText) hasEndless = true
    }
  }
  if (!hasEndless) return grid
  return {
    ...grid,
    at(row, column) {
      const cell = grid.at(row, column)
      return cell === undefined || cell.text.length <= longestText ? cell : cut(cell)
    }
  }
}

function cut(cell: Cell): Cell {
  const text = `${cell.text.slice(0, longestText)}…`
  return { ...cell, text, value: typeof cell.value === 'string' ? text : cell.value }
}
