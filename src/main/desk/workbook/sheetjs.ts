import * as XLSX from 'xlsx'
import * as codePages from 'xlsx/dist/cpexcel'

// Without the tables, text of .xls files from before Excel 97 (code page 936) comes out as Latin letters.
XLSX.set_cptable(codePages)

export const readOptions: XLSX.ParsingOptions = {
  dense: true,
  cellNF: true,
  cellHTML: false,
  // Shown texts are made by cells/shown-text.ts.
  cellText: false,
  // Serial numbers, not Date objects: a Date depends on the machine's time zone.
  cellDates: false,
  // Declared dimensions lie; the cells do not.
  nodim: true
}

/** A container of parts as SheetJS' CFB module makes it of a zip. */
export interface PartContainer {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly name: string; readonly type: 2; readonly content: Buffer }[]
}

interface HalfOpen {
  parse_zip(zip: PartContainer, options: XLSX.ParsingOptions): XLSX.WorkBook
  parse_xlscfb(stream: Buffer, options: XLSX.ParsingOptions): XLSX.WorkBook
}

/**
 * SheetJS' second halves of reading: after inflating a zip, after taking a workbook's stream out of
 * its compound file. Not in its types.
 */
export const { parse_zip: parsePackage, parse_xlscfb: parseStream } = XLSX as unknown as HalfOpen

export function isHidden(book: XLSX.WorkBook, index: number): boolean {
  return (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
}

/** A text of the workbook that cells share, and as it is written there. */
export interface SharedText {
  readonly t: string
  readonly r: string
}

/** What SheetJS found in a package beside its sheets. Not in its types. */
interface FoundBeside {
  readonly Strings?: readonly SharedText[]
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number }[] }
  readonly SSF?: Readonly<Record<number, string>>
}

export function sharedTexts(book: XLSX.WorkBook): readonly SharedText[] {
  return (book as FoundBeside).Strings ?? []
}

/** The number format of cells by the index of their cell format; below 0: they name none. */
export function formatOfCells(book: XLSX.WorkBook): (format: number) => string {
  const { Styles, SSF = {} } = book as FoundBeside
  const formats = (Styles?.CellXf ?? []).map(({ numFmtId = 0 }) => SSF[numFmtId] ?? 'General')
  const usual = SSF[0] ?? 'General'
  return (format) => formats[format] ?? usual
}
