import type { TableLayout } from '#core/layout/layout.ts'
import { sheetName } from './sheet-name.ts'
import { type SheetSettings, writeTable } from './write-table.ts'

export interface TableToWrite extends SheetSettings {
  readonly sheet: string
  readonly layout: TableLayout
}

/**
 * An .xlsx of comparison tables, one a sheet, as they are laid out for screen and print, with live formulas that carry
 * their values. The writer is loaded when first needed: it costs 1.4 MB that most sessions never use.
 */
export async function writeWorkbook(tables: readonly TableToWrite[]): Promise<Uint8Array> {
  const xlsx = await import('wasm-xlsxwriter')
  const book = new xlsx.Workbook()
  try {
    const title = tables[0]?.layout.title ?? ''
    book.setProperties(new xlsx.DocProperties().setTitle(title))
    const taken = new Set<string>()
    for (const table of tables) {
      const name = sheetName(table.sheet, taken)
      taken.add(name)
      writeTable(xlsx, book, name, table.layout, table)
    }
    return book.saveToBufferSync()
  } finally {
    // Memory of the writer lies outside the heap and is not collected in time.
    book.free()
  }
}
