import type * as XLSX from 'xlsx'
import { DeskError } from '#contract/error.ts'
import type { Remark } from '#core/reading/reading.ts'
import type { CellFormat } from '../cells/cell-format.ts'
import { SheetCells } from '../cells/sheet-cells.ts'
import { mostSheets, type OpenedSheet, type OpenedWorkbook } from '../opened-workbook.ts'
import { isHidden, parsePackage, readOptions, sharedTexts } from '../sheetjs.ts'
import { soundBin } from './bin-records.ts'
import { readOdsSheets } from './ods-workbook.ts'
import { putPlainCells } from './plain/plain-cell-values.ts'
import { type PlainCells, takePlainCells } from './plain/plain-cells.ts'
import { themeColours } from './theme-colour.ts'
import { addXlsbLooks, readXlsbStyles } from './xlsb-looks.ts'
import { readColumns } from './xlsx-columns.ts'
import { formulaText, scanSheet } from './xlsx-sheet-scan.ts'
import { readXlsxStyles } from './xlsx-styles.ts'
import { walkXml } from './xml-tags.ts'
import { readZipParts, type ZipParts, zipPaths } from './zip-parts.ts'

/** Parts that carry cells; pictures, fonts and macros are never inflated. */
function carriesCells(path: string): boolean {
  return /(?:\.(?:xml|rels|bin|vml)|^mimetype)$/i.test(path) && !/vbaProject|printerSettings|activeX/i.test(path)
}

/** Opens a zip package: .xlsx, .xlsm, .xlsb or .ods; what new versions of WPS call .et is one of these too. */
export function openPackage(bytes: Uint8Array, file: string): OpenedWorkbook {
  const paths = zipPaths(bytes, file)
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path))
  const isOds = has(/^content\.xml$/i)
  if (!isOds && !(has(/^\[Content_Types\]\.xml$/i) && has(/^xl\//i))) throw new DeskError('not-a-spreadsheet', { file })
  const parts = readZipParts(bytes, file, carriesCells)
  const hasPictures = has(/^(?:xl\/(?:media|drawings)|Pictures|media)\//i)
  if (isOds) {
    if (isEncryptedOds(parts)) throw new DeskError('password-protected', { file })
    const sheets = readOdsSheets(textLike(parts, /^content\.xml$/i), textLike(parts, /^styles\.xml$/i), file)
    return { format: 'ods', sheets, warnings: has(/^Basic\//i) ? [{ code: 'macros-not-run' }] : [], hasPictures }
  }
  refuseTooManySheets(parts, file)
  const looks = readXlsxStyles(textLike(parts, /(?:^|\/)styles\.xml$/i), themeOf(parts))
  const { book, plain, left } = parseApart(parts, file, looks)
  const addLooks = book.bookType === 'xlsb' ? xlsbLooks(parts) : xlsxLooks(looks)
  const pathOf = sheetPaths(parts, book)
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const warnings: Remark[] = []
  if (has(/vbaProject\.bin$/i)) warnings.push({ code: 'macros-not-run' })
  if (has(/externalLinks\/externalLink/i)) warnings.push({ code: 'external-links-not-followed' })
  const sheets = book.SheetNames.map((name, index): OpenedSheet => {
    const sheet = book.Sheets[name] as XLSX.DenseWorkSheet | undefined
    if (sheet === undefined) warnings.push({ code: 'sheet-unreadable', params: { sheet: name } })
    const cells = SheetCells.of(sheet, date1904)
    const path = pathOf[index] ?? ''
    const figures = plain.get(path)
    if (figures !== undefined) putPlainCells(cells, figures, book, looks, date1904)
    const part = left.get(path)
    if (part !== undefined) addLooks(cells, part)
    const grid = cells.finish(name, file)
    return { name, hidden: isHidden(book, index), grid, columnWidths: cells.columnWidths }
  })
  const format = book.bookType === 'xlsb' ? 'xlsb' : has(/vbaProject\.bin$/i) ? 'xlsm' : 'xlsx'
  return { format, sheets, warnings, hasPictures }
}

interface ParsedPackage {
  readonly book: XLSX.WorkBook
  /** The cells that SheetJS was not shown, by the path of their part. */
  readonly plain: ReadonlyMap<string, PlainCells>
  /** The parts without them. */
  readonly left: ZipParts
}

const WORKSHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/i

/** SheetJS reads the package without its plain cells, which are most, or all of it where they would not be found again. */
function parseApart(parts: ZipParts, file: string, looks: readonly CellFormat[]): ParsedPackage {
  const plain = new Map<string, PlainCells>()
  const left = new Map(parts)
  for (const [path, part] of parts) {
    if (!WORKSHEET.test(path)) continue
    // Of cells centred across, those beside them have to be known.
    const found = takePlainCells(part, (format) => looks[format]?.across === true)
    if (found === null) continue
    plain.set(path, found)
    left.set(path, found.rest)
  }
  const book = parse(left, file)
  if (plain.size === 0 || areFound(plain, parts, book)) return { book, plain, left }
  return { book: parse(parts, file), plain: new Map(), left: parts }
}

/** Every sheet has its own part, and its texts are there. */
function areFound(plain: ReadonlyMap<string, PlainCells>, parts: ZipParts, book: XLSX.WorkBook): boolean {
  const paths = sheetPaths(parts, book)
  if (new Set(paths).size < book.SheetNames.length || new Set(book.SheetNames).size < book.SheetNames.length)
    return false
  const texts = sharedTexts(book).length
  return book.SheetNames.every((name, at) => {
    const path = paths[at] ?? ''
    return parts.has(path) && book.Sheets[name] !== undefined && (plain.get(path)?.lastText ?? -1) < texts
  })
}

function parse(parts: ZipParts, file: string): XLSX.WorkBook {
  try {
    const entries = [...parts].map(([path, content]) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      type: 2 as const,
      content: path.endsWith('.bin') ? soundBin(content) : content
    }))
    return parsePackage({ FullPaths: [...parts.keys()], FileIndex: entries }, { ...readOptions })
  } catch (cause) {
    throw new DeskError('damaged-file', { file }, {}, { cause })
  }
}

function isEncryptedOds(parts: ZipParts): boolean {
  return /<(?:\w+:)?encryption-data\b/.test(textLike(parts, /^META-INF\/manifest\.xml$/i))
}

function refuseTooManySheets(parts: ZipParts, file: string): void {
  const sheets = textLike(parts, /xl\/workbook\.xml$/i).match(/<(?:\w+:)?sheet\s/g)?.length ?? 0
  if (sheets > mostSheets) throw new DeskError('too-many-sheets', { file }, { sheets, limit: mostSheets })
}

/** Adds to a sheet's cells what its part says of their looks. */
type AddLooks = (cells: SheetCells, part: Buffer) => void

function xlsbLooks(parts: ZipParts): AddLooks {
  const formats = readXlsbStyles(partLike(parts, /(?:^|\/)styles\.bin$/i) ?? Buffer.alloc(0), themeOf(parts))
  return (cells, part) => addXlsbLooks(cells, part, formats)
}

function xlsxLooks(formats: readonly CellFormat[]): AddLooks {
  return (cells, part) => addXlsxLooks(cells, part, formats)
}

function themeOf(parts: ZipParts): string[] {
  return themeColours(textLike(parts, /theme\/theme\d*\.xml$/i))
}

function addXlsxLooks(cells: SheetCells, xml: Buffer, formats: readonly CellFormat[]): void {
  const columns = readColumns(xml)
  for (const column of columns.hidden) cells.hiddenColumns.add(column)
  columns.widths.forEach((width, column) => {
    cells.columnWidths[column] = width
  })
  scanSheet(xml, {
    cell(row, column, format, formulaAt) {
      if (formulaAt >= 0) cells.formulaWithoutValue(row, column, formulaText(xml, formulaAt))
      const known = formats[format]
      if (known !== undefined) cells.format(row, column, known)
    },
    hiddenRow(row) {
      cells.hiddenRows.add(row)
    }
  })
}

/** Paths of the parts of the sheets in the order of the workbook; '' where a sheet has none. */
function sheetPaths(parts: ZipParts, book: XLSX.WorkBook): string[] {
  const targets = new Map<string, string>()
  walkXml(textLike(parts, /xl\/_rels\/workbook\.(?:xml|bin)\.rels$/i), {
    open(tag) {
      const target = tag.attributes.get('Target') ?? ''
      if (tag.name !== 'Relationship') return
      targets.set(tag.attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    }
  })
  const sheets = (book.Workbook?.Sheets ?? []) as readonly { readonly id?: string }[]
  return sheets.map((sheet) => targets.get(sheet.id ?? '') ?? '')
}

function partLike(parts: ZipParts, path: RegExp): Buffer | undefined {
  for (const [name, part] of parts) if (path.test(name)) return part
  return undefined
}

function textLike(parts: ZipParts, path: RegExp): string {
  return partLike(parts, path)?.toString('utf8') ?? ''
}
