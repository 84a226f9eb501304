import { type Cell, type CellRange, cellName, type Grid } from '#core/reading/grid.ts'
import type { Structure } from '../structure-score.ts'

/** A sheet with its truth by cell, which follows when rows and columns move. */
export interface LabelledGrid {
  readonly grid: Grid
  readonly truth: Structure
}

/** Where head, stub and body stand, by the truth. */
export interface Places {
  /** Rows and columns of values. */
  readonly body: CellRange
  readonly firstHead: number
  readonly lastHead: number
  /** Columns of the labels of rows. */
  readonly stub: readonly number[]
}

export function placesOf({ grid, truth }: LabelledGrid): Places | null {
  const entries = Object.keys(truth.entries).map(positionOf)
  if (entries.length === 0) return null
  const body = {
    top: Math.min(...entries.map(({ row }) => row)),
    bottom: Math.max(...entries.map(({ row }) => row)),
    left: Math.min(...entries.map(({ column }) => column)),
    right: Math.max(...entries.map(({ column }) => column))
  }
  const named = Object.values(truth.entries).flatMap((labels) => labels ?? [])
  const rowLabels = [...new Set(named)].map(positionOf).filter(({ column }) => column < body.left)
  const heads = [...new Set(Object.values(truth.entries).map((labels) => labels?.at(-1) ?? ''))]
    .filter((label) => label !== '')
    .map(positionOf)
    .filter(({ row }) => row < body.top)
  if (heads.length === 0) return null
  const above = withParents(
    truth,
    heads.map(({ row, column }) => cellName(row, column))
  ).map(positionOf)
  return {
    body,
    firstHead: Math.min(...above.map(({ row }) => row)),
    lastHead: Math.max(
      ...heads
        .map(({ row, column }) => Math.max(row, mergeAt(grid, row, column)?.bottom ?? row))
        .filter((row) => row < body.top)
    ),
    stub: [...new Set(rowLabels.map(({ column }) => column))].sort((one, other) => one - other)
  }
}

/** The same cells in other rows and columns, each told by the one it was; null: a blank one. */
export function rearranged(
  { grid, truth }: LabelledGrid,
  rows: readonly (number | null)[],
  columns: readonly (number | null)[]
): LabelledGrid {
  const merges: CellRange[] = []
  const source = new Map<string, readonly [row: number, column: number] | null>()
  const moved = new Map<string, string>()
  rows.forEach((row, at) => {
    columns.forEach((column, across) => {
      if (row === null || column === null) return
      source.set(cellName(at, across), [row, column])
      moved.set(cellName(row, column), cellName(at, across))
    })
  })
  for (const merge of grid.merges) {
    const down = positions(rows, merge.top, merge.bottom)
    const across = positions(columns, merge.left, merge.right)
    if (down === null || across === null) continue
    merges.push({ top: down[0], bottom: down[1], left: across[0], right: across[1] })
    for (let row = down[0]; row <= down[1]; row++) {
      for (let column = across[0]; column <= across[1]; column++) source.set(cellName(row, column), null)
    }
    source.set(cellName(down[0], across[0]), [merge.top, merge.left])
    moved.set(cellName(merge.top, merge.left), cellName(down[0], across[0]))
  }
  const at = (row: number, column: number): Cell | undefined => {
    const from = source.get(cellName(row, column))
    return from ? grid.at(...from) : undefined
  }
  return {
    grid: {
      ...grid,
      rowCount: rows.length,
      columnCount: columns.length,
      merges,
      at,
      hiddenRows: NONE,
      hiddenColumns: NONE
    },
    truth: movedTruth(truth, moved)
  }
}

const NONE: ReadonlySet<number> = new Set()

/** The same places with other cells. */
export function retyped(
  { grid, truth }: LabelledGrid,
  retype: (cell: Cell, row: number, column: number) => Cell | undefined
): LabelledGrid {
  const at = (row: number, column: number): Cell | undefined => {
    const cell = grid.at(row, column)
    return cell && retype(cell, row, column)
  }
  return { grid: { ...grid, at }, truth }
}

export function positionOf(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

export function mergeAt(grid: Grid, row: number, column: number): CellRange | undefined {
  return grid.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right
  )
}

function positions(lines: readonly (number | null)[], first: number, last: number): [number, number] | null {
  const found = lines.flatMap((line, at) => (line !== null && line >= first && line <= last ? [at] : []))
  return found.length === 0 ? null : [Math.min(...found), Math.max(...found)]
}

function withParents(truth: Structure, labels: readonly string[]): string[] {
  const all = new Set<string>()
  for (const label of labels) {
    for (let at: string | null = label; at !== null && !all.has(at); at = truth.labels?.[at] ?? null) all.add(at)
  }
  return [...all]
}

/** What is gone is asked for no more; a label whose parent is gone has none. */
function movedTruth(truth: Structure, moved: ReadonlyMap<string, string>): Structure {
  const entries: Record<string, string[]> = {}
  for (const [cell, labels] of Object.entries(truth.entries)) {
    const to = moved.get(cell)
    if (to !== undefined) entries[to] = (labels ?? []).flatMap((label) => moved.get(label) ?? [])
  }
  const labels: Record<string, string | null> = {}
  for (const [cell, parent] of Object.entries(truth.labels ?? {})) {
    const to = moved.get(cell)
    if (to !== undefined) labels[to] = parent === null ? null : (moved.get(parent) ?? null)
  }
  return { entries, labels }
}
