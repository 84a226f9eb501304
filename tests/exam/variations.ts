import { type Cell, type CellRange, cellName, type Grid } from '#core/reading/grid.ts'
import { CLERKS_VARIATIONS } from './clerks-variations.ts'
import type { VariedGrid } from './varied-grid.ts'

type Variation = (grid: Grid) => VariedGrid | null

export function variationsOf(grid: Grid): VariedGrid[] {
  return variations.map((vary) => vary(grid)).filter((varied) => varied !== null)
}

/** How many there are. */
export const VARIATIONS = 13 + CLERKS_VARIATIONS.length

/** Several variations one after the other, by number; those that do not apply change nothing. */
export function variedBy(grid: Grid, chosen: readonly number[]): VariedGrid {
  let varied: VariedGrid = { name: 'as drawn', grid, moved: (row, column) => ({ row, column }) }
  for (const number of chosen) {
    const before = varied
    const next = variations[number]?.(before.grid)
    if (!next) continue
    varied = {
      name: `${before.name}, ${next.name}`,
      grid: next.grid,
      moved: (row, column) => {
        const place = before.moved(row, column)
        return next.moved(place.row, place.column)
      }
    }
  }
  return varied
}

const variations: readonly Variation[] = [
  blankRowsOnTop,
  blankColumnLeft,
  unitLineToTheLeft,
  unitLineIntoTheTitle,
  mergesLeftBlank,
  everyCellStyled,
  numbersAsText,
  numbersWithThousands,
  noteBelow,
  fullWidthTitleSpaces,
  mergesFilled,
  fullWidthFigures,
  namesSetWide,
  ...CLERKS_VARIATIONS
]

function blankRowsOnTop(grid: Grid): VariedGrid {
  return shifted(grid, 'two blank rows on top', 2, 0)
}

function blankColumnLeft(grid: Grid): VariedGrid {
  return shifted(grid, 'a blank column to the left', 0, 1)
}

/** 单位：万元 stands at the right by custom, at the left in many returns. */
function unitLineToTheLeft(grid: Grid): VariedGrid | null {
  const unit = findUnitLine(grid)
  if (!unit || unit.column === 0 || !rowIsEmptyBut(grid, unit)) return null
  return rewritten(grid, 'unit line to the left', (row, column, cell) => {
    if (row !== unit.row) return cell
    return column === 0 ? grid.at(unit.row, unit.column) : undefined
  })
}

function unitLineIntoTheTitle(grid: Grid): VariedGrid | null {
  const unit = findUnitLine(grid)
  const title = grid.at(0, 0)
  if (!unit || unit.row === 0 || !title || !rowIsEmptyBut(grid, unit) || typeof title.value !== 'string') return null
  const text = `${title.text}（${grid.at(unit.row, unit.column)!.text.replace(/\s/g, '')}）`
  return rewritten(grid, 'unit line into the title', (row, column, cell) => {
    if (row === 0 && column === 0) return { ...title, value: text, text }
    return row === unit.row ? undefined : cell
  })
}

/** Only merges across columns of the header's spanners, where each row below still tells the columns apart. */
function mergesLeftBlank(grid: Grid): VariedGrid | null {
  if (grid.merges.length === 0) return null
  const varied = rewritten(grid, 'merged cells left blank', (_row, _column, cell) => cell)
  return { ...varied, grid: { ...varied.grid, merges: [] } }
}

/** What a merge becomes on the way through a program that knows none: its text in every cell. Header and title only. */
function mergesFilled(grid: Grid): VariedGrid | null {
  const figures = firstRowOfFigures(grid)
  const inHeader = grid.merges.filter((merge) => merge.bottom < figures)
  if (inHeader.length === 0) return null
  const filled = rewritten(grid, 'merged cells of the header filled', (row, column, cell) => {
    const merge = inHeader.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right
    )
    return merge === undefined ? cell : grid.at(merge.top, merge.left)
  })
  return { ...filled, grid: { ...filled.grid, merges: grid.merges.filter((merge) => merge.bottom >= figures) } }
}

function firstRowOfFigures(grid: Grid): number {
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const value = grid.at(row, column)?.value
      if (typeof value === 'number' && !isYear(value)) return row
    }
  }
  return grid.rowCount
}

function fullWidthFigures(grid: Grid): VariedGrid {
  return rewritten(grid, 'digits and brackets in full width', (_row, _column, cell) => {
    if (!cell || typeof cell.value !== 'string' || /[A-Za-z]/.test(cell.value)) return cell
    const text = cell.value.replace(/[0-9()%:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    return { ...cell, value: text, text }
  })
}

/** 合　计, 年　份: names of two letters are often spread. */
function namesSetWide(grid: Grid): VariedGrid {
  return rewritten(grid, 'names of two letters set wide', (_row, _column, cell) => {
    if (!cell || typeof cell.value !== 'string' || !/^[\u4e00-\u9fff]{2}$/.test(cell.value)) return cell
    const text = [...cell.value].join('　')
    return { ...cell, value: text, text }
  })
}

function everyCellStyled(grid: Grid): VariedGrid {
  return rewritten(
    grid,
    'another font and borders on every cell',
    (_row, _column, cell) =>
      cell && {
        ...cell,
        style: {
          ...cell.style,
          fontSize: 12,
          borderTop: true,
          borderBottom: true,
          borderLeft: true,
          borderRight: true,
          horizontal: 'center'
        }
      }
  )
}

function numbersAsText(grid: Grid): VariedGrid {
  return rewritten(grid, 'figures typed as text', (_row, _column, cell) =>
    cell && typeof cell.value === 'number' && !isYear(cell.value) ? { ...cell, value: cell.text } : cell
  )
}

function numbersWithThousands(grid: Grid): VariedGrid {
  return rewritten(grid, 'figures shown with thousands separators', (_row, _column, cell) => {
    if (!cell || typeof cell.value !== 'number' || Math.abs(cell.value) < 10_000) return cell
    const [whole, fraction] = cell.text.split('.')
    const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',')
    return { ...cell, text: fraction === undefined ? grouped : `${grouped}.${fraction}`, format: '#,##0.##' }
  })
}

function noteBelow(grid: Grid): VariedGrid {
  const varied = rewritten(grid, 'a note and a signature line below', (_row, _column, cell) => cell)
  const note: Cell = { value: '注：本表数据由各部门提供。', text: '注：本表数据由各部门提供。' }
  const signature: Cell = { value: '填表人：', text: '填表人：' }
  const last = grid.rowCount
  return {
    ...varied,
    grid: {
      ...varied.grid,
      rowCount: last + 2,
      at: (row, column) =>
        row >= last ? (column === 0 ? (row === last ? note : signature) : undefined) : grid.at(row, column)
    }
  }
}

/** 2023 年 全 县 … : titles are often spread with spaces. */
function fullWidthTitleSpaces(grid: Grid): VariedGrid | null {
  const title = grid.at(0, 0)
  if (!title || typeof title.value !== 'string' || !grid.merges.some((merge) => merge.top === 0 && merge.left === 0))
    return null
  const text = `　　${title.text}　`
  return rewritten(grid, 'full-width spaces round the title', (row, column, cell) =>
    row === 0 && column === 0 ? { ...title, value: text, text } : cell
  )
}

function shifted(grid: Grid, name: string, down: number, right: number): VariedGrid {
  const shift = (range: CellRange): CellRange => ({
    top: range.top + down,
    left: range.left + right,
    bottom: range.bottom + down,
    right: range.right + right
  })
  return {
    name,
    grid: {
      ...grid,
      rowCount: grid.rowCount + down,
      columnCount: grid.columnCount + right,
      at: (row, column) => (row < down || column < right ? undefined : grid.at(row - down, column - right)),
      merges: grid.merges.map(shift)
    },
    moved: (row, column) => ({ row: row + down, column: column + right })
  }
}

function rewritten(
  grid: Grid,
  name: string,
  cellAt: (row: number, column: number, cell: Cell | undefined) => Cell | undefined
): VariedGrid {
  const cells = new Map<string, Cell>()
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const cell = cellAt(row, column, grid.at(row, column))
      if (cell) cells.set(cellName(row, column), cell)
    }
  }
  return {
    name,
    grid: { ...grid, at: (row, column) => cells.get(cellName(row, column)) },
    moved: (row, column) => ({ row, column })
  }
}

function findUnitLine(grid: Grid): { row: number; column: number } | null {
  for (let row = 0; row < Math.min(grid.rowCount, 4); row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if (/^单\s*位[:：]/.test(grid.at(row, column)?.text ?? '')) return { row, column }
    }
  }
  return null
}

function rowIsEmptyBut(grid: Grid, place: { row: number; column: number }): boolean {
  for (let column = 0; column < grid.columnCount; column++) {
    if (column !== place.column && grid.at(place.row, column)?.text) return false
  }
  return true
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100
}
