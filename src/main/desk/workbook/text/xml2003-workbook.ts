import { DeskError } from '#contract/error.ts'
import type { CellFormat } from '../cells/cell-format.ts'
import { type StyleParts, sharedStyle } from '../cells/shared-style.ts'
import { cellOf } from '../cells/sheet-cell.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import { refuseTooManyRows } from '../cells/sheet-limits.ts'
import { raised } from '../cells/superscript.ts'
import { mostSheets, type OpenedSheet, type OpenedWorkbook } from '../opened-workbook.ts'
import { walkXml, type XmlTag } from '../package/xml-tags.ts'
import { addPart, get, type Xml2003Style } from './xml2003-style.ts'

/** Opens "XML Spreadsheet 2003", which systems export under the name .xls. */
export function openXml2003(xml: string, file: string): OpenedWorkbook {
  refuseTooMany(xml, file)
  const reader = new WorkbookReader(file, /<(?:\w+:)?Date1904\b/.test(xml))
  walkXml(xml, reader)
  return { format: 'xml2003', sheets: reader.sheets, warnings: [], hasPictures: false }
}

/** By its marks alone, before anything is made of them. */
function refuseTooMany(xml: string, file: string): void {
  const marks = /<(?:\w+:)?(Worksheet|Row)\b/g
  let sheets = 0
  let rows = 0
  for (let mark = marks.exec(xml); mark !== null; mark = marks.exec(xml)) {
    if (mark[1] === 'Row') rows++
    else {
      refuseTooManyRows(rows, file)
      sheets++
      rows = 0
    }
  }
  refuseTooManyRows(rows, file)
  if (sheets > mostSheets) throw new DeskError('too-many-sheets', { file }, { sheets, limit: mostSheets })
}

class WorkbookReader {
  readonly sheets: OpenedSheet[] = []
  readonly #file: string
  readonly #date1904: boolean
  readonly #styles = new Map<string, Xml2003Style>()
  readonly #formats = new Map<string, CellFormat>()
  #style: Xml2003Style | null = null
  #cells = new SheetCells()
  #name = ''
  #isHidden = false
  #row = -1
  #rowSpan = 0
  #column = -1
  #definedColumn = -1
  #cell: XmlTag | null = null
  #type = ''
  #text = ''
  #comment = ''
  #within: 'data' | 'comment' | 'visible' | null = null
  #isRaised = false

  constructor(file: string, date1904: boolean) {
    this.#file = file
    this.#date1904 = date1904
  }

  open(tag: XmlTag): void {
    switch (tag.name) {
      case 'Style':
        this.#style = { parent: get(tag, 'Parent'), parts: {}, numberFormat: undefined }
        this.#styles.set(get(tag, 'ID') ?? '', this.#style)
        break
      case 'Worksheet':
        this.#cells = new SheetCells()
        this.#name = get(tag, 'Name') ?? `Sheet${this.sheets.length + 1}`
        this.#isHidden = false
        this.#row = -1
        this.#rowSpan = 0
        this.#definedColumn = -1
        break
      case 'Visible':
        this.#within = 'visible'
        this.#text = ''
        break
      case 'Column':
        this.#defineColumns(tag)
        break
      case 'Row':
        this.#openRow(tag)
        break
      case 'Cell':
        this.#cell = tag
        this.#column = index(tag) ?? this.#column + 1
        this.#type = ''
        this.#text = ''
        this.#comment = ''
        break
      case 'Comment':
        this.#within = 'comment'
        break
      case 'Data':
        if (this.#within === 'comment') break
        this.#within = 'data'
        this.#type = get(tag, 'Type') ?? 'String'
        break
      case 'Sup':
        this.#isRaised = true
        break
      default:
        if (this.#style !== null) addPart(this.#style, tag)
    }
  }

  close(name: string): void {
    switch (name) {
      case 'Style':
        this.#style = null
        break
      case 'Visible':
        this.#isHidden = /Hidden/.test(this.#text)
        this.#within = null
        break
      case 'Sup':
        this.#isRaised = false
        break
      case 'Data':
        if (this.#within === 'data') this.#within = null
        break
      case 'Comment':
        this.#within = null
        break
      case 'Cell':
        this.#closeCell()
        break
      case 'Worksheet': {
        const cells = this.#cells
        const grid = cells.finish(this.#name, this.#file)
        this.sheets.push({ name: this.#name, hidden: this.#isHidden, grid, columnWidths: cells.columnWidths })
      }
    }
  }

  text(part: string): void {
    if (this.#within === 'comment') this.#comment += part
    else if (this.#within !== null) this.#text += this.#isRaised ? raised(part) : part
  }

  #openRow(tag: XmlTag): void {
    this.#row = index(tag) ?? this.#row + 1 + this.#rowSpan
    this.#rowSpan = span(tag, 'Span')
    this.#column = -1
    if (get(tag, 'Hidden') !== '1') return
    for (let row = 0; row <= Math.min(this.#rowSpan, 10_000); row++) this.#cells.hiddenRows.add(this.#row + row)
  }

  #defineColumns(tag: XmlTag): void {
    const first = index(tag) ?? this.#definedColumn + 1
    const last = first + span(tag, 'Span')
    const width = Number(get(tag, 'Width') ?? Number.NaN)
    for (let column = first; column <= Math.min(last, 1024); column++) {
      if (get(tag, 'Hidden') === '1') this.#cells.hiddenColumns.add(column)
      // Widths are in points; a character of the usual font takes five and a half.
      this.#cells.columnWidths[column] = Number.isFinite(width) ? Math.round((width / 5.5) * 10) / 10 : null
    }
    this.#definedColumn = last
  }

  #closeCell(): void {
    const tag = this.#cell
    if (tag === null) return
    const row = this.#row
    const column = this.#column
    const across = span(tag, 'MergeAcross')
    const down = span(tag, 'MergeDown')
    const style = get(tag, 'StyleID') ?? 'Default'
    const formula = get(tag, 'Formula')?.replace(/^=/, '')
    const cell = cellOf(
      {
        ...dataOf(this.#type, this.#text, this.#date1904),
        z: this.#numberFormat(style),
        ...(formula === undefined ? {} : { f: formula }),
        ...(this.#comment === '' ? {} : { c: [{ t: this.#comment.trim(), a: '' }] })
      },
      this.#date1904
    )
    if (cell !== undefined) this.#cells.put(row, column, cell)
    else if (formula !== undefined) this.#cells.formulaWithoutValue(row, column, formula)
    if (across > 0 || down > 0)
      this.#cells.merge({ top: row, left: column, bottom: row + down, right: column + across })
    this.#cells.format(row, column, this.#formatOf(style))
    this.#column += across
    this.#cell = null
  }

  #formatOf(id: string): CellFormat {
    const known = this.#formats.get(id)
    if (known !== undefined) return known
    const parts = this.#inherited(id)
    const format = { style: sharedStyle(parts), across: parts.horizontal === 'centerContinuous' }
    this.#formats.set(id, format)
    return format
  }

  #inherited(id: string): StyleParts {
    let parts: StyleParts = {}
    for (const style of this.#lineage(id)) parts = { ...style.parts, ...parts }
    return parts
  }

  #numberFormat(id: string): string {
    for (const { numberFormat } of this.#lineage(id)) {
      if (numberFormat !== undefined) return numberFormat
    }
    return 'General'
  }

  /** A style, its parents, and the default last; each once. */
  #lineage(id: string): Xml2003Style[] {
    const line = new Set<Xml2003Style>()
    for (
      let style = this.#styles.get(id);
      style !== undefined && !line.has(style);
      style = this.#styles.get(style.parent ?? '')
    ) {
      line.add(style)
    }
    const fallback = this.#styles.get('Default')
    if (fallback !== undefined) line.add(fallback)
    return [...line]
  }
}

/** ss:Index counts from 1. */
function index(tag: XmlTag): number | undefined {
  const value = Number(get(tag, 'Index') ?? Number.NaN)
  return Number.isInteger(value) && value >= 1 ? value - 1 : undefined
}

function span(tag: XmlTag, name: string): number {
  const value = Number(get(tag, name) ?? 0)
  return Number.isInteger(value) && value > 0 ? Math.min(value, 1_048_576) : 0
}

type Value =
  | { readonly t: 'n'; readonly v: number }
  | { readonly t: 's' | 'e' | 'z'; readonly v?: string; readonly w?: string }
  | { readonly t: 'b'; readonly v: boolean }

function dataOf(type: string, text: string, date1904: boolean): Value {
  switch (type) {
    case '':
      return { t: 'z' }
    case 'Number': {
      const number = Number(text)
      return text.trim() !== '' && Number.isFinite(number) ? { t: 'n', v: number } : { t: 's', v: text }
    }
    case 'DateTime': {
      const time = Date.parse(/[zZ]$/.test(text) ? text : `${text}Z`)
      if (!Number.isFinite(time)) return { t: 's', v: text }
      return { t: 'n', v: (time - Date.UTC(1899, 11, 30)) / 86_400_000 - (date1904 ? 1462 : 0) }
    }
    case 'Boolean':
      return { t: 'b', v: text === '1' }
    case 'Error':
      return { t: 'e', w: text }
    default:
      return { t: 's', v: text.replaceAll('\r\n', '\n') }
  }
}
