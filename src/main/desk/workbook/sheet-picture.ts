import type { CellRange, Grid } from '#core/reading/grid.ts'

/** A sheet for the eye: what is needed to draw it, small enough to keep while an import is looked at. */
export interface SheetPicture {
  readonly name: string
  readonly rowCount: number
  readonly columnCount: number
  /** One string a row, its cells' texts joined by `cellBreak`: 100,000 strings travel, not 1.4 million. */
  readonly lines: readonly string[]
  readonly merges: readonly CellRange[]
  /** In characters. */
  readonly columnWidths: readonly number[]
  readonly bold: readonly (readonly [row: number, column: number])[]
  readonly comments: readonly (readonly [row: number, column: number, text: string])[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** U+001F, the unit separator; texts that hold one lose it. */
const cellBreak = '\u001f'

const usualWidth = 9
const widest = 60

export function sheetPicture(grid: Grid, columnWidths: readonly (number | null)[]): SheetPicture {
  const lines: string[] = []
  const bold: [number, number][] = []
  const comments: [number, number, string][] = []
  for (let row = 0; row < grid.rowCount; row++) {
    // Joined at once: a line that grows by its texts keeps each of them alive, at three times the room.
    const texts: string[] = []
    let filled = 0
    for (let column = 0; column < grid.columnCount; column++) {
      const cell = grid.at(row, column)
      if (cell?.comment) comments.push([row, column, cell.comment])
      const text = cell?.text ?? ''
      texts.push(text.includes(cellBreak) ? text.replaceAll(cellBreak, '') : text)
      if (text === '') continue
      filled = column + 1
      if (cell?.style?.bold) bold.push([row, column])
    }
    lines.push(texts.slice(0, filled).join(cellBreak))
  }
  return {
    name: grid.name,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    lines,
    merges: grid.merges,
    columnWidths: Array.from({ length: grid.columnCount }, (_, column) =>
      Math.min(columnWidths[column] ?? usualWidth, widest)
    ),
    bold,
    comments,
    hiddenRows: [...grid.hiddenRows].filter((row) => row < grid.rowCount),
    hiddenColumns: [...grid.hiddenColumns].filter((column) => column < grid.columnCount)
  }
}

/** Texts of the rows from `firstRow` on, each as long as the sheet is wide; '' for an empty cell. */
export function pictureRows(picture: SheetPicture, firstRow: number, rowCount: number): string[][] {
  return picture.lines.slice(firstRow, firstRow + rowCount).map((line) => {
    const texts = line === '' ? [] : line.split(cellBreak)
    while (texts.length < picture.columnCount) texts.push('')
    return texts
  })
}
