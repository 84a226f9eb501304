import type * as XLSX from 'xlsx'
import type { CellFormat } from '../../cells/cell-format.ts'
import { cellOf } from '../../cells/sheet-cell.ts'
import type { SheetCells } from '../../cells/sheet-cells.ts'
import { formatOfCells, type SharedText, sharedTexts } from '../../sheetjs.ts'
import type { PlainCells } from './plain-cells.ts'

/** Puts plain cells beside those that SheetJS read, with the texts and number formats that it found in the workbook. */
export function putPlainCells(
  cells: SheetCells,
  plain: PlainCells,
  book: XLSX.WorkBook,
  looks: readonly CellFormat[],
  date1904: boolean
): void {
  const texts = sharedTexts(book)
  const formatOf = formatOfCells(book)
  const written = new WrittenTexts(plain.part)
  const empty: number[] = []
  for (let at = 0; at < plain.count; at++) {
    const row = plain.rows[at] as number
    const column = plain.columns[at] as number
    const format = plain.formats[at] as number
    const value = plain.values[at] as number
    const z = formatOf(format)
    const style = looks[Math.max(0, format)]?.style
    const shown = plain.writtenLength[at] as number
    const from: XLSX.CellObject =
      plain.isText[at] === 1
        ? textCell(texts[value], z)
        : shown > 0 && z === 'General'
          ? { t: 'n', v: value, w: written.text(plain.writtenAt[at] as number, shown), z }
          : { t: 'n', v: value, z }
    const cell = cellOf(from, date1904, style)
    if (cell === undefined) empty.push(at)
    else cells.putUnseen(row, column, cell)
  }
  // An empty text shows its look where the sheet is used, which is known when all cells are there.
  for (const at of empty) {
    const known = looks[Math.max(0, plain.formats[at] as number)]
    if (known !== undefined) cells.format(plain.rows[at] as number, plain.columns[at] as number, known)
  }
}

function textCell(text: SharedText | undefined, z: string): XLSX.CellObject {
  if (text === undefined) throw new Error('a shared text that is not there')
  return { t: 's', v: text.t, r: text.r, z }
}

/** Short texts of a part, in their order: made of one text for many, for each by itself is slow to make of bytes. */
class WrittenTexts {
  readonly #part: Buffer
  #text = ''
  #from = 0

  constructor(part: Buffer) {
    this.#part = part
  }

  text(at: number, length: number): string {
    if (at < this.#from || at + length > this.#from + this.#text.length) {
      this.#text = this.#part.toString('latin1', at, at + stretch)
      this.#from = at
    }
    return this.#text.slice(at - this.#from, at - this.#from + length)
  }
}

const stretch = 1 << 16
