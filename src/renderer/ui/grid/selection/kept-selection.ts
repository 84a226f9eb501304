import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { cellSelection, clampSelection, type GridSelection } from './grid-selection.ts'
import { keptColumn } from './kept-column.ts'

interface Kept {
  readonly selection: GridSelection
  /** The row in focus; null: the table had none. */
  readonly key: string | null
  /** Rows chosen beside it. */
  readonly also: readonly string[]
  /** The column where the selection was begun, and the one in focus; null: there was none. */
  readonly columns: { readonly anchor: string | null; readonly active: string | null }
}

/** The rows and columns of a table in their order, by their keys. */
export interface KeysShown {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/**
 * The selection of a table whose rows and columns come and go. Filtered, sorted or folded anew, with other periods or
 * measures, the table keeps the cell in focus, not its number; a row that is gone leaves the focus to the one in its
 * place, which then has it as long as it is there, a column to the next best one (`keptColumn`), until it comes back.
 */
export function useKeptSelection(
  /** Of what is in sight. */
  keys: KeysShown,
  first: () => GridSelection
): readonly [GridSelection, (selection: GridSelection) => void] {
  const [kept, setKept] = useState<Kept>(() => keeping(first(), keys))
  const standIn = useRef<string | null>(null)
  const selection = useMemo(() => keptSelection(kept, keys, standIn.current), [kept, keys])
  useEffect(() => {
    standIn.current = keys.rows[selection.active.row] ?? standIn.current
  }, [keys, selection])
  const select = useCallback((next: GridSelection) => setKept(keeping(next, keys)), [keys])
  return [selection, select]
}

export function keeping(selection: GridSelection, { rows, columns }: KeysShown): Kept {
  const { anchor, active } = selection
  const also = (selection.also ?? []).flatMap((row) => rows[row] ?? [])
  return {
    selection,
    key: rows[active.row] ?? null,
    also,
    columns: { anchor: columns[anchor.column] ?? null, active: columns[active.column] ?? null }
  }
}

/** A selection within the rows and columns that there are now; `standIn`: the row that had the focus last. */
export function keptSelection(kept: Kept, { rows, columns }: KeysShown, standIn: string | null = null): GridSelection {
  const { anchor, active } = kept.selection
  const isInPlace = kept.key === null || rows[active.row] === kept.key
  const row = isInPlace ? active.row : placeOf(kept.key, standIn, rows)
  const column = keptColumn(kept.columns.active, active.column, columns)
  const begun =
    columns[anchor.column] === kept.columns.anchor ? anchor.column : columns.indexOf(kept.columns.anchor ?? '')
  const isThere = columns[column] === kept.columns.active && begun >= 0 && (row === active.row || row < 0)
  const moved = isThere
    ? { ...kept.selection, anchor: { ...anchor, column: begun }, active: { ...active, column } }
    : cellSelection(row < 0 ? active.row : row, column)
  const within = clampSelection(moved, rows.length, columns.length) ?? cellSelection(0, 0)
  const beside = kept.also.map((one) => rows.indexOf(one)).filter((one) => one >= 0)
  return beside.length === 0 ? within : { ...within, also: beside }
}

/** Where the row in focus stands, or, where that is gone, the one that had the focus last; −1: neither is there. */
function placeOf(key: string | null, standIn: string | null, rows: readonly string[]): number {
  const own = rows.indexOf(key ?? '')
  return own < 0 ? rows.indexOf(standIn ?? '') : own
}
