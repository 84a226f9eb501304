import type { Cell, Grid } from '../../grid.ts'
import { isStubHead } from '../words/label-words.ts'

/** 2021.00: a year in the number format of the figures around it. */
const POINTED = /^\s*(?:19|20)\d\d\.0+\s*$/
const PLAIN = /^(?:19|20)\d\d$/

/**
 * The same grid with years shown as years: a format laid over a whole sheet or column (0.00) reaches its names, too,
 * and 2021 stands there as 2021.00. So it is over columns where a row without a name of its own holds nothing but years,
 * and one is shown as such or they run from year to year; and beside rows where the first column holds nothing but years
 * that rise or fall. Amounts that happen to be whole have a name beside them.
 */
export function plainYears(grid: Grid): Grid {
  const headsYears = remembered((row) => isRowOfYears(grid, row))
  const namesYears = remembered((column) => isColumnOfYears(grid, column))
  return {
    ...grid,
    at: (row, column) => {
      const cell = grid.at(row, column)
      if (cell === undefined || !isPointedYear(cell) || !(headsYears(row) || namesYears(column))) return cell
      const year = cell.text.trim().slice(0, 4)
      return { ...cell, value: typeof cell.value === 'number' ? cell.value : year, text: year }
    }
  }
}

function remembered(answer: (line: number) => boolean): (line: number) => boolean {
  const known = new Map<number, boolean>()
  return (line) => {
    let found = known.get(line)
    if (found === undefined) {
      found = answer(line)
      known.set(line, found)
    }
    return found
  }
}

function isPointedYear(cell: Cell): boolean {
  return mayBeYear(cell.text) && cell.value !== null && cell.isDate !== true && POINTED.test(cell.text)
}

/** Begins with 1, 2 or a space: few cells of a large sheet do, and each is asked. */
function mayBeYear(text: string): boolean {
  const first = text.charCodeAt(0)
  return first === 0x31 || first === 0x32 || first <= 0x20 || first > 0x7f
}

function isYear(cell: Cell): boolean {
  return isPointedYear(cell) || PLAIN.test(cell.text.trim())
}

/** 2021.00 | 2022.00, 2015.00 | 2018.00 | 2023.00, and the same once more under the next head. */
function runsOn(years: readonly number[]): boolean {
  const again = years.indexOf(years[0] ?? 0, 1)
  const run = again < 0 ? years : years.slice(0, again)
  const steps = run.slice(1).map((year, at) => year - (run[at] ?? 0))
  const oneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0)
  const enough = run.length >= FEWEST || (run.length > 1 && Math.abs(steps[0] ?? 0) === 1)
  return oneWay && enough && years.every((year, at) => year === run[at % run.length])
}

/** So many years in a line tell that it holds years. */
const FEWEST = 3

function isRowOfYears(grid: Grid, row: number): boolean {
  const years: number[] = []
  let headed = false
  for (let column = 0; column < grid.columnCount; column++) {
    const cell = grid.at(row, column)
    if (cell === undefined || cell.value === null || cell.value === '') continue
    if (!isYear(cell)) {
      if (typeof cell.value !== 'string' || (cell.value.trim() !== '' && !isStubHead(cell.value))) return false
      headed ||= cell.value.trim() !== ''
      continue
    }
    headed ||= !isPointedYear(cell)
    years.push(Number(cell.text))
  }
  return years.length > 1 && (headed || runsOn(years))
}

function isColumnOfYears(grid: Grid, column: number): boolean {
  const years: number[] = []
  for (let row = 0; row < grid.rowCount; row++) {
    const cell = grid.at(row, column)
    if (cell === undefined || cell.value === null || (typeof cell.value === 'string' && !isPointedYear(cell))) continue
    if (!isYear(cell) || !isFirstOfRow(grid, row, column)) return false
    years.push(Number(cell.text))
  }
  const rising = years.filter((year, at) => at > 0 && year > (years[at - 1] ?? 0)).length
  const falling = years.filter((year, at) => at > 0 && year < (years[at - 1] ?? 0)).length
  // Tables one under the other begin anew.
  return years.length >= FEWEST && Math.max(rising, falling) >= 0.8 * (years.length - 1)
}

function isFirstOfRow(grid: Grid, row: number, column: number): boolean {
  for (let left = 0; left < column; left++) {
    const value = grid.at(row, left)?.value ?? null
    if (value !== null && value !== '') return false
  }
  return true
}
