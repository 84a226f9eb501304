import * as XLSX from 'xlsx'
import { DeskError } from '#contract/error.ts'
import { fileTooLarge } from '../files/read-failure.ts'
import { SheetCells } from './cells/sheet-cells.ts'
import { openCompound } from './compound/compound-workbook.ts'
import type { OpenedSheet, OpenedWorkbook } from './opened-workbook.ts'
import { readOdsSheets } from './package/ods-workbook.ts'
import { openPackage } from './package/package-workbook.ts'
import { isHidden, readOptions } from './sheetjs.ts'
import { decodeText } from './text/decode-text.ts'
import { openHtml } from './text/html-workbook.ts'
import { kindOfText } from './text/recognise-text.ts'
import { openDelimited } from './text/text-workbook.ts'
import { openXml2003 } from './text/xml2003-workbook.ts'
import { packingOf } from './workbook-format.ts'

/**
 * Opens a spreadsheet of any format that departments send, told by its bytes; `fileName` is only for messages.
 * Throws a DeskError for whatever is wrong with the file.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  if (bytes.length === 0) throw new DeskError('file-empty', { file: fileName })
  const book = open(bytes, fileName)
  if (book.sheets.every((sheet) => sheet.grid.rowCount === 0)) {
    throw new DeskError(book.hasPictures ? 'picture-only' : 'no-cells', { file: fileName })
  }
  return book
}

function open(bytes: Uint8Array, file: string): OpenedWorkbook {
  switch (packingOf(bytes)) {
    case 'zip':
      return openPackage(bytes, file)
    case 'compound':
      return openCompound(bytes, file)
    case 'bare-biff':
      return openBareBiff(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), file)
    case 'database':
      throw new DeskError('desk-for-return', { file })
    default:
      return openText(bytes, file)
  }
}

/** 100,000 rows of 14 figures take 10 to 20 megabytes as text, some 60 as a web page. */
const largestText = 80 * 1024 * 1024

function openText(bytes: Uint8Array, file: string): OpenedWorkbook {
  if (bytes.length > largestText) throw fileTooLarge(file, bytes.length, largestText)
  const text = decodeText(bytes)
  if (text === null) throw new DeskError('not-a-spreadsheet', { file })
  switch (kindOfText(text)) {
    case 'plain':
      return openDelimited(text, file)
    case 'html':
      return openHtml(text, file)
    case 'xml2003':
      return openXml2003(text, file)
    case 'flat-ods':
      return { format: 'ods', sheets: readOdsSheets(text, text, file), warnings: [], hasPictures: false }
    default:
      throw new DeskError('not-a-spreadsheet', { file })
  }
}

/** A stream of the time before compound files (Excel 2 to 4), which SheetJS reads alone. */
function openBareBiff(data: Buffer, file: string): OpenedWorkbook {
  let book: XLSX.WorkBook
  try {
    book = XLSX.read(data, { ...readOptions, type: 'buffer' })
  } catch (cause) {
    throw new DeskError('damaged-file', { file }, {}, { cause })
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const sheets = book.SheetNames.map((name, index): OpenedSheet => {
    const cells = SheetCells.of(book.Sheets[name] as XLSX.DenseWorkSheet | undefined, date1904)
    const grid = cells.finish(name, file)
    return { name, hidden: isHidden(book, index), grid, columnWidths: cells.columnWidths }
  })
  return { format: 'xls', sheets, warnings: [], hasPictures: false }
}
