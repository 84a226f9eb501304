import { Numbered } from './numbered.ts'
import { XML_HEAD, xmlText } from './xml-text.ts'

/** How a cell of the export looks. Rules are thick above and below the table, thin inside, open at the sides. */
export interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly wrap?: boolean
  readonly indent?: number
  readonly format?: string
  readonly top?: Rule
  readonly bottom?: Rule
  readonly right?: 'thin'
}

type Rule = 'thick' | 'thin'

export const BODY_SIZE = 10.5
/** The deepest that a spreadsheet indents. */
const DEEPEST = 15
/** Numbers of formats below belong to the spreadsheet. */
const FIRST_FORMAT = 164

/** The looks of a workbook's cells: a few dozen, however many cells it has. */
export class Styles {
  readonly #known = new Map<string, number>()
  readonly #formats = new Numbered()
  // The first of each is that of cells nobody says anything of; columns are measured in its digits.
  readonly #fonts = new Numbered(['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'])
  readonly #borders = new Numbered(['<border><left/><right/><top/><bottom/><diagonal/></border>'])
  readonly #cells = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'])

  /** The number by which a cell names its look. */
  of(look: Look, font: string): number {
    const key = JSON.stringify([font, look])
    let known = this.#known.get(key)
    if (known === undefined) {
      known = this.#cells.of(this.#cell(look, font))
      this.#known.set(key, known)
    }
    return known
  }

  #cell(look: Look, font: string): string {
    const format = look.format === undefined ? 0 : FIRST_FORMAT + this.#formats.of(look.format)
    const letters = this.#fonts.of(
      `<font>${look.bold ? '<b/>' : ''}<sz val="${look.size ?? BODY_SIZE}"/><name val="${xmlText(font)}"/></font>`
    )
    const rules = this.#borders.of(
      `<border><left/>${rule('right', look.right)}${rule('top', look.top)}${rule('bottom', look.bottom)}<diagonal/></border>`
    )
    const wrap = look.wrap ? ' wrapText="1"' : ''
    const indent = look.indent ? ` indent="${Math.min(look.indent, DEEPEST)}"` : ''
    return (
      `<xf numFmtId="${format}" fontId="${letters}" fillId="0" borderId="${rules}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
      `<alignment horizontal="${look.align}" vertical="center"${wrap}${indent}/></xf>`
    )
  }

  xml(): string {
    const formats = [...this.#formats.all].map(
      (code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${xmlText(code)}"/>`
    )
    return (
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`) +
      listed('fonts', this.#fonts) +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      listed('borders', this.#borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      listed('cellXfs', this.#cells) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
  }
}

const LINES = { thick: 'medium', thin: 'thin' } as const

function rule(side: 'right' | 'top' | 'bottom', line: Rule | undefined): string {
  return line === undefined ? `<${side}/>` : `<${side} style="${LINES[line]}"><color auto="1"/></${side}>`
}

function listed(name: string, elements: Numbered): string {
  return `<${name} count="${elements.count}">${[...elements.all].join('')}</${name}>`
}
