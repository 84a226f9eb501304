import type { CellFormat } from '../cells/cell-format.ts'
import type { SheetCells } from '../cells/sheet-cells.ts'
import { biff, cellRecords, recordAt } from './biff-records.ts'
import { readSuperscripts } from './biff-strings.ts'
import { readBiffStyles } from './biff-styles.ts'

/** What the first part of a workbook stream says that SheetJS keeps to itself. */
export interface BiffGlobals {
  readonly formats: readonly CellFormat[]
  /** Where each sheet's records start, by the sheet's index. */
  readonly sheets: readonly number[]
  /** Shared strings that have superscripts, by their index, with these as Unicode superscripts. */
  readonly superscripts: ReadonlyMap<number, string>
  readonly encrypted: boolean
  readonly hasMacros: boolean
  readonly hasExternalLinks: boolean
  readonly hasPictures: boolean
}

/** Reads the records up to the first sheet. Lenient: a stream that is cut off gives what stands before the cut. */
export function readBiffGlobals(stream: Buffer): BiffGlobals {
  const fonts: Buffer[] = []
  const formats: Buffer[] = []
  const sheets: number[] = []
  const strings: Buffer[] = []
  let palette: Buffer | null = null
  let encrypted = false
  let hasMacros = false
  let hasExternalLinks = false
  let hasPictures = false
  let last = 0
  for (let record = recordAt(stream, 0); record !== null; record = recordAt(stream, record.next)) {
    const { type, data } = record
    if (type === biff.font) fonts.push(data)
    else if (type === biff.xf) formats.push(data)
    else if (type === biff.palette) palette = data
    else if (type === biff.filePass) encrypted = true
    else if (type === biff.boundSheet && data.length >= 4) sheets.push(data.readUInt32LE(0))
    else if (type === biff.macroProject) hasMacros = true
    else if (type === biff.externalBook) hasExternalLinks ||= data.length > 4
    else if (type === biff.drawings) hasPictures = true
    else if (type === biff.sharedStrings || (type === biff.continue && last === biff.sharedStrings)) strings.push(data)
    else if (type === biff.eof) break
    if (type !== biff.continue) last = type
  }
  return {
    formats: readBiffStyles({ fonts, formats, palette }),
    sheets,
    superscripts: readSuperscripts(strings, fonts),
    encrypted,
    hasMacros,
    hasExternalLinks,
    hasPictures
  }
}

/** Adds styles, hidden rows and columns and widths of the sheet that starts at `start`. */
export function addBiffLooks(cells: SheetCells, stream: Buffer, start: number, globals: BiffGlobals): void {
  let depth = 0
  for (let record = recordAt(stream, start); record !== null; record = recordAt(stream, record.next)) {
    const { type, data } = record
    // Charts on the sheet are streams within its stream, with cells of their own.
    if (type === biff.bof) depth++
    else if (type === biff.eof) {
      if (--depth <= 0) break
    } else if (depth === 1) addRecord(cells, type, data, globals)
  }
}

function addRecord(cells: SheetCells, type: number, data: Buffer, globals: BiffGlobals): void {
  if (type === biff.row && data.length >= 16) {
    if ((data.readUInt32LE(12) & 0x20) !== 0) cells.hiddenRows.add(data.readUInt16LE(0))
  } else if (type === biff.columns && data.length >= 10) addColumns(cells, data)
  else if (type === biff.manyBlank || type === biff.manyRk) addMany(cells, data, type === biff.manyRk ? 6 : 2, globals)
  else if (cellRecords.has(type) && data.length >= 6) {
    const row = data.readUInt16LE(0)
    const column = data.readUInt16LE(2)
    const format = globals.formats[data.readUInt16LE(4)]
    if (format !== undefined) cells.format(row, column, format)
    if (type === biff.sharedLabel && data.length >= 10) {
      const text = globals.superscripts.get(data.readUInt32LE(6))
      if (text !== undefined) cells.richText(row, column, text)
    }
  }
}

/** COLINFO: first and last column, width in 256ths of a character, cell format, hidden. */
function addColumns(cells: SheetCells, data: Buffer): void {
  const last = Math.min(data.readUInt16LE(2), 255)
  for (let column = data.readUInt16LE(0); column <= last; column++) {
    cells.columnWidths[column] = data.readUInt16LE(4) / 256
    if ((data.readUInt16LE(8) & 1) !== 0) cells.hiddenColumns.add(column)
  }
}

/** Many cells of one row in one record: row, first column, then per cell its format (and its number). */
function addMany(cells: SheetCells, data: Buffer, size: number, globals: BiffGlobals): void {
  const count = Math.floor((data.length - 6) / size)
  for (let index = 0; index < count; index++) {
    const format = globals.formats[data.readUInt16LE(4 + index * size)]
    if (format !== undefined) cells.format(data.readUInt16LE(0), data.readUInt16LE(2) + index, format)
  }
}
