import { statedSender } from '../../catalogue/departments/written-department.ts'
import type { Grid } from '../grid.ts'
import type { SheetReading } from '../reading.ts'
import { type FormLines, formLines, MOST_ROWS } from './form-lines.ts'
import { lastingWords, timelessWords } from './lasting-words.ts'
import type { FormWords } from './recipe.ts'

/** Words that stand in the forms of every department, and times: they tell no form from another. */
const EVERYWHERE =
  /^(?:指标(?:名称)?|项目|单位|计量单位|序号|代码|合计|总计|备注|[#年月季度日上下半一二三四前累计本去同期/-]*)$/

/** All that recipes need of a sheet: small enough to keep while the sheet itself is gone. */
export interface SheetForm {
  readonly words: FormWords
  readonly lines: FormLines
}

/** `reading` is the sheet's own, without corrections. */
export function sheetForm(grid: Grid, reading: SheetReading): SheetForm {
  return { words: formWords(grid, reading), lines: formLines(grid, reading) }
}

/** What a form is known by. */
function formWords(grid: Grid, reading: SheetReading): FormWords {
  const headers = new Map<string, string>()
  const stubs = new Map<string, string>()
  const titles = new Map<string, string>()
  // Lists say the same again and again.
  const seen = new Map(['header', 'stub', 'title'].map((role): [string, Set<string>] => [role, new Set()]))
  for (const { role, range } of reading.roles) {
    const kept = role === 'header' ? headers : role === 'stub' ? stubs : role === 'title' ? titles : null
    const known = seen.get(role)
    if (kept === null || known === undefined) continue
    const text = grid.at(range.top, range.left)?.text.trim().replace(/\s+/g, ' ') ?? ''
    if (known.has(text)) continue
    known.add(text)
    const words = role === 'title' ? timelessWords(text) : lastingWords(text)
    if (EVERYWHERE.test(words) || (role === 'title' && saysWho(text))) continue
    if (!kept.has(words)) kept.set(words, text)
  }
  // A sheet on which the reader finds no table is known by whatever stands on it.
  if (headers.size + stubs.size === 0) for (const [words, text] of wordsOn(grid)) stubs.set(words, text)
  return {
    sheet: grid.name,
    headers: [...headers.values()],
    stubs: [...stubs.values()],
    titles: [...titles.values()],
    units: [...new Set(reading.tables.flatMap(({ unit }) => (unit === null ? [] : [unit])))],
    department: statedSender({ rowCount: grid.rowCount, texts: (row) => textsOf(grid, row) })
  }
}

/** More words than these tell no form better. */
const MOST_WORDS = 300

function wordsOn(grid: Grid): Map<string, string> {
  const words = new Map<string, string>()
  for (let row = 0; row < Math.min(grid.rowCount, MOST_ROWS) && words.size < MOST_WORDS; row++) {
    for (const written of textsOf(grid, row)) {
      const text = written.trim().replace(/\s+/g, ' ')
      const lasting = lastingWords(text)
      if (lasting !== '' && !/^[#%\-—.…()]*$/.test(lasting) && !words.has(lasting)) words.set(lasting, text)
    }
  }
  return words
}

/** 填报单位：统计局 is no title: of whom the form is, is known by itself. */
function saysWho(text: string): boolean {
  return statedSender({ rowCount: 1, texts: () => [text] }) !== null
}

function textsOf(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.columnCount }, (_, column) => grid.at(row, column)?.text ?? '')
}
