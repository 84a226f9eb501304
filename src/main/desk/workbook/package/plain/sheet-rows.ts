/** No row or no cell comes any more. */
export const END = -1
/** What comes is written as no program writes it, or stands in no order. Below every row and column. */
const IRREGULAR = -2

/**
 * The rows of a worksheet part and their cells, one after the other, over its bytes: strictly what programs write
 * (`<row r="2" …><c r="B2" s="1" t="s"><v>7</v></c></row>`). What it does not know is irregular.
 */
export class SheetRows {
  /** Where the next row or cell is looked for. */
  at: number
  /** Of the row: where it starts, where its tag ends, whether it is hidden, whether it closes itself. */
  rowStart = 0
  rowTagEnd = 0
  isHidden = false
  isRowAlone = false
  /** Of the cell: where it starts, whether it holds a number or a shared text and nothing else. */
  cellStart = 0
  isPlain = false
  /** −1: it names none. */
  format = -1
  isText = false
  value = 0
  /** Where the number is written as General shows it, and in how many letters; 0: it is written otherwise. */
  writtenAt = 0
  writtenLength = 0
  readonly #xml: Uint8Array
  readonly #end: number
  /** Of the attribute read last. */
  #name = 0
  #nameLength = 0
  #from = 0
  #to = 0

  constructor(xml: Uint8Array, start: number, end: number) {
    this.#xml = xml
    this.at = start
    this.#end = end
  }

  /** The next row, counted from 0; END, IRREGULAR. */
  nextRow(): number {
    this.#skipSpace()
    if (this.at >= this.#end) return END
    this.rowStart = this.at
    if (!this.#takes(rowTag)) return IRREGULAR
    this.isHidden = false
    let row = IRREGULAR
    while (this.#attribute()) {
      if (this.#nameLength === 1 && this.#name === letterR) row = this.#wholeNumber(this.#from, this.#to) - 1
      else if (this.#nameLength === hiddenLength && this.#name === letterH) this.isHidden = true
    }
    this.isRowAlone = this.#xml[this.at] === slash
    if (this.isRowAlone) this.at++
    const isClosed = this.#takesOne(gt)
    this.rowTagEnd = this.at
    return isClosed && row >= 0 ? row : IRREGULAR
  }

  /** The column of the next cell of the row; END, IRREGULAR. */
  nextCell(row: number): number {
    if (this.isRowAlone) return END
    this.#skipSpace()
    if (this.#takes(rowEnd)) return END
    this.cellStart = this.at
    if (!this.#takes(cellTag)) return IRREGULAR
    this.format = -1
    this.isText = false
    this.isPlain = true
    let column = IRREGULAR
    while (this.#attribute()) {
      if (this.#nameLength !== 1) this.isPlain = false
      else if (this.#name === letterR) column = this.#columnIn(row)
      else if (this.#name === letterS) this.format = this.#wholeNumber(this.#from, this.#to)
      else if (this.#name === letterT) this.#takeType()
      else this.isPlain = false
    }
    if (this.format < -1) this.isPlain = false
    if (this.#xml[this.at] === slash) {
      this.at++
      this.isPlain = false
      return this.#takesOne(gt) ? column : IRREGULAR
    }
    if (!this.#takesOne(gt)) return IRREGULAR
    const inside = this.at
    if (this.isPlain && this.#takesValue()) return column
    this.isPlain = false
    this.at = inside
    return this.#skipPast(cellEnd) ? column : IRREGULAR
  }

  /** `<v>12.5</v></c>` */
  #takesValue(): boolean {
    if (!this.#takes(valueTag)) return false
    const from = this.at
    this.writtenLength = 0
    while (this.#xml[this.at] !== lt && this.at < this.#end) this.at++
    this.value = this.isText ? this.#wholeNumber(from, this.at) : this.#number(from, this.at)
    const isRead = this.isText ? this.value >= 0 : !Number.isNaN(this.value)
    return isRead && this.#takes(valueEnd)
  }

  #takeType(): void {
    const letter = this.#to - this.#from === 1 ? this.#xml[this.#from] : 0
    if (letter === letterS) this.isText = true
    else if (letter !== letterN) this.isPlain = false
  }

  /** Takes ` name="value"`; false where the tag ends. */
  #attribute(): boolean {
    const xml = this.#xml
    this.#skipSpace()
    const start = this.at
    let at = start
    while (isOfName(xml[at] ?? 0)) at++
    if (at === start || xml[at] !== equals || xml[at + 1] !== quote) return false
    this.#name = xml[start] ?? 0
    this.#nameLength = at - start
    this.#from = at + 2
    at = this.#from
    while (xml[at] !== quote && xml[at] !== lt && at < this.#end) at++
    this.#to = at
    this.at = at + 1
    return xml[at] === quote
  }

  /** Of `B5` in row 4; IRREGULAR where the reference names another row. */
  #columnIn(row: number): number {
    let column = 0
    let at = this.#from
    for (; at < this.#to; at++) {
      const letter = (this.#xml[at] ?? 0) - letterBeforeA
      if (letter < 1 || letter > 26) break
      column = column * 26 + letter
    }
    if (at - this.#from > 3 || this.#wholeNumber(at, this.#to) !== row + 1) return IRREGULAR
    return column === 0 ? IRREGULAR : column - 1
  }

  /** IRREGULAR where there are no digits, other characters, or more of them than any index has. */
  #wholeNumber(from: number, to: number): number {
    if (to === from || to - from > 9) return IRREGULAR
    let number = 0
    for (let at = from; at < to; at++) {
      const digit = (this.#xml[at] ?? 0) - zero
      if (digit < 0 || digit > 9) return IRREGULAR
      number = number * 10 + digit
    }
    return number
  }

  /**
   * NaN where it is not written as programs write numbers. Up to 15 figures are exact in a double and so is a power of
   * ten up to 22: their quotient is the double nearest to the decimal.
   */
  #number(from: number, to: number): number {
    const isNegative = this.#xml[from] === minus
    const start = isNegative ? from + 1 : from
    let figures = 0
    let point = to
    for (let at = start; at < to; at++) {
      const digit = (this.#xml[at] ?? 0) - zero
      if (digit >= 0 && digit <= 9) figures = figures * 10 + digit
      else if ((this.#xml[at] ?? 0) === dot && point === to) point = at
      else return this.#longNumber(from, to)
    }
    const decimals = point === to ? 0 : to - point - 1
    if (to - start - (point === to ? 0 : 1) > mostFigures) return this.#longNumber(from, to)
    if (point === start || to === start || point === to - 1) return Number.NaN
    const value = decimals === 0 ? figures : figures / (powersOfTen[decimals] ?? Number.NaN)
    if (to - from <= mostShown && value >= leastShown && this.#isShort(start, point, to)) {
      this.writtenAt = from
      this.writtenLength = to - from
    }
    return isNegative ? -value : value
  }

  /** No zero more than the number needs. */
  #isShort(start: number, point: number, to: number): boolean {
    if (this.#xml[start] === zero && point > start + 1) return false
    return point === to || this.#xml[to - 1] !== zero
  }

  #longNumber(from: number, to: number): number {
    const text = Buffer.from(this.#xml.buffer, this.#xml.byteOffset + from, to - from).toString('latin1')
    return isNumber.test(text) ? Number(text) : Number.NaN
  }

  #skipSpace(): void {
    while ((this.#xml[this.at] ?? gt) <= space && this.at < this.#end) this.at++
  }

  #takesOne(byte: number): boolean {
    if (this.#xml[this.at] !== byte) return false
    this.at++
    return true
  }

  #takes(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at++) if (this.#xml[this.at + at] !== bytes[at]) return false
    this.at += bytes.length
    return true
  }

  #skipPast(bytes: Uint8Array): boolean {
    for (; this.at < this.#end; this.at++) if (this.#xml[this.at] === lt && this.#takes(bytes)) return true
    return false
  }
}

const rowTag = Buffer.from('<row ')
const rowEnd = Buffer.from('</row>')
const cellTag = Buffer.from('<c ')
const cellEnd = Buffer.from('</c>')
const valueTag = Buffer.from('<v>')
const valueEnd = Buffer.from('</v></c>')
const isNumber = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const hiddenLength = 'hidden'.length
const mostFigures = 15
/** Of so many letters and from so much on General shows a number in full. */
const mostShown = 11
const leastShown = 1e-4
const powersOfTen = Array.from({ length: mostFigures + 1 }, (_, power) => Number(`1e${power}`))

const space = 0x20
const quote = 0x22
const minus = 0x2d
const dot = 0x2e
const slash = 0x2f
const zero = 0x30
const lt = 0x3c
const equals = 0x3d
const gt = 0x3e
const letterBeforeA = 0x40
const letterH = 0x68
const letterN = 0x6e
const letterR = 0x72
const letterS = 0x73
const letterT = 0x74

/** Letters, figures and `:-_.`; not white space, `=`, `/`, `>`. */
function isOfName(byte: number): boolean {
  return byte > space && byte !== equals && byte !== slash && byte !== gt && byte !== lt && byte !== quote
}
