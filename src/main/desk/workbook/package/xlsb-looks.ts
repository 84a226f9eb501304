import type { CellFormat } from '../cells/cell-format.ts'
import { indexedColours } from '../cells/indexed-colours.ts'
import { type StyleParts, sharedStyle } from '../cells/shared-style.ts'
import type { SheetCells } from '../cells/sheet-cells.ts'
import { binRecords } from './bin-records.ts'
import { tinted } from './theme-colour.ts'

/** Record types of [MS-XLSB] that carry looks. */
const brt = {
  rowHeader: 0,
  columns: 60,
  font: 43,
  fill: 45,
  border: 46,
  format: 47,
  beginFormats: 617,
  endFormats: 618
} as const

const horizontals = ['general', 'left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed']

/** Cell formats by index, from xl/styles.bin and the theme's colours. */
export function readXlsbStyles(part: Buffer, theme: readonly string[]): CellFormat[] {
  const fonts: StyleParts[] = []
  const fills: StyleParts[] = []
  const borders: StyleParts[] = []
  const formats: CellFormat[] = []
  let inFormats = false
  for (const { type, data: start, end } of binRecords(part)) {
    const data = part.subarray(start, end)
    if (type === brt.font && data.length >= 8) fonts.push(fontOf(data))
    else if (type === brt.fill && data.length >= 12) fills.push(fillOf(data, theme))
    else if (type === brt.border && data.length >= 41) borders.push(borderOf(data))
    else if (type === brt.beginFormats) inFormats = true
    else if (type === brt.endFormats) inFormats = false
    else if (type === brt.format && inFormats && data.length >= 16) {
      const horizontal = horizontals[data.readUInt8(12) & 7]
      const style = sharedStyle({
        ...fonts[data.readUInt16LE(4)],
        ...fills[data.readUInt16LE(6)],
        ...borders[data.readUInt16LE(8)],
        indent: data.readUInt8(11),
        horizontal
      })
      formats.push({ style, across: horizontal === 'centerContinuous' })
    }
  }
  return formats
}

/** Adds the looks of a sheet part's cells, hidden columns and widths. */
export function addXlsbLooks(cells: SheetCells, part: Buffer, formats: readonly CellFormat[]): void {
  let row = -1
  let column = -1
  for (const { type, data: start, end } of binRecords(part)) {
    const length = end - start
    if (type === brt.rowHeader && length >= 4) {
      row = part.readUInt32LE(start)
      column = -1
    } else if (type === brt.columns && length >= 18) addColumns(cells, part.subarray(start, end))
    else if ((type >= 1 && type <= 11) || type === 62) {
      if (length < 8) continue
      column = part.readUInt32LE(start)
      addFormat(cells, row, column, formats[part.readUIntLE(start + 4, 3)])
    } else if (type >= 12 && type <= 18 && length >= 3) {
      column++
      addFormat(cells, row, column, formats[part.readUIntLE(start, 3)])
    }
  }
}

function addFormat(cells: SheetCells, row: number, column: number, format: CellFormat | undefined): void {
  if (format !== undefined && row >= 0) cells.format(row, column, format)
}

function addColumns(cells: SheetCells, data: Buffer): void {
  const isHidden = (data.readUInt16LE(16) & 1) !== 0
  const last = Math.min(data.readUInt32LE(4), 16_383)
  for (let column = data.readUInt32LE(0); column <= last; column++) {
    if (isHidden) cells.hiddenColumns.add(column)
    if (column < 256) cells.columnWidths[column] = data.readUInt32LE(8) / 256
  }
}

function fontOf(data: Buffer): StyleParts {
  return {
    fontSize: data.readUInt16LE(0) / 20,
    italic: (data.readUInt16LE(2) & 2) !== 0,
    bold: data.readUInt16LE(4) >= 600,
    superscript: data.readUInt16LE(6) === 1
  }
}

/** Pattern, then the colour: kind, index, tint, RGB. */
function fillOf(data: Buffer, theme: readonly string[]): StyleParts {
  const pattern = data.readUInt32LE(0)
  // 17 and 18 are the faint dots of default formats.
  if (pattern === 0 || pattern === 17 || pattern === 18) return {}
  const kind = data.readUInt8(4) >> 1
  const index = data.readUInt8(5)
  const tint = data.readInt16LE(6) / 32_767
  const base =
    kind === 1 ? indexedColours[index] : kind === 2 ? data.toString('hex', 8, 11).toUpperCase() : theme[index]
  return { fill: tinted(base ?? '000000', tint) }
}

/** Flags, then top, bottom, left and right of ten bytes each, of which the first is the line. */
function borderOf(data: Buffer): StyleParts {
  return {
    borderTop: data.readUInt8(1) !== 0,
    borderBottom: data.readUInt8(11) !== 0,
    borderLeft: data.readUInt8(21) !== 0,
    borderRight: data.readUInt8(31) !== 0
  }
}
