import type * as XLSX from 'xlsx'
import { DeskError } from '#contract/error.ts'
import type { Remark } from '#core/reading/reading.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import type { OpenedSheet, OpenedWorkbook } from '../opened-workbook.ts'
import { isHidden, parseStream, readOptions } from '../sheetjs.ts'
import { addBiffLooks, readBiffGlobals } from './biff-looks.ts'
import { BrokenCompoundFile, CompoundFile } from './compound-file.ts'
import { decryptByDefault } from './default-password.ts'
import { soundStream } from './sound-stream.ts'

/** Opens a compound file: .xls of Excel 5 to 2003, .et of WPS; told apart from documents and encrypted packages. */
export function openCompound(bytes: Uint8Array, file: string): OpenedWorkbook {
  let stream = workbookStream(bytes, file)
  let globals = readBiffGlobals(stream)
  if (globals.encrypted) {
    const decrypted = decryptByDefault(stream)
    if (decrypted === null) throw new DeskError('password-protected', { file })
    stream = decrypted
    globals = readBiffGlobals(stream)
  }
  const book = parse(stream, file)
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const warnings: Remark[] = []
  if (globals.hasMacros) warnings.push({ code: 'macros-not-run' })
  if (globals.hasExternalLinks) warnings.push({ code: 'external-links-not-followed' })
  const sheets = book.SheetNames.map((name, index): OpenedSheet => {
    const sheet = book.Sheets[name] as XLSX.DenseWorkSheet | undefined
    if (sheet === undefined) warnings.push({ code: 'sheet-unreadable', params: { sheet: name } })
    const cells = SheetCells.of(sheet, date1904)
    const start = globals.sheets[index]
    if (start !== undefined) addBiffLooks(cells, stream, start, globals)
    const grid = cells.finish(name, file)
    return { name, hidden: isHidden(book, index), grid, columnWidths: cells.columnWidths }
  })
  return { format: 'xls', sheets, warnings, hasPictures: globals.hasPictures }
}

function workbookStream(bytes: Uint8Array, file: string): Buffer {
  try {
    const container = new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (container.has('EncryptedPackage')) throw new DeskError('password-protected', { file })
    // Some programs keep a copy for Excel 5 (Book) beside the stream for Excel 97 (Workbook).
    const stream = container.stream('Workbook') ?? container.stream('Book')
    if (stream === null) throw new DeskError('not-a-spreadsheet', { file })
    return stream
  } catch (cause) {
    throw cause instanceof BrokenCompoundFile ? damaged(file, cause) : cause
  }
}

function parse(stream: Buffer, file: string): XLSX.WorkBook {
  try {
    return parseStream(soundStream(stream), { ...readOptions, type: 'buffer' })
  } catch (cause) {
    throw damaged(file, cause)
  }
}

function damaged(file: string, cause: unknown): DeskError {
  return new DeskError('damaged-file', { file }, {}, { cause })
}
