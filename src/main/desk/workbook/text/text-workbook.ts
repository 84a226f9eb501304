import { DeskError } from '#contract/error.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import { refuseOverflow, type SheetExtent } from '../cells/sheet-limits.ts'
import type { OpenedWorkbook } from '../opened-workbook.ts'
import { type Delimiter, delimiterOf, fieldText, isBlankField, walkDelimited } from './delimited.ts'
import { typedCell } from './typed-cell.ts'

/** Opens a text of separated fields (.csv, .txt, .tsv) as a workbook of one sheet, named for the file. */
export function openDelimited(text: string, file: string): OpenedWorkbook {
  const declared = /^sep=(.)\r?\n/.exec(text)
  const body = declared === null ? text : text.slice(declared[0].length)
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? delimiterOf(body)
  if (delimiter === null) throw new DeskError('not-a-spreadsheet', { file })
  const name = file.replace(/\.[^.]*$/, '')
  // Before a cell is made: ten million short rows are few megabytes.
  refuseOverflow(extentOf(body, delimiter), file, name)
  const cells = new SheetCells()
  walkDelimited(body, delimiter, (row, column, field) => {
    const cell = typedCell(fieldText(body, field))
    if (cell !== undefined) cells.put(row, column, cell)
  })
  return {
    format: 'text',
    sheets: [{ name, hidden: false, grid: cells.finish(name, file), columnWidths: [] }],
    warnings: [],
    hasPictures: false
  }
}

function extentOf(text: string, delimiter: Delimiter): SheetExtent {
  const extent = { row: -1, column: -1, filled: 0 }
  walkDelimited(text, delimiter, (row, column, field) => {
    if (isBlankField(text, field)) return
    extent.filled++
    extent.row = row
    if (column > extent.column) extent.column = column
  })
  return extent
}
