import type { Cell, Grid } from '../grid.ts'
import { isStubHead } from './words/label-words.ts'

/** 2021.00: a year in the number format of the column below it. */
const POINTED = /^(?:19|20)\d\d\.0+$/

/**
 * The same grid with years over columns shown as years: a format laid over a whole column (0.00) reaches its head, too,
 * and 2021 stands there as 2021.00. So it is where a row without a name of its own holds nothing but years, and one is
 * shown as such or they run from year to year; amounts that happen to be whole have a name beside them.
 */
export function plainYears(grid: Grid): Grid {
  const known = new Map<number, boolean>()
  const headsYears = (row: number): boolean => {
    let heads = known.get(row)
    if (heads === undefined) {
      heads = isRowOfYears(grid, row)
      known.set(row, heads)
    }
    return heads
  }
  return {
    ...grid,
    at: (row, column) => {
      const cell = grid.at(row, column)
      return cell !== undefined && isPointedYear(cell) && headsYears(row) ? { ...cell, text: String(cell.value) } : cell
    }
  }
}

function isPointedYear(cell: Cell): boolean {
  return typeof cell.value === 'number' && cell.isDate !== true && POINTED.test(cell.text)
}

function isRowOfYears(grid: Grid, row: number): boolean {
  const years: number[] = []
  let shown = false
  for (let column = 0; column < grid.columnCount; column++) {
    const cell = grid.at(row, column)
    if (typeof cell?.value === 'string' && cell.value.trim() !== '' && !isStubHead(cell.value)) return false
    if (typeof cell?.value !== 'number') continue
    const pointed = isPointedYear(cell)
    if (!pointed && !/^(?:19|20)\d\d$/.test(cell.text)) return false
    shown ||= !pointed
    years.push(cell.value)
  }
  const [first = 0, second = 0] = years
  return years.length > 1 && (shown || Math.abs(second - first) === 1)
}
