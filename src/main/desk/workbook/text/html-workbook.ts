import { DeskError } from '#contract/error.ts'
import type { Cell } from '#core/reading/grid.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import { refuseTooManyRows } from '../cells/sheet-limits.ts'
import { raised } from '../cells/superscript.ts'
import type { OpenedWorkbook } from '../opened-workbook.ts'
import { walkXml, type XmlTag } from '../package/xml-tags.ts'
import { attribute, type Css, cssOf, htmlCellStyle, readClasses } from './html-style.ts'
import { typedCell } from './typed-cell.ts'

/** Spans beyond these stand in broken pages only. */
const widestSpan = 1000
const tallestSpan = 10_000

/**
 * Opens a page with tables (what systems export as ".xls") as a workbook of one sheet, as Excel and WPS do: tables
 * one below the other, lines of text between them in the first column. Nested tables stand in their own rows.
 */
export function openHtml(html: string, file: string): OpenedWorkbook {
  const { rest, insides } = without(html, 'style')
  refuseTooManyRows(countOf(/<tr\b/gi, html), file)
  const page = new Page(readClasses(insides))
  walkXml(without(rest, 'script').rest, page)
  page.flush()
  if (page.tables === 0) throw new DeskError('not-a-spreadsheet', { file })
  const name = page.title || file.replace(/\.[^.]*$/, '')
  return {
    format: 'html',
    sheets: [{ name, hidden: false, grid: page.cells.finish(name, file), columnWidths: [] }],
    warnings: [],
    hasPictures: false
  }
}

/** The page without elements whose insides are no markup, whatever brackets they hold; in linear time. */
function without(html: string, name: 'style' | 'script'): { readonly rest: string; readonly insides: string } {
  const opens = new RegExp(`<${name}\\b[^>]*>`, 'gi')
  const closes = new RegExp(`</${name}\\s*>`, 'gi')
  let rest = ''
  let insides = ''
  let at = 0
  for (let open = opens.exec(html); open !== null; open = opens.exec(html)) {
    closes.lastIndex = opens.lastIndex
    const close = closes.exec(html)
    if (close === null) break
    rest += html.slice(at, open.index)
    insides += html.slice(opens.lastIndex, close.index)
    at = closes.lastIndex
    opens.lastIndex = at
  }
  return { rest: rest + html.slice(at), insides }
}

/** How often it is found: of millions no list is made. */
function countOf(pattern: RegExp, text: string): number {
  let count = 0
  while (pattern.test(text)) count++
  return count
}

/** A table that is open: where its columns are taken by cells that span down from rows above. */
interface OpenTable {
  column: number
  readonly takenUntil: number[]
}

const blocks = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'center', 'caption', 'body'])

class Page {
  readonly cells = new SheetCells()
  tables = 0
  title = ''
  #row = -1
  readonly #open: OpenTable[] = []
  #cell: { readonly tag: XmlTag; readonly css: Css } | null = null
  #text = ''
  #isBold = false
  #isRaised = false
  #inTitle = false
  readonly #classes: ReadonlyMap<string, Css>

  constructor(classes: ReadonlyMap<string, Css>) {
    this.#classes = classes
  }

  open(tag: XmlTag): void {
    const name = tag.name.toLowerCase()
    if (name === 'title') this.#inTitle = true
    else if (name === 'table') {
      this.flush()
      this.tables++
      this.#open.push({ column: 0, takenUntil: [] })
    } else if (name === 'tr') this.#openRow(tag)
    else if (name === 'td' || name === 'th') this.#openCell(tag, name === 'th')
    else if (name === 'br') this.#text += '\n'
    else if (name === 'b' || name === 'strong') this.#isBold = true
    else if (name === 'sup') this.#isRaised = true
    else if (blocks.has(name)) this.#breakLine()
  }

  close(tagName: string): void {
    const name = tagName.toLowerCase()
    if (name === 'title') this.#inTitle = false
    else if (name === 'td' || name === 'th' || name === 'tr') this.flush()
    else if (name === 'table') {
      this.flush()
      this.#open.pop()
    } else if (name === 'sup') this.#isRaised = false
    else if (blocks.has(name)) this.#breakLine()
  }

  text(part: string): void {
    if (this.#inTitle)
      this.title += part
        .trim()
        .replace(/[\\/?*[\]:]/g, ' ')
        .slice(0, 31)
    else this.#text += this.#isRaised ? raised(part) : part.replace(/[ \t\r\n]+/g, ' ')
  }

  /** Ends the cell, or the line of text outside tables, that is open. */
  flush(): void {
    const text = this.#text.replace(/ *\n */g, '\n').replace(/^[ \n]+|[ \n]+$/g, '')
    const cell = this.#cell
    if (cell === null) {
      // Between the cells of a table stands nothing but white space.
      if (text !== '') this.cells.put(++this.#row, 0, { value: text, text })
    } else this.#putCell(cell.tag, cell.css, text)
    this.#cell = null
    this.#text = ''
    this.#isBold = false
    this.#isRaised = false
  }

  #breakLine(): void {
    if (this.#cell === null) this.flush()
    else if (this.#text.trim() !== '') this.#text += '\n'
  }

  #openRow(tag: XmlTag): void {
    this.flush()
    const table = this.#open.at(-1)
    if (table === undefined) return
    table.column = 0
    this.#row++
    if (cssOf(tag, this.#classes).get('display') === 'none') this.cells.hiddenRows.add(this.#row)
  }

  #openCell(tag: XmlTag, isHeader: boolean): void {
    this.flush()
    if (this.#open.length === 0) return
    this.#cell = { tag, css: cssOf(tag, this.#classes) }
    this.#isBold = isHeader
  }

  #putCell(tag: XmlTag, css: Css, text: string): void {
    const table = this.#open.at(-1)
    if (table === undefined) return
    if (this.#row < 0) this.#row = 0
    const row = this.#row
    while ((table.takenUntil[table.column] ?? -1) >= row) table.column++
    const column = table.column
    const right = column + span(tag, 'colspan', widestSpan) - 1
    const bottom = row + span(tag, 'rowspan', tallestSpan) - 1
    for (let taken = column; taken <= right; taken++) table.takenUntil[taken] = bottom
    table.column = right + 1
    if (right > column || bottom > row) this.cells.merge({ top: row, left: column, bottom, right })
    const cell = cellOf(tag, css, text)
    if (cell !== undefined) this.cells.put(row, column, { ...cell, style: htmlCellStyle(tag, css, this.#isBold) })
  }
}

function span(tag: XmlTag, name: string, most: number): number {
  const value = Number.parseInt(attribute(tag, name) ?? '1', 10)
  return value >= 1 ? Math.min(value, most) : 1
}

/** Pages that Excel wrote carry the unrounded number (x:num) and say which digits are text (mso-number-format "\@"). */
function cellOf(tag: XmlTag, css: Css, text: string): Cell | undefined {
  const exact = attribute(tag, 'x:num')
  if (exact !== undefined && text !== '') {
    const value = Number(exact === '' ? text : exact)
    if (Number.isFinite(value)) return { value, text }
  }
  const isText = attribute(tag, 'x:str') !== undefined || /\\?@/.test(css.get('mso-number-format') ?? '')
  if (isText && text !== '') return { value: text, text }
  return typedCell(text)
}
