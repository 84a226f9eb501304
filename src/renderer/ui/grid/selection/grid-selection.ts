/** A cell of a grid; row −1 is the lowest header row, from which columns are sorted. */
export interface GridPosition {
  readonly row: number
  readonly column: number
}

/** A rectangle from the cell where it was begun to the cell in focus, and rows that do not touch it. */
export interface GridSelection {
  readonly anchor: GridPosition
  readonly active: GridPosition
  /** Rows chosen one by one (Ctrl and a click), in the columns of the rectangle. */
  readonly also?: readonly number[]
}

/** First and last row and column of a selection, all inclusive. */
export interface GridRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface GridExtent {
  readonly rows: number
  readonly columns: number
  /** Rows that fit in sight, for Page Up and Page Down. */
  readonly page: number
  /** Is there anything in this cell? Ctrl+arrow runs to the edge of what is filled, as in a spreadsheet. */
  readonly isFilled: (row: number, column: number) => boolean
}

/** A key press as far as moving is concerned. */
export interface GridKey {
  readonly key: string
  readonly shift: boolean
  readonly control: boolean
}

export function cellSelection(row: number, column: number): GridSelection {
  const at = { row, column }
  return { anchor: at, active: at }
}

/** The rectangle of a selection. A selection in the header covers no figures: null. */
export function selectedRange({ anchor, active }: GridSelection): GridRange | null {
  if (active.row < 0) return null
  return {
    top: Math.max(0, Math.min(anchor.row, active.row)),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column)
  }
}

/** All rows of a selection from the top, where some were chosen one by one; null: it is its rectangle. */
export function rowsApart(selection: GridSelection): number[] | null {
  const range = selectedRange(selection)
  if (range === null || selection.also === undefined || selection.also.length === 0) return null
  return [...new Set([...rowsOf(range), ...selection.also])].sort((one, other) => one - other)
}

/** Ctrl and a click: the row of a cell joins the selection, or leaves it. Of single cells the column is that of the last. */
export function withRowOf(selection: GridSelection, at: GridPosition): GridSelection {
  const range = selectedRange(selection)
  if (range === null || range.bottom - range.top >= MOST_APART) return cellSelection(at.row, at.column)
  const rows = new Set([...rowsOf(range), ...(selection.also ?? [])])
  const leaves = rows.has(at.row) && rows.size > 1
  if (leaves) rows.delete(at.row)
  else rows.add(at.row)
  const row = leaves ? ([...rows].at(-1) ?? at.row) : at.row
  const isOneColumn = range.left === range.right
  const also = [...rows].filter((one) => one !== row).slice(-MOST_APART)
  return {
    anchor: { row, column: isOneColumn ? at.column : selection.anchor.column },
    active: { row, column: isOneColumn ? at.column : selection.active.column },
    also
  }
}

/** More rows are not chosen one by one. */
const MOST_APART = 500

function rowsOf({ top, bottom }: GridRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at)
}

/** Keeps a selection within a table that has become smaller (a filter, fewer years); null where nothing is left. */
export function clampSelection(selection: GridSelection, rows: number, columns: number): GridSelection | null {
  if (rows === 0 || columns === 0) return null
  const clamp = ({ row, column }: GridPosition): GridPosition => ({
    row: Math.min(row, rows - 1),
    column: Math.min(column, columns - 1)
  })
  return { anchor: clamp(selection.anchor), active: clamp(selection.active) }
}

/** What a key makes of a selection, with a spreadsheet's habits; null where the key moves nothing. */
export function moveSelection(selection: GridSelection, key: GridKey, extent: GridExtent): GridSelection | null {
  const { active } = selection
  if (key.control && key.key.toLowerCase() === 'a') {
    return { anchor: { row: 0, column: 0 }, active: { row: extent.rows - 1, column: extent.columns - 1 } }
  }
  if (key.key === ' ' && active.row >= 0 && (key.shift || key.control)) {
    return key.shift
      ? { anchor: { row: active.row, column: extent.columns - 1 }, active: { row: active.row, column: 0 } }
      : { anchor: { row: extent.rows - 1, column: active.column }, active: { row: 0, column: active.column } }
  }
  const to = destination(active, key, extent)
  if (to === null) return null
  // A range begins in the body: from the header a key moves, with or without Shift.
  const keepsAnchor = key.shift && active.row >= 0 && to.row >= 0
  return { anchor: keepsAnchor ? selection.anchor : to, active: to }
}

function destination(from: GridPosition, key: GridKey, extent: GridExtent): GridPosition | null {
  const lastRow = extent.rows - 1
  const lastColumn = extent.columns - 1
  const { row, column } = from
  switch (key.key) {
    case 'ArrowUp':
      return { row: key.control ? edge(from, -1, 0, extent).row : Math.max(-1, row - 1), column }
    case 'ArrowDown':
      return { row: key.control ? edge(from, 1, 0, extent).row : Math.min(lastRow, row + 1), column }
    case 'ArrowLeft':
      return { row, column: key.control ? edge(from, 0, -1, extent).column : Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: key.control ? edge(from, 0, 1, extent).column : Math.min(lastColumn, column + 1) }
    case 'PageUp':
      return { row: Math.max(0, row - extent.page), column }
    case 'PageDown':
      return { row: Math.min(lastRow, row + extent.page), column }
    case 'Home':
      return { row: key.control ? 0 : row, column: 0 }
    case 'End':
      return { row: key.control ? lastRow : row, column: lastColumn }
    default:
      return null
  }
}

/** From a filled run to its end; from its end, or from emptiness, to the next filled cell; else to the last cell. */
function edge(from: GridPosition, down: number, right: number, extent: GridExtent): GridPosition {
  const inside = ({ row, column }: GridPosition): boolean =>
    row >= 0 && row < extent.rows && column >= 0 && column < extent.columns
  const next = (at: GridPosition): GridPosition => ({ row: at.row + down, column: at.column + right })
  const filled = (at: GridPosition): boolean => inside(at) && extent.isFilled(at.row, at.column)

  if (from.row < 0 && down === 0) return { row: from.row, column: right < 0 ? 0 : extent.columns - 1 }
  let at = next(from)
  if (!inside(at)) return from
  if (filled(from) && filled(at)) {
    while (filled(next(at))) at = next(at)
    return at
  }
  while (!filled(at) && inside(next(at))) at = next(at)
  return at
}
