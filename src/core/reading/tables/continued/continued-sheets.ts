import type { Grid } from '../../grid.ts'
import type { LinesBefore, TableStructure } from '../../structure.ts'
import { tablesOf } from '../find-tables.ts'
import { mapSheet } from '../sheet/sheet-map.ts'
import { saysContinued } from '../words/line-words.ts'

/** The part before is looked for on so many sheets back. */
const FARTHEST = 12
/** Larger sheets are lists, which nothing continues. */
const MOST_CELLS = 200_000

/**
 * A sheet that opens with a 续表 has the title and unit of the table that it continues on a sheet before: the one with
 * its table number, or the last one of the sheet right before where it has none.
 */
export function continueSheet(tables: readonly TableStructure[], before: readonly Grid[]): readonly TableStructure[] {
  const [first, ...others] = tables
  if (first === undefined || before.length === 0 || !isContinuation(first)) return tables
  const linesBefore = partBefore(numberOf(first), before)
  if (linesBefore === null) return tables
  return [{ ...first, linesBefore, reasons: [...first.reasons, { code: 'continues-table' }] }, ...others]
}

function partBefore(number: string | null, before: readonly Grid[]): LinesBefore | null {
  for (const grid of before.slice(-FARTHEST).reverse()) {
    if (grid.rowCount * grid.columnCount > MOST_CELLS) return null
    const tables = tablesOf(mapSheet(grid))
    const part = tables.findLast(
      (table) =>
        !isContinuation(table) && (number === null || numberOf(table) === number) && table.titleLines.length > 0
    )
    if (part !== undefined) {
      return {
        titles: part.titleLines.map(({ text }) => text),
        units: part.unitLines.map(({ text }) => text)
      }
    }
    // Without a number only sheets that continue themselves may stand between.
    if (number === null && !tables.some(isContinuation)) return null
  }
  return null
}

function isContinuation({ titleLines, reasons }: TableStructure): boolean {
  return titleLines.some(({ text }) => saysContinued(text)) && !reasons.some(({ code }) => code === 'continues-table')
}

/** 3-4 of 3-4 续表, 表 3－4 and 3—4 按年龄分的人口. */
function numberOf({ titleLines }: TableStructure): string | null {
  for (const { text } of titleLines) {
    const number = /^\s*续?\s*(?:附?表)?\s*([A-Z]?\d{1,3}(?:\s*[-－—–.．]\s*\d{1,3}){1,3})(?!\d)/.exec(text)?.[1]
    if (number !== undefined) return number.replace(/\s/g, '').replace(/[－—–.．]/g, '-')
  }
  return null
}
