import { type Cell, cellName } from '#core/reading/grid.ts'
import type { GridVariation } from './grid-variations.ts'
import { type LabelledGrid, mergeAt, type Places, positionOf, rearranged, retyped } from './labelled-grid.ts'

/** Other heads over the same figures: a row more below or above them, other times in them. */
export const HEAD_VARIATIONS: readonly GridVariation[] = [
  { name: 'columns numbered below the head', vary: (table, places) => rowBelow(table, places, (at) => `(${at + 1})`) },
  {
    name: 'units below the head',
    vary: (table, places) => rowBelow(table, places, (at) => ['Number', '$ millions', 'tonnes'][at % 3] ?? '')
  },
  { name: 'spanners over two columns', vary: (table, places) => spanned(table, places, 0, true) },
  { name: 'spanners over two columns, not merged', vary: (table, places) => spanned(table, places, 0, false) },
  { name: 'spanners behind the first column', vary: (table, places) => spanned(table, places, 1, false) },
  { name: 'years with a unit', vary: (table) => years(table, (year) => `${year} %`) },
  { name: 'financial years', vary: (table) => years(table, (year) => `${year}/${String(year + 1).slice(2)}`) },
  { name: 'years with a letter', vary: (table) => years(table, (year) => `${year}p`) },
  { name: 'quarters', vary: (table) => years(table, (year, at) => `${year}/${(at % 4) + 1}`) }
]

/** The lowest label over each column of values; null where a column has none or a label stands elsewhere. */
function lowestOf({ truth }: LabelledGrid, { body }: Places): ReadonlyMap<number, string> | null {
  const lowest = new Map<number, string>()
  for (const [cell, labels] of Object.entries(truth.entries)) {
    const label = labels?.at(-1)
    if (label === undefined || positionOf(label).row >= body.top || positionOf(label).column < body.left) return null
    lowest.set(positionOf(cell).column, label)
  }
  return lowest.size === body.right - body.left + 1 && lowest.size > 1 ? lowest : null
}

/** A cell in each column of values right below the head: the lowest labels from then on. */
function rowBelow(table: LabelledGrid, places: Places, word: (at: number) => string): LabelledGrid | null {
  if (lowestOf(table, places) === null) return null
  const row = places.lastHead + 1
  const moved = withRow(table, row)
  const lowest = lowestOf(moved, places)
  if (lowest === null) return null
  const cells = new Map<string, Cell>()
  const labels = { ...moved.truth.labels }
  const columns = [...lowest].sort(([one], [other]) => one - other)
  columns.forEach(([column, above], at) => {
    cells.set(cellName(row, column), typed(moved, places.lastHead, column, word(at)))
    labels[cellName(row, column)] = above
  })
  const entries = Object.fromEntries(
    Object.entries(moved.truth.entries).map(([cell, names]) => [
      cell,
      [...(names ?? []).slice(0, -1), cellName(row, positionOf(cell).column)]
    ])
  )
  return overlaid({ grid: moved.grid, truth: { entries, labels } }, cells)
}

const SPANNERS = ['Males', 'Females', 'Both sexes']

/** A row of spanners above a head of one row without merges, each over two columns, the last over what is left. */
function spanned(table: LabelledGrid, places: Places, behind: number, merged: boolean): LabelledGrid | null {
  const { firstHead: row, lastHead, body } = places
  const lowest = lowestOf(table, places)
  if (lowest === null || row !== lastHead || body.right - body.left - behind < 1) return null
  for (let column = 0; column <= body.right; column++) if (mergeAt(table.grid, row, column)) return null
  const moved = withRow(table, row)
  const cells = new Map<string, Cell>()
  const merges = [...moved.grid.merges]
  const labels = { ...moved.truth.labels }
  for (let left = body.left + behind, at = 0; left < body.right; at++) {
    const right = body.right - left < 3 ? body.right : left + 1
    const name = cellName(row, left)
    const word = `${SPANNERS[at % SPANNERS.length]}${at < SPANNERS.length ? '' : ` of group ${at}`}`
    cells.set(name, typed(moved, row + 1, left, word))
    labels[name] = null
    if (merged) merges.push({ top: row, bottom: row, left, right })
    for (let column = left; column <= right; column++) labels[cellName(row + 1, column)] = name
    left = right + 1
  }
  return overlaid({ grid: { ...moved.grid, merges }, truth: { entries: moved.truth.entries, labels } }, cells)
}

/** Labels that are years, written otherwise. */
function years(table: LabelledGrid, word: (year: number, at: number) => string): LabelledGrid | null {
  const { grid, truth } = table
  const found = Object.keys(truth.labels ?? {}).filter((label) => {
    const { row, column } = positionOf(label)
    return /^(?:19|20)\d\d$/.test((grid.at(row, column)?.text ?? '').trim())
  })
  if (found.length < 2) return null
  return retyped(table, (cell, row, column) => {
    const at = found.indexOf(cellName(row, column))
    if (at < 0) return cell
    const text = word(Number(cell.text.trim()), at)
    return { ...cell, value: text, text }
  })
}

function withRow(table: LabelledGrid, row: number): LabelledGrid {
  const { rowCount, columnCount } = table.grid
  const rows: (number | null)[] = Array.from({ length: rowCount }, (_, at) => at)
  rows.splice(row, 0, null)
  return rearranged(
    table,
    rows,
    Array.from({ length: columnCount }, (_, at) => at)
  )
}

/** A text that looks as a cell of the head does. */
function typed({ grid }: LabelledGrid, row: number, column: number, text: string): Cell {
  const style = grid.at(row, column)?.style
  return { value: text, text, ...(style && { style }) }
}

function overlaid({ grid, truth }: LabelledGrid, cells: ReadonlyMap<string, Cell>): LabelledGrid {
  return { truth, grid: { ...grid, at: (row, column) => cells.get(cellName(row, column)) ?? grid.at(row, column) } }
}
