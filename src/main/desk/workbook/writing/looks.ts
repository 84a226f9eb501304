import type { Format, FormatAlign } from 'wasm-xlsxwriter'

/** The writer's module, passed down because it is loaded late. */
export type Xlsx = typeof import('wasm-xlsxwriter')

/** How a cell of the export looks. Rules are thick above and below the table, thin inside, open at the sides. */
export interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly wrap?: boolean
  readonly indent?: number
  readonly format?: string
  readonly top?: 'thick' | 'thin'
  readonly bottom?: 'thick' | 'thin'
  readonly right?: 'thin'
}

/** Formats by look: a workbook has a few dozen, however many cells it has. */
export class Looks {
  readonly #xlsx: Xlsx
  readonly #font: string
  readonly #made = new Map<string, Format>()

  constructor(xlsx: Xlsx, font: string) {
    this.#xlsx = xlsx
    this.#font = font
  }

  of(look: Look): Format {
    const key = JSON.stringify(look)
    let made = this.#made.get(key)
    if (made === undefined) {
      made = this.#make(look)
      this.#made.set(key, made)
    }
    return made
  }

  #make(look: Look): Format {
    const { FormatAlign, FormatBorder } = this.#xlsx
    const aligns: Record<Look['align'], FormatAlign> = {
      left: FormatAlign.Left,
      center: FormatAlign.Center,
      right: FormatAlign.Right
    }
    const lines = { thick: FormatBorder.Medium, thin: FormatBorder.Thin }
    let format = new this.#xlsx.Format()
      .setFontName(this.#font)
      .setFontSize(look.size ?? 10.5)
      .setAlign(FormatAlign.VerticalCenter)
      .setAlign(aligns[look.align])
    if (look.bold) format = format.setBold()
    if (look.wrap) format = format.setTextWrap()
    if (look.indent) format = format.setIndent(Math.min(look.indent, 15))
    if (look.format !== undefined) format = format.setNumFormat(look.format)
    if (look.top !== undefined) format = format.setBorderTop(lines[look.top])
    if (look.bottom !== undefined) format = format.setBorderBottom(lines[look.bottom])
    if (look.right !== undefined) format = format.setBorderRight(lines[look.right])
    return format
  }
}
