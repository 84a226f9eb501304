import type { TableLayout } from '#core/layout/layout.ts'
import { bookParts } from './parts/book-parts.ts'
import { Styles } from './parts/styles-part.ts'
import { Texts } from './parts/texts-part.ts'
import { zipPackage } from './parts/zip-package.ts'
import { sheetName } from './sheet-name.ts'
import { type SheetSettings, tableSheet } from './table-sheet.ts'

export interface TableToWrite extends SheetSettings {
  readonly sheet: string
  readonly layout: TableLayout
}

/**
 * An .xlsx of comparison tables, one a sheet, as they are laid out for screen and print, with live formulas that carry
 * their values.
 */
export async function writeWorkbook(tables: readonly TableToWrite[]): Promise<Uint8Array> {
  const book = { texts: new Texts(), styles: new Styles() }
  const taken = new Set<string>()
  const sheets = tables.map((table) => {
    const name = sheetName(table.sheet, taken)
    taken.add(name)
    return tableSheet(book, name, table.layout, table)
  })
  return zipPackage(bookParts({ ...book, sheets, title: tables[0]?.layout.title ?? '' }))
}
