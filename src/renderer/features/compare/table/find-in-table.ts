import type { GridPosition } from '../../../ui/grid/selection/grid-selection.ts'

/** What is searched: texts row by row. */
export interface SearchedTable {
  readonly rows: number
  readonly columns: number
  readonly text: (row: number, column: number) => string
}

/** Milliseconds of searching before the screen has its turn. */
const TURN = 8

/**
 * The next cell that holds the text, after (or before) `from`, around the end of the table; null: there is none. A large
 * table is searched in turns, so that the screen goes on; an aborted search gives null.
 */
export async function findNext(
  table: SearchedTable,
  wanted: string,
  from: GridPosition,
  direction: 1 | -1,
  signal: AbortSignal
): Promise<GridPosition | null> {
  const plain = foldText(wanted)
  const count = table.rows * table.columns
  if (plain === '' || count === 0) return null
  const start = Math.max(0, from.row) * table.columns + from.column
  let since = performance.now()
  for (let step = 1; step <= count; step++) {
    const at = (((start + direction * step) % count) + count) % count
    const row = Math.floor(at / table.columns)
    const column = at % table.columns
    if (holds(table.text(row, column), plain)) return { row, column }
    if (step % 256 === 0 && performance.now() - since > TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      if (signal.aborted) return null
      since = performance.now()
    }
  }
  return null
}

/**
 * All cells that hold the text, in the order of reading, each as row × columns + column; null: aborted. It is counted in
 * turns, too.
 */
export async function findAll(table: SearchedTable, wanted: string, signal: AbortSignal): Promise<number[] | null> {
  const plain = foldText(wanted)
  const count = plain === '' ? 0 : table.rows * table.columns
  const found: number[] = []
  let since = performance.now()
  for (let at = 0; at < count; at++) {
    if (holds(table.text(Math.floor(at / table.columns), at % table.columns), plain)) found.push(at)
    if (at % 256 === 255 && performance.now() - since > TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      if (signal.aborted) return null
      since = performance.now()
    }
  }
  return found
}

/** Does a cell hold what is searched for? Separators of thousands, width and case do not matter. */
export function holds(text: string, foldedWanted: string): boolean {
  return foldText(text).includes(foldedWanted)
}

export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .trim()
}
