import * as XLSX from 'xlsx'
import { DeskError } from '#contract/error.ts'
import { SheetCells } from './cells/sheet-cells.ts'
import { openCompound } from './compound/compound-workbook.ts'
import type { OpenedSheet, OpenedWorkbook } from './opened-workbook.ts'
import { openPackage } from './package/package-workbook.ts'
import { isHidden, readOptions } from './sheetjs.ts'
import { packingOf } from './workbook-format.ts'

export type { OpenedSheet, OpenedWorkbook } from './opened-workbook.ts'

/**
 * Opens a spreadsheet of any format that departments send, told by its bytes; `fileName` is only for messages.
 * Throws a DeskError for whatever is wrong with the file.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  if (bytes.length === 0) throw new DeskError('file-empty', { file: fileName })
  const packing = packingOf(bytes)
  if (packing === 'zip') return openPackage(bytes, fileName)
  if (packing === 'compound') return openCompound(bytes, fileName)
  const book =
    packing === null
      ? XLSX.read(new TextDecoder('gb18030').decode(bytes), { ...readOptions, type: 'string', raw: true })
      : XLSX.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { ...readOptions, type: 'buffer' })
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const sheets = book.SheetNames.map((name, index): OpenedSheet => {
    const cells = new SheetCells(book.Sheets[name] as XLSX.DenseWorkSheet | undefined, date1904)
    const grid = cells.finish(name, fileName)
    return { name, hidden: isHidden(book, index), grid, columnWidths: cells.columnWidths }
  })
  return { format: packing === null ? 'text' : 'xls', sheets, warnings: [] }
}
