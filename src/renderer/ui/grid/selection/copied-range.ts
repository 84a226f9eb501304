import { type GridModel, leafHeader } from '../grid-model.ts'
import type { CopiedCell } from './clipboard.ts'
import type { GridRange } from './grid-selection.ts'

/** The cells of a range as they are copied. A whole column is copied with its name: so many figures want their heads. */
export function copiedRange(
  model: GridModel,
  { top, bottom, left, right }: GridRange,
  /** Rows chosen one by one; null: all of the range. */
  apart: readonly number[] | null = null
): CopiedCell[][] {
  const copied: CopiedCell[][] = []
  if (apart === null && top === 0 && bottom === model.rowCount - 1) copied.push(headings(model, left, right))
  const copy = (row: number): void => {
    const line: CopiedCell[] = []
    for (let column = left; column <= right; column++) line.push(model.cell(row, column))
    copied.push(line)
  }
  if (apart !== null) for (const row of apart) copy(row)
  else for (let row = top; row <= bottom; row++) copy(row)
  return copied
}

/** The names of columns, spanners before their own: 2023年 增长%. */
function headings(model: GridModel, left: number, right: number): CopiedCell[] {
  const line: CopiedCell[] = []
  for (let column = left; column <= right; column++) {
    const leaf = leafHeader(model.header, column)
    const over = model.header
      .flat()
      .filter((cell) => cell !== leaf && cell.column <= column && column < cell.column + cell.columnSpan)
    line.push({ text: [...over, leaf].map((cell) => cell?.text ?? '').join(' '), number: null })
  }
  return line
}
