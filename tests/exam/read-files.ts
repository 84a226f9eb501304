import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cellName, rangeName } from '#core/reading/grid.ts'
import { readSheet } from '#core/reading/read-sheet.ts'
import type { SheetReading } from '#core/reading/reading.ts'
import { openWorkbook } from '#desk/workbook/open-workbook.ts'

export interface ReadFile {
  readonly file: string
  readonly sheet: string
  readonly reading: SheetReading
}

const SPREADSHEET = /\.(?:xlsx?|xlsm|xlsb|et|ods|csv|txt|html?)$/i

/** Every sheet of every spreadsheet in a folder, read as the import reads it. */
export function readFolder(folder: string): ReadFile[] {
  return readdirSync(folder)
    .filter((name) => SPREADSHEET.test(name))
    .sort()
    .flatMap((name) => readFile(path.join(folder, name)))
}

export function readFile(file: string): ReadFile[] {
  const name = path.basename(file)
  const { sheets } = openWorkbook(readFileSync(file), name)
  const grids = sheets.map(({ grid }) => grid)
  return sheets.map(({ name: sheet, grid }, index) => ({
    file: name,
    sheet,
    reading: readSheet(grid, { fileName: name, before: grids.slice(0, index) })
  }))
}

/** The form in which `tongbi read --json` prints a reading. */
export function asJson({ file, sheet, reading }: ReadFile) {
  return {
    file,
    sheet,
    tables: reading.tables.map((table) => ({
      range: rangeName(table.range),
      title: table.title,
      unit: table.unit,
      notes: table.notes,
      questions: table.questions,
      entries: table.observations.map((seen) => ({
        cell: cellName(seen.row, seen.column),
        value: seen.value,
        symbol: seen.symbol,
        labels: seen.labels.map(({ row, column }) => cellName(row, column)),
        indicator: seen.indicator,
        period: seen.period,
        region: seen.region,
        measure: seen.measure,
        unit: seen.unit
      })),
      labels: table.labels.map((label) => ({
        cell: cellName(label.row, label.column),
        text: label.text,
        parent: label.parent === null ? null : cellName(label.parent.row, label.parent.column)
      }))
    })),
    refused: reading.refused.map(({ row, column, reason }) => ({ cell: cellName(row, column), reason }))
  }
}
