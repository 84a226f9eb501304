import type { CellRange, Grid } from '../grid.ts'
import type { SheetReading } from '../reading.ts'
import type { FormWords } from './recipe.ts'

/** A text without what changes from one return to the next: figures become #, spaces and width do not count. */
export function lastingWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\d.,]*\d/g, '#')
    .toLowerCase()
}

/** Words that stand in the forms of every department, and times: they tell no form from another. */
const EVERYWHERE =
  /^(?:指标(?:名称)?|项目|单位|计量单位|序号|代码|合计|总计|备注|[#年月季度日上下半一二三四前累计本去同期/-]*)$/

/** What a form is known by. */
function formWords(grid: Grid, reading: SheetReading): FormWords {
  const headers = new Set<string>()
  const stubs = new Set<string>()
  for (const { role, range } of reading.roles) {
    if (role !== 'header' && role !== 'stub') continue
    const words = lastingWords(grid.at(range.top, range.left)?.text ?? '')
    if (!EVERYWHERE.test(words)) (role === 'header' ? headers : stubs).add(words)
  }
  return { sheet: lastingWords(grid.name), headers: [...headers], stubs: [...stubs] }
}

/** The words of each row and column of a sheet, one after another the same said once (a new year adds none), '' for lines of figures alone; and where anything stands at all. */
export interface LineWords {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly used: CellRange
}

const MOST_ROWS = 20_000

/** All that recipes need of a sheet: small enough to keep while the sheet itself is gone. */
export interface SheetForm {
  readonly words: FormWords
  readonly lines: LineWords
}

/** `reading` is the sheet's own, without corrections. */
export function sheetForm(grid: Grid, reading: SheetReading): SheetForm {
  return { words: formWords(grid, reading), lines: lineWords(grid, reading) }
}

/** Columns are known by the words of header rows alone, so that rows put in do not change them. */
function lineWords(grid: Grid, reading: SheetReading): LineWords {
  const headerRows = new Set<number>()
  for (const { role, range } of reading.roles) {
    if (role !== 'header') continue
    for (let row = range.top; row <= range.bottom; row++) headerRows.add(row)
  }
  const rowCount = Math.min(grid.rowCount, MOST_ROWS)
  const rows: string[] = []
  const columns: string[] = Array.from({ length: grid.columnCount }, () => '')
  const used = { top: rowCount, left: grid.columnCount, bottom: 0, right: 0 }
  for (let row = 0; row < rowCount; row++) {
    const words: string[] = []
    for (let column = 0; column < grid.columnCount; column++) {
      const cell = grid.at(row, column)
      if (!cell || cell.text.trim() === '') continue
      used.top = Math.min(used.top, row)
      used.bottom = Math.max(used.bottom, row)
      used.left = Math.min(used.left, column)
      used.right = Math.max(used.right, column)
      const said = lastingWords(cell.text)
      if (headerRows.has(row)) columns[column] += `${said}|`
      if (!/^[#%+\-—.…()]*$/.test(said) && said !== words.at(-1)) words.push(said)
    }
    rows.push(words.join('|'))
  }
  return { rows, columns, used }
}
