import { type Cell, type CellRange, cellName } from '#core/reading/grid.ts'
import type { GridVariation } from './grid-variations.ts'
import { type LabelledGrid, mergeAt, type Places, positionOf, rearranged } from './labelled-grid.ts'

/** Other lines around, between and amid the same rows. */
export const LINE_VARIATIONS: readonly GridVariation[] = [
  {
    name: 'unit at the right above the head',
    vary: (table, places) => lineAt(table, places.firstHead, places.body.right, '(thousands)')
  },
  {
    name: 'unit at the left above the head',
    vary: (table, places) => lineAt(table, places.firstHead, places.stub[0] ?? 0, 'Thousands')
  },
  {
    name: 'unit over the first values',
    vary: (table, places) => lineAt(table, places.firstHead, places.body.left, '(in thousands)')
  },
  {
    name: 'subtitle above the head',
    vary: (table, places) => lineAt(table, places.firstHead, places.stub[0] ?? 0, 'As of 31 December 2008, by county')
  },
  {
    name: 'date above the head',
    vary: (table, places) => lineAt(table, places.firstHead, places.body.right, '2008-12-31')
  },
  {
    name: 'blank row above the head',
    vary: (table, places) => lines(table, (rows) => withBlank(rows, places.firstHead - 1))
  },
  {
    name: 'blank row below each row',
    vary: (table, { body }) =>
      lines(table, (rows) =>
        rows.flatMap((row) => (row !== null && row >= body.top && row < body.bottom ? [row, null] : [row]))
      )
  },
  {
    name: 'blank row below every fifth row',
    vary: (table, { body }) =>
      lines(table, (rows) =>
        rows.flatMap((row) =>
          row !== null && row >= body.top && row < body.bottom && (row - body.top) % 5 === 4 ? [row, null] : [row]
        )
      )
  },
  {
    name: 'blank row below the first row',
    vary: (table, { body }) => lines(table, (rows) => withBlank(rows, body.top))
  },
  {
    name: 'blank row above the last row',
    vary: (table, { body }) => lines(table, (rows) => withBlank(rows, body.bottom - 1))
  },
  {
    name: 'blank rows amid the head',
    vary: (table, { firstHead, lastHead }) =>
      firstHead === lastHead ? null : lines(table, (rows) => withBlank(rows, firstHead))
  },
  { name: 'blank columns between all values', vary: (table, { body }) => spaced(table, body) },
  { name: 'flags behind all values', vary: (table, { body, lastHead }) => flagged(table, body, lastHead) },
  { name: 'note amid the body', vary: (table, places) => noteAmid(table, places) },
  { name: 'panels, not merged', vary: (table, places) => panels(table, places, 'stub') },
  { name: 'panels, merged over all', vary: (table, places) => panels(table, places, 'all') },
  { name: 'panels, merged over the values', vary: (table, places) => panels(table, places, 'values') },
  { name: 'panels, over the first values', vary: (table, places) => panels(table, places, 'first') },
  { name: 'head repeated halfway', vary: (table, places) => headAgain(table, places, false) },
  { name: 'head repeated below a blank row', vary: (table, places) => headAgain(table, places, true) },
  {
    name: 'note with a figure below',
    vary: (table, { body }) => noteBelow(table, body.bottom, '1 Excludes 25,000 persons not at home on 1 April 2008.')
  },
  {
    name: 'figures of the source below',
    vary: (table, { body }) => noteBelow(table, body.bottom, 'Source: Labour Force Survey, 2008')
  }
]

type Lines = (number | null)[]

function lines(
  table: LabelledGrid,
  rows: (rows: Lines) => Lines,
  columns: (columns: Lines) => Lines = (all) => all
): LabelledGrid {
  const { rowCount, columnCount } = table.grid
  return rearranged(
    table,
    rows(Array.from({ length: rowCount }, (_, at) => at)),
    columns(Array.from({ length: columnCount }, (_, at) => at))
  )
}

function withBlank(rows: Lines, behind: number): Lines {
  return rows.flatMap((row) => (row === behind ? [row, null] : [row]))
}

function put(table: LabelledGrid, cells: ReadonlyMap<string, Cell>, merges: readonly CellRange[] = []): LabelledGrid {
  const { grid, truth } = table
  return {
    truth,
    grid: {
      ...grid,
      merges: [...grid.merges, ...merges],
      at: (row, column) => cells.get(cellName(row, column)) ?? grid.at(row, column)
    }
  }
}

function plain(text: string): Cell {
  return { value: text, text }
}

function lineAt(table: LabelledGrid, row: number, column: number, text: string): LabelledGrid | null {
  if (table.grid.merges.some(({ top, bottom }) => top < row && bottom >= row)) return null
  const moved = lines(table, (rows) => withBlank(rows, row - 1))
  if (row === 0) return null
  return put(moved, new Map([[cellName(row, column), plain(text)]]))
}

function spaced(table: LabelledGrid, { left, right }: CellRange): LabelledGrid | null {
  if (left === right) return null
  return lines(
    table,
    (rows) => rows,
    (columns) => columns.flatMap((at) => (at !== null && at >= left && at < right ? [at, null] : [at]))
  )
}

/** A narrow column behind each column of values with a letter here and there. */
function flagged(table: LabelledGrid, body: CellRange, lastHead: number): LabelledGrid | null {
  const { grid } = table
  for (let row = 0; row <= lastHead; row++) {
    for (let column = body.left; column <= body.right; column++) {
      const merge = mergeAt(grid, row, column)
      if (merge && merge.right > merge.left && merge.bottom >= body.top - 3 && merge.top > 1) return null
    }
  }
  const moved = lines(
    table,
    (rows) => rows,
    (columns) => columns.flatMap((at) => (at !== null && at >= body.left && at <= body.right ? [at, null] : [at]))
  )
  const cells = new Map<string, Cell>()
  Object.keys(moved.truth.entries).forEach((cell, at) => {
    const { row, column } = positionOf(cell)
    if (at % 4 === 0) cells.set(cellName(row, column + 1), plain(at % 8 === 0 ? 'r' : 'p'))
  })
  const columnCount = grid.columnCount + (body.right - body.left + 1)
  return put({ truth: moved.truth, grid: { ...moved.grid, columnCount } }, cells)
}

function noteAmid(table: LabelledGrid, { body, stub: [column] }: Places): LabelledGrid | null {
  const middle = Math.floor((body.top + body.bottom) / 2)
  if (column === undefined || middle >= body.bottom || crosses(table, middle)) return null
  return put(
    lines(table, (rows) => withBlank(rows, middle)),
    new Map([[cellName(middle + 1, column), plain('Note: Figures before 1996 do not include Northern Ireland.')]])
  )
}

function crosses({ grid }: LabelledGrid, row: number): boolean {
  return grid.merges.some(({ top, bottom }) => top <= row && bottom > row)
}

function noteBelow(table: LabelledGrid, row: number, text: string): LabelledGrid | null {
  if (crosses(table, row)) return null
  return put(
    lines(table, (rows) => withBlank(rows, row)),
    new Map([[cellName(row + 1, 1), plain(text)]])
  )
}

const PANELS = ['Males', 'Females']

/** The body twice, each below a line that heads it: all names of the first level stand under it. */
function panels(
  table: LabelledGrid,
  { body, lastHead, stub }: Places,
  where: 'stub' | 'all' | 'values' | 'first'
): LabelledGrid | null {
  const [column] = stub
  const { grid, truth } = table
  if (column === undefined || stub.length > 1 || body.top !== lastHead + 1) return null
  const inStub = Object.entries(truth.labels ?? {}).filter(
    ([cell]) => positionOf(cell).column === column && positionOf(cell).row >= body.top
  )
  if (
    inStub.some(([, parent]) => parent !== null) ||
    inStub.some(([cell]) =>
      /^total|^i alt|^all|^both/i.test((grid.at(positionOf(cell).row, column)?.text ?? '').trim())
    )
  )
    return null
  if (inStub.some(([cell]) => grid.at(positionOf(cell).row, column)?.style?.bold === true)) return null
  if (grid.merges.some(({ bottom, top }) => bottom >= body.top && top <= body.bottom)) return null
  const valued = new Set(Object.keys(truth.entries).map((cell) => positionOf(cell).row))
  if (inStub.some(([cell]) => !valued.has(positionOf(cell).row))) return null
  const height = body.bottom - body.top + 1
  const shift = [1, height + 2]
  const source = (row: number): number | null => {
    if (row < body.top) return row
    const inPanel = row - body.top
    if (inPanel === 0 || inPanel === height + 1) return null
    if (inPanel <= height) return body.top + inPanel - 1
    if (inPanel <= 2 * height + 1) return body.top + inPanel - height - 2
    return row - height - 2
  }
  const cells = new Map<string, Cell>()
  const merges = [...grid.merges.filter(({ bottom }) => bottom < body.top)]
  const labels: Record<string, string | null> = Object.fromEntries(
    Object.entries(truth.labels ?? {}).filter(([cell]) => !inStub.some(([own]) => own === cell))
  )
  const entries: Record<string, readonly string[]> = {}
  shift.forEach((down, at) => {
    const row = body.top + down - 1
    const place = where === 'stub' || where === 'all' ? column : body.left
    const head = cellName(row, place)
    cells.set(head, plain(PANELS[at] ?? ''))
    labels[head] = null
    if (where === 'all') merges.push({ top: row, bottom: row, left: column, right: body.right })
    if (where === 'values') merges.push({ top: row, bottom: row, left: body.left, right: body.right })
    const moved = (cell: string): string => {
      const position = positionOf(cell)
      return position.row < body.top ? cell : cellName(position.row + down, position.column)
    }
    for (const [cell] of inStub) labels[moved(cell)] = head
    for (const [cell, names] of Object.entries(truth.entries)) entries[moved(cell)] = (names ?? []).map(moved)
  })
  const at = (row: number, across: number): Cell | undefined => {
    const own = cells.get(cellName(row, across))
    if (own) return own
    const from = source(row)
    return from === null ? undefined : grid.at(from, across)
  }
  if (where === 'values' && body.left === body.right) return null
  return { truth: { entries, labels }, grid: { ...grid, at, merges, rowCount: grid.rowCount + height + 2 } }
}

/** The rows of the head come once more above the second half of the body. */
function headAgain(
  table: LabelledGrid,
  { body, firstHead, lastHead, stub }: Places,
  blank: boolean
): LabelledGrid | null {
  const { grid, truth } = table
  const middle = Math.floor((body.top + body.bottom) / 2)
  if (body.top !== lastHead + 1 || crosses(table, middle) || stub.length > 1) return null
  // Names that stand under one above the break are not told what theirs is.
  const broken = Object.entries(truth.labels ?? {}).some(
    ([cell, parent]) =>
      parent !== null &&
      positionOf(cell).row > middle &&
      positionOf(parent).row <= middle &&
      positionOf(parent).row > lastHead
  )
  if (broken) return null
  const deep = lastHead - firstHead + 1
  const down = deep + (blank ? 1 : 0)
  const source = (row: number): number | null => {
    if (row <= middle) return row
    if (blank && row === middle + 1) return null
    if (row <= middle + down) return firstHead + row - middle - 1 - (blank ? 1 : 0)
    return row - down
  }
  const shift = middle + 1 + (blank ? 1 : 0) - firstHead
  const movedBody = (cell: string): string => {
    const { row, column } = positionOf(cell)
    return row > middle ? cellName(row + down, column) : cell
  }
  const movedHead = (cell: string): string => {
    const { row, column } = positionOf(cell)
    return row >= firstHead && row <= lastHead ? cellName(row + shift, column) : movedBody(cell)
  }
  const labels: Record<string, string | null> = {}
  for (const [cell, parent] of Object.entries(truth.labels ?? {})) {
    labels[movedBody(cell)] = parent === null ? null : movedBody(parent)
    if (positionOf(cell).row <= lastHead) labels[movedHead(cell)] = parent === null ? null : movedHead(parent)
  }
  const entries = Object.fromEntries(
    Object.entries(truth.entries).map(([cell, names]) => [
      movedBody(cell),
      (names ?? []).map(positionOf(cell).row > middle ? movedHead : movedBody)
    ])
  )
  const merges = grid.merges.flatMap((merge) => {
    if (merge.top > middle) return [{ ...merge, top: merge.top + down, bottom: merge.bottom + down }]
    const ofHead = merge.top >= firstHead && merge.bottom <= lastHead
    return ofHead ? [merge, { ...merge, top: merge.top + shift, bottom: merge.bottom + shift }] : [merge]
  })
  const at = (row: number, column: number): Cell | undefined => {
    const from = source(row)
    return from === null ? undefined : grid.at(from, column)
  }
  return { truth: { entries, labels }, grid: { ...grid, at, merges, rowCount: grid.rowCount + down } }
}
