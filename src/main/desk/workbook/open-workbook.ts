import * as XLSX from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel'
import { DeskError } from '#contract/error.ts'
import type { Grid } from '#core/reading/grid.ts'
import type { Remark } from '#core/reading/reading.ts'
import { gridOf } from './sheet-grid.ts'
import { packingOf, type WorkbookFormat } from './workbook-format.ts'

export interface OpenedWorkbook {
  readonly format: WorkbookFormat
  readonly sheets: readonly OpenedSheet[]
  /** What the user should know of the whole file: macros not run, links to other files … */
  readonly warnings: readonly Remark[]
}

export interface OpenedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly grid: Grid
}

// Without the tables, text of .xls files from before Excel 97 (code page 936) comes out as Latin letters.
XLSX.set_cptable(codePages)

/**
 * Opens a spreadsheet of any format that departments send, told by its bytes; `fileName` is only for messages.
 * Throws a DeskError for whatever is wrong with the file.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  if (bytes.length === 0) throw new DeskError('file-empty', { file: fileName })
  const packing = packingOf(bytes)
  const book =
    packing === null
      ? XLSX.read(new TextDecoder('gb18030').decode(bytes), { ...readOptions, type: 'string', raw: true })
      : XLSX.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { ...readOptions, type: 'buffer' })
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const sheets = book.SheetNames.map((name, index): OpenedSheet => {
    const sheet = (book.Sheets[name] ?? { '!data': [] }) as XLSX.DenseWorkSheet
    return { name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, grid: gridOf(name, sheet, date1904) }
  })
  return { format: packing === null ? 'text' : packing === 'zip' ? 'xlsx' : 'xls', sheets, warnings: [] }
}

const readOptions: XLSX.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  // Serial numbers, not Date objects: a Date depends on the machine's time zone.
  cellDates: false,
  // The declared dimensions lie in damaged files; the cells do not.
  nodim: true,
  // As Chinese Excel shows the system's short date; SheetJS would show 7/31/23.
  dateNF: 'yyyy/m/d'
}
