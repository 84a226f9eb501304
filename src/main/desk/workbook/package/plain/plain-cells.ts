import { END, SheetRows } from './sheet-rows.ts'

/**
 * The cells of a worksheet part that hold a number or a shared text and nothing else, which is nearly all of a large
 * sheet. In the order of the part: rows rise, and columns within a row.
 */
export interface PlainCells {
  readonly count: number
  readonly rows: Int32Array
  readonly columns: Uint16Array
  /** The index of the cell format; −1 where the cell names none. */
  readonly formats: Int32Array
  /** The number, or the index of the shared text. */
  readonly values: Float64Array
  /** 1 where the value is the index of a shared text. */
  readonly isText: Uint8Array
  /** Where in the part the number is written as General shows it, and in how many letters; 0: it is not. */
  readonly writtenAt: Int32Array
  readonly writtenLength: Uint8Array
  /** The highest index of a shared text; −1: there is none. */
  readonly lastText: number
  readonly part: Buffer
  /** The part without them. */
  readonly rest: Buffer
}

/**
 * Parts the plain cells of a worksheet from the others, in one pass over its bytes. SheetJS makes text of them, takes it
 * apart by patterns and makes an object of each, at ten times the cost; it reads what is left: formulas, errors, dates,
 * texts of their own, whatever has an attribute more. null where rows and cells do not stand in order, each with its
 * reference: such a part SheetJS reads alone. `staysBehind`: cells of this format are left to it.
 */
export function takePlainCells(xml: Buffer, staysBehind: (format: number) => boolean): PlainCells | null {
  const opening = xml.indexOf(opens)
  const end = xml.indexOf(closes, opening)
  if (opening < 0 || end < 0) return null
  const start = opening + opens.length
  const taken = new Taken(Math.ceil((end - start) / shortestCell))
  const rest = new Kept(xml)
  const sheet = new SheetRows(xml, start, end)
  rest.keep(0, start)
  for (let last = -1, row = sheet.nextRow(); row !== END; row = sheet.nextRow()) {
    if (row <= last) return null
    last = row
    // A row that is left without cells goes, too, but for what it says of itself.
    let isKept = sheet.isHidden
    if (isKept) rest.keep(sheet.rowStart, sheet.rowTagEnd)
    for (let column = -1, next = sheet.nextCell(row); next !== END; next = sheet.nextCell(row)) {
      if (next <= column) return null
      column = next
      if (sheet.isPlain && !staysBehind(Math.max(0, sheet.format))) {
        taken.add(row, column, sheet)
        continue
      }
      if (!isKept) rest.keep(sheet.rowStart, sheet.rowTagEnd)
      isKept = true
      rest.keep(sheet.cellStart, sheet.at)
    }
    if (isKept && !sheet.isRowAlone) rest.keep(sheet.at - endOfRow.length, sheet.at)
  }
  rest.keep(end, xml.length)
  return { ...taken.all(), part: xml, rest: rest.bytes() }
}

const opens = '<sheetData>'
const closes = '</sheetData>'
const shortestCell = '<c r="A1"><v>1</v></c>'.length
const endOfRow = '</row>'

/** What is kept of a part: its stretches, those that touch each other as one. */
class Kept {
  readonly #xml: Buffer
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(xml: Buffer) {
    this.#xml = xml
  }

  keep(start: number, end: number): void {
    const last = this.#ends.length - 1
    if (this.#ends[last] === start) this.#ends[last] = end
    else {
      this.#starts.push(start)
      this.#ends.push(end)
    }
  }

  bytes(): Buffer {
    return Buffer.concat(this.#starts.map((start, at) => this.#xml.subarray(start, this.#ends[at])))
  }
}

class Taken {
  #count = 0
  #lastText = -1
  readonly #rows: Int32Array
  readonly #columns: Uint16Array
  readonly #formats: Int32Array
  readonly #values: Float64Array
  readonly #isText: Uint8Array
  readonly #writtenAt: Int32Array
  readonly #writtenLength: Uint8Array

  constructor(most: number) {
    this.#rows = new Int32Array(most)
    this.#columns = new Uint16Array(most)
    this.#formats = new Int32Array(most)
    this.#values = new Float64Array(most)
    this.#isText = new Uint8Array(most)
    this.#writtenAt = new Int32Array(most)
    this.#writtenLength = new Uint8Array(most)
  }

  add(row: number, column: number, { format, value, isText, writtenAt, writtenLength }: SheetRows): void {
    const at = this.#count++
    this.#rows[at] = row
    this.#columns[at] = column
    this.#formats[at] = format
    this.#values[at] = value
    this.#writtenAt[at] = writtenAt
    this.#writtenLength[at] = writtenLength
    if (!isText) return
    this.#isText[at] = 1
    if (value > this.#lastText) this.#lastText = value
  }

  all(): Omit<PlainCells, 'part' | 'rest'> {
    return {
      count: this.#count,
      rows: this.#rows,
      columns: this.#columns,
      formats: this.#formats,
      values: this.#values,
      isText: this.#isText,
      writtenAt: this.#writtenAt,
      writtenLength: this.#writtenLength,
      lastText: this.#lastText
    }
  }
}
