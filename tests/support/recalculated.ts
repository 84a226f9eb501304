import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils, type WorkSheet, write } from 'xlsx'
import { temporaryFolder } from './temp-desk.ts'

/** Is there a LibreOffice to ask? */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0

/** Numbers stand as they are, texts that begin with = are formulas. */
export type SheetCell = number | string | null

/** What LibreOffice makes of a sheet of numbers and formulas: the numbers of all cells, null for anything else. */
export function recalculated(rows: readonly (readonly SheetCell[])[]): (number | null)[][] {
  return recalculatedSheets([rows])[0] ?? []
}

/** The same of several sheets. Formulas are given without the values that a program has put beside them. */
export function recalculatedSheets(sheets: readonly (readonly (readonly SheetCell[])[])[]): (number | null)[][][] {
  const folder = temporaryFolder()
  try {
    const book = utils.book_new()
    for (const [at, rows] of sheets.entries()) utils.book_append_sheet(book, sheetOf(rows), nameOf(at))
    const given = join(folder, 'given.xlsx')
    const made = join(folder, 'made')
    mkdirSync(made)
    writeFileSync(given, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', made, given]
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 240_000 })
    const answer = read(readFileSync(join(made, 'given.xlsx')), { type: 'buffer' }).Sheets
    return sheets.map((rows, at) =>
      rows.map((row, r) =>
        row.map((_, c) => {
          const value: unknown = answer[nameOf(at)]?.[utils.encode_cell({ r, c })]?.v
          return typeof value === 'number' ? value : null
        })
      )
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function nameOf(sheet: number): string {
  return `oracle${sheet}`
}

function sheetOf(rows: readonly (readonly SheetCell[])[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : null))))
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (typeof cell === 'string') sheet[utils.encode_cell({ r, c })] = { t: 'n', f: cell.slice(1) }
    }
  }
  const widest = Math.max(...rows.map((row) => row.length))
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: widest - 1 } })
  return sheet
}
