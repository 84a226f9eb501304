import { DeskError } from '#contract/error.ts'
import { type Cell, type CellRange, cellName } from '#core/reading/grid.ts'
import type { CellFormat } from '../cells/cell-format.ts'
import { showsWhenEmpty } from '../cells/shared-style.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import { refuseEndless, refuseOverflow } from '../cells/sheet-limits.ts'
import { raised } from '../cells/superscript.ts'
import type { OpenedSheet } from '../opened-workbook.ts'
import { mostSheets } from '../opened-workbook.ts'
import { type OdsStyles, readOdsStyles } from './ods-styles.ts'
import { walkXml, type XmlTag } from './xml-tags.ts'

/**
 * Cells and rows may be repeated a million times in a few bytes. Programs fill the sheet's end with repeated empty
 * ones; of a figure that is repeated beyond these (a formula drawn down to the end of the sheet) the rest is left out,
 * and a block of figures that no sheet can be walked by is refused as one that is written out is.
 */
const mostRepeats = 2000

/** The sheets of an OpenDocument spreadsheet, from its content.xml and styles.xml. */
export function readOdsSheets(contentXml: string, stylesXml: string, file: string): OpenedSheet[] {
  const tables = contentXml.match(/<table:table\s/g)?.length ?? 0
  if (tables > mostSheets) throw new DeskError('too-many-sheets', { file }, { sheets: tables, limit: mostSheets })
  const reader = new ContentReader(readOdsStyles(stylesXml, contentXml), file)
  walkXml(contentXml, reader)
  return reader.sheets
}

interface OpenCell {
  readonly tag: XmlTag
  readonly repeats: number
}

interface RowCell {
  readonly column: number
  readonly cell: Cell | undefined
  readonly format: CellFormat | undefined
}

class ContentReader {
  readonly sheets: OpenedSheet[] = []
  readonly #styles: OdsStyles
  readonly #file: string
  #cells = new SheetCells()
  #name = ''
  #isHidden = false
  #depth = 0
  #row = 0
  #rowRepeats = 1
  #rowCells: RowCell[] = []
  /** Filled cells that the row claims, with their repeats. */
  #claimed = 0
  #column = 0
  #definedColumn = 0
  #cell: OpenCell | null = null
  #text = ''
  #comment = ''
  #inComment = false
  #inText = 0
  #isRaised = false
  /** Cells with content on all sheets so far. */
  #filled = 0

  constructor(styles: OdsStyles, file: string) {
    this.#styles = styles
    this.#file = file
  }

  open(tag: XmlTag): void {
    switch (tag.name) {
      case 'table':
        // A table inside a cell or a chart is no sheet.
        if (this.#depth++ === 0) this.#openSheet(tag)
        break
      case 'table-column':
        this.#defineColumns(tag)
        break
      case 'table-row':
        this.#rowRepeats = repeats(tag, 'table:number-rows-repeated')
        if (/collapse|filter/.test(tag.attributes.get('table:visibility') ?? '')) this.#hideRows()
        this.#column = 0
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#cell = { tag, repeats: repeats(tag, 'table:number-columns-repeated') }
        this.#text = ''
        this.#comment = ''
        break
      case 'annotation':
        this.#inComment = true
        break
      default:
        this.#openText(tag)
    }
  }

  close(name: string): void {
    switch (name) {
      case 'table':
        if (--this.#depth === 0) this.#closeSheet()
        break
      case 'table-row':
        this.#closeRow()
        break
      case 'table-cell':
      case 'covered-table-cell':
        this.#closeCell()
        break
      case 'annotation':
        this.#inComment = false
        break
      case 'p':
        this.#inText--
        break
      case 'span':
        this.#isRaised = false
    }
  }

  text(part: string): void {
    // Spaces in a row should stand as text:s, but LibreOffice writes them as they are: they indent a name.
    if (this.#inText > 0) this.#add((this.#isRaised ? raised(part) : part).replace(/[ \t]*[\r\n]\s*/g, ' '))
  }

  #openText(tag: XmlTag): void {
    if (tag.name === 'p') {
      if (this.#inComment ? this.#comment !== '' : this.#text !== '') this.#add('\n')
      this.#inText++
    } else if (this.#inText === 0) return
    else if (tag.name === 's') this.#add(' '.repeat(spaces(tag.attributes.get('text:c'))))
    else if (tag.name === 'tab') this.#add('\t')
    else if (tag.name === 'line-break') this.#add('\n')
    else if (tag.name === 'span') this.#isRaised = this.#styles.raised.has(tag.attributes.get('text:style-name') ?? '')
  }

  #add(text: string): void {
    if (this.#inComment) this.#comment += text
    else this.#text += text
  }

  #openSheet(tag: XmlTag): void {
    this.#cells = new SheetCells()
    this.#name = tag.attributes.get('table:name') ?? `Sheet${this.sheets.length + 1}`
    this.#isHidden = this.#styles.hiddenSheets.has(tag.attributes.get('table:style-name') ?? '')
    this.#row = 0
    this.#definedColumn = 0
  }

  #closeSheet(): void {
    const cells = this.#cells
    const grid = cells.finish(this.#name, this.#file)
    this.sheets.push({ name: this.#name, hidden: this.#isHidden, grid, columnWidths: cells.columnWidths })
  }

  #defineColumns(tag: XmlTag): void {
    const count = repeats(tag, 'table:number-columns-repeated')
    const width = this.#styles.widths.get(tag.attributes.get('table:style-name') ?? '') ?? null
    const isHidden = /collapse|filter/.test(tag.attributes.get('table:visibility') ?? '')
    for (let index = 0; index < Math.min(count, 1024); index++) {
      this.#cells.columnWidths[this.#definedColumn + index] = width
      if (isHidden) this.#cells.hiddenColumns.add(this.#definedColumn + index)
    }
    this.#definedColumn += count
  }

  #hideRows(): void {
    for (let index = 0; index < Math.min(this.#rowRepeats, mostRepeats); index++)
      this.#cells.hiddenRows.add(this.#row + index)
  }

  #closeCell(): void {
    const open = this.#cell
    if (open === null) return
    const cell = open.tag.name === 'table-cell' ? cellOf(open.tag, this.#text, this.#comment) : undefined
    const format = this.#styles.cells.get(open.tag.attributes.get('table:style-name') ?? '')
    // The empty cells that fill a row to the sheet's edge are many; only looks that show are worth a place.
    if (cell !== undefined || (format !== undefined && showsWhenEmpty(format.style))) {
      const wanted = Math.min(open.repeats, mostRepeats)
      for (let index = 0; index < wanted; index++) this.#rowCells.push({ column: this.#column + index, cell, format })
    }
    if (cell !== undefined) this.#claimed += open.repeats
    this.#mergeOf(open.tag)
    this.#column += open.repeats
    this.#cell = null
  }

  #mergeOf(tag: XmlTag): void {
    const columns = repeats(tag, 'table:number-columns-spanned')
    const rows = repeats(tag, 'table:number-rows-spanned')
    if (columns === 1 && rows === 1) return
    const range: CellRange = {
      top: this.#row,
      left: this.#column,
      bottom: this.#row + rows - 1,
      right: this.#column + columns - 1
    }
    this.#cells.merge(range)
  }

  #closeRow(): void {
    const filled = this.#rowCells.some((each) => each.cell !== undefined)
    if (this.#claimed > 0) {
      const cell = cellName(this.#row + this.#rowRepeats - 1, this.#column - 1)
      refuseEndless(this.#rowRepeats, this.#claimed, { file: this.#file, sheet: this.#name, cell })
      this.#claimed = 0
    }
    const copies = filled ? Math.min(this.#rowRepeats, mostRepeats) : Math.min(this.#rowRepeats, 1)
    // Before they are made: a few bytes say them all.
    this.#filled += copies * this.#rowCells.filter(({ cell }) => cell !== undefined).length
    refuseOverflow({ row: 0, column: 0, filled: this.#filled }, this.#file, this.#name)
    for (let copy = 0; copy < copies; copy++) {
      for (const { column, cell } of this.#rowCells) {
        if (cell !== undefined) this.#cells.put(this.#row + copy, column, { ...cell })
      }
    }
    for (const { column, format } of this.#rowCells) {
      if (format === undefined) continue
      for (let copy = 0; copy < copies; copy++) this.#cells.format(this.#row + copy, column, format)
    }
    this.#row += this.#rowRepeats
    this.#rowRepeats = 1
    this.#rowCells = []
  }
}

function repeats(tag: XmlTag, name: string): number {
  const count = Number.parseInt(tag.attributes.get(name) ?? '1', 10)
  return Number.isInteger(count) ? Math.max(count, 1) : 1
}

function cellOf(tag: XmlTag, text: string, comment: string): Cell | undefined {
  const get = (name: string) => tag.attributes.get(`office:${name}`) ?? tag.attributes.get(`calcext:${name}`)
  const formula = tag.attributes.get('table:formula')?.replace(/^(?:of|oooc|msoxl):?=?/, '')
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { value: text === '' ? null : text, text }
  switch (get('value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = Number(get('value'))
      if (Number.isFinite(value) && get('value') !== undefined) cell.value = value
      if (get('value-type') === 'percentage') cell.format = '0.##%'
      break
    }
    case 'date': {
      const day = /^-?\d{4,}-\d\d-\d\d/.exec(get('date-value') ?? '')?.[0]
      if (day !== undefined) {
        cell.value = serialOf(day)
        cell.isDate = true
        cell.day = day
      }
      break
    }
    case 'boolean':
      cell.value = get('boolean-value') === 'true'
      break
    case 'string':
      // A formula may say an empty text.
      cell.value = formula === undefined && text === '' ? null : text
      break
    case 'error':
      cell.isError = true
  }
  if (formula !== undefined) {
    cell.formula = formula
    if (/^(?:#[A-Z/0!?]+|Err:\d+)$/.test(text)) cell.isError = true
  }
  if (comment !== '') cell.comment = comment
  return cell.value === null && formula === undefined && comment === '' ? undefined : cell
}

/** Days since 1899-12-30, as spreadsheets count them. */
function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** How many spaces a text:s stands for: one where it does not say, never fewer, and no endless row of them. */
function spaces(count: string | undefined): number {
  return Math.max(1, Math.min(Number(count ?? 1) || 1, 1000))
}
