import * as XLSX from 'xlsx'
import { DeskError } from '#contract/error.ts'
import type { Remark } from '#core/reading/reading.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import type { OpenedSheet, OpenedWorkbook } from '../opened-workbook.ts'
import { type CompoundFile, isHidden, parseCompound, readOptions } from '../sheetjs.ts'
import { addBiffLooks, readBiffGlobals } from './biff-looks.ts'

/** Opens a compound file: .xls of Excel 5 to 2003, .et of WPS; told apart from documents and encrypted packages. */
export function openCompound(bytes: Uint8Array, file: string): OpenedWorkbook {
  const container = takeApart(bytes, file)
  if (streamOf(container, /EncryptedPackage$/i) !== null) throw new DeskError('password-protected', { file })
  const stream = streamOf(container, /\/(?:Workbook|Book)$/i)
  if (stream === null) throw new DeskError('not-a-spreadsheet', { file })
  const globals = readBiffGlobals(stream)
  if (globals.encrypted) throw new DeskError('password-protected', { file })
  const book = parse(container, file)
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

function takeApart(bytes: Uint8Array, file: string): CompoundFile {
  try {
    const container: CompoundFile = XLSX.CFB.read(asBuffer(bytes), { type: 'buffer' })
    return container
  } catch (cause) {
    throw damaged(file, cause)
  }
}

function parse(container: CompoundFile, file: string): XLSX.WorkBook {
  try {
    return parseCompound(container, { ...readOptions })
  } catch (cause) {
    throw damaged(file, cause)
  }
}

function damaged(file: string, cause: unknown): DeskError {
  const error = new DeskError('damaged-file', { file })
  error.cause = cause
  return error
}

function streamOf(container: CompoundFile, path: RegExp): Buffer | null {
  const index = container.FullPaths.findIndex((each) => path.test(each))
  const content = container.FileIndex[index]?.content
  return content === undefined ? null : asBuffer(content)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
