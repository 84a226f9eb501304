import { useCallback, useMemo, useState } from 'react'
import { cellSelection, clampSelection, type GridSelection } from './grid-selection.ts'

interface Kept {
  readonly selection: GridSelection
  /** The row in focus; null: the table had none. */
  readonly key: string | null
  /** Rows chosen beside it. */
  readonly also: readonly string[]
}

/**
 * The selection of a table whose rows come and go. Filtered, sorted or folded anew, the table keeps the row in focus,
 * not its number; a row that is gone leaves the focus to the one in its place until it comes back.
 */
export function useKeptSelection(
  /** Keys of the rows in sight, in their order. */
  keys: readonly string[],
  columns: number,
  first: () => GridSelection
): readonly [GridSelection, (selection: GridSelection) => void] {
  const [kept, setKept] = useState<Kept>(() => keeping(first(), keys))
  const selection = useMemo(() => keptSelection(kept, keys, columns), [kept, keys, columns])
  const select = useCallback((next: GridSelection) => setKept(keeping(next, keys)), [keys])
  return [selection, select]
}

export function keeping(selection: GridSelection, keys: readonly string[]): Kept {
  const also = (selection.also ?? []).flatMap((row) => keys[row] ?? [])
  return { selection, key: keys[selection.active.row] ?? null, also }
}

/** A selection within the rows that there are now. */
export function keptSelection({ selection, key, also }: Kept, keys: readonly string[], columns: number): GridSelection {
  const { row, column } = selection.active
  const at = key === null || keys[row] === key ? row : keys.indexOf(key)
  const moved = at === row || at < 0 ? selection : cellSelection(at, column)
  const kept = clampSelection(moved, keys.length, columns) ?? cellSelection(0, 0)
  const beside = also.map((one) => keys.indexOf(one)).filter((one) => one >= 0)
  return beside.length === 0 ? kept : { ...kept, also: beside }
}
