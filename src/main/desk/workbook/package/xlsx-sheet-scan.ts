/** What a worksheet part says of its cells beside their values. Rows and columns count from 0. */
export interface SheetVisitor {
  /**
   * `format` is the index of the cell format. `formulaAt` is where in the part the text of a formula without
   * cached value starts, −1 for every other cell.
   */
  cell(row: number, column: number, format: number, formulaAt: number): void
  hiddenRow(row: number): void
}

const lt = 0x3c
const gt = 0x3e
const slash = 0x2f
const letterC = 0x63
const letterF = 0x66
const letterI = 0x69
const letterO = 0x6f
const letterR = 0x72
const letterS = 0x73
const letterV = 0x76
const letterW = 0x77

/**
 * Walks the cells of sheetData in one pass over its bytes: the part of a sheet of 100,000 rows is 60 MB, and made
 * into text and tags it would cost as much as reading the values. SheetJS tells neither the cell's format nor
 * whether a formula has a cached value (it gives 0).
 */
export function scanSheet(xml: Uint8Array, visitor: SheetVisitor): void {
  const prefix = prefixLength(xml)
  const tag: CellTag = { row: -1, column: -1, format: 0, isText: false, hidden: false, end: 0 }
  let row = -1
  let column = -1
  let cellRow = -1
  let format = 0
  let isText = false
  let inCell = false
  let formulaAt = -1
  let hasValue = false

  for (let at = xml.indexOf(lt); at >= 0 && at < xml.length; at++) {
    if (xml[at] !== lt) continue
    if (xml[at + 1] === slash) {
      // The end of sheetData; what follows (formats by condition, extensions) has tags of the same names.
      if (xml[at + 2 + prefix] === letterS && xml[at + 7 + prefix] === 0x44) break
      continue
    }
    const name = at + 1 + prefix
    const first = xml[name]
    if (first === letterC && endsName(xml[name + 1])) {
      if (inCell) visitor.cell(cellRow, column, format, hasValue ? -1 : formulaAt)
      readTag(xml, name + 1, tag)
      column = tag.column >= 0 ? tag.column : column + 1
      cellRow = tag.row >= 0 ? tag.row : row
      format = tag.format
      isText = tag.isText
      inCell = true
      formulaAt = -1
      hasValue = false
      at = tag.end
    } else if (first === letterV && endsName(xml[name + 1])) {
      const end = tagEnd(xml, name)
      // `<v></v>` is an empty text where the cell is text, and no value where it is a number.
      hasValue = isText || (xml[end - 1] !== slash && xml[end + 1] !== lt)
      at = end
    } else if (first === letterF && endsName(xml[name + 1])) {
      at = tagEnd(xml, name)
      formulaAt = at + 1
    } else if (first === letterI && xml[name + 1] === letterS && endsName(xml[name + 2])) {
      hasValue = true
    } else if (first === letterR && xml[name + 1] === letterO && xml[name + 2] === letterW && endsName(xml[name + 3])) {
      if (inCell) visitor.cell(cellRow, column, format, hasValue ? -1 : formulaAt)
      inCell = false
      readTag(xml, name + 3, tag)
      row = tag.row >= 0 ? tag.row : row + 1
      column = -1
      if (tag.hidden) visitor.hiddenRow(row)
      at = tag.end
    }
  }
  if (inCell) visitor.cell(cellRow, column, format, hasValue ? -1 : formulaAt)
}

/** The text of a formula that starts at `at`. */
export function formulaText(xml: Uint8Array, at: number): string {
  const end = xml.indexOf(lt, at)
  return Buffer.from(xml.buffer, xml.byteOffset + at, Math.max(0, end - at)).toString('utf8')
}

interface CellTag {
  row: number
  column: number
  format: number
  isText: boolean
  hidden: boolean
  end: number
}

/** Reads the attributes r, s, t and hidden of a `c` or `row` tag whose name ends at `at`. */
function readTag(xml: Uint8Array, at: number, tag: CellTag): void {
  tag.row = -1
  tag.column = -1
  tag.format = 0
  tag.isText = false
  tag.hidden = false
  let i = at
  while (i < xml.length && xml[i] !== gt) {
    const start = i
    while (i < xml.length && xml[i] !== 0x3d && xml[i] !== gt) i++
    if (xml[i] !== 0x3d) break
    let nameStart = start
    while ((xml[nameStart] ?? 0) <= 0x20) nameStart++
    const length = i - nameStart
    const letter = xml[nameStart]
    i++
    while ((xml[i] ?? 0x22) <= 0x20) i++
    const quote = xml[i] ?? 0x22
    const value = i + 1
    i = value
    while (i < xml.length && xml[i] !== quote) i++
    if (length === 1 && letter === letterR) readReference(xml, value, i, tag)
    else if (length === 1 && letter === letterS) tag.format = numberIn(xml, value, i)
    else if (length === 1 && letter === 0x74) tag.isText = i - value === 3 && xml[value] === letterS
    else if (length === 6 && letter === 0x68) tag.hidden = xml[value] === 0x31 || xml[value] === 0x74
    i++
  }
  tag.end = i
}

/** `B5` sets column and row, `5` the row alone. */
function readReference(xml: Uint8Array, start: number, end: number, tag: CellTag): void {
  let column = 0
  let i = start
  for (; i < end; i++) {
    const letter = ((xml[i] ?? 0) & 0xdf) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  tag.column = column - 1
  tag.row = numberIn(xml, i, end) - 1
}

function numberIn(xml: Uint8Array, start: number, end: number): number {
  let number = 0
  for (let i = start; i < end; i++) {
    const digit = (xml[i] ?? 0) - 48
    if (digit < 0 || digit > 9) break
    number = number * 10 + digit
  }
  return number
}

function tagEnd(xml: Uint8Array, at: number): number {
  const end = xml.indexOf(gt, at)
  return end < 0 ? xml.length : end
}

function endsName(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === gt || byte === slash
}

/** Length of the namespace prefix with its colon (some writers put `x:` before every name). */
function prefixLength(xml: Uint8Array): number {
  const head = Buffer.from(xml.buffer, xml.byteOffset, Math.min(xml.byteLength, 100_000)).toString('latin1')
  return /<(\w+:)?(?:worksheet|sheetData)\b/.exec(head)?.[1]?.length ?? 0
}
