import { DeskError } from '#contract/error.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import type { OpenedWorkbook } from '../opened-workbook.ts'
import { type Delimiter, delimiterOf, splitDelimited } from './delimited.ts'
import { typedCell } from './typed-cell.ts'

/** Opens a text of separated fields (.csv, .txt, .tsv) as a workbook of one sheet, named for the file. */
export function openDelimited(text: string, file: string): OpenedWorkbook {
  const declared = /^sep=(.)\r?\n/.exec(text)
  const body = declared === null ? text : text.slice(declared[0].length)
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? delimiterOf(body)
  if (delimiter === null) throw new DeskError('not-a-spreadsheet', { file })
  const cells = new SheetCells()
  splitDelimited(body, delimiter).forEach((fields, row) => {
    fields.forEach((field, column) => {
      const cell = typedCell(field)
      if (cell !== undefined) cells.put(row, column, cell)
    })
  })
  const name = file.replace(/\.[^.]*$/, '')
  return {
    format: 'text',
    sheets: [{ name, hidden: false, grid: cells.finish(name, file), columnWidths: [] }],
    warnings: [],
    hasPictures: false
  }
}
